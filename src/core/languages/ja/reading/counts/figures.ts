import type { FoundNumber } from '../../../../text/numbers.js';
import type { FoundFigure } from '../../../rules/counts.js';
import { findNumbers } from '../../numbers.js';

/** Measures: what is measured stands before them, or behind with の. */
const MEASURE =
  '(?:平方キロメートル|平方キロ|平方メートル|立方メートル|キロメートル|センチメートル|メートル|キログラム|キロリットル|ミリリットル|キロワット|メガワット|ギガワット|キロ|ヘクタール|アール|km2|km²|km|㎡|m2|kg|トン|坪|リットル|%|パーセント|割)';

const MONEY =
  '(?:(?:米|豪|カナダ|香港|シンガポール|台湾)?ドル|(?:英)?ポンド|ユーロ|円|(?:デンマーク・?|スウェーデン・?|ノルウェー・?)?クローネ|(?:スイス)?フラン|ウォン|人民元|元(?![々の])|バーツ|ルピー|ルピア|ドン|ペソ|レアル|リラ)';

const UNIT = `(?:つ|社|名|人|者|団体|機関|校|件|品目|拠点|か所|カ所|ヶ所|箇所|カ国|か国|ヵ国|ヶ国|店舗|施設|床|棟|台|冊|編|地点|病院|大学|自治体|頭|種類|戸|世帯|口|回|隻|艘|軒|基|株|枚|本|点|匹|羽|便|学部|研究科|学科|科目|診療科|市町村|${MEASURE}|${MONEY})`;

const BEHIND = new RegExp(
  `^ ?(?:(を超える|以上の?|超の?|余りの?|に迫る|近い)?(${UNIT})?(?:・団体)?(を超える|以上の?|超の?|余りの?|に迫る|近い|近く)?(?:もの|ほどの?|の)?)`,
);

const QUALIFIER: readonly [RegExp, FoundFigure['qualifier']][] = [
  [/超|以上|余/, 'over'],
  [/迫る|近/, 'nearly'],
  [/未満|以下/, 'under'],
];

/** What stands behind a number that counts nothing: 2020年, 14例目, 3つの柱, 212KB. */
const NOT_COUNTING =
  /^ ?(?:年|月|日|時|分|か月|カ月|ヶ月|例目|番目|団体目|件目|号|度目|回目|歳|周年|代|階|条|丁目|番地|位|期|つの(?:柱|約束)|[./:-]\d|丁目|番|週間|世紀|学年|[KMG]B|文字|限|分間|時間|点満点|度(?![\p{Script=Han}])|以上のいずれか)/u;
/** …and before one: 第3, 平成30, (1). */
const NUMBERING = /(?:第|平成|令和|昭和|\d[./:-]|[①-⑳(])$|[A-Za-z]-?$/;

/** スタートアップ of 500の|スタートアップ. */
const FOLLOWS = /^([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{2,20})/u;
/** 会員 of 会員数は|280, 海岸線 of 海岸線は延長|27キロ. */
const PRECEDES =
  /([\p{Script=Han}]{1,2}[きりみしけえ][\p{Script=Han}]{1,3}|[\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:数)?(?:は|が|も|:|：|、|\||\s|約|計|延べ|およそ|総計|合計|として)*(?:(?<=[はがも、:： ])(?:延長|全長|総延長|およそ|年間|年額|月額|合計|総額|最大|連結|単体|延べ))?(?:約|およそ)?$/u;
/** 会員企業 of 会員企業|252社の研究開発: what stands at once before the number is what it counts. */
const AT_ONCE = /([\p{Script=Han}\p{Script=Katakana}ー]{2,10}?)(?:数)?(?:約|およそ|計)?$/u;
/** …but not these, which say where, when or how much in all. */
const NOT_COUNTED =
  /^(?:国内外|国内|海外|全国|県内|市内|町内|世界|年間|毎年|合計|総計|現在|最大|最低|半期|初年度|今年|昨年|同年|地元|日本|欧州|うち|内外)$|(?:から|には|では)$/;

/** Numbers with what they count: 430を超える企業, 約500のスタートアップ, 会員数は280, 8.64億ユーロもの公的資金援助. Dates, terms and ordinals are none. */
export const findFigures = (text: string): FoundFigure[] =>
  findNumbers(text).flatMap((number) => figureOf(text, number) ?? []);

function figureOf(text: string, number: FoundNumber): FoundFigure | undefined {
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const behind = text.slice(number.end, number.end + 50);
  if (NOT_COUNTING.test(behind) || NUMBERING.test(before)) return undefined;
  const [words = '', more, unit, moreBehind] = BEHIND.exec(behind) ?? [];
  // 三井, 一般: a numeral of kanji without its counter is part of a word.
  if (!unit && !/\d/.test(text.slice(number.start, number.end))) return undefined;
  // ３　出席者: a heading's own number.
  if (number.start === 0 && !unit && /^ \p{Script=Han}/u.test(behind)) return undefined;
  // 三つも四つも, 一つのパークではなく: a manner of speaking.
  if (
    unit === 'つ' &&
    /^[一二三四五六七八九十]$/.test(text.slice(number.start, number.end)) &&
    /^つ(?:も|の[^。]{0,12}ではなく|一つ|ひとつ)/.test(behind)
  )
    return undefined;
  const follows = FOLLOWS.exec(behind.slice(words.length))?.[1];
  const precedes = precededBy(before, unit);
  const joined = /の$/.test(words);
  const atOnce = unit ? AT_ONCE.exec(before)?.[1] : undefined;
  const isAtOnce = atOnce !== undefined && !NOT_COUNTED.test(atOnce);
  const head =
    unit && IS_COUNTED.test(unit) && !isAtOnce
      ? unit
      : (joined && !isAtOnce) || (!unit && follows)
        ? (follows ?? precedes)
        : (precedes ?? follows ?? unit);
  if (!head || NOT_HEAD.test(head)) return undefined;
  const qualifier = qualifierOf(before, `${more ?? ''}${moreBehind ?? ''}`);
  const counted =
    joined && follows ? words.length + follows.length : words.replace(/(?:もの|の)$/, '').length;
  return {
    start: number.start,
    end: number.end + counted,
    value: number.value,
    written: text.slice(number.start, number.end + (unit ? behind.indexOf(unit) + unit.length : 0)),
    head,
    ...(unit ? { unit } : {}),
    ...(qualifier ? { qualifier } : {}),
  };
}

const NOT_HEAD = /^(?:年|月|日|以上|のうち|こと|掲載日|ページ番号|電話|項目|月期|年度|月末)$/;

/** Counters that are nouns themselves: 2|大学, 11|自治体. */
const IS_COUNTED = /^(?:大学|自治体|学部|研究科|学科|病院|市町村|診療科|科目)$/;

/** The noun before a number; 株式の|5.6% is a share of it. */
function precededBy(before: string, unit: string | undefined): string | undefined {
  if (unit === '%' || unit === 'パーセント') {
    const whole = /([\p{Script=Han}\p{Script=Katakana}ー]{2,8})の(?:約|およそ)?$/u.exec(before)?.[1];
    if (whole !== undefined) return whole;
  }
  const noun = PRECEDES.exec(before)?.[1];
  return noun !== undefined && NOT_COUNTED.test(noun) ? undefined : noun;
}

/** 約430 is about so many, 430を超える over; 延べ says neither. */
function qualifierOf(before: string, behind: string): FoundFigure['qualifier'] {
  if (/(?:約|およそ|ほぼ|概ね)$/.test(before)) return 'about';
  if (/延べ$/.test(before)) return undefined;
  return QUALIFIER.find(([pattern]) => pattern.test(behind))?.[1];
}
