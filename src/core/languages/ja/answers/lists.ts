import type { ListOf } from '../../answers/lists.js';

/** ガラス、木材、塩|の3つの分野, 赤帆・紅・蝶屋|の各地区. */
const BEFORE_WORD = /(?:など)?の(?:[\d一二三四五六七八九十]+(?:つ|件|種類?|項目|分野)?の|各|主な|以下の)?$/;
/** 企業で|構成され、: what ends in kana is a clause before the list. */
const CLAUSE = /[\u3041-\u309f]$/;
const ENDS_SENTENCE = /[。「」（）()]/;

export const LIST_OF: ListOf = {
  find(text, word) {
    const at = text.indexOf(word);
    const lead = at < 0 ? null : BEFORE_WORD.exec(text.slice(0, at));
    if (!lead) return undefined;
    const end = at - lead[0].length;
    const before = text.slice(0, end);
    let start = end;
    let count = 0;
    for (const item of before.split('、').reverse()) {
      if (CLAUSE.test(item) || ENDS_SENTENCE.test(item) || item.length > LONGEST_ITEM) break;
      start -= item.length + (count > 0 ? 1 : 0);
      count++;
    }
    return count > 1 ? { start, end } : undefined;
  },
};

/** In letters: what is longer is a clause. */
const LONGEST_ITEM = 30;
