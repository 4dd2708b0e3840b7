import type { Ordinals } from '../ordinals.js';
import { kanjiToNumber } from './numbers.js';

export const ORDINALS: Ordinals = {
  // 初回のフォーラム
  first: /初回|初め|最初|初の/,
  // 第二工場
  each: /第([\d一二三四五六七八九十]{1,3})/gu,
  glance: '第',
  // 5件目の協定
  places:
    /(?:第?[\d〇一二三四五六七八九十百]{1,5})(?:例|件|社|校|団体|番|機関|自治体|[かカヶケ箇]所|大学|人|回|度|組|都市|市町村|者|店|行)目/g,
  numberOf: (written) => kanjiToNumber(written) ?? Number(written),
};

/** 第二|工場, 第3|回フォーラム: a word with its ordinal, numeral and rest as groups. */
export const WORD_WITH_ORDINAL = /^第([\d一二三四五六七八九十]+)(.*)$/;

/** 第3|回|フォーラム: what only counts. */
export const ORDINAL_UNIT = /^(?:回|号|期|弾|次)/;
