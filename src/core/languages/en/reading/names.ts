import type { FoundName } from '../../../text/names.js';
import { isPlace } from './places.js';

/** Words that head the name of an organisation; also how two names joined by "and" are told from one. */
export const ORGANISATION_WORDS =
  /\b(?:universit(?:y|ies)|universid\w*|universit[àäéè]\w*|universiti|universiteit|college|institut[eo]?s?|school|academy|gymnasium|cent(?:er|re)s?|centro|hub|park|cluster|valley|campus|network|networks|alliance|consortium|association|federation|league|union|society|council|chamber|foundation|trust|fund|forum|platform|initiative|agency|authority|ministry|department|bureau|board|committee|commission|office|embassy|consulate|prefecture|city|town|village|ward|county|municipality|government|province|state|region|hospital|clinic|library|museum|museo|laborator(?:y|ies)|labs?|bank|banco|insurance|railway|group|holdings|partners|ventures|capital|company|companies|corporation|corp|inc|ltd|limited|llc|plc|gmbh|ag|sa|asa|ab|as|oy|bv|b\.v|nv|kk|k\.k|jsc|co|co-op|cooperative|garage|works|mills|motors|pharma\w*|biotech|bio\w*|medical|health|systems|technologies|solutions|industries|innovation|sciences|nucleus|port|harbour|airport)\b/i;

/** A head that takes what follows "and" into the name: `Ministry of Health and Welfare`, `Institute for Work and Health`. */
const OPEN_HEAD =
  /\b(?:ministry|department|institut[eo]|foundation|cent(?:er|re)|agency|bureau|office|council|association|society|faculty|federation|forum|commission|organi[sz]ation|authority|board) (?:of|for|on)\b/i;

const CONNECTORS = new Set([
  'of',
  'for',
  'de',
  'da',
  'do',
  'del',
  'della',
  'des',
  'di',
  'du',
  'la',
  'le',
  'les',
  'el',
  'van',
  'von',
  'der',
  'den',
  'und',
  'et',
  'y',
  'e',
  'i',
  'zu',
  '&',
  'für',
  'at',
]);

/** Capitalised words that begin a sentence or a phrase and are part of no name. */
const NOT_NAMES = new Set(
  (
    'the a an this that these those its their his her our your in on at of by under through with within upon from for to as since until during after before ' +
    'both and or but it they we he she i so if when while where also however moreover furthermore additionally meanwhile going moving based building ' +
    'following according although because there here today yesterday yes no not mr mrs ms dr prof sir madam rev hon h.e ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'memorandum memoranda understanding mou mous moc mocs moa loi agreement agreements letter intent concludes conclude concluded signs sign signed signing announces announced announce ' +
    'enters entered joins joined renew renews renewed renewal extends notice conclusion regarding concerning about press release news date'
  ).split(' '),
);

/** Legal forms that follow a comma: `Okada Home Center Co., Ltd.`, `Soraito, Inc.`. */
const LEGAL_FORM =
  /^,? ?(?:Co\.?, ?Ltd\.?|Co\.?|Inc\.?|Ltd\.?|LLC|L\.L\.C\.|K\.K\.|Corp\.?|PLC|plc|GmbH|S\.A\.|B\.V\.|Pte\.? Ltd\.?)(?![\p{L}])/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.&/+-]*|&/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Brand names may begin in lower case: `iPark`, `eBay`. */
const isCapitalised = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word) || /^\d+\p{Lu}/u.test(word);

/** A word glued to the date or the heading before it: `2023/03/17Hamanasu`, `HospitalOn`. */
const GLUED =
  /^(?:.*\d{4}[/.]\d{1,2}[/.]\d{1,2})(?=\p{Lu})|^(?:Union|Hospital|University|Institute|Cent(?:er|re)|City|Prefecture|Agreement|Association|Group|School|College|Bank|Foundation|Company|Park|MOU)(?=\p{Lu})/u;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const glued = GLUED.exec(match[0])?.[0].length ?? 0;
    if (glued > 0 && !/\d/.test(match[0].slice(0, glued)))
      tokens.push({ text: match[0].slice(0, glued), start: match.index, end: match.index + glued });
    const start = match.index + glued;
    let word = match[0].slice(glued).replace(/\.{2,}$/, '.');
    // A full stop ends a sentence, unless the word is an abbreviation or an initial.
    if (
      word.endsWith('.') &&
      !/^(?:\p{Lu}\.)+$|^(?:Co|Inc|Ltd|Corp|St|Mt|Ft|Dr|Prof|Univ|Pref|No)\.$/u.test(word)
    )
      word = word.replace(/\.+$/, '');
    word = withoutPossessive(text, word, start);
    if (word !== '') tokens.push({ text: word, start, end: start + word.length });
  }
  return tokens;
}

/** `Kasumi Women's University` keeps its possessive, `MPR's activities` does not. */
function withoutPossessive(text: string, word: string, start: number): string {
  const bare = word.replace(/[-/+]+$/, '');
  if (!/'s?$/.test(bare)) return bare;
  return /^ \p{Lu}/u.test(text.slice(start + bare.length, start + bare.length + 2))
    ? bare
    : bare.replace(/'s?$/, '');
}

/**
 * The proper names of an English text, longest first in place: `Ministry of Health, Labour and Welfare`,
 * `Okada Home Center Co., Ltd.`, `Museo del Metallo`. `A and B` is two names where B can stand alone.
 * No name goes on over one of `breaks`, where brackets were taken out. Months, "MOU", titles of address and words that merely begin a sentence are none.
 */
export function findNames(text: string, breaks: readonly number[] = []): FoundName[] {
  const tokens = tokensOf(text);
  const broken = new Set(breaks);
  const names: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!isNameStart(token)) {
      at++;
      continue;
    }
    const [last, next] = extend(text, tokens, at, broken);
    const end = withLegalForm(text, (tokens[last] as Token).end);
    names.push(nameOf(text, token.start, end));
    at = next;
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
  }
  return names;
}

function isNameStart(token: Token): boolean {
  // "Japan's Ministry of Health" is the ministry's name without the country.
  if (token.text.endsWith("'s") && isPlace(token.text.slice(0, -2))) return false;
  return isCapitalised(token.text) && !NOT_NAMES.has(token.text.toLowerCase().replace(/\.$/, ''));
}

const nameOf = (text: string, start: number, end: number): FoundName => ({
  start,
  end,
  name: text.slice(start, end),
});

/** The last token of the name that begins at `from`, and the token to go on with. */
function extend(
  text: string,
  tokens: readonly Token[],
  from: number,
  broken: ReadonlySet<number>,
): [number, number] {
  let last = from;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const gap = text.slice((tokens[i - 1] as Token).end, token.start);
    if (broken.has((tokens[i - 1] as Token).end) || gap === '') break;
    if (gap !== ' ') {
      if (!isInnerComma(text, tokens, from, last, i, gap)) break;
    }
    if (isNamePart(token)) last = i;
    else if (token.text === 'and') {
      if (!isInnerAnd(text, tokens, from, last, i)) break;
    } else if (!isConnector(tokens, i) && !isSeat(text, tokens, from, i, broken)) break;
  }
  return [last, last + 1];
}

const isNamePart = (token: Token): boolean =>
  /^\d{1,4}$/.test(token.text)
    ? false
    : isCapitalised(token.text) && !NOT_NAMES.has(token.text.toLowerCase().replace(/\.$/, ''));

/** `of`, `for the`, `de la` between two capitalised words. */
function isConnector(tokens: readonly Token[], i: number): boolean {
  const word = (tokens[i] as Token).text;
  const next = tokens[i + 1];
  if (word === 'the')
    return CONNECTORS.has(tokens[i - 1]?.text ?? '') && next !== undefined && isNamePart(next);
  if (!CONNECTORS.has(word) || next === undefined) return false;
  if (word === 'at') return isNamePart(next) && i > 1;
  if (isNamePart(next)) return true;
  const after = tokens[i + 2];
  return (next.text === 'the' || CONNECTORS.has(next.text)) && after !== undefined && isNamePart(after);
}

/** `Estonian Maritime Trade Office in Tokyo (…)`: the seat is part of a name that a bracket closes. */
function isSeat(
  text: string,
  tokens: readonly Token[],
  from: number,
  i: number,
  broken: ReadonlySet<number>,
): boolean {
  const next = tokens[i + 1];
  if ((tokens[i] as Token).text !== 'in' || next === undefined || !isNamePart(next) || !broken.has(next.end))
    return false;
  return ORGANISATION_WORDS.test(text.slice((tokens[from] as Token).start, (tokens[i] as Token).start));
}

/** The right side of an "and" up to the end of its own name. */
function rightOf(text: string, tokens: readonly Token[], i: number): string {
  const words: string[] = [];
  for (let k = i + 1; k < tokens.length && words.length < 10; k++) {
    const token = tokens[k] as Token;
    if (k > i + 1 && text.slice((tokens[k - 1] as Token).end, token.start) !== ' ') break;
    if (!isNamePart(token) && !isConnector(tokens, k)) break;
    words.push(token.text);
  }
  return words.join(' ');
}

/** `Ministry of Health and Welfare` goes on over its "and"; `Keio University and Osaka City` does not. */
function isInnerAnd(text: string, tokens: readonly Token[], from: number, last: number, i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !isNamePart(next) || text.slice((tokens[i] as Token).end, next.start) !== ' ')
    return false;
  const left = text.slice((tokens[from] as Token).start, (tokens[last] as Token).end);
  if (/ and /.test(left)) return false;
  const right = rightOf(text, tokens, i);
  if (!OPEN_HEAD.test(left))
    return (
      /\b(?:Arts|Sciences?|Research|Science|Food|Health|Culture|Trade)$/.test(left) &&
      /^(?:Technolog|Innovation|Development|Science|Sport|Industr|Welfare|Cultur|Humanities|Letters|Sciences|Agricult|Medicine|Design|Engineering)/.test(
        right,
      )
    );
  return !ORGANISATION_WORDS.test(
    right.replace(
      /\b(?:innovation|health|sciences?|technolog\w+|medical|bio\w*|industr\w+|capital|trade|pharma\w*)\b/gi,
      '',
    ),
  );
}

/** `Ministry of Health, Labour and Welfare`; `University of California, Los Angeles`. Another comma ends a name. */
function isInnerComma(
  text: string,
  tokens: readonly Token[],
  from: number,
  last: number,
  i: number,
  gap: string,
): boolean {
  if (gap !== ', ') return false;
  const next = tokens[i] as Token;
  const left = text.slice((tokens[from] as Token).start, (tokens[last] as Token).end);
  if (
    /\b(?:Ministry|Department|Agency|Bureau|Foundation|Institute|Faculty|School|Organization) (?:of|for) [\p{L} ]+$/u.test(
      left,
    )
  ) {
    const tail = text.slice(next.start, next.start + 60);
    return (
      /^\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+){0,3},? and \p{Lu}\p{L}+/u.test(tail) &&
      !ORGANISATION_WORDS.test(
        tail
          .split(/[.;(]| (?:with|on|for|to|is|was|has|have|signed) /)[0]
          ?.replace(/\b(?:health|sciences?|technolog\w+|industr\w+|trade|innovation)\b/gi, '') ?? '',
      )
    );
  }
  // A part and its whole: `Institute for Advanced Biosciences, Keio University`.
  const whole =
    /^(?:\p{Lu}[\p{L}'-]* ){0,3}(?:University|Hospital)\b|^University of (?:\p{Lu}[\p{L}-]*)/u.exec(
      text.slice(next.start, next.start + 60),
    );
  return (
    whole !== null &&
    /\b(?:Institute|Cent(?:er|re)|Faculty|School|Department|College|Hospital)\b/.test(left) &&
    !/\bUniversity\b/.test(left) &&
    !/^,? and\b/.test(text.slice(next.start + whole[0].length))
  );
}

function withLegalForm(text: string, end: number): number {
  const form = LEGAL_FORM.exec(text.slice(end, end + 24));
  return form ? end + form[0].length : end;
}
