import { countOfRenewals as en } from '../en/answers/renewalCounts.js';
import { countOfRenewals as ja } from '../ja/answers/renewalCounts.js';
import type { Language } from '../language.js';

/** How many times an agreement has been renewed, as far as a sentence says it: `the second renewal`, 更新は今回が初めて. */
export const RENEWAL_COUNTS: Readonly<Record<Language, (text: string) => number | undefined>> = { en, ja };
