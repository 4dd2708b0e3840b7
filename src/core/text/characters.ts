/** Whether the unit is Japanese script or its punctuation: a line break beside it separates no words. */
export function isCjk(code: number): boolean {
  return (code >= 0x3001 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code >= 0xff01;
}

/** How many characters of a text are kana or kanji, and how many Latin letters without accents. */
export function scriptsIn(text: string): { readonly japanese: number; readonly latin: number } {
  let [japanese, latin] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)) japanese++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  return { japanese, latin };
}

const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‛': "'",
};

const DASHES = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const INVISIBLE =
  /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]$/;
const CIRCLED = /^[①-⑳㉑-㊿]$/;

/** Radicals that PDF text has for whole characters, and that no compatibility form unifies: 成⻑ is 成長. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⼾': '戸',
};

/**
 * One character in the form in which rules see it: compatibility forms unified (１→1, ⼩→小, ㈱→(株)),
 * quotes and dashes made one, invisible characters gone. Circled digits stay: they number items.
 */
export function normalizeCharacter(char: string): string {
  if (char.length !== 1) return normalized(char);
  const code = char.charCodeAt(0);
  normalizedUnits[code] ??= normalized(char);
  return normalizedUnits[code];
}

/** By code unit: the same few thousand characters make up every text. */
const normalizedUnits: (string | undefined)[] = new Array(0x10000);

function normalized(char: string): string {
  if (char in QUOTES) return QUOTES[char] ?? char;
  if (char in RADICALS) return RADICALS[char] ?? char;
  if (DASHES.test(char)) return '-';
  if (INVISIBLE.test(char)) return '';
  if (CIRCLED.test(char)) return char;
  if (char === '〜') return '~';
  return char.normalize('NFKC');
}
