import { OURSELVES as EN } from '../../languages/en/questions/clauses.js';
import { OURSELVES as JA, LOCAL_GOVERNMENT } from '../../languages/ja/questions/clauses.js';

/** `We sent 96 students`, 本学からは96名を派遣: whoever issued the release, whom the sentence does not name. */
export const speaksOfItself = (quote: string): boolean => EN.test(quote) || JA.test(quote);

/** 市は年間350万円を負担し: a city or a prefecture that is named by what it is. */
export const speaksOfLocal = (clause: string): boolean => LOCAL_GOVERNMENT.test(clause);
