import { COMPANY, OKURIGANA, RELATION } from '../languages/ja/questions/names.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { type LatinToken, latinTokens } from './latinTokens.js';
import type { QuestionText } from './questionText.js';
import type { Signals } from './signals.js';
import type { Slot } from './slots.js';
import type { QuestionWords } from './words.js';

interface RestInput {
  readonly question: QuestionText;
  readonly slots: readonly Slot[];
  readonly signals: Signals;
  readonly words: QuestionWords;
  readonly vocabulary: ReadonlySet<string>;
}

/** The words of a question that no slot, no signal and no stop word accounts for. */
export function restOf(input: RestInput): string[] {
  const latin = latinRest(input);
  return input.words.spacing === 'none' ? [...japaneseRest(input).map(({ text }) => text), ...latin] : latin;
}

function latinRest({ question, slots, signals, vocabulary, words }: RestInput): string[] {
  const covered = words.spacing === 'none' ? [...slots, ...signals.covered] : slots;
  return latinTokens(question.text)
    .filter((token) => !covered.some((span) => span.start < token.end && token.start < span.end))
    .map(({ word }) => word)
    .filter((word) => !vocabulary.has(word) && word.length > 1);
}

/** Latin words that stand in no slot and in nothing that was understood, though other questions are asked with them. */
export function unheardWords(
  { text }: QuestionText,
  slots: readonly Slot[],
  { covered }: Signals,
  stopWords: ReadonlySet<string>,
  classWords: ReadonlySet<string>,
): string[] {
  const heard = [...slots, ...covered];
  // The medical association is none for software.
  const tellsSort = ({ word, end }: LatinToken): boolean =>
    classWords.has(word) && slots.some(({ kind, start }) => kind === 'kinds' && start === end + 1);
  return latinTokens(text)
    .filter((token) => !heard.some((span) => span.start < token.end && token.start < span.end))
    .filter((token) => token.word.length > 1 && (!stopWords.has(token.word) || tellsSort(token)))
    .map(({ word }) => word);
}

/** The compounds in which something is left over: 蒸気機関, of which 蒸 is, where 機関 may stand for an organisation. */
export function compoundsWithRest(input: Omit<RestInput, 'vocabulary'>): string[] {
  const rest = japaneseRest(input);
  const text = blank(input.question.text, input.slots);
  return [...text.matchAll(RUN)]
    .filter(({ 0: run, index }) => rest.some(({ start, end }) => index <= start && end <= index + run.length))
    .map(([run]) => run);
}

export interface RestRun extends Span {
  readonly text: string;
}

const RUN = /[\u3400-\u9fff々]+|[\u30a1-\u30ffー]{2,}/g;
const stopSets = new WeakMap<QuestionWords, ReadonlySet<string>>();

function stopWordsOf(words: QuestionWords): ReadonlySet<string> {
  const known = stopSets.get(words);
  if (known) return known;
  const made = new Set(words.stopWords);
  stopSets.set(words, made);
  return made;
}

/** Runs of kanji and of katakana that are not accounted for, without the stop words at their ends. */
export function japaneseRest(
  { question, slots, signals, words }: Omit<RestInput, 'vocabulary'>,
  isName: (run: string) => boolean = () => false,
): RestRun[] {
  const stop = stopWordsOf(words);
  const text = blank(question.text, [...slots, ...signals.covered]);
  const runs = matchesIn(text, RUN).flatMap((match): RestRun[] => {
    const run = match[0].length > 1 && isName(match[0]) ? match[0] : trimStopWords(match[0], stop);
    return run === '' || run === COMPANY
      ? []
      : [
          {
            text: run,
            start: match.index + match[0].indexOf(run),
            end: match.index + match[0].indexOf(run) + run.length,
          },
        ];
  });
  return joined(runs, text);
}

function blank(text: string, spans: readonly Span[]): string {
  const units = [...text.split('')];
  for (const { start, end } of spans) units.fill(' ', start, end);
  return units.join('');
}

/** 空き家 is one word, though a letter of it is hiragana; what stands between two words is a particle. */
function joined(runs: readonly RestRun[], text: string): RestRun[] {
  const result: RestRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, run.start) : '';
    if (last && last.text.length + run.text.length <= 3 && OKURIGANA.test(between))
      result[result.length - 1] = { text: text.slice(last.start, run.end), start: last.start, end: run.end };
    else result.push(run);
  }
  return result;
}

/** 予算額 stays, 締結先名 loses its ends, 関係者 vanishes. */
function trimStopWords(run: string, stop: ReadonlySet<string>): string {
  if (RELATION.test(run)) return run;
  let rest = run;
  for (let changed = true; changed && rest !== ''; ) {
    changed = false;
    if (stop.has(rest)) return '';
    for (const width of [4, 3, 2, 1]) {
      if (rest.length > width && stop.has(rest.slice(0, width)) && (width > 1 || rest.length === 2)) {
        rest = rest.slice(width);
        changed = true;
        break;
      }
      if (rest.length > width && stop.has(rest.slice(-width)) && (width > 1 || rest.length === 2)) {
        rest = rest.slice(0, -width);
        changed = true;
        break;
      }
    }
  }
  return rest.length === 1 && stop.has(rest) ? '' : rest;
}
