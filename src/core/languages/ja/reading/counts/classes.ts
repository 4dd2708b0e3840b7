import type { CountClass } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';

/**
 * What limits a number to a kind of partner: the words since the last comma, and the topic before them.
 * Of 自治体との覚書は、潮見県に続き2例目 both; of …自治体と覚書を締結しており、今般のIBBとの提携で9例目 only the last.
 */
export function limitOf(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('。', start) + 1, start - 120);
  const parts = text.slice(from, start).split('、');
  const last = parts.at(-1) ?? '';
  // 本学が村と結ぶのは初めてで、|自治体との協定は|14件目: the words say by themselves what they count among.
  if (/^(?:自治体|市町村|大学|高校|企業)と(?:の|は)[^、]{0,12}は$/.test(last)) return last;
  for (const part of parts.slice(-7, -1).reverse()) {
    if (/目/.test(part)) break;
    if (
      /(?:は|では|として|うち[^、。]{0,20})$|(?:協定[校先]|機関|提携先|連携先)(?:は|が)|^(?:自治体|市町村|大学|高校|企業)(?:として|で|と)は|(?:結ぶ|結んだ|締結する|締結した|交わす|交わした)のは[^、]{0,30}$/.test(
        part,
      )
    )
      return `${part}、${last}`;
  }
  return last;
}

/** A place among those of a region is no place among all: 県内5例目, 東海地方の市町村では4番目, 英国の大学としては3校目. */
const REGIONAL =
  /(?:県内|都内|道内|府内|市内|全国|世界|東北|関東|中部|東海|北陸|関西|近畿|四国|九州|アジア|欧州|ヨーロッパ|北米|南米|アフリカ|中東|東南アジア|日本|国内(?!外))(?:の[^、。は]{1,8})?(?:で|では|は|において|として|としては)?$|地方の[^、。]{0,10}(?:では|で)$|(?:[ァ-ヴー]{3,}|[\p{Script=Han}]{1,3}国)(?:の[^、。は]{1,8})?(?:では|としては)$|^[^、]{0,20}(?:この|その)うち/u;

const MUNICIPAL = /(?:地方)?自治体(?!等)|市町村|市区町村|地方公共団体|県内の?市|行政/;

/** The first in a part of the country is not the first of all: 沖の島地方の自治体との協定は初めて. */
const REGIONAL_FIRST =
  /全国|国内|県内|日本|(?:地方|地域|県|都|府|道|市|州|圏|島)内?の(?:自治体|市町村|地方公共団体)/;

/** 全国の自治体との協定は初めて: not the first of all. */
export const isRegional = (lead: string): boolean => REGIONAL_FIRST.test(lead);

/** What a kind of partner stands before: 企業と…, 高校では, 海外協定校として. */
const LIMITED =
  /([^、。は]{1,16}?)(?:と(?:の|は|しては?|(?=(?:包括|連携|業務|高大|学術|の)?[^、。]{0,12}(?:協定|覚書|提携|締結|MO[UC])|(?:結|取り?交わ)[^、。]{0,12}(?:協定|覚書)は))|向け|では|では、|における|への|(?<=協定校|協定機関|[携定]先)(?:は|が))/g;

const CLASSES: readonly [RegExp, CountClass][] = [
  [/(?:高校|高等学校|中学校?|小学校|高専)$/, 'school'],
  [/大学$/, 'university'],
  [/(?:企業|会社|民間|民間事業者)$/, 'company'],
];

/** A limit that is no class makes the number uncountable: 病院との協定は3例目. */
const OTHER_KINDS =
  /(?:病院|(?:金融|研究|支援|医療|教育|行政|公的|福祉|検査|試験|報道)機関(?:グループ)?|スポーツ|同業|県内|大使館|信用金庫|銀行|商社|商工会議所|商工会|農協|漁協|病院|メーカー|団体等|商工団体|業界団体|経済団体)(?:等|など)?$/;

/** Schools of one prefecture only, universities of one country: 県立の普通科の高校とは, 英国の大学としては. */
const NARROWED =
  /(?<!海外|国外|民間|国内外|一般|全て|すべて|他|市|県|町|村|社|学|会|構|[当本我][行庫院校園団所]|銀行|金庫|組合|財団|当財団)の(?:高校|高等学校|大学|企業|会社|自治体|市町村)$/;

/** 海外の大学との協定は…2校目: a place among those abroad only where all partners are universities. */
export const isOfUniversitiesAbroad = (lead: string): boolean =>
  /(?:海外|国外|外国)の大学(?:と(?:の|は)|では|として)/.test(lead);

/** 大学間協定校としては|28校目. */
const OF_UNIVERSITIES = /大学間(?:の|学術|交流|国際){0,3}協定(?:締結)?[校先]?(?:として|は|が|の)/;

/** 61校目|の協定校. */
const OF_AGREEMENT_SCHOOLS = /^の(?:大学間|学術|交流|国際){0,3}協定(?:締結)?(?:校|大学)/;

/** The same of one that tells of universities abroad only where the partner is: 大学間協定校. */
export const isOfUniversities = (lead: string, tail: string): boolean =>
  OF_UNIVERSITIES.test(lead) || OF_AGREEMENT_SCHOOLS.test(tail);

/** 都道府県との協定は…2例目, 海外の自治体との協定は…2例目: of one sort within a class of which nobody keeps count apart. */
const OF_SORT =
  /(?:都道府県|政令指定都市|政令市|中核市|特別区|(?:^|[、がはで])[市町村県](?=と(?:の|は|[^、。]{0,6}(?:協定|覚書|連携))))(?:と|では|として)|(?:海外|国外|国内|外国)の(?:高校|企業|会社|自治体|都市|研究機関|病院|大使館|政府機関|クラスター|サイエンスパーク)(?:と(?:の|は)|では|として)/;

/** 三者による協定は|2例目: among those of several parties. */
const OF_SEVERAL =
  /(?:^|[、。])(?:三|四|3|4)者(?:による|間の|での|の)?(?:連携)?(?:協定|覚書|協約)?(?:の締結)?(?:は|としては|では)/;

/** アジアの科学公園との覚書は: those of one part of the world only. */
const OF_A_REGION =
  /(?:アジア|欧州|ヨーロッパ|北米|南米|アフリカ|中東|オセアニア|北欧|東欧|EU|ASEAN)の[^、。は]{1,12}(?:と(?:の|は)|では|として)/;

/** 潮流発電の団体としては, 水素分野では: those of one field only. */
const OF_A_FIELD =
  /(?:(?<!海外|国外|国内外|国内|民間|内外|自治体|以外)の|[るたうつ])(?:団体|機関|組織|協会|クラスター)(?:として|で|と)は|(?:分野|業界|領域|業種)(?:の[^、。は]{1,8})?(?:として|で|と)は|(?:分野|領域)の(?:連携|協力)?(?:協定|覚書|MO[UC])(?:は|が|として)/;

/** 自治体を含めると通算|6件目: of all. */
const IN_ALL =
  /(?:も|を|と)(?:含め|合わせ|併せ|加え)(?:ると|れば|て|、)、?(?:通算|全体|合計|累計|全部)?(?:で(?:は)?)?$/;

/** 財団が国内で締結した協定としては|5件目. */
const AT_HOME =
  /国内(?:で(?!の)(?:は|結|締結|取り?交わ)|の(?:団体|機関|組織|提携先|連携先|パートナー)(?:と|では|として))[^。]{0,24}$/;

/** 企業・医療機関と取り交わした協定としては|4件目: neither of the one kind nor of the other. */
const OF_TWO_KINDS =
  /(?:企業|大学|病院|医療機関|金融機関|研究機関|団体|民間)(?:・|や|と|、|および|及び)(?:企業|大学|病院|医療機関|金融機関|研究機関|団体|NPO)(?:等|など)?と(?:の|取り?交わ|結|締結)[^、。]{0,20}$/;

/** 日本では|A財団に次ぐ|2番目: whom it comes behind says nothing of what it counts among. */
const COMING_BEHIND = /(?<=では|として|としては)[^、。]{2,40}に(?:続[くきい]て?|次(?:ぐ|いで|ぎ))、?$/;

/** The class of 自治体との覚書は…2例目 is `municipality`; undefined where it counts something of which nobody asks. */
export function ordinalClass(unit: string, lead: string, tail: string): CountClass | undefined {
  if (IN_ALL.test(lead)) return 'partner';
  if (OF_TWO_KINDS.test(lead)) return undefined;
  if (
    REGIONAL.test(lead.replace(COMING_BEHIND, '')) ||
    OF_SEVERAL.test(lead) ||
    OF_A_FIELD.test(lead) ||
    OF_SORT.test(lead) ||
    OF_A_REGION.test(lead) ||
    /に関する協定は/.test(lead)
  )
    return undefined;
  if (/自治体|市町村/.test(unit)) return 'municipality';
  const limits = matchesIn(lead, LIMITED).map((match) => (match[1] as string).replace(/(?:等|など|の)$/, ''));
  if (limits.some((limit) => NARROWED.test(limit))) return undefined;
  const near = `${limits.join(' ')} ${tail.split(/[、。]/)[0]?.slice(0, 10)}`;
  if (MUNICIPAL.test(near)) return 'municipality';
  if (/国内外/.test(near)) return 'partner';
  if (AT_HOME.test(lead)) return 'domestic';
  if (/海外|国外|外国|国際(?:パートナー|提携|協定校)/.test(near)) return 'overseas';
  const kind = limits.flatMap((limit) => CLASSES.find(([pattern]) => pattern.test(limit))?.[1] ?? []).at(-1);
  if (kind) return kind;
  if (unit === '号') return 'partner';
  if (unit === '社目') return 'company';
  if (unit === '大学目') return 'university';
  if (unit === '校目')
    return OF_UNIVERSITIES.test(lead) || OF_AGREEMENT_SCHOOLS.test(tail) ? 'university' : undefined;
  return limits.some((limit) => OTHER_KINDS.test(limit)) ? undefined : 'partner';
}
