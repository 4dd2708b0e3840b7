import { countryOfJapanese } from '../../countries.js';
import { kindOf } from './kinds.js';

const LEGAL = /株式会社|有限会社|合同会社|社団法人|財団法人|大学法人|行政法人|学校法人/u;

/** 蒼井県立汐見高等学校, 星野市立中央病院: founded by a Japanese government. */
const FOUNDER = /^(?:\p{Script=Han}{2,6}[都道府県市区町村]|[都道府県])立/u;

const KATAKANA_PLACE = /^[\u30a1-\u30ff・]{2,}[県府都道市町村区]$/u;

/** エストニア海事通商事務所, ノルウェー海洋研究所 → its country; not フランス料理学校, which only teaches it. */
function countryOfOffice(folded: string): string | undefined {
  const abroad = /^([\p{Script=Katakana}ー]{2,}(?:王国|共和国)?|[英米仏独韓]国)(.{2,})$/u.exec(folded);
  const isOffice = abroad !== null && OFFICE_OF_COUNTRY.test(abroad[2]!);
  return isOffice ? countryOfJapanese(abroad[1]!) : undefined;
}

const OFFICE_OF_COUNTRY =
  /(?:事務所|代表部|貿易局|観光局|投資庁|開発庁|振興庁|商工会議所|文化センター|政府|省|庁|技術研究所|国立大学)$/u;

/** 大阪府 → `JP`, エストニア海事通商事務所 → `EE`; カンポビアンコ県 and アルデンツァ市 are abroad, nobody knows where. Folded. */
export function countryOf(folded: string): string | undefined {
  // What is written in katakana alone is a place abroad.
  if (/^[\p{Script=Katakana}ー・]+\p{Script=Han}$/u.test(folded)) return undefined;
  const kind = kindOf(folded);
  const isGovernment = kind === 'prefecture' || kind === 'municipality';
  if (isGovernment && !KATAKANA_PLACE.test(folded)) return 'JP';
  return LEGAL.test(folded) || FOUNDER.test(folded) ? 'JP' : countryOfOffice(folded);
}

/** Houses that speak for a country: デンマーク大使館, エストニア海事通商事務所. */
export const REPRESENTATION =
  /(?:大使館|領事館|代表部|通商|貿易|投資|観光|経済|商務|文化).{0,6}(?:館|部|事務所|センター|局|庁)$/u;

/** Places abroad whose names are written in kanji. */
const ABROAD_IN_KANJI =
  /台湾|台北|台中|台南|高雄|新竹|中国|中華|北京|清華|上海|天津|重慶|広州|広東|深圳|香港|澳門|大連|瀋陽|南京|武漢|杭州|蘇州|成都|四川|西安|青島|済南|福建|厦門|浙江|江蘇|復旦|同済|韓国|釜山|仁川|大邱|光州|済州|京畿|慶尚|全羅|忠清|江原道|延世|高麗|梨花|成均館|漢陽|米|英|仏|独|豪/u;

/** 奄来海洋生物研究所, みなと潮信用金庫: a house with a name in kanji that nobody places elsewhere is Japanese. Folded. */
export const isHome = (folded: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}々ヶノ・]{3,}$/u.test(folded) &&
  /\p{Script=Han}{2}/u.test(folded) &&
  !ABROAD_IN_KANJI.test(folded);
