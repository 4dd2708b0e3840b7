import { BEFORE_PAPER, BEHIND_PAPER, SISTERS, THING } from '../languages/en/questions/things.js';
import * as ja from '../languages/ja/questions/things.js';
import type { Language } from '../languages/language.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { latinTokens } from './latinTokens.js';
import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

interface Input {
  readonly question: QuestionText;
  readonly language: Language;
  readonly slots: readonly Slot[];
  /** Words that nothing accounts for. */
  readonly rest: readonly string[];
  readonly classWords: ReadonlySet<string>;
  readonly stopWords: readonly string[];
  isInReleases(phrase: string): boolean;
}

/**
 * What a question calls an agreement by, or what it is about, where it is nobody's name: words that some release
 * has side by side. `the aurora bay test centre agreement` → aurora bay test centre; 姉妹港協定 → itself.
 */
export function thingsOf(input: Input): string[] {
  const found = input.language === 'ja' ? japaneseThings(input) : latinThings(input);
  return [...new Set(found)].filter(input.isInReleases);
}

function latinThings({ question: { text }, slots, rest, classWords, isInReleases }: Input): string[] {
  const left = new Set(rest);
  const isOfThing = ({ start, end }: Span, word: string): boolean => {
    const slot = slots.find((one) => one.start < end && start < one.end);
    if (slot) return slot.kind === 'kinds' || slot.kind === 'matter';
    return left.has(word) || classWords.has(word);
  };
  const runs: { start: number; end: number; words: string[] }[] = [];
  for (const { start, end, word } of latinTokens(text)) {
    if (!isOfThing({ start, end }, word)) continue;
    const last = runs.at(-1);
    if (last && /^[ -]$/.test(text.slice(last.end, start))) {
      last.end = end;
      last.words.push(word);
    } else runs.push({ start, end, words: [word] });
  }
  return [
    ...runs
      .filter(({ words }) => words.length > 1 && words.some((word) => left.has(word)))
      .filter(
        ({ start, end }) =>
          BEFORE_PAPER.test(text.slice(end)) ||
          BEHIND_PAPER.test(text.slice(0, start)) ||
          THING.test(text.slice(start, end)),
      )
      .flatMap(({ start, end }) => {
        const name = text.slice(start, end);
        const called = [name, name.replace(THING, '').trim()].filter((one) => one.includes(' '));
        return called.find(isInReleases) ?? [];
      }),
    ...matchesIn(text, SISTERS).map(([sisters]) => sisters),
  ];
}

const RUN = /[\u3400-\u9fff々\u30a1-\u30ffーa-z0-9]{3,}/g;

function japaneseThings({ question: { text }, slots, rest, stopWords }: Input): string[] {
  const named = slots.filter(({ kind }) => kind !== 'kinds' && kind !== 'matter');
  const units = text.split('');
  for (const { start, end } of named) units.fill(' ', start, end);
  const open = units.join('');
  return matchesIn(open, RUN).flatMap((match) => {
    const [run] = match;
    const isLeft = rest.some((word) => run.includes(word));
    const name = run.replace(ja.PAPER, '');
    if (isLeft) {
      const isOfPaper = name !== run || ja.BEFORE_PAPER.test(text.slice(match.index + run.length));
      return name.length > 2 && (isOfPaper || ja.THING.test(name)) ? [name] : [];
    }
    // 姉妹港協定: every word of it may stand in other questions too, but together they tell which.
    return name !== run && name.length > 1 && !isAllOf(name, stopWords) ? [run] : [];
  });
}

/** 相互協力: nothing but words that any agreement may be called by. */
function isAllOf(name: string, words: readonly string[]): boolean {
  let left = name;
  while (left !== '') {
    const word = words.find((one) => one.length > 1 && left.startsWith(one));
    if (word === undefined) return false;
    left = left.slice(word.length);
  }
  return true;
}
