/** Characters that are written in two ways in names: 曾山 and 曽山, 慶應 and 慶応. */
const VARIANTS = new Map(
  '曾曽 澤沢 濱浜 邊辺 邉辺 髙高 﨑崎 齋斎 齊斉 廣広 國国 學学 應応 眞真 惠恵 龍竜 藝芸 區区 縣県 會会 醫医 驛駅'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');
const ACCENTS = /[\u0300-\u036f]/g;

/** Case, width, accents and variant characters made one: `Taksøe‐Jensen` → `taksoe-jensen`, ＫＲＰ → `krp`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(VARIANT, (char) => VARIANTS.get(char)!);
}

/** Whether a name has Japanese letters: its words are not parted by spaces. */
export function isJapanese(name: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff々〆]/u.test(name);
}

/** The words of a folded name without punctuation: `link-j, inc.` → `link`, `j`, `inc`; `u.k.` → `uk`. */
export function tokensOf(folded: string): readonly string[] {
  return (
    folded
      .replace(/&/g, ' and ')
      .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
      .replace(/['’`]s\b/g, 's')
      .match(/[\p{L}\p{N}ー々〆]+/gu) ?? []
  );
}

/** Words that hold a name together and tell no two names apart. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of for and at in on to a an de la le du des'.split(' '),
);
