import type { Matter } from '../../../languages/matters.js';
import type { Entry } from '../../../questions/words.js';
import { matterWords } from '../../matters.js';

/** 災害|時における: how a matter is joined to the paper that is about it. */
const JOINT =
  '[(対策|支援|応援|相互応援|交流|推進|連携|協力|復興)][(発生時|時)][(関連|関係|分野|系)][(における|においての|等)][(に関する|に関しての|についての|に係る|がらみの|絡みの|の)]';

const PAPER =
  '(?=(包括|連携|協力|提携|基本|交流|応援|支援|供給|業務|共同)[連携|協力|提携](協定|覚書|契約|合意書)|協定|覚書|合意書|契約|mou)';

/** What those are called who stand in such a tie. */
const KIN = '(?=都市|市町村|港(?!湾|の?協定|の?覚書)|校|大学|病院|図書館|博物館)';

/** 姉妹|都市, 友好|都市, 姉妹・友好|都市, 姉妹|校: partners by what ties them; a 姉妹校 is told by its kind as well. */
const SISTERS: readonly Entry<Matter>[] = [
  [`(姉妹|友好)(・|都市|都市・|都市や|都市、|都市と|)(友好|姉妹)${KIN}`, 'kinship'],
  [`姉妹${KIN}`, 'sister'],
  [`友好${KIN}`, 'friendship'],
];

/** 災害協定, 防災に関する覚書, 学術交流協定; 医療 of 医療機関との協定 stands beside no paper. */
export const MATTER_WORDS: readonly Entry<Matter>[] = [
  ...matterWords('ja').map(([words, matter]): Entry<Matter> => [`(${words})${JOINT}${PAPER}`, matter]),
  ...SISTERS,
];
