import { kanjiReadings, LONGEST_WHOLE } from './kanjiReadings.js';

/**
 * Latin writing of Japanese without what two writers write differently: long vowels, voicing, doubled
 * letters. `Ōkōchi`, `Ohkohchi` and `Okouchi` give one key; so do `Yamazaki` and `Yamasaki`.
 */
export function romajiKey(latin: string): string {
  const plain = latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return plain
    .replace(/oh(?=[^aeiouy]|$)/g, 'o')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/tch|ts|ch/g, 't')
    .replace(/sh|[zj]/g, 's')
    .replace(/([st])y(?=[auo])/g, '$1')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/[bpfv]/g, 'h')
    .replace(/ou/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

/** The keys of one reading within a word: ち may be voiced (じ), and つ or く doubled away (札幌, `sapporo`). */
function keysOf(reading: string): readonly string[] {
  const key = romajiKey(reading);
  const keys = [key];
  if (/^(?:ch|ts)/.test(reading)) keys.push(`s${key.slice(1)}`);
  if (/(?:tsu|chi|ku|ki)$/.test(reading) && key.length > 3) keys.push(key.replace(/..$/, ''));
  return keys;
}

const KANA_ROWS: readonly (readonly [kana: string, romaji: string])[] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこがぎぐげご', 'ka ki ku ke ko ga gi gu ge go'],
  ['さしすせそざじずぜぞ', 'sa shi su se so za ji zu ze zo'],
  ['たちつてとだぢづでど', 'ta chi tsu te to da ji zu de do'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほばびぶべぼぱぴぷぺぽ', 'ha hi fu he ho ba bi bu be bo pa pi pu pe po'],
  ['まみむめもやゆよ', 'ma mi mu me mo ya yu yo'],
  ['らりるれろわをんゔ', 'ra ri ru re ro wa o n vu'],
];

const KANA: ReadonlyMap<string, string> = new Map(
  KANA_ROWS.flatMap(([kana, romaji]) => {
    const sounds = romaji.split(' ');
    return [...kana].map((one, i): [string, string] => [one, sounds[i] as string]);
  }),
);

/** しゃ → `sha`, きょ → `kyo`, ティ → `ti`, っ and ー → nothing: the sound of one letter with the small one behind it. */
function kanaSound(one: string, small: string | undefined): string {
  const sound = KANA.get(one) ?? '';
  if (small === undefined) return sound;
  const vowel = { ゃ: 'a', ゅ: 'u', ょ: 'o', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' }[small] ?? '';
  const stem = sound.replace(/[aiueo]$/, '');
  return /[ゃゅょ]/.test(small) && !/^(?:sh|ch|j)$/.test(stem) ? `${stem}y${vowel}` : `${stem}${vowel}`;
}

const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));

/** A stretch of kana as it is written in Latin letters: みなと → `minato`, ハルカゼ → `harukaze`; nothing for other letters. */
export function kanaRomaji(kana: string): string {
  const letters = [...toHiragana(kana)];
  return letters
    .map((one, i) => (/[ゃゅょぁぃぅぇぉっー]/.test(one) ? '' : kanaSound(one, smallAfter(letters[i + 1]))))
    .join('');
}

const smallAfter = (next: string | undefined): string | undefined =>
  next !== undefined && /[ゃゅょぁぃぅぇぉ]/.test(next) ? next : undefined;

interface Unit {
  readonly length: number;
  readonly keys: readonly string[];
}

/** What can stand at a place: a name that is read as a whole, one kanji, a run of kana. */
function unitsAt(name: string, at: number): readonly Unit[] {
  const kana = /^[ぁ-んァ-ヶー]+/.exec(name.slice(at))?.[0];
  if (kana) {
    const joins = { の: ['no', ''], ノ: ['no', ''], ケ: ['ga', 'ka', 'ke'], ヶ: ['ga', 'ka'], が: ['ga'] }[
      kana
    ];
    return [{ length: kana.length, keys: (joins ?? [kanaRomaji(kana)]).map(romajiKey) }];
  }
  if (name[at] === '々' && at > 0) return unitsAt(name, at - 1).filter(({ length }) => length === 1);
  const units: Unit[] = [];
  for (let length = LONGEST_WHOLE; length > 0; length--) {
    const readings = kanjiReadings(name.slice(at, at + length));
    if (at + length <= name.length && readings.length > 0)
      units.push({ length, keys: [...new Set(readings.flatMap(keysOf))] });
  }
  return units;
}

/**
 * Whether a name in kanji and kana can be read so, the Latin word given by its `romajiKey`: 湊浜 and
 * `minatohama`, 大河内 and `okoti`. Each kanji takes one of its readings.
 */
export function canBeRead(name: string, key: string): boolean {
  const dead = new Set<number>();
  const from = (at: number, taken: number): boolean => {
    if (at === name.length) return taken === key.length;
    const state = at * 100 + taken;
    if (taken > key.length || dead.has(state)) return false;
    for (const { length, keys } of unitsAt(name, at)) {
      for (const reading of keys) {
        if (key.startsWith(reading, taken) && from(at + length, taken + reading.length)) return true;
        // つ|つ, お|お: what ends one syllable and begins the next is written once in the key.
        const joined = reading.length > 1 && taken > 0 && reading[0] === key[taken - 1];
        if (
          joined &&
          key.startsWith(reading.slice(1), taken) &&
          from(at + length, taken + reading.length - 1)
        )
          return true;
      }
    }
    dead.add(state);
    return false;
  };
  return key.length < 100 && from(0, 0);
}

/** The first letters that a name in kanji and kana can have, as keys of at most two letters: 湊浜 → `mi`, `so`. */
export function firstSounds(name: string): readonly string[] {
  const keys = unitsAt(name, 0).flatMap((unit) => unit.keys);
  return [...new Set(keys.map((key) => key.slice(0, 2)))];
}
