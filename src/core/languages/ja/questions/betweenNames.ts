import type { BetweenNames } from '../../questions/betweenNames.js';

export const BETWEEN_NAMES: BetweenNames = {
  // |湊浜市|と|北陵大学|の署名者
  joint: /^と$/,
  // |2019年|より|前 · |X|との提携の|後
  timeAndDate: /^(?:の|に|よりも?|との[^\s]{0,6})?$/,
  // |デンマーク|は|16番目
  nameAndOrdinal: /^(?:は|が|って)、?第?$/,
  // |2回目|の|更新
  ordinalAndRenewal: /^(?:の|に|となる|目の)?$/,
  // |2回目|の|更新
  stage: /^の?$/,
  // |業務提携|に関する|基本合意書
  matterAndPaper: /^(?:の|に関する|に係る|に向けた|についての|のための)$/,
  // |瀬戸内銀行|の|頭取
  houseAndOffice: /^(?:の|側の)?代?表?$/,
};
