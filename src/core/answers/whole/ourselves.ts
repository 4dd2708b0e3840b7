import { OURSELVES as EN } from '../../languages/en/questions/clauses.js';
import { OURSELVES as JA } from '../../languages/ja/questions/clauses.js';

/** `We sent 96 students`, 本学からは96名を派遣: whoever issued the release, whom the sentence does not name. */
export const speaksOfItself = (quote: string): boolean => EN.test(quote) || JA.test(quote);
