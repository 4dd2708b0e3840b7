import type { Span } from './span.js';

/** Words whose full stop ends no sentence: `Co., Ltd. has`, `Dr. Sato`, `Feb. 5`. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof hon gov sen st jr sr no nos vol fig dept univ pref ave blvd co corp inc ltd llc plc gmbh ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx est vs etc e.g i.e u.s u.k u.s.a ' +
    'ph.d m.d a.m p.m rev gen col ambassador.h.e h.e ' +
    'n.v b.v s.a s.p.a s.r.l s.l e.v k.k pty'
  ).split(' '),
);

const ENDERS = '.!?。！？';
const CLOSERS = '"\'」』)]】》”’';

/**
 * The sentences of a view's text, in order; white space between them belongs to none.
 * `MOUs with Acme Co., Ltd. were signed. It runs.` has two. One pass; a text without any end is one sentence.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (!ENDERS.includes(char) || (depth > 0 && i - start < 600)) continue;
    let end = i + 1;
    while (end < text.length && CLOSERS.includes(text[end] as string)) end++;
    if (char === '.' && !endsHere(text, i, end)) continue;
    // `1. Shiomi City` is an item with its number.
    if (char === '.' && i - start <= 3 && /^ ?\d{1,2}$/.test(text.slice(start, i))) continue;
    // 「…です。」と述べた。 is one sentence: what follows a closing bracket at once still belongs to it.
    if (end > i + 1 && '。！？!?'.includes(char) && /^[とのをがはにでという]/.test(text.slice(end, end + 1)))
      continue;
    add(sentences, text, start, end);
    start = end;
    depth = 0;
    i = end - 1;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

function add(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (end > start) sentences.push({ start, end });
}

function endsHere(text: string, dot: number, end: number): boolean {
  if (end < text.length && text[end] !== ' ') {
    // `U.S.A`, `1.5`, `link-j.org`; but Japanese may follow a full stop at once.
    return /[\u3040-\u9fff]/.test(text[end] as string) && !/[0-9A-Za-z]/.test(text[dot - 1] ?? '');
  }
  // `Acme Sensors N.V. ("ASN")`: what a name is called by goes on with it.
  if (/^ \(["'“‘]/.test(text.slice(end, end + 3))) return false;
  const next = text[end + 1];
  if (next !== undefined && /[a-z]/.test(next)) return false;
  const word = wordBefore(text, dot);
  if (/(?:^|[a-z])(?:St|Mt|Dr|Mr|Ms)$/.test(word)) return false;
  if (/^[A-Za-z]$/.test(word)) return word === 'I' ? true : next === undefined;
  if (!ABBREVIATIONS.has(word.toLowerCase())) return true;
  return (
    next === undefined ||
    (COMPANY.has(word.toLowerCase()) &&
      /^ (?:The|This|It|In|Under|Both|They|We)\b/.test(text.slice(end, end + 8)))
  );
}

const COMPANY = new Set([
  'co',
  'corp',
  'inc',
  'ltd',
  'llc',
  'plc',
  'gmbh',
  'etc',
  'n.v',
  'b.v',
  's.a',
  's.p.a',
  's.r.l',
  's.l',
  'e.v',
  'k.k',
  'pty',
  'u.s',
  'u.k',
  'u.s.a',
  'a.m',
  'p.m',
]);

function wordBefore(text: string, dot: number): string {
  let start = dot;
  while (start > 0 && dot - start < 20 && /[A-Za-z.]/.test(text[start - 1] as string)) start--;
  return text.slice(start, dot);
}
