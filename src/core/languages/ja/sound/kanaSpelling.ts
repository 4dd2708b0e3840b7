import { stripAccents } from '../../../index/terms/accents.js';
import { kanaRomaji, romajiKey } from './romaji.js';

/**
 * Whether a katakana word writes a Latin name, vowels and all: ダナン and `danang`, オウル and `oulu`, タルトゥ and
 * `tartu`. For names whose consonants are too few to tell them; a vowel may be added in katakana, none be another.
 */
export function isSpelt(kana: string, latin: string): boolean {
  const said = keyOfKana(kana);
  return kanaRomaji(kana).length >= TELLING && keysOfLatin(latin).some((written) => agrees(said, written));
}

/** As many letters as it must have in Latin writing at least. */
const TELLING = 4;

/** The sounds of a katakana word; the first of them is that of every spelling of it. */
export const keyOfKana = (kana: string): string => romajiKey(kanaRomaji(kana).replace(/l/g, 'r'));

/** The sounds that a Latin name may be spoken with. */
export function keysOfLatin(latin: string): readonly string[] {
  const plain = SPELLINGS.reduce(
    (word, [pattern, sound]) => word.replace(pattern, sound),
    stripAccents(latin.toLowerCase()).replace(/[^a-z]/g, ''),
  );
  const french = plain
    .replace(/oi/g, 'owa')
    .replace(/eau|au/g, 'o')
    .replace(/ou/g, 'u')
    .replace(/e$/, '');
  const forms = [plain, plain.replace(/oo/g, 'u').replace(/ee/g, 'i'), plain.replace(/e$/, ''), french];
  return [...new Set(forms.map(romajiKey))];
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/ck|qu?|c(?=[^eiyh]|$)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/th/g, 't'],
  [/ng$/g, 'n'],
  [/l/g, 'r'],
  [/w/g, 'u'],
  [/y(?=[^aeiou]|$)/g, 'i'],
];

/** Letter for letter, but for vowels that katakana adds behind a consonant, and an r that it draws into the vowel before. */
function agrees(said: string, written: string): boolean {
  let at = 0;
  for (const [i, letter] of [...written].entries()) {
    if (isAdded(said, at) && said[at] !== letter) at++;
    if (said[at] === letter) at++;
    else if (letter !== 'r' || /[aiueo]/.test(written[i + 1] ?? '')) return false;
  }
  return at === said.length || (at === said.length - 1 && isAdded(said, at));
}

const isAdded = (said: string, at: number): boolean =>
  /[uoi]/.test(said[at] ?? '') && /[^aiueon]/.test(said[at - 1] ?? '');
