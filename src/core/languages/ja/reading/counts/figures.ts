import type { FoundNumber } from '../../../../text/numbers.js';
import type { FoundFigure } from '../../../rules/counts.js';
import { findNumbers } from '../../numbers.js';

const UNIT =
  '(?:つ|社|名|人|団体|機関|校|件|品目|拠点|か所|カ所|ヶ所|箇所|カ国|か国|ヵ国|店舗|施設|床|棟|台|冊|編|地点|病院|大学|自治体|頭|種類|戸|世帯|口|回|ヘクタール|平方メートル|ユーロ|ドル|円|ポンド|トン|%|割)';

const BEHIND = new RegExp(
  `^ ?(?:(を超える|以上の?|超の?|余りの?|に迫る|近い)?(${UNIT})?(?:・団体)?(を超える|以上の?|超の?|余りの?|に迫る|近い|近く)?(?:もの|ほどの?|の)?)`,
);

const QUALIFIER: readonly [RegExp, FoundFigure['qualifier']][] = [
  [/超|以上|余/, 'over'],
  [/迫る|近/, 'nearly'],
  [/未満|以下/, 'under'],
];

/** What stands behind a number that counts nothing: 2020年, 14例目, 3つの柱. */
const NOT_COUNTING =
  /^ ?(?:年|月|日|時|分|か月|カ月|ヶ月|例目|番目|団体目|件目|号|度目|回目|歳|周年|代|階|条|丁目|番地|位|期|つの(?:柱|約束)|[./:-]\d)/;
/** …and before one: 第3, 平成30, (1). */
const NUMBERING = /(?:第|平成|令和|昭和|\d[./:-]|[①-⑳(])$|[A-Za-z]-?$/;

/** スタートアップ of 500の|スタートアップ. */
const FOLLOWS = /^([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{2,20})/u;
/** 会員 of 会員数は|280. */
const PRECEDES =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:数)?(?:は|が|:|：|、|\s|約|計|延べ|およそ|として)*$/u;

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
  const follows = FOLLOWS.exec(behind.slice(words.length))?.[1];
  const precedes = PRECEDES.exec(before)?.[1];
  const joined = /の$/.test(words);
  const head = joined || (!unit && follows) ? follows : (precedes ?? follows ?? unit);
  if (!head || /^(?:年|月|日|以上|現在|のうち|こと)$/.test(head)) return undefined;
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

/** 約430 is about so many, 430を超える over; 延べ says neither. */
function qualifierOf(before: string, behind: string): FoundFigure['qualifier'] {
  if (/(?:約|およそ|ほぼ|概ね)$/.test(before)) return 'about';
  if (/延べ$/.test(before)) return undefined;
  return QUALIFIER.find(([pattern]) => pattern.test(behind))?.[1];
}
