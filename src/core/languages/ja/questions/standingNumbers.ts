import type { FoundNumber } from '../../../text/numbers.js';
import { findNumbers, KANJI_NUMERAL } from '../numbers.js';

const IN_KANJI = new RegExp(`^[${KANJI_NUMERAL}]+$`);

/** What stands behind a number in kanji that counts something. */
const COUNTED =
  '人名社件台校団国所棟床回本冊個隻室戸枚点票株口種科学目項店便頭羽匹世基機両席組都市町村県府歳円元万億兆年月日時分週割倍者例番号期章条度大病自企施拠地部行館';

/** The numbers of a question: 約百社, 三大学 and 計三千, but no hundred in 白百合 and no fifty in 五十嵐. */
export const findStandingNumbers = (text: string): FoundNumber[] =>
  findNumbers(text).filter(({ start, end }) => {
    const behind = text[end] ?? '';
    const isInWord = /[\u3400-\u9fff]/.test(behind) && !COUNTED.includes(behind);
    return !isInWord || !IN_KANJI.test(text.slice(start, end));
  });
