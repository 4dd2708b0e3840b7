import type { CountWords } from '../../../rules/countWords.js';

/** Japanese words around numbers. */
export const COUNT_WORDS: CountWords = {
  member: /会員/,
  nextClause: /、(?:一方|他方)、?(?<name>[^、。]{2,20}?)(?:には|では|は)[^。]*$/u,
  goesOn: /^(?:同(?:社|大学|市|町|県|財団|機構|協会|会|団体)|また|さらに|全国|現在)|^\d|^[^はが]{0,20}\d/,
  place: /[初一二三四五六七八九十]/,
};
