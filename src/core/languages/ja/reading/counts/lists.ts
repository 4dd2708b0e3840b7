import type { CountClass } from '../../../../facts/reading.js';
import { isPartnerList } from '../agreements/references.js';

const CLASSES: readonly [RegExp, CountClass][] = [
  [/国内外/, 'partner'],
  [/海外|国外|外国|国際/, 'overseas'],
  [/国内/, 'domestic'],
  [/自治体|市町村|地方公共団体/, 'municipality'],
  [/大学(?!と)/, 'university'],
  [/高校|学校/, 'school'],
  [/企業|会社/, 'company'],
];

/** ■これまでの提携先 lists partners, これまでの海外の機関との協定・覚書 those abroad; of アジアの提携先 nobody keeps count. */
export const partnerListClass = (text: string): CountClass | undefined =>
  text.length > 40 || !isPartnerList(text) ? undefined : listedClass(text);

/** The same of words that are known to head a list of partners. */
export function listedClass(text: string): CountClass | undefined {
  const found = CLASSES.find(([pattern]) => pattern.test(text))?.[1];
  if (found) return found;
  return /(?:アジア|欧州|北米|県内|市内|分野)の|\d年度?(?:の|に)/.test(text) ? undefined : 'partner';
}
