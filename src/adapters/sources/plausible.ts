/**
 * Whether decoded text reads like a text. Most bytes can be decoded as several encodings without an
 * error, and only one of the results is what somebody wrote.
 */

/** Texts with fewer characters beyond ASCII than this may be names alone: `大阪府` in English. */
const FEW = 40;

/** Japanese of any length has kana; a kanji name in an English text at least stands in a run. */
export function isPlausibleJapanese(text: string): boolean {
  // U+0080-9F and the private area are what bytes of another encoding turn into.
  if (/[\u0080-\u009f\ue000-\uf8ff\ufffd]/.test(text)) return false;
  const beyond = count(text, /[^\x00-\x7f]/g);
  // EUC-JP read as Shift_JIS is half-width katakana from end to end.
  if (beyond === 0 || count(text, /[\uff61-\uff9f]/g) > beyond * 0.3) return false;
  const kana = count(text, /[\u3001\u3002\u3041-\u3096\u30a1-\u30fc]/g);
  if (kana >= beyond * 0.1) return true;
  // A Western accent or quote read as Shift_JIS swallows the letter behind it and stands alone.
  return beyond <= FEW && beyond >= 2 * count(text, /[^\x00-\x7f]+/g);
}

/** `café`, `“quoted”`: letters and signs beyond ASCII are few, and nothing is a control character. */
export function isPlausibleWestern(text: string): boolean {
  return !/[\u0080-\u009f]/.test(text) && count(text, /[^\x00-\x7f]/g) < text.length * 0.15;
}

/** How many characters an earlier conversion has replaced by U+FFFD. */
export function lostCharacters(text: string): number {
  return text.includes('\ufffd') ? count(text, /\ufffd/g) : 0;
}

/**
 * Whether a well-formed text was decoded wrongly before it was saved: UTF-8 taken for Shift_JIS
 * (`縺薙ｌ縺ｯ`) or for Windows-1252 (`ã“ã‚Œ`, `â€™`), or many characters lost on the way.
 */
export function isGarbled(text: string, lost: number): boolean {
  if (lost > Math.max(2, text.length * 0.002)) return true;
  const beyond = count(text, /[^\x00-\x7f]/g);
  if (count(text, /[縺繧繝]/g) > Math.max(3, beyond * 0.1)) return true;
  const western = count(text, /ã[\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â€/g);
  return western >= 2 && western * 2 > beyond * 0.4;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
