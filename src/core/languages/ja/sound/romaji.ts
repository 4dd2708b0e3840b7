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
