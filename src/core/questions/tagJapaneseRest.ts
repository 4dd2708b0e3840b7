import {
  AGREEMENT_WITH,
  ANY_OF_CLASS,
  BEHIND_A_NAME,
  COMPANY_OF_SORT,
  HIRAGANA_HOUSE,
  NO_NAME,
} from '../languages/ja/questions/names.js';
import { matchesIn } from '../text/matches.js';
import { standsAlone } from './japaneseNames.js';
import type { NameLexicon } from './nameLexicon.js';
import type { QuestionText } from './questionText.js';
import { japaneseRest, type RestRun } from './rest.js';
import type { Signals } from './signals.js';
import type { Slot } from './slots.js';
import type { QuestionWords } from './words.js';

interface Input {
  readonly question: QuestionText;
  readonly slots: readonly Slot[];
  readonly signals: Signals;
  readonly names: NameLexicon;
  readonly words: QuestionWords;
  isInReleases(phrase: string): boolean;
}

/**
 * What is left of a Japanese question as a name: a part of one known (神戸医療 of 神戸医療産業都市推進機構), or one
 * that no release has (名古屋市). Anything else stays a rest.
 */
export function tagJapaneseRest(input: Input): Slot[] {
  const longest = [...namesInHiragana(input), ...namesByClass(input)];
  // 奄来 is no 奄 that comes, where somebody is called so.
  const isName = (run: string): boolean => /^[\u3400-\u9fff]{2,}$/.test(run) && isNameOfOne(run, input);
  const runs = wholeWords(japaneseRest(input, isName), input).filter(
    (run) => !longest.some((slot) => slot.start < run.end && run.start < slot.end),
  );
  return [...longest, ...runs.flatMap((run) => partOfName(run, input) ?? [])];
}

function isNameOfOne(run: string, { names, words }: Input): boolean {
  const ids = names.containing(run);
  return ids.length > 0 && ids.length <= 3 && !words.stopWords.includes(run);
}

/** ヒナタ and 損保 are two scripts of one name, where they shorten one. */
function wholeWords(runs: readonly RestRun[], { question, names }: Input): RestRun[] {
  const result: RestRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const text = last && last.end === run.start ? question.text.slice(last.start, run.end) : '';
    if (last && text !== '' && names.shortened(text).length > 0)
      result[result.length - 1] = { text, start: last.start, end: run.end };
    else result.push(run);
  }
  return result;
}

function partOfName(run: RestRun, input: Input): Slot | undefined {
  const { question, names, isInReleases, signals } = input;
  const short = shortenedName(run, input);
  if (short) return short;
  if (run.text.length < 2) return undefined;
  const ids = names.containing(run.text);
  if (ids.length > 0 && ids.length <= 8 && standsAlone(question.text, run.start, run.end, true)) {
    return { kind: 'party', how: 'part', ids, start: run.start, end: run.end };
  }
  // リヨン市 is the city, whoever sits there.
  if (
    /^[\u30a1-\u30ff]{3,}$/.test(run.text) &&
    !NO_NAME.test(run.text) &&
    standsAlone(question.text, run.start, run.end, true)
  ) {
    const sounding = soundingSo(run.text, names);
    if (sounding.length > 0 && sounding.length <= 8)
      return { kind: 'party', how: 'part', ids: sounding, start: run.start, end: run.end };
  }
  const isAsked = signals.has('partnership', 'cooperate', 'signed', 'description', 'location', 'head');
  const isOfPaper = AGREEMENT_WITH.test(question.text.slice(run.end));
  if (!(isAsked || isOfPaper) || !BEHIND_A_NAME.test(question.text.slice(run.end))) return undefined;
  if (!/[\u30a1-\u30ff]{3,}|[\u3400-\u9fff]{2,}/.test(run.text) || isInReleases(run.text)) return undefined;
  if (NO_NAME.test(run.text)) return undefined;
  return { kind: 'unknown', name: question.cased.slice(run.start, run.end), start: run.start, end: run.end };
}

/** エルスンド・フィード for Øresund Feed: whoever every word that sounds like a name belongs to. */
function soundingSo(text: string, names: NameLexicon): readonly string[] {
  const heard = text
    .split('・')
    .map((word) => {
      const sounding = names.soundingLike(word);
      return sounding.length > 0 ? sounding : names.readAs(word);
    })
    .filter((ids) => ids.length > 0);
  const [first = [], ...rest] = heard;
  return first.filter((id) => rest.every((ids) => ids.includes(id)));
}

/** ヒナタ損保 for ヒナタ損害保険株式会社; the first word of it may have been taken for somebody already. */
function shortenedName(run: RestRun, { question, slots, names }: Input): Slot | undefined {
  const before = slots.find(({ kind, end }) => kind === 'party' && end === run.start);
  const start = before?.start ?? run.start;
  const ids = names.shortened(question.text.slice(start, run.end));
  const isPart = !before && names.containing(run.text).length > 0;
  return ids.length > 0 && ids.length <= 8 && !isPart
    ? { kind: 'party', how: 'part', ids, start, end: run.end }
    : undefined;
}

/** ほしの財団 for ほしの学術振興財団: a name that begins in hiragana, where it leaves out the middle of one that is known. */
function namesInHiragana({ question, slots, names }: Input): Slot[] {
  return matchesIn(question.text, HIRAGANA_HOUSE).flatMap((match): Slot[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const isTaken = slots.some((slot) => slot.start < end && start < slot.end && slot.kind !== 'kinds');
    const ids = isTaken ? [] : names.abridged(match[0]);
    return ids.length === 1 ? [{ kind: 'party', how: 'part', ids, start, end }] : [];
  });
}

/**
 * Names by how they end: 名古屋市, 大阪大学, いわき市, which are unknown unless they leave out the middle of one that is known;
 * a word for the kind alone (どの市) is none.
 */
function namesByClass({ question, slots, words, names, isInReleases }: Input): Slot[] {
  const suffixes = words.classWords.join('|');
  const pattern = new RegExp(
    `(?:[\\u3400-\\u9fff々ヶ]|[\\u30a1-\\u30ffー]|[a-z0-9&-]){1,14}?(?:${suffixes})(?![\\u3400-\\u9fff\\u30a1-\\u30ffー])`,
    'gu',
  );
  return matchesIn(question.text, pattern).flatMap((match): Slot[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const isTaken = slots.some((slot) => slot.start < end && start < slot.end && slot.kind !== 'kinds');
    if (isTaken || ANY_OF_CLASS.test(match[0]) || isInReleases(match[0])) return [];
    const ids = names.abridged(match[0]);
    if (ids.length === 1) return [{ kind: 'party', how: 'part', ids, start, end }];
    // 生命保険|会社: a sort of companies that is in the name of one.
    const sort = COMPANY_OF_SORT.exec(match[0])?.[1];
    const ofSort = sort === undefined ? [] : names.containing(sort).filter(names.isParty);
    if (sort !== undefined)
      return ofSort.length > 0 && ofSort.length <= 8
        ? [{ kind: 'party', how: 'part', ids: ofSort, start, end }]
        : [];
    return [{ kind: 'unknown', name: question.cased.slice(start, end), start, end }];
  });
}
