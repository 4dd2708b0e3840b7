import type { Language } from '../languages/language.js';
import type { TopicReading } from '../languages/topicWords.js';
import type { ParsedQuestion, Parser } from '../questions/parse.js';
import { type QuestionText, readQuestion } from '../questions/questionText.js';
import { refOf } from '../questions/refs.js';
import type { Slot } from '../questions/slots.js';
import type { Span } from '../text/span.js';
import { type OwnWord, ownWordsIn } from './ownWords.js';
import { allOf, anyOf } from './simplified.js';
import type { Topic } from './topic.js';
import { enclosedIn } from './topicText.js';

export interface TopicReader {
  readonly parse: Parser;
  /** The name to say back for an organisation. */
  nameOf(organisation: string, language: Language): string;
}

export interface NounReading {
  readonly words: TopicReading;
  readonly language: Language;
  readonly reader: TopicReader;
}

/**
 * What the words of one noun stand for; all of them restrict, and what stands for nothing is looked for as words.
 * `overseas universities`, `releases with "cell therapy"`. Undefined where none says anything.
 */
export function readNoun(text: QuestionText, reading: NounReading): Topic[] | undefined {
  if (text.text === '') return [];
  const { topics: quoted, rest } = withoutQuotes(text, reading.words);
  const found = readPlain(rest, reading);
  return quoted.length > 0 ? [...quoted, ...(found ?? [])] : found;
}

/** What stands in quotation marks: the name of somebody where it is called so, else words of the release. */
function withoutQuotes(
  { text, cased }: QuestionText,
  { called, plus }: TopicReading,
): { readonly topics: readonly Topic[]; readonly rest: QuestionText } {
  const topics: Topic[] = [];
  let rest = '';
  let at = 0;
  for (const { start, end, inner, by } of enclosedIn(text)) {
    const quoted = cased.slice(inner.start, inner.end).trim();
    if (by !== 'quotes' || quoted === '') continue;
    const before = called.before?.exec(text.slice(at, start));
    const behind = called.behind?.exec(text.slice(end));
    const isName = Boolean(before ?? behind);
    topics.push(isName ? { is: 'partner', name: quoted } : { is: 'words', words: [quoted] });
    const isJoined = at > 0 && plus.test(text.slice(at, start));
    rest += isJoined ? ' ' : `${cased.slice(at, before ? at + before.index : start)} `;
    at = end + (behind?.[0].length ?? 0);
  }
  return { topics, rest: readQuestion(rest + cased.slice(at)) };
}

function readPlain(text: QuestionText, { language, reader }: NounReading): Topic[] | undefined {
  const own = ownOf(text, language, reader);
  const parsed = reader.parse(withoutOwn(text, own));
  const abroad = parsed.signals.spans('overseas');
  const topics: Topic[] = [
    ...own.map(({ topic }) => topic),
    // "Partners outside Japan", 日本以外: the country is named for what is not meant.
    ...parsed.slots
      .filter((slot) => !abroad.some((span) => covers(span, slot)))
      .map((slot) => slotTopic(slot, parsed.question, language, reader)),
    ...(abroad.length > 0 ? [{ is: 'overseas' } as const] : []),
    ...(parsed.signals.has('domestic') && abroad.length === 0 ? [{ is: 'domestic' } as const] : []),
    ...wordTopics(parsed),
  ];
  if (topics.length > 0) return topics;
  const isAll = parsed.signals.has('all', 'partner', 'partnership', 'release');
  return isAll ? [{ is: 'everything' }] : undefined;
}

const covers = (span: Span, { start, end }: Span): boolean => span.start <= start && end <= span.end;

/** Words that only subscriptions know, where no name has them in it. */
export function ownOf(text: QuestionText, language: Language, { parse }: TopicReader): OwnWord[] {
  const own = ownWordsIn(text.text, language);
  if (own.length === 0) return own;
  const { slots, corrections } = parse(text);
  // With a word corrected, places are no longer the same: no name has both in it.
  if (corrections.length > 0) return own;
  return own.filter(({ span }) =>
    slots.every((slot) => slot.end <= span.start || span.end <= slot.start || covers(span, slot)),
  );
}

export const withoutOwn = (text: QuestionText, own: readonly OwnWord[]): QuestionText =>
  own.reduce((all, { span }) => blanked(all, span), text);

const blanked = ({ text, cased }: QuestionText, { start, end }: Span): QuestionText => {
  const blank = ' '.repeat(end - start);
  return {
    text: text.slice(0, start) + blank + text.slice(end),
    cased: cased.slice(0, start) + blank + cased.slice(end),
  };
};

/** The words that nothing accounts for; one letter of a Japanese word is the whole of it: 大阪, not 阪. */
function wordTopics({ rest, question }: ParsedQuestion): Topic[] {
  const words = rest.map((word) => {
    const start = question.text.indexOf(word);
    if (word.length > 1 || start < 0) return word;
    const before = /[\u3400-\u9fff]*$/.exec(question.text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
    const behind = /^[\u3400-\u9fff]*/.exec(question.text.slice(start + 1, start + 9))?.[0] ?? '';
    return before + word + behind;
  });
  return words.length > 0 ? [{ is: 'words', words: [...new Set(words)] }] : [];
}

function slotTopic(slot: Slot, { cased }: QuestionText, language: Language, reader: TopicReader): Topic {
  switch (slot.kind) {
    case 'party':
      return anyOf(
        slot.ids.map((id) => ({ is: 'partner', name: reader.nameOf(id, language), ref: refOf(id) })),
      );
    case 'unknown':
      return stranger(cased.slice(slot.start, slot.end));
    case 'country':
      return { is: 'country', country: slot.code };
    case 'region':
      return { is: 'region', region: slot.region };
    case 'kinds':
      return anyOf(slot.kinds.map((kind) => ({ is: 'kind', kind })));
    case 'instrument':
      return { is: 'instrument', instrument: slot.instrument };
    default:
      return { is: 'words', words: [cased.slice(slot.start, slot.end)] };
  }
}

/** Nobody that a release names yet; their first release will. Without a capital it is no name: `aging society`. */
const stranger = (written: string): Topic =>
  /\p{Lu}|[^\p{Script=Latin}\s]/u.test(written)
    ? { is: 'partner', name: written }
    : { is: 'words', words: [written] };

/**
 * Those of one sort exclude one another, so that they are a list; those of different sorts add up.
 */
export function inAll(topics: readonly Topic[]): Topic {
  const sorts = new Map<string, Topic[]>();
  for (const topic of topics) {
    const sort = sortOf(topic);
    sorts.set(sort, [...(sorts.get(sort) ?? []), topic]);
  }
  return allOf([...sorts].flatMap(([sort, some]) => (ADDS_UP.has(sort) ? some : [anyOf(some)])));
}

const ADDS_UP: ReadonlySet<string> = new Set(['words', 'everything', '']);

/** What excludes one another is of one sort; an empty text for what is made of several. */
export function sortOf(topic: Topic): string {
  switch (topic.is) {
    case 'domestic':
      return 'overseas';
    case 'region':
      return 'country';
    case 'any': {
      const sorts = new Set(topic.of.map(sortOf));
      return sorts.size === 1 ? ([...sorts][0] ?? '') : '';
    }
    case 'all':
    case 'not':
      return '';
    default:
      return topic.is;
  }
}
