import { findRenewal as findEnglish } from '../../languages/en/reading/dates/terms.js';
import { findRenewal as findJapanese } from '../../languages/ja/reading/dates/terms.js';
import { AUTOMATIC } from '../../languages/questions/renewing.js';
import { hasJapanese } from '../../questions/latinTokens.js';

/** What a sentence says of going on by itself: true of `renewed automatically unless …`, false of 自動更新の定めはない. */
export function tellsRenewing(text: string): { readonly isAutomatic: boolean } | undefined {
  const found = (hasJapanese(text) ? findJapanese : findEnglish)(text);
  if (found) return { isAutomatic: found.renewal === 'automatic' };
  return AUTOMATIC.test(text) ? { isAutomatic: false } : undefined;
}
