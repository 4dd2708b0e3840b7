import { countryOfAdjective, countryOfJapanese, countryOfNoun } from '../../languages/countries.js';
import { FUNCTION_WORDS } from '../../languages/en/ledger/functionWords.js';
import { withoutLegalForm } from '../../languages/en/ledger/legalForms.js';
import { withoutLegalForm as withoutJapaneseLegalForm } from '../../languages/ja/ledger/legalForms.js';
import { withoutBody } from '../../languages/ja/reading/names/core.js';
import { type ReadableName, readableName } from '../../languages/ja/sound/readableName.js';
import { romajiKey } from '../../languages/ja/sound/romaji.js';
import { consonantsOf } from '../../languages/ja/sound/soundAlike.js';
import { type OrganisationWord, organisationWordsAt } from '../../languages/organisationWords.js';
import { foldName } from './tokens.js';

/** One to three words of a Latin name in a row, with the consonants that they have run together. */
export interface SpokenWords {
  readonly first: number;
  readonly count: number;
  readonly sounds: readonly string[];
}

/** A Latin name's words as they are compared: those that say something, with their sounds. */
export interface LatinWords {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly spoken: readonly SpokenWords[];
  /** Countries that a word names, or it and the next: `spanish`, `sri lanka`. */
  readonly countries: readonly { readonly first: number; readonly count: number; readonly code: string }[];
}

/** A run of katakana as it sounds: リサーチパーク, and whether it is one of the words of organisations' names. */
export interface SpokenRun {
  readonly length: number;
  readonly sounds: string;
  readonly isCommon: boolean;
}

/** What a Japanese name has at one of its places. */
export interface JapanesePlace {
  readonly words: readonly OrganisationWord[];
  /** Countries whose names begin here, the longest first. */
  readonly countries: readonly { readonly end: number; readonly code: string }[];
  readonly spoken?: SpokenRun;
  /** What begins here and can be read as one word: 湊, 湊浜, 湊浜市. */
  readonly readable: readonly ReadableName[];
}

/** A Japanese name's letters as they are compared, each place worked out when it is first asked for. */
export interface JapaneseLetters {
  readonly letters: string;
  place(at: number): JapanesePlace;
}

/** A Latin name of more words is no name, and is like none. */
export const MOST_WORDS = 12;
/** A kanji name of more letters is several. */
const LONGEST_KANJI = 5;

/** `The City of Minatohama` → `city`, `minatohama`. */
export function latinWords(name: string): LatinWords {
  const words = withoutLegalForm(foldName(name)).filter((word) => !FUNCTION_WORDS.has(word));
  const compared = words.length > MOST_WORDS ? [] : words;
  return {
    words,
    keys: words.map(romajiKey),
    spoken: spokenWords(compared),
    countries: countriesOf(compared),
  };
}

function spokenWords(words: readonly string[]): readonly SpokenWords[] {
  const spoken: SpokenWords[] = [];
  for (let first = 0; first < words.length; first++)
    for (let count = 1; count <= 3 && first + count <= words.length; count++)
      spoken.push({ first, count, sounds: consonantsOf(words.slice(first, first + count).join('')) });
  return spoken;
}

function countriesOf(words: readonly string[]): LatinWords['countries'] {
  return words.flatMap((word, first) => {
    const two = words.slice(first, first + 2);
    const ofTwo = two.length === 2 ? countryOfNoun(two) : undefined;
    const ofOne = new Set([countryOfAdjective(word), countryOfNoun([word])]);
    return [
      ...(ofTwo === undefined ? [] : [{ first, count: 2, code: ofTwo }]),
      ...[...ofOne].flatMap((code) => (code === undefined ? [] : [{ first, count: 1, code }])),
    ];
  });
}

/** 一般財団法人瀬織リサーチパーク・ネットワーク → 瀬織リサーチパーク・ネットワーク. */
export function japaneseLetters(name: string): JapaneseLetters {
  const letters = withoutJapaneseLegalForm(withoutBody(foldName(name)).replace(/\s/gu, '')).replace(
    /[(（].*$/u,
    '',
  );
  const places: (JapanesePlace | undefined)[] = [];
  return {
    letters,
    place: (at) => {
      places[at] ??= placeAt(letters, at);
      return places[at];
    },
  };
}

function placeAt(letters: string, at: number): JapanesePlace {
  const spoken = spokenAt(letters, at);
  return {
    words: organisationWordsAt(letters, at),
    countries: countriesAt(letters, at),
    readable: readableAt(letters, at),
    ...(spoken ? { spoken } : {}),
  };
}

function countriesAt(letters: string, at: number): JapanesePlace['countries'] {
  const countries: { end: number; code: string }[] = [];
  for (let end = Math.min(letters.length, at + 9); end > at + 1; end--) {
    const code = countryOfJapanese(letters.slice(at, end));
    if (code !== undefined) countries.push({ end, code });
  }
  return countries;
}

function spokenAt(letters: string, at: number): SpokenRun | undefined {
  if (at > 0 && /[\u30a1-\u30fa\u30fc]/.test(letters[at - 1] as string) && !endsWord(letters, at))
    return undefined;
  const run = /^[\u30a1-\u30fa\u30fc]{2,}/.exec(letters.slice(at))?.[0];
  const [sounds] = run === undefined ? [] : consonantsOf(run);
  if (run === undefined || sounds === undefined || sounds.length < 2) return undefined;
  return { length: run.length, sounds, isCommon: organisationWordsAt(run, 0).length > 0 };
}

/** エネルギー|リサーチパーク: a word of its own ends within the katakana. */
const endsWord = (letters: string, at: number): boolean =>
  [2, 3, 4, 5, 6].some(
    (length) =>
      length <= at && organisationWordsAt(letters, at - length).some(({ ja }) => ja.length === length),
  );

function readableAt(letters: string, at: number): readonly ReadableName[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters[at] as string)) return [];
  const readable: ReadableName[] = [];
  const kana = /^[ァ-ヶー]{2,}/u.exec(letters.slice(at))?.[0].length ?? 0;
  for (let length = 1; length <= LONGEST_KANJI + kana && at + length <= letters.length; length++) {
    const part = letters.slice(at, at + length);
    if (/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(part)) break;
    readable.push(readableName(part));
  }
  return readable;
}
