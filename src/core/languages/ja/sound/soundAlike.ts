import { stripAccents } from '../../../index/terms/accents.js';

/**
 * A name by its consonants, in which a katakana word and the Latin word that it writes agree:
 * ハリファックス and `halifax` are both `HRHKS`. Voice is left aside (アウグスブルク ends in k), and so is
 * everything that one script writes and the other does not: vowels but a first one, doubled letters,
 * an r that closes a syllable (ハーバー, `harbor`).
 */
export function consonantsOf(word: string): readonly string[] {
  if (/^[\u30a1-\u30ff]+$/.test(word)) return [plain(fromKatakana(word))];
  const latin = stripAccents(word.toLowerCase());
  if (!/^[a-z]+$/.test(latin)) return [];
  const forms = [latin, ...withoutSomeR(latin)];
  for (const [pattern, sound] of SPELLINGS)
    for (const form of forms.slice()) if (form.search(pattern) >= 0) forms.push(form.replace(pattern, sound));
  return [...new Set(forms.map((form) => plain(fromLatin(form))))];
}

/**
 * Letters that one language speaks otherwise than the next: the j of `Fjord`, the g of `Gyeongpo`, the ch
 * of `Technopole`, an r that closes a syllable, the n of `Wellington`, a plural, the w of `Steinwerk`.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/r(?=[^aeiouyr]|e?$)/g, ''],
  [/j/g, 'y'],
  [/g(?=[eiy])/g, 'gh'],
  [/ch/g, 'k'],
  [/ch$/g, 'h'],
  [/ng(?![aeiouy])/g, 'n'],
  [/s$/g, ''],
  [/w(?=[aeiou])/g, 'v'],
];

/** `westemark` and `westermak` of `westermark`: of several r that close a syllable katakana may write some and draw others into the vowel. */
function withoutSomeR(word: string): string[] {
  const places = [...word.matchAll(/r(?=[^aeiouyr])/g)].map(({ index }) => index).slice(0, 3);
  return places.length < 2 ? [] : places.map((place) => word.slice(0, place) + word.slice(place + 1));
}

/** Consonants that a name must have at least: fewer agree by chance. */
export const TELLING_CONSONANTS = 3;

const ROWS: readonly (readonly [kana: string, sound: string])[] = [
  ['アイウエオ', 'A'],
  ['カキクケコガギグゲゴヵヶ', 'K'],
  ['サシスセソザジズゼゾチツヂヅ', 'S'],
  ['タテトダデド', 'T'],
  ['ナニヌネノマミムメモン', 'N'],
  ['ハヒフヘホ', 'H'],
  ['バビブベボパピプペポヴ', 'P'],
  ['ラリルレロ', 'R'],
];
const SOUND_OF = new Map(ROWS.flatMap(([kana, sound]) => [...kana].map((one) => [one, sound] as const)));

/** Small letters, ー, ッ and the y and w rows have no consonant that Latin writing always has. */
const fromKatakana = (word: string): string => [...word].map((one) => SOUND_OF.get(one) ?? '').join('');

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsch|sh|ch|cz|th|ts|ti(?=on)|dg(?=[eiy])|dj/g, 'S'],
  [/ph|gh(?=t)/g, 'H'],
  [/ck|qu|kh|gh|q/g, 'K'],
  [/x/g, 'KS'],
  [/c(?=[eiy])|g(?=[ei])/g, 'S'],
  [/[ckg]/g, 'K'],
  [/[szj]/g, 'S'],
  [/[td]/g, 'T'],
  [/[nm]/g, 'N'],
  [/[hf]/g, 'H'],
  [/[bpv]/g, 'P'],
  [/[lr]/g, 'R'],
  [/[aeiouyw]/g, 'A'],
];

const fromLatin = (word: string): string =>
  LATIN.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), word);

const plain = (sounds: string): string =>
  sounds
    .replace(/(.)A*/g, '$1')
    .replace(/(?<!^)A/g, '')
    .replace(/(.)\1+/g, '$1');
