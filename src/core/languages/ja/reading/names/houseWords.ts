import type { HouseWords } from '../../../rules/houseWords.js';

/** Japanese words around the names of organisations. */
export const HOUSE_WORDS: HouseWords = {
  periodical: /(?:[ 　]?ニュースレター|だより)$/u,
  governmentEnd: /[市県府都町村区]$/,
  founds: /設立|創立|発足|創業/,
  incorporated: /(?:一般|公益)(?:社団|財団)法人/,
  describing: (words) => words,
  profile: /^(?:事業|業務|活動|概要)/,
  said: /述べ|語/,
  topic: /^[ァ-ヴー]{3,}(?:・[ァ-ヴー]+)*は/,
  topicName: /^[ァ-ヴー・]{4,}(?=[はがのをにもと、])/,
  behindName: /^[はがのをにもと]/,
  nameLabel: /^(?:名称|会社名|社名|商号|法人名|団体名|機関名|企業名|大学名|学校名)$/,
  issuerLabel: /会 ?社 ?名|法 ?人 ?名|団 ?体 ?名|上場会社名/,
  rowBehindIssuer: /代 ?表 ?者|所 ?在|本 ?社|コ ?ー ?ド|問 ?い?合|上 ?場|電 ?話/,
  paperKind:
    /(?:記者|報道|広報)(?:発表|提供|会見)?(?:資料)?|(?:ニュース|プレス)リリース|発表資料|(?<=[ \u3000])(?:\p{Script=Han}{2,4})?(?:ニュース|トピックス)/u,
  site: /^(?<name>[\p{Script=Han}\p{Script=Katakana}ー々]{2,30}?)(?:の)?(?:公式|オフィシャル)?(?:ウェブサイト|Webサイト|ホームページ|サイト|HP)(?![\p{Script=Han}\p{Script=Katakana}])/u,
  department:
    /(?<name>[\p{Script=Han}ァ-ヴー]{2,30}(?:[ \u3000][\p{Script=Han}ァ-ヴー]{2,20}){0,3}(?:課|部|局|室|係))$/u,
  departmentFirst: /^[\p{Script=Han}ァ-ヴー]{1,12}(?:部|局|課|室|係|本部)[ \u3000]/u,
  houseWithin: /(?:[都道府県市区町村省庁]|大学|会社|法人|機構|協会|財団|組合|銀行)./,
  sameHouseFirst:
    /^同(?:[社行市県町村会校院園]|大学|財団|機構|協会|法人|組合|金庫|省|庁)(?:[はがのも、]|で|に)/,
  columnName: (name) => `${name}社`,
  numberLabelEnd: /数$/,
};
