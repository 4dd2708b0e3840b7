import type { LedgerNames } from '../../rules/ledgerNames.js';
import { countryOf, isHome, REPRESENTATION } from './country.js';
import { kindOf } from './kinds.js';
import { keyOf } from './nameKey.js';

const GENERIC =
  '甲 乙 丙 丁 戊 当社 同社 弊社 両社 本社 本学 同大学 大学 本校 本県 県 同県 本市 市 同市 本町 町 村 区 府 都 道 本府 同府 当行 本行 同行 銀行 当院 本院 同院 病院 当校 同校 学校 学園 学院 センター 金庫 当金庫 組合 当組合 連盟 当連盟 本会 本法人 当法人 同法人 当財団 財団 協会 当協会 機構 同機構 両者 両団体 当団体 同団体 当所';

/** How Japanese names of organisations are compared with one another. */
export const LEDGER_NAMES: LedgerNames = {
  kindOf,
  keyOf,
  countryOf,
  isHome,
  representation: REPRESENTATION,
  generic: GENERIC.split(' '),
  holder: /(?:財団|協会|機構|公社|事務局)$/u,
  governmentOffice: /.[都道府県市区町村].{2,}[局部課室]$/u,
  classWord: /(?:総領事館|大使館|リサーチパーク|研究所|研究センター|病院|財団|協会|機構|クラスター|銀行)$/u,
  pointing: /^[同本当在各]/u,
};
