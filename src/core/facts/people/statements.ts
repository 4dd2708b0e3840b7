import { says } from '../../languages/layout.js';
import type { FoundSpeaker } from '../../languages/rules/people.js';
import type { Span } from '../../text/span.js';
import { type View, viewOf } from '../../text/view.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Person, Statement } from '../reading.js';
import { speakerAmong } from './names.js';

const READ: ReadonlySet<string> = new Set(['body', 'about', 'quotation', 'list', 'form', 'notes', 'caption']);

/** Nothing of these stands between a speaker's name and the words below it. */
const SKIPPED: ReadonlySet<string> = new Set(['menu', 'caption']);

/** Nobody is quoted at greater length; the rest of the zone is not read for quotations. */
const LONGEST_ZONE = 6000;

/** The evidence shows so much of a speech. */
const SHOWN = 380;

/** What people said, word for word; of a speech of several sentences the evidence shows the beginning. */
export function statementsOf(
  document: Document,
  people: readonly Fact<Person>[],
  publisher: string | undefined,
): Fact<Statement>[] {
  const reader: Reader = { document, people, publisher };
  const found: Fact<Statement>[] = [];
  let above: ZoneView | undefined;
  /** Below which line the words stood within marks: what follows them without any is no speech. */
  let answered: ZoneView | undefined;
  let inWords = false;
  for (const each of zonesOf(document)) {
    const { sentence, view } = each;
    const { rules, zone } = sentence;
    const said = READ.has(zone.kind) ? rules.findStatements(view.text) : [];
    for (const { speaker, quote } of said) found.push(...statement(reader, sentence, view, speaker, quote));
    const words =
      quotedWhole(view.text) ??
      (inWords && zone.kind === 'body' && above !== answered && !isSentence(above)
        ? unmarked(view.text)
        : undefined);
    const isQuoted = words !== undefined && words.start > 0;
    const spoken =
      words && said.length === 0
        ? (speakerAbove(above) ?? (isQuoted ? dashed(view, words, sentence) : undefined))
        : undefined;
    if (words && spoken) found.push(...statement(reader, sentence, view, spoken, words));
    if (isQuoted && spoken) answered = above;
    if (isQuoted) {
      // 「…」⏎国府田頭取: below words that have their speaker above them stands whose the next are.
      const next = spoken && words && nextSpeaker(document.release.text, view, words);
      if (next) above = { sentence, view: next };
    }
    if (isQuoted || spoken) continue;
    const below =
      said.length > 0
        ? undefined
        : (headed(document.release.text, view, sentence) ??
          (inWords ? besideWords(document.release.text, view, sentence) : undefined));
    if (below) found.push(...statement(reader, sentence, view, below.speaker, below.words));
    if (SKIPPED.has(zone.kind)) continue;
    above = each;
    if (rules.headsWords(view.text)) inWords = true;
    else if (inWords && zone.kind === 'heading' && !speakerAbove(above)) inWords = false;
  }
  return found;
}

interface Reader {
  readonly document: Document;
  readonly people: readonly Fact<Person>[];
  readonly publisher: string | undefined;
}

interface ZoneView {
  readonly sentence: Sentence;
  readonly view: View;
}

/** 戸川学長が挨拶しました。 is no line that names whose the words below are. */
const isSentence = (line: ZoneView | undefined): boolean =>
  line === undefined || (/[。.!?]$/.test(line.view.text) && !says('legalForm', line.view.text));

/** Whom the line above some words names. */
const speakerAbove = (line: ZoneView | undefined): FoundSpeaker | undefined =>
  line?.sentence.rules.speakerIn(line.view.text);

/** Each zone as a whole, with its first sentence, by whose rules it is read. */
function zonesOf({ release, sentences }: Document): ZoneView[] {
  const first = new Map<number, Sentence>();
  for (const sentence of sentences)
    if (!first.has(sentence.zoneIndex)) first.set(sentence.zoneIndex, sentence);
  return [...first.values()].map((sentence) => {
    const { start, end } = sentence.zone;
    return { sentence, view: viewOf(release.text, { start, end: Math.min(end, start + LONGEST_ZONE) }) };
  });
}

function statement(
  { document, people, publisher }: Reader,
  sentence: Sentence,
  view: View,
  spoken: FoundSpeaker,
  quote: Span,
): Fact<Statement>[] {
  const speaker = speakerAmong(people, spoken, publisher);
  if (!speaker) return [];
  const whole: Sentence = { ...sentence, view, plain: view, brackets: [] };
  const place = placeOf(view, quote);
  const shown = { start: place.start, end: Math.min(place.end, place.start + SHOWN) };
  return [
    {
      value: {
        speaker: { ...speaker, part: 'speaker' },
        text: view.text.slice(quote.start, quote.end).replace(/[,、\s]+$/, ''),
      },
      evidence: [evidenceFor(document, whole, shown)],
    },
  ];
}

/** 「足は私です。」: no shorter words in Japanese marks are a statement. */
const SHORTEST = 8;

/** A paragraph that is nothing but somebody's words: the place of the words within their marks. */
function quotedWhole(text: string): Span | undefined {
  const open = /^(?:> ?)*/.exec(text)?.[0].length ?? 0;
  const close = CLOSING.get(text[open] ?? '');
  if (close === undefined || text.length < (close === '"' ? 12 : SHORTEST)) return undefined;
  const first = text.indexOf(close, open + 1);
  const end = first > 0 ? first : text.length;
  // What stands behind the words may say whose they are, but no more.
  return text.length - end > 120 || /^[」』"]\)/.test(text.slice(end)) ? undefined : { start: open + 1, end };
}

/** The last line of a zone that begins with somebody's words, where it is another's and short. */
function nextSpeaker(source: string, view: View, words: Span): View | undefined {
  const rest = view.text.slice(words.end + 1).trim();
  const start = view.text.length - rest.length;
  const from = view.starts[start];
  const before = view.starts[words.end];
  if (rest.length < 2 || rest.length > 40 || from === undefined || before === undefined) return undefined;
  return /\n\s*$/.test(source.slice(before, from))
    ? viewOf(source, { start: from, end: view.ends.at(-1) ?? from })
    : undefined;
}

/** Below a heading of comments and a name, a paragraph is that person's words without any marks. */
const unmarked = (text: string): Span | undefined =>
  text.length >= 30 && /[。.!！]$/.test(text) ? { start: 0, end: text.length } : undefined;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);

/** `"…" — Ida Berg, CEO of Skarvik Hub`. */
function dashed(view: View, words: Span, { rules }: Sentence): FoundSpeaker | undefined {
  const behind = view.text.slice(words.end + 1);
  return /^[\s>]*[-–—―~(]/.test(behind) ? rules.speakerIn(behind) : undefined;
}

/** A line with a name, and the words in the line below: 理事長 多賀 宗一⏎「…」. */
function headed(
  source: string,
  view: View,
  { rules }: Sentence,
): { speaker: FoundSpeaker; words: Span } | undefined {
  const open = view.text.search(/[「"]/);
  if (open < 2 || open > 100 || !/\n\s*$/.test(source.slice(view.starts[open - 2], view.starts[open])))
    return undefined;
  const words = quotedWhole(view.text.slice(open));
  const speaker = words && rules.speakerIn(view.text.slice(0, open).trim());
  return speaker && { speaker, words: { start: open + words.start, end: open + words.end } };
}

/** Below a heading of comments: **戸上頭取**　この協定は当行の宝である。 */
function besideWords(
  source: string,
  view: View,
  { rules, zone }: Sentence,
): { speaker: FoundSpeaker; words: Span } | undefined {
  const label = /^[*_]*([^*_:：\s「」。]{2,24})[*_]*(?:[:：]|[ \u3000])\s*(?=[^\s*_])/.exec(
    source.slice(zone.start, zone.start + 60),
  );
  if (!label || !/[。.!！]$/.test(view.text)) return undefined;
  const start = view.starts.findIndex((at) => at >= zone.start + label[0].length);
  const speaker =
    start > 0 && view.text.length - start >= 30 ? rules.speakerIn(label[1] as string) : undefined;
  if (!speaker) return undefined;
  // 鵜飼市長: whoever is named nowhere else is known by the post.
  const { name = '' } = speaker;
  const behind = label[1]?.startsWith(name) ? label[1].slice(name.length) : '';
  const post = speaker.post ?? (name !== '' && behind.length > 1 ? behind : undefined);
  return { speaker: { ...speaker, ...(post && { post }) }, words: { start, end: view.text.length } };
}
