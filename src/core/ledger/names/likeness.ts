import { isReadAs } from '../../languages/ja/sound/readableName.js';
import { TELLING_CONSONANTS } from '../../languages/ja/sound/soundAlike.js';
import { type JapaneseLetters, type JapanesePlace, type LatinWords, MOST_WORDS } from './comparedNames.js';

/** How far a Japanese and a Latin name say the same. */
export interface Likeness {
  /** The parts of each name, from 0 to 1, that have their counterpart in the other. */
  readonly japanese: number;
  readonly latin: number;
  /** Whether a proper name is among them, and not only words such as 大学 and `University`. */
  readonly telling: boolean;
}

/** Longer names are no names. */
const LONGEST_NAME = 40;

/** A stretch of the Japanese name with the Latin words (as bits) that it can stand for. */
interface Step {
  readonly end: number;
  readonly words: number;
  readonly telling: boolean;
}

/**
 * Reads a Japanese name against a Latin one, part by part: kanji by how they can be read, katakana by its
 * consonants, 養殖 as `aquaculture`, スペイン as `Spanish`. タスマン養殖研究所 and `Tasman Aquaculture Institute`
 * leave nothing over; 湊浜市 and `Minatohama University` leave the class word.
 */
export function likenessOf(japanese: JapaneseLetters, latin: LatinWords): Likeness | undefined {
  const { words } = latin;
  const { letters } = japanese;
  if (words.length === 0 || words.length > MOST_WORDS || letters.length > LONGEST_NAME) return undefined;
  const best = new Map<string, Reached>();
  const steps: (readonly Step[] | undefined)[] = [];
  const from = (at: number, used: number): Reached => {
    if (at >= letters.length) return { letters: 0, words: 0, telling: false };
    const state = `${at} ${used}`;
    const known = best.get(state);
    if (known !== undefined) return known;
    let found = from(at + 1, used);
    steps[at] ??= stepsAt(japanese, at, latin);
    for (const step of steps[at]) {
      if ((step.words & used) !== 0) continue;
      const rest = from(step.end, used | step.words);
      const taken: Reached = {
        letters: rest.letters + weightOf(letters, at, step.end),
        words: rest.words + bits(step.words),
        telling: rest.telling || step.telling,
      };
      if (isBetter(taken, found)) found = taken;
    }
    best.set(state, found);
    return found;
  };
  const reached = from(0, 0);
  return {
    japanese: reached.letters / weightOf(letters, 0, letters.length),
    latin: reached.words / words.length,
    telling: reached.telling,
  };
}

interface Reached {
  readonly letters: number;
  readonly words: number;
  readonly telling: boolean;
}

function isBetter(a: Reached, b: Reached): boolean {
  const worth = ({ letters, words, telling }: Reached): number => letters + 2 * words + (telling ? 0.5 : 0);
  return worth(a) > worth(b);
}

function stepsAt(japanese: JapaneseLetters, at: number, latin: LatinWords): readonly Step[] {
  const place = japanese.place(at);
  return [
    ...translated(place, at, latin),
    ...ofCountry(place, latin),
    ...spokenAlike(place, at, latin),
    ...readAlike(place, at, latin),
    ...writtenAlike(japanese.letters, at, latin),
  ];
}

/** 工科大学 is `university` and `technology`, wherever the two stand. */
function translated(place: JapanesePlace, at: number, { words }: LatinWords): readonly Step[] {
  return place.words.flatMap(({ ja, en }) =>
    en.flatMap((stems) => {
      const found = stems.map((stem) => words.findIndex((word) => isForm(word, stem)));
      if (found.includes(-1)) return [];
      return [{ end: at + ja.length, words: maskOf(found), telling: false }];
    }),
  );
}

/** `biological` of `biolog`; a short stem only with a plural: `port`, `ports`, no `portal`. */
const isForm = (word: string, stem: string): boolean =>
  word === stem || word === `${stem}s` || (stem.length >= 5 && word.startsWith(stem));

function ofCountry(place: JapanesePlace, latin: LatinWords): readonly Step[] {
  return place.countries.flatMap(({ end, code }) =>
    latin.countries
      .filter((country) => country.code === code)
      .map(({ first, count }) => ({ end, words: maskOfRun(first, count), telling: false })),
  );
}

/** A run of katakana and one to three words in a row that sound so: リサーチパーク, `research park`. */
function spokenAlike({ spoken: run }: JapanesePlace, at: number, { spoken }: LatinWords): readonly Step[] {
  if (run === undefined) return [];
  const telling = run.sounds.length >= TELLING_CONSONANTS && !run.isCommon;
  return spoken
    .filter(({ sounds }) => sounds.includes(run.sounds))
    .map(({ first, count }) => ({ end: at + run.length, words: maskOfRun(first, count), telling }));
}

/** Kanji and kana that one of the words can be a reading of: 湊浜, `Minatohama`; ミドリ屋, `Midoriya`. */
function readAlike({ readable }: JapanesePlace, at: number, { keys }: LatinWords): readonly Step[] {
  const steps: Step[] = [];
  for (const part of readable) {
    const { length } = part.name;
    keys.forEach((key, i) => {
      if (key.length < (length === 1 ? 4 : 3) || !isReadAs(part, key)) return;
      steps.push({ end: at + length, words: 1 << i, telling: length > 1 || key.length >= 5 });
    });
  }
  return steps;
}

/** Latin letters that stand in both: `IHI` in IHI技術研究所. */
function writtenAlike(japanese: string, at: number, { words }: LatinWords): readonly Step[] {
  if (at > 0 && /[a-z0-9]/.test(japanese[at - 1] as string)) return [];
  const run = /^[a-z0-9]{2,}/.exec(japanese.slice(at))?.[0];
  const found = run === undefined ? -1 : words.indexOf(run);
  if (run === undefined || found < 0) return [];
  return [{ end: at + run.length, words: 1 << found, telling: run.length > 2 }];
}

/** A letter of katakana says half as much as a kanji; a mark between words says nothing. */
function weightOf(japanese: string, start: number, end: number): number {
  let weight = 0;
  for (const letter of japanese.slice(start, end)) {
    if (/\p{Script=Han}/u.test(letter)) weight += 1;
    else if (/[\p{L}\p{N}ー]/u.test(letter)) weight += 0.5;
  }
  return weight;
}

const maskOfRun = (first: number, count: number): number => ((1 << count) - 1) << first;

const maskOf = (places: readonly number[]): number => places.reduce((mask, place) => mask | (1 << place), 0);

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
