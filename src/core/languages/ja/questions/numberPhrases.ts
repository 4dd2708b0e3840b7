import type { NumberPhrase } from '../../numberPhrase.js';

const COUNTERS =
  '人|名|社|件|台|校|団体|か国|カ国|ヶ国|か所|カ所|ヶ所|箇所|棟|床|回|本|冊|個|隻|室|戸|枚|点|票|株|口|種類|種|科目|学部|学科|項目|店舗|店|つ|便|頭|羽|匹|世帯|基|機|両|席|組|チーム|都市|市町村|製品|歳|ポイント';
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
  perPiece: {
    before: /(?:[1一](?:株|口|人|名|件|社|個|台|本|回|組|校)|単価)(?:につき|当たり|あたり|は)?、?(?:約|金)?$/,
    behind: /^\/(?:株|人|回|件)/,
  },
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
