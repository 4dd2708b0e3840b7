import { personKey } from '../facts/people/names.js';
import { isReadAs, readableName } from '../languages/ja/sound/readableName.js';
import { romajiKey } from '../languages/ja/sound/romaji.js';
import { consonantsOf } from '../languages/ja/sound/soundAlike.js';
import { hasJapanese } from '../questions/latinTokens.js';

/**
 * Whether two names may be one person's: the same but for spaces, or the one written as the other is read:
 * 曽根崎 亮 and `Ryo Sonezaki`, ソレーヌ・ケルブラ and `Solène Kerbrat`.
 */
export function isSamePerson(a: string, b: string): boolean {
  if (personKey(a) === personKey(b)) return true;
  if (hasJapanese(a) === hasJapanese(b)) return false;
  const [japanese, latin] = hasJapanese(a) ? [a, b] : [b, a];
  const words = latin.split(/[\s-]+/).filter((word) => word.length > 1);
  return /[\u3400-\u9fff]/.test(japanese) ? isRead(japanese, words) : soundsAlike(japanese, words);
}

/** Family names stand first in the one and last, or first, in the other. */
function isRead(japanese: string, words: readonly string[]): boolean {
  const name = readableName(japanese.replace(/[\s・]/g, ''));
  return [words, words.toReversed()].some((order) => isReadAs(name, romajiKey(order.join(''))));
}

/** Every part of a name in kana sounds like a word of the other. */
function soundsAlike(japanese: string, words: readonly string[]): boolean {
  const sounds = words.map((word) => new Set(consonantsOf(word)));
  const parts = japanese.split(/[・=＝\s]+/).filter((part) => part.length > 1);
  return (
    parts.length > 0 &&
    parts.every((part) => consonantsOf(part).some((one) => sounds.some((heard) => heard.has(one))))
  );
}
