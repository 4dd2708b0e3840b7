import { countryOfAdjective, countryOfJapanese, countryOfNoun } from '../../languages/countries.js';
import { kindOfName } from './classWords.js';
import { nameKey } from './nameKey.js';
import { foldName, isJapanese, tokensOf } from './tokens.js';

const JAPANESE_LEGAL = /株式会社|有限会社|合同会社|社団法人|財団法人|大学法人|行政法人|学校法人/u;

/** 蒼井県立汐見高等学校, 星野市立中央病院: founded by a Japanese government. */
const JAPANESE_FOUNDER = /^\p{Script=Han}{2,6}[都道府県市区町村]立/u;

const KATAKANA_PLACE = /^[\u30a1-\u30ff・]{2,}[県府都道市町村区]$/u;

/** エストニア海事通商事務所, ノルウェー海洋研究所 → its country; not フランス料理学校, which only teaches it. */
function countryOfJapaneseName(folded: string): string | undefined {
  const abroad = /^([\p{Script=Katakana}ー]{2,}(?:王国|共和国)?|[英米仏独韓]国)(.{2,})$/u.exec(folded);
  const isOffice = abroad !== null && OFFICE_OF_COUNTRY.test(abroad[2]!);
  return isOffice ? countryOfJapanese(abroad[1]!) : undefined;
}

const OFFICE_OF_COUNTRY =
  /(?:事務所|代表部|貿易局|観光局|投資庁|開発庁|振興庁|商工会議所|文化センター|政府|省|庁|技術研究所|国立大学)$/u;

/**
 * The country that a name itself gives: 大阪府 and `Osaka Prefecture` → `JP`, `Embassy of Denmark` →
 * `DK`, `Technical University of Denmark` → `DK`; `City of Kawasaki` → undefined.
 */
export function countryOfName(name: string): string | undefined {
  const folded = foldName(name);
  const embassy = /^([a-z]{2})@embassy/.exec(nameKey(name))?.[1];
  if (embassy !== undefined) return embassy.toUpperCase();
  // カンポビアンコ県, ボルダレーナ市: what is written in katakana alone is a place abroad.
  if (/^[\p{Script=Katakana}ー・]+\p{Script=Han}$/u.test(folded)) return undefined;
  const kind = kindOfName(folded);
  const isGovernment = kind === 'prefecture' || kind === 'municipality';
  // アルデンツァ県 and リエカ市 are written in katakana because they are abroad.
  if (isJapanese(folded)) {
    if (isGovernment && !KATAKANA_PLACE.test(folded)) return 'JP';
    return JAPANESE_LEGAL.test(folded) || JAPANESE_FOUNDER.test(folded)
      ? 'JP'
      : countryOfJapaneseName(folded);
  }
  if (kind === 'prefecture') return 'JP';
  return countryOfWords(tokensOf(folded).filter((token) => token !== 'the'));
}

/** `technical university of denmark`, `danish technological institute`, `bridge network japan`. */
function countryOfWords(tokens: readonly string[]): string | undefined {
  // `Estonian Trade Office in Tokyo` is Estonia's; `Danish Centre` in Tokyo tells as much.
  if (tokens.includes('in')) return countryOfAdjective(tokens[0]!);
  for (let length = Math.min(3, tokens.length - 1); length > 0; length--) {
    const country = countryOfNoun(tokens.slice(-length));
    if (country !== undefined) return country;
  }
  return tokens.length > 1 ? countryOfAdjective(tokens[0]!) : undefined;
}

const REPRESENTATION =
  /\b(?:embassy|consulate|delegation|representation)\b|\b(?:trade|commercial|investment|tourism|tourist|representative|economic|cultural|liaison) (?:\w+ )?(?:office|centre|center|agency|board|council)\b/;
const JAPANESE_REPRESENTATION =
  /(?:大使館|領事館|代表部|通商|貿易|投資|観光|経済|商務|文化).{0,6}(?:館|部|事務所|センター|局|庁)$/u;

/**
 * The country that an organisation speaks for, wherever its house stands: `Embassy of Denmark`,
 * `Estonian Maritime Trade Office in Tokyo`, エストニア海事通商事務所; undefined for any other name.
 */
export function representedCountry(name: string): string | undefined {
  const folded = foldName(name);
  const represents = isJapanese(folded) ? JAPANESE_REPRESENTATION.test(folded) : REPRESENTATION.test(folded);
  return represents ? countryOfName(name) : undefined;
}

/** Places abroad whose names are written in kanji. */
const ABROAD_IN_KANJI =
  /台湾|台北|台中|台南|高雄|新竹|中国|中華|北京|清華|上海|天津|重慶|広州|広東|深圳|香港|澳門|大連|瀋陽|南京|武漢|杭州|蘇州|成都|四川|西安|青島|済南|福建|厦門|浙江|江蘇|復旦|同済|韓国|釜山|仁川|大邱|光州|済州|京畿|慶尚|全羅|忠清|江原道|延世|高麗|梨花|成均館|漢陽|米|英|仏|独|豪/u;

/** 奄来海洋生物研究所, みなと潮信用金庫: a house with a name in kanji that nobody places elsewhere is Japanese. */
export function isJapaneseByName(name: string): boolean {
  const folded = foldName(name);
  return (
    /^[\p{Script=Han}\p{Script=Hiragana}々ヶノ・]{3,}$/u.test(folded) &&
    /\p{Script=Han}{2}/u.test(folded) &&
    !ABROAD_IN_KANJI.test(folded)
  );
}
