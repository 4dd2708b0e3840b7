import type { Matter } from '../../../languages/matters.js';
import type { Entry } from '../../../questions/words.js';
import { matterWords } from '../../matters.js';

/** 災害|時における: how a matter is joined to the paper that is about it. */
const JOINT =
  '[(対策|支援|応援|相互応援|交流|推進|連携|協力|復興)][(発生時|時)][(関連|関係|分野|系)][(における|においての|等)][(に関する|に関しての|についての|に係る|がらみの|絡みの|の)]';

const PAPER =
  '(?=(包括|連携|協力|提携|基本|交流|応援|支援|供給|業務|共同)[連携|協力|提携](協定|覚書|契約|合意書)|協定|覚書|合意書|契約|mou)';

/** 災害協定, 防災に関する覚書, 学術交流協定; 医療 of 医療機関との協定 stands beside no paper. 姉妹都市 is one by its name alone. */
export const MATTER_WORDS: readonly Entry<Matter>[] = [
  ...matterWords('ja').map(([words, matter]): Entry<Matter> => [`(${words})${JOINT}${PAPER}`, matter]),
  ['(姉妹友好|友好姉妹|姉妹|友好)(?=都市|港(?!湾)|校|提携)', 'friendship'],
];
