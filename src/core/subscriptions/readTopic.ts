import type { Language } from '../languages/language.js';
import { TOPIC_WORDS, type TopicReading } from '../languages/topicWords.js';
import { looksJapanese, type QuestionText, readQuestion } from '../questions/questionText.js';
import type { Correction } from '../questions/spelling.js';
import { ownWordsIn } from './ownWords.js';
import { inAll, ownOf, readNoun, sortOf, type TopicReader, withoutOwn } from './readNoun.js';
import { allOf, anyOf, negated, simplified } from './simplified.js';
import { MOST_PARTS, type Topic } from './topic.js';
import { enclosedIn, shielded, sliceOf, splitAt, type TopicText, trimmed, without } from './topicText.js';

export type { TopicReader } from './readNoun.js';

/** What words ask to be told of, or the words that stand for nothing. */
export type ReadTopic =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'not understood'; readonly words: string };

/**
 * `overseas partners and not companies`, `Denmark or universities in Kansai`, `海外の大学、企業以外`. Nothing:
 * everything. "And" between two of one sort lists them: a partner cannot be a university and a city. What
 * {@link topicInWords} says is read as what it was said of.
 */
export function readTopic(words: string, reader: TopicReader): ReadTopic {
  const question = readQuestion(words);
  const language: Language = looksJapanese(besideNames(question, reader)) ? 'ja' : 'en';
  const reading = new Reading(reader, language);
  const topic = reading.read(question, 0);
  if (reading.stuck !== undefined) return { kind: 'not understood', words: reading.stuck };
  return { kind: 'topic', topic: simplified(topic) };
}

/**
 * The words around quotations and known names: an English list may have 北稜大学 in it, and 市町村(Kisaragi Science
 * Park) is Japanese, however long the name. All of it where nothing stands beside them.
 */
function besideNames(question: QuestionText, { parse }: TopicReader): string {
  const quotes = enclosedIn(question.text).filter(({ by }) => by === 'quotes');
  const { slots, corrections } = parse(question);
  // With a word corrected, places are no longer the same.
  const names = corrections.length > 0 ? [] : slots.filter(({ kind }) => kind === 'party');
  const apart = names.filter(({ start, end }) => quotes.every((one) => end <= one.start || one.end <= start));
  const beside = [...quotes, ...apart]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), question.text);
  return /\p{L}/u.test(beside) ? beside : question.text;
}

/** Brackets within brackets; what is deeper stands for nothing. */
const DEEPEST_BRACKETS = 4;
/** Words that say nothing may stand around words that say nothing. */
const MOST_AROUND = 3;

/** One thing of a list, and whether it is left out. */
interface Part {
  readonly topic: Topic;
  readonly isLeftOut: boolean;
  /** It stands in brackets, and restricts whatever stands beside it. */
  readonly isBracketed: boolean;
}

class Reading {
  /** The first words that stood for nothing. */
  stuck: string | undefined;
  readonly #reader: TopicReader;
  readonly #language: Language;
  readonly #words: TopicReading;

  constructor(reader: TopicReader, language: Language) {
    this.#reader = reader;
    this.#language = language;
    this.#words = TOPIC_WORDS[language];
  }

  read(question: QuestionText, depth: number): Topic {
    const bare = this.#withoutAround(trimmed(question));
    if (bare.text === '') return { is: 'everything' };
    const text = this.#covered(bare);
    const choices = splitAt(text, this.#words.or)
      .slice(0, MOST_PARTS)
      .map((choice) =>
        splitAt(choice, this.#words.and)
          .slice(0, MOST_PARTS)
          .map((part) => this.#part(part, depth)),
      );
    return together(withSpreadNot(choices, this.#words.not.behind !== undefined));
  }

  #withoutAround(question: QuestionText): QuestionText {
    let bare = question;
    for (let pass = 0; pass < MOST_AROUND; pass++) {
      for (const pattern of this.#words.around) {
        const found = pattern.exec(bare.text);
        if (found) bare = trimmed(without(bare, { start: found.index, end: found.index + found[0].length }));
      }
    }
    return bare;
  }

  /** What is a name stays in one piece; typing errors are mended here. */
  #covered(bare: QuestionText): TopicText {
    const own = ownOf(bare, this.#language, this.#reader);
    const { slots, corrections } = this.#reader.parse(withoutOwn(bare, own));
    const [correction] = corrections;
    const mended = correction && withWord(bare, correction);
    if (mended) return this.#covered(mended);
    const names = slots.filter(({ kind }) => kind === 'party');
    return shielded(bare, [...names, ...own.map(({ span }) => span)]);
  }

  #part(part: TopicText, depth: number): Part {
    const { before, behind } = this.#words.not;
    const not = before?.exec(part.shield) ?? behind?.exec(part.shield);
    const bare = not ? trimmed(without(part, { start: not.index, end: not.index + not[0].length })) : part;
    const [only] = enclosedIn(bare.text);
    const isBracketed = only?.by === 'brackets' && only.end - only.start === bare.text.length;
    const topic = this.#eitherSort(bare, depth) ?? this.#noun(bare, depth);
    return { topic, isLeftOut: Boolean(not), isBracketed };
  }

  /** ノルウェーか大学; not 欧州のクラスターか大学, where both are in Europe. */
  #eitherSort(text: TopicText, depth: number): Topic | undefined {
    const { eitherSort } = this.#words;
    if (!eitherSort?.test(text.shield)) return undefined;
    const topics = splitAt(text, eitherSort).map((part) => this.#noun(part, depth));
    const sorts = new Set(topics.map(sortOf));
    return sorts.size === topics.length && !sorts.has('') ? anyOf(topics) : undefined;
  }

  /** A noun with what stands in brackets within it: `universities in (Norway or Denmark)`. */
  #noun(text: TopicText, depth: number): Topic {
    const own = ownWordsIn(text.text, this.#language);
    const brackets = enclosedIn(text.text).filter(
      (one) =>
        one.by === 'brackets' && !own.some(({ span }) => span.start < one.start && one.start < span.end),
    );
    const inBrackets = brackets.map(({ inner }) => this.#brackets(sliceOf(text, inner), depth + 1));
    const rest = brackets.toReversed().reduce((all, span) => withSpace(all, span), text);
    const nouns = readNoun(trimmed(rest), {
      words: this.#words,
      language: this.#language,
      reader: this.#reader,
    });
    if (nouns === undefined && inBrackets.length === 0) this.stuck ??= text.cased;
    return allOf([inAll(nouns ?? []), ...inBrackets]);
  }

  #brackets(inner: TopicText, depth: number): Topic {
    if (depth > DEEPEST_BRACKETS) {
      this.stuck ??= inner.cased;
      return { is: 'everything' };
    }
    const { behind } = this.#words.not;
    const text = this.#covered(trimmed(inner));
    const not = behind?.exec(text.shield);
    if (!not) return this.read(inner, depth);
    // (企業、ノルウェーの提携先を除く): all of them.
    const list = splitAt(sliceOf(text, { start: 0, end: not.index }), this.#words.or);
    return allOf(list.map((one) => negated(simplified(this.read(one, depth)))));
  }
}

/** With a word as it was meant; undefined where it does not stand there as it was typed. */
function withWord({ text, cased }: QuestionText, { typed, read }: Correction): QuestionText | undefined {
  const at = cased.indexOf(typed);
  if (at < 0 || typed === read) return undefined;
  const end = at + typed.length;
  return {
    text: text.slice(0, at) + read.toLowerCase() + text.slice(end),
    cased: cased.slice(0, at) + read + cased.slice(end),
  };
}

const withSpace = (
  text: TopicText,
  { start, end }: { readonly start: number; readonly end: number },
): TopicText => ({
  text: `${text.text.slice(0, start)} ${text.text.slice(end)}`,
  cased: `${text.cased.slice(0, start)} ${text.cased.slice(end)}`,
  shield: `${text.shield.slice(0, start)} ${text.shield.slice(end)}`,
});

/** What is left out in a list of its own restricts all that stands before it: "overseas, but not companies". */
function together(choices: readonly (readonly Part[])[]): Topic {
  const left = choices.filter((parts) => parts.every(({ isLeftOut }) => isLeftOut)).flat();
  const kept = choices.filter((parts) => parts.some(({ isLeftOut }) => !isLeftOut));
  return allOf([
    ...(kept.length > 0 ? [anyOf(kept.map(added))] : []),
    ...left.map(({ topic }) => negated(simplified(topic))),
  ]);
}

/** What stands between two "or": all of it, but that "Lysberg and universities" lists somebody among others. */
function added(parts: readonly Part[]): Topic {
  const free = parts.filter(({ isLeftOut, isBracketed }) => !isLeftOut && !isBracketed);
  const kept = free.map(({ topic }) => topic);
  const bracketed = parts.filter(({ isLeftOut, isBracketed }) => !isLeftOut && isBracketed);
  const named = kept.filter((topic) => sortOf(topic) === 'partner');
  const others = kept.filter((topic) => sortOf(topic) !== 'partner');
  const isList = named.length > 0 && others.length > 0 && others.every((topic) => sortOf(topic) !== '');
  const left = parts.filter(({ isLeftOut }) => isLeftOut).map(({ topic }) => topic);
  const all = isList ? anyOf([...named, inAll(others)]) : inAll(kept);
  return allOf([
    all,
    ...bracketed.map(({ topic }) => topic),
    ...left.map((topic) => negated(simplified(topic))),
  ]);
}

/**
 * "Not companies or banks" leaves out both: what is of the same sort as something left out, and stands on the
 * other side of it than the word that leaves it out, is left out too.
 */
function withSpreadNot(choices: readonly (readonly Part[])[], isBehind: boolean): Part[][] {
  let left: string | undefined;
  const spread = (part: Part): Part => {
    const sort = sortOf(part.topic);
    if (part.isLeftOut) left = sort;
    else if (left === undefined || sort !== left) left = undefined;
    else return { ...part, isLeftOut: true };
    return part;
  };
  if (!isBehind) return choices.map((parts) => parts.map(spread));
  return choices
    .toReversed()
    .map((parts) => parts.toReversed().map(spread).toReversed())
    .toReversed();
}
