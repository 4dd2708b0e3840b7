import type { CountWords } from '../../../rules/countWords.js';

/** English words around numbers. */
export const COUNT_WORDS: CountWords = {
  member: /member/,
  nextClause:
    /(?:;|, (?:and|while|whereas|but)) (?:the )?(?<name>\p{Lu}[\p{L}'’. -]{2,40}?) (?:has|have|had|is|counts|employs)\b[^;]*$/u,
  noName: /^(?:It|They|This|That|There|He|She)\b/,
  goesOn:
    /^(?:It|Its|They|The (?:cluster|company|university|institute|city|prefecture|organi[sz]ation|association)|Consisting|Furthermore|In addition|Based)\b|^\D{0,20}\d/,
  asOfInBracket: /as of|as at|in|at the end of/,
  asOf: /as of/,
  place: /(?:st|nd|rd|th)\b/,
  placeBehind: /, (?:the|our|its) (?:\w+) /,
};
