import { countryOfAdjective, countryOfJapanese, countryOfNoun } from '../../languages/countries.js';
import { canBeRead, romajiKey } from '../../languages/ja/sound/romaji.js';
import { consonantsOf, TELLING_CONSONANTS } from '../../languages/ja/sound/soundAlike.js';
import { organisationWordsAt } from '../../languages/organisationWords.js';
import { withoutJapaneseLegalForm, withoutLegalForm } from './legalForms.js';
import { FUNCTION_WORDS, foldName } from './tokens.js';

/** How far a Japanese and a Latin name say the same. */
export interface Likeness {
  /** The parts of each name, from 0 to 1, that have their counterpart in the other. */
  readonly japanese: number;
  readonly latin: number;
  /** Whether a proper name is among them, and not only words such as 大学 and `University`. */
  readonly telling: boolean;
}

/** A Latin name's words as they are compared: those that say something, with their sounds. */
export interface LatinWords {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Longer names are no names. */
const MOST_WORDS = 12;
const LONGEST_NAME = 40;
/** A kanji name of more letters is several. */
const LONGEST_KANJI = 5;

/** `The City of Minatohama` → `city`, `minatohama`. */
export function latinWords(name: string): LatinWords {
  const words = withoutLegalForm(foldName(name)).filter((word) => !FUNCTION_WORDS.has(word));
  return { words, keys: words.map(romajiKey) };
}

/** 一般財団法人瀬織リサーチパーク・ネットワーク → 瀬織リサーチパーク・ネットワーク. */
export function japaneseLetters(name: string): string {
  return withoutJapaneseLegalForm(foldName(name).replace(/\s/gu, '')).replace(/[(（].*$/u, '');
}

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
export function likenessOf(japanese: string, latin: LatinWords): Likeness | undefined {
  const { words } = latin;
  if (words.length === 0 || words.length > MOST_WORDS || japanese.length > LONGEST_NAME) return undefined;
  const best = new Map<string, Reached>();
  const from = (at: number, used: number): Reached => {
    if (at >= japanese.length) return { letters: 0, words: 0, telling: false };
    const state = `${at} ${used}`;
    const known = best.get(state);
    if (known !== undefined) return known;
    let found = from(at + 1, used);
    for (const step of stepsAt(japanese, at, latin)) {
      if ((step.words & used) !== 0) continue;
      const rest = from(step.end, used | step.words);
      const taken: Reached = {
        letters: rest.letters + weightOf(japanese, at, step.end),
        words: rest.words + bits(step.words),
        telling: rest.telling || step.telling,
      };
      if (isBetter(taken, found)) found = taken;
    }
    best.set(state, found);
    return found;
  };
  const { letters, words: covered, telling } = from(0, 0);
  return {
    japanese: letters / weightOf(japanese, 0, japanese.length),
    latin: covered / words.length,
    telling,
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

function stepsAt(japanese: string, at: number, latin: LatinWords): readonly Step[] {
  return [
    ...translated(japanese, at, latin),
    ...ofCountry(japanese, at, latin),
    ...spokenAlike(japanese, at, latin),
    ...readAlike(japanese, at, latin),
    ...writtenAlike(japanese, at, latin),
  ];
}

/** 工科大学 is `university` and `technology`, wherever the two stand. */
function translated(japanese: string, at: number, { words }: LatinWords): readonly Step[] {
  return organisationWordsAt(japanese, at).flatMap(({ ja, en }) =>
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

function ofCountry(japanese: string, at: number, { words }: LatinWords): readonly Step[] {
  const steps: Step[] = [];
  for (let end = Math.min(japanese.length, at + 9); end > at + 1; end--) {
    const code = countryOfJapanese(japanese.slice(at, end));
    if (code === undefined) continue;
    words.forEach((word, i) => {
      const two = words.slice(i, i + 2);
      if (two.length === 2 && countryOfNoun(two) === code) steps.push({ end, words: 3 << i, telling: false });
      if (countryOfAdjective(word) === code || countryOfNoun([word]) === code)
        steps.push({ end, words: 1 << i, telling: false });
    });
  }
  return steps;
}

/** A run of katakana and one to three words in a row that sound so: リサーチパーク, `research park`. */
function spokenAlike(japanese: string, at: number, { words }: LatinWords): readonly Step[] {
  if (at > 0 && /[\u30a1-\u30fa\u30fc]/.test(japanese[at - 1] as string) && !endsWord(japanese, at))
    return [];
  const run = /^[\u30a1-\u30fa\u30fc]{2,}/.exec(japanese.slice(at))?.[0];
  const [sounds] = run === undefined ? [] : consonantsOf(run);
  if (run === undefined || sounds === undefined || sounds.length < 2) return [];
  const steps: Step[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = 1; count <= 3 && first + count <= words.length; count++) {
      const joined = words.slice(first, first + count).join('');
      if (!consonantsOf(joined).includes(sounds)) continue;
      const telling = sounds.length >= TELLING_CONSONANTS && organisationWordsAt(run, 0).length === 0;
      steps.push({ end: at + run.length, words: ((1 << count) - 1) << first, telling });
    }
  }
  return steps;
}

/** エネルギー|リサーチパーク: a word of its own ends within the katakana. */
const endsWord = (japanese: string, at: number): boolean =>
  [2, 3, 4, 5, 6].some(
    (length) =>
      length <= at && organisationWordsAt(japanese, at - length).some(({ ja }) => ja.length === length),
  );

/** Kanji and kana that one of the words can be a reading of: 湊浜, `Minatohama`; ミドリ屋, `Midoriya`. */
function readAlike(japanese: string, at: number, { keys }: LatinWords): readonly Step[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(japanese[at] as string)) return [];
  const steps: Step[] = [];
  const kana = /^[ァ-ヶー]{2,}/u.exec(japanese.slice(at))?.[0].length ?? 0;
  for (let length = 1; length <= LONGEST_KANJI + kana && at + length <= japanese.length; length++) {
    const part = japanese.slice(at, at + length);
    if (/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(part)) break;
    keys.forEach((key, i) => {
      if (key.length < (length === 1 ? 4 : 3) || !canBeRead(part, key)) return;
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

const maskOf = (places: readonly number[]): number => places.reduce((mask, place) => mask | (1 << place), 0);

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
