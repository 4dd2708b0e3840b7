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

/** Numbers with what they count: 430を超える企業, 約500のスタートアップ, 会員数は280, 8.64億ユーロもの公的資金援助. Dates, terms and ordinals are none. */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const number of findNumbers(text)) {
    const [before, behind] = [
      text.slice(Math.max(0, number.start - 20), number.start),
      text.slice(number.end, number.end + 50),
    ];
    if (
      /^ ?(?:年|月|日|時|分|か月|カ月|ヶ月|例目|番目|団体目|件目|号|度目|回目|歳|周年|代|階|条|丁目|番地|位|期|つの(?:柱|約束)|[./:-]\d)/.test(
        behind,
      ) ||
      /(?:第|平成|令和|昭和|\d[./:-]|[①-⑳(])$/.test(before) ||
      /[A-Za-z]-?$/.test(before)
    )
      continue;
    const match = BEHIND.exec(behind);
    const unit = match?.[2];
    // 三井, 一般: a numeral of kanji without its counter is part of a word.
    if (!unit && !/\d/.test(text.slice(number.start, number.end))) continue;
    const rest = behind.slice(match?.[0].length ?? 0);
    const follows = /^([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{2,20})/u.exec(rest)?.[1];
    const precedes =
      /([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:数)?(?:は|が|:|：|、|\s|約|計|延べ|およそ|として)*$/u.exec(
        before,
      )?.[1];
    const joined = match?.[0] !== undefined && /の$|もの$/.test(match[0]);
    const head = joined || (!unit && follows) ? follows : (precedes ?? follows ?? unit);
    if (
      !head ||
      /^(?:年|月|日|以上|現在|のうち|こと)$/.test(head) ||
      (!unit && !joined && !match?.[1] && !precedes && !follows)
    )
      continue;
    const around = `${match?.[1] ?? ''}${match?.[3] ?? ''}`;
    const qualifier = /(?:約|およそ|ほぼ|概ね)$/.test(before)
      ? 'about'
      : /延べ$/.test(before)
        ? undefined
        : QUALIFIER.find(([pattern]) => pattern.test(around))?.[1];
    const end =
      number.end +
      (joined && follows
        ? (match?.[0].length ?? 0) + follows.length
        : (match?.[0] ?? '').replace(/(?:もの|の)$/, '').length);
    found.push({
      start: number.start,
      end,
      value: number.value,
      written: text.slice(number.start, number.end + (unit ? behind.indexOf(unit) + unit.length : 0)),
      head,
      ...(unit ? { unit } : {}),
      ...(qualifier ? { qualifier } : {}),
    });
  }
  return found;
}
