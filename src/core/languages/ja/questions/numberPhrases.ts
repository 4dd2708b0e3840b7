import type { NumberPhrase } from '../../numberPhrase.js';

const COUNTERS =
  '人|名|単位|社|件|台|校|団体|か国|カ国|ヶ国|か所|カ所|ヶ所|箇所|棟|床|回|本|冊|個|隻|室|戸|枚|点|票|株|口|種類|種|科目|学部|学科|項目|店舗|店|つ|便|頭|羽|匹|世帯|基|機|両|席|組|チーム|報|篇|編|講座|路線|地点|作品|品種|曲|区画|都市|市町村|製品|歳|ポイント';
const MONEY = '(?:万|億|兆|千)*(?:円|ドル|ユーロ|ポンド|元|ウォン)';
const AREA = '(?:万|億)?(?:平方(?:キロ)?メートル|平方キロ|平米|ヘクタール|ha|坪|㎡|m2|km2)';
const VOLUME = '(?:キロリットル|ミリリットル|リットル|キログラム|トン|kl|kg)';
const LENGTH = '(?:キロメートル|センチメートル|キロ|メートル|センチ|km|cm|m)';
const TIME = '(?:年間|か月間|か月前|か月|カ月|ヶ月|ヵ月|ケ月|週間|日間|時間|分間|年|分|日)';

/** 6億3千万円, 約38ヘクタール, 86台, 4.8%, 3か月. */
export const NUMBER_PHRASE: NumberPhrase = {
  before: /[€£$¥]$/,
  behind: new RegExp(
    `^(?:${MONEY}|${AREA}|${VOLUME}|${LENGTH}|${TIME}|%|パーセント|割|トン|(?:万|億)?(?:${COUNTERS}))(?:余り|以上|超)?`,
  ),
  notCounting: [
    // |3|番, |5|件目
    { behind: /^(?:番|例目|[校社団件者つ個回]目|団体目)/ },
    // 第|3|
    { before: /第$/ },
    // |三| 設置期間
    { is: /^[一二三四五六七八九十]+$/, before: /^.{0,2}$/s },
  ],
  perPiece: {
    before: /(?:[1一](?:株|口|人|名|件|社|個|台|本|回|組|校)|単価)(?:につき|当たり|あたり|は)?、?(?:約|金)?$/,
    behind: /^\/(?:株|人|回|件)/,
  },
  // |3名|から|5名|
  change: /\|(?:から|より|→|⇒)(?:約|年間|最大)?\|$/,
  sum: /(?:の計|合計(?:で)?|総計|あわせて|合わせて|、計)約?$/,
  units: {
    money: /円|ドル|ユーロ|ポンド|[€£$¥]/,
    percent: /%|割|パーセント/,
    area: new RegExp(`${AREA}(?:余り|以上|超)?$`),
    length: new RegExp(`${LENGTH}(?:余り|以上|超)?$`),
    age: /[歳才]/,
    ordinal: /目$/,
    time: new RegExp(`${TIME}(?:余り|以上|超)?$`),
  },
};

/** Counters of the same sort: 名 for 人. */
export const SAME_COUNTERS: readonly string[] = [
  '人名',
  '社団体件',
  '台基機',
  '校学校',
  '件例',
  'か国カ国ヶ国国',
  'か所カ所ヶ所箇所所',
  '店店舗',
  '戸軒棟世帯',
];

/** 80|台|: what stands behind the last numeral of a phrase. */
export const AFTER_NUMERALS = /[^\d,.万億千兆]+$/;

/** 86台|余り. */
export const OR_SO = /余り|以上|超$/;

/** 洋|一|郎, |三|者: a numeral that may be a part of a word. */
export const NUMERALS = /^[〇一二三四五六七八九十百千]+$/;
