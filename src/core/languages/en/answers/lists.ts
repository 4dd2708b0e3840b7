import type { ListOf } from '../../answers/lists.js';

/** `in three |areas: glass, timber and salt|`, `in the |districts of Ako, Beni, and Choya|`. */
const BEHIND_WORD = /^s?(?: of|:|,? such as|,? including|,? namely|,? are|,? were) (?!the following)/i;
const ITEM_END = /, (?:and )?| and /;
const LIST_END = /[.;()]|, (?:which|who|where|with|while|to) /;

export const LIST_OF: ListOf = {
  find(text, word) {
    const at = text.toLowerCase().indexOf(word);
    const lead = at < 0 ? null : BEHIND_WORD.exec(text.slice(at + word.length));
    if (!lead) return undefined;
    const start = at + word.length + lead[0].length;
    const length = LIST_END.exec(text.slice(start))?.index ?? text.length - start;
    const list = text.slice(start, start + length);
    const items = list.split(ITEM_END);
    return items.length > 1 && items.every((item) => item.length < LONGEST_ITEM)
      ? { start, end: start + length }
      : undefined;
  },
};

/** In letters: what is longer is a clause. */
const LONGEST_ITEM = 60;
