import type { Language } from '../languages/language.js';
import { TOPIC_WORDS } from '../languages/topicWords.js';
import type { ParsedQuestion, Parser } from '../questions/parse.js';
import { looksJapanese, type QuestionText, readQuestion } from '../questions/questionText.js';
import { refOf } from '../questions/refs.js';
import type { Slot } from '../questions/slots.js';
import type { Topic } from './topic.js';

/** What words ask to be told of, or the words that stand for nothing. */
export type ReadTopic =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'not understood'; readonly words: string };

export interface TopicReader {
  readonly parse: Parser;
  /** The name to say back for an organisation. */
  nameOf(organisation: string, language: Language): string;
}

/** More parts than anybody means. */
const MOST_PARTS = 20;

/**
 * `overseas partners and not companies`, `Denmark or universities in Kansai`, `海外の大学、企業以外`. Nothing:
 * everything. "And" between two of one sort lists them: a partner cannot be a university and a city.
 */
export function readTopic(words: string, reader: TopicReader): ReadTopic {
  const question = readQuestion(words);
  const language: Language = looksJapanese(question.text) ? 'ja' : 'en';
  const bare = withoutAround(question, language);
  if (bare.text === '') return { kind: 'topic', topic: { is: 'everything' } };
  const choices = split(bare, TOPIC_WORDS[language].or).slice(0, MOST_PARTS);
  const read = choices.map((choice) => readAll(choice, language, reader));
  const stuck = read.find(({ kind }) => kind === 'not understood');
  if (stuck) return stuck;
  const topics = withSpreadNot(
    read.flatMap((one) => (one.kind === 'topic' ? one.topic : [])),
    TOPIC_WORDS[language].not.behind !== undefined,
  );
  // "Overseas, but not companies": what is left out restricts all that stands before it.
  const [kept, left] = [topics.filter(({ is }) => is !== 'not'), topics.filter(({ is }) => is === 'not')];
  return { kind: 'topic', topic: all([...(kept.length > 0 ? [any(kept)] : []), ...left]) };
}

function withoutAround(question: QuestionText, language: Language): QuestionText {
  let bare = trimmed(question);
  for (let pass = 0; pass < 3; pass++) {
    for (const pattern of TOPIC_WORDS[language].around) {
      const found = pattern.exec(bare.text);
      if (found) bare = trimmed(cut(bare, found.index, found.index + found[0].length));
    }
  }
  return bare;
}

function readAll(text: QuestionText, language: Language, reader: TopicReader): ReadTopic {
  const parts = split(text, TOPIC_WORDS[language].and).slice(0, MOST_PARTS);
  const read = parts.map((part) => readOne(part, language, reader));
  const stuck = read.find(({ kind }) => kind === 'not understood');
  if (stuck) return stuck;
  const topics = read.flatMap((one) => (one.kind === 'topic' ? one.topic : []));
  return {
    kind: 'topic',
    topic: inAll(withSpreadNot(topics, TOPIC_WORDS[language].not.behind !== undefined)),
  };
}

/**
 * "Not companies or banks" leaves out both: what is of the same sort as something left out, and stands on the
 * other side of it than the word that leaves it out, is left out too.
 */
function withSpreadNot(topics: readonly Topic[], isBehind: boolean): Topic[] {
  let left: string | undefined;
  const spread = (topic: Topic): Topic => {
    if (topic.is === 'not') left = sortOf(topic.of);
    else if (left !== undefined && sortOf(topic) === left) return { is: 'not', of: topic };
    else left = undefined;
    return topic;
  };
  return isBehind ? topics.toReversed().map(spread).toReversed() : topics.map(spread);
}

function readOne(text: QuestionText, language: Language, reader: TopicReader): ReadTopic {
  const { before, behind } = TOPIC_WORDS[language].not;
  const not = before?.exec(text.text) ?? behind?.exec(text.text);
  const bare = not ? trimmed(cut(text, not.index, not.index + not[0].length)) : text;
  const topics = topicsOf(reader.parse(bare), language, reader);
  if (topics.length === 0) return { kind: 'not understood', words: text.cased };
  const topic = inAll(topics);
  return { kind: 'topic', topic: not ? { is: 'not', of: topic } : topic };
}

/** What the words of one part stand for; all of them restrict, and what stands for nothing is looked for as words. */
function topicsOf(parsed: ParsedQuestion, language: Language, reader: TopicReader): Topic[] {
  const { signals, slots, rest, question } = parsed;
  const found = slots.flatMap((slot) => slotTopics(slot, question, language, reader));
  return [
    ...found,
    ...(signals.has('overseas') ? [{ is: 'overseas' } as const] : []),
    ...(signals.has('domestic') ? [{ is: 'domestic' } as const] : []),
    ...(rest.length > 0 ? [{ is: 'words', words: rest } as const] : []),
    ...(found.length === 0 &&
    rest.length === 0 &&
    signals.has('all', 'partner', 'partnership') &&
    !signals.has('overseas', 'domestic')
      ? [{ is: 'everything' } as const]
      : []),
  ];
}

function slotTopics(slot: Slot, { cased }: QuestionText, language: Language, reader: TopicReader): Topic[] {
  switch (slot.kind) {
    case 'party':
      return [
        any(slot.ids.map((id) => ({ is: 'partner', name: reader.nameOf(id, language), ref: refOf(id) }))),
      ];
    case 'unknown':
      // Nobody that a release names yet; their first release will.
      return [{ is: 'partner', name: cased.slice(slot.start, slot.end) }];
    case 'country':
      return [{ is: 'country', country: slot.code }];
    case 'region':
      return [{ is: 'region', region: slot.region }];
    case 'kinds':
      return [any(slot.kinds.map((kind) => ({ is: 'kind', kind })))];
    case 'instrument':
      return [{ is: 'instrument', instrument: slot.instrument }];
    default:
      return [{ is: 'words', words: [cased.slice(slot.start, slot.end)] }];
  }
}

/** Those of one sort exclude one another, so that they are a list; those of different sorts add up. */
function inAll(topics: readonly Topic[]): Topic {
  const sorts = new Map<string, Topic[]>();
  for (const topic of topics) {
    const sort = sortOf(topic);
    sorts.set(sort, [...(sorts.get(sort) ?? []), topic]);
  }
  return all([...sorts].flatMap(([sort, some]) => (sort === 'not' || sort === 'words' ? some : [any(some)])));
}

function sortOf(topic: Topic): string {
  if (topic.is === 'any' || topic.is === 'all') return topic.of[0] ? sortOf(topic.of[0]) : topic.is;
  return topic.is === 'domestic' ? 'overseas' : topic.is;
}

function any(topics: readonly Topic[]): Topic {
  const parts = topics.flatMap((topic) => (topic.is === 'any' ? topic.of : [topic]));
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'any', of: parts };
}

function all(topics: readonly Topic[]): Topic {
  const parts = topics.flatMap((topic) => (topic.is === 'all' ? topic.of : [topic]));
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'all', of: parts };
}

/** A topic in words, so that whoever subscribes can see what was understood. */
export function topicInWords(topic: Topic, language: Language): string {
  const words = TOPIC_WORDS[language];
  switch (topic.is) {
    case 'everything':
    case 'overseas':
    case 'domestic':
      return words[topic.is];
    case 'partner':
      return words.partner(topic.name);
    case 'country':
      return words.country(topic.country);
    case 'region':
      return words.region(topic.region);
    case 'kind':
      return words.kind(topic.kind);
    case 'instrument':
      return words.instrument(topic.instrument);
    case 'words':
      return words.words(topic.words);
    case 'all':
      return words.all(topic.of.map((part) => bracketed(part, language)));
    case 'any':
      return words.any(topic.of.map((part) => bracketed(part, language)));
    case 'not':
      return words.not_(bracketed(topic.of, language));
    default:
      return topic satisfies never;
  }
}

/** A choice within something larger is held together. */
function bracketed(topic: Topic, language: Language): string {
  const said = topicInWords(topic, language);
  return topic.is === 'any' || topic.is === 'all' ? `(${said})` : said;
}

const trimmed = ({ text, cased }: QuestionText): QuestionText => {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return { text: text.slice(start, end), cased: cased.slice(start, end) };
};

const cut = ({ text, cased }: QuestionText, start: number, end: number): QuestionText => ({
  text: text.slice(0, start) + text.slice(end),
  cased: cased.slice(0, start) + cased.slice(end),
});

function split({ text, cased }: QuestionText, between: RegExp): QuestionText[] {
  const parts: QuestionText[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(new RegExp(between.source, 'g'))) {
    parts.push({ text: text.slice(at, index), cased: cased.slice(at, index) });
    at = index + found.length;
  }
  parts.push({ text: text.slice(at), cased: cased.slice(at) });
  return parts.map(trimmed).filter((part) => part.text !== '');
}
