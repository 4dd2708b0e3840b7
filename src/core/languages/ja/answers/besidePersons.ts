import type { BesidePersons } from '../../answers/besidePersons.js';

export const BESIDE_PERSONS: BesidePersons = {
  // |稲垣|氏, |稲垣|(理沙)さん
  titleBehind: /^(?:[(（][^)）]{1,24}[)）])?(?:氏|さん|様|博士|教授|先生|議員)/,
  // 研究員の|稲垣理沙|
  role: /専務|常務|担当|研究員|船長|技師|主任|代表|係長|課長|室長|部長|会頭|顧問|監督|講師|看護師|医師/,
  // SRPN専務理事の|稲垣理沙|
  houseBefore: /[^\sはがをにでと、。:：「(（]{6,}[ の]?$/u,
};
