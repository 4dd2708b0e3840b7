import type { AgreementClause } from '../../../rules/agreements.js';
import { EARLIER } from './build.js';
import type { Context } from './context.js';
import { listEndingAt } from './nameLists.js';
import { sidesOf } from './sides.js';

/** 極域科学機構、Arctic Futures Foundation と覚書を締結: the comma stands for は. */
export function withHeadline(context: Context, clauses: readonly AgreementClause[]): AgreementClause[] {
  const { text } = context;
  const comma = text.indexOf('、');
  const heads = comma > 0 ? listEndingAt(text, comma, 0) : [];
  const headed = clauses.map((clause) => {
    if (heads.length === 0 || clause.subjects.some((name) => name.start > comma)) return clause;
    const rest = [...clause.subjects, ...clause.counterparts].filter(
      (name) => !heads.some((head) => head.start === name.start),
    );
    return { ...clause, subjects: heads, counterparts: rest };
  });
  const empty = headed.every((clause) => clause.subjects.length + clause.counterparts.length === 0);
  return empty ? [...nominal(context), ...headed] : headed;
}

/** Held together, or spoken of: 「…フォーラム」を共催, 連携の輪, 連携を深め. */
const NO_PAPER =
  /(?:共催|開催|出展|登壇|来場|参加|講演|セミナー|シンポジウム|フォーラム|説明会)|連携(?:の(?:輪|取組|事例|実績)|を(?:深め|広げ))/;

/** 株式会社北斗倉庫との資本業務提携に関するお知らせ · 「東都農科大学と奥多摩沢町との包括連携協定」締結式. */
export function nominal(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  const instrument = instruments[0];
  // 連携の輪を広げ, …を共催: a title that names no paper, and no step towards one, tells of none.
  const start = instrument?.start ?? (NO_PAPER.test(text) ? -1 : text.search(/提携|連携|協定/));
  if (start < 0) return [];
  const bare = text.replace(/[「」『』]/g, ' ');
  const { subjects, counterparts } = sidesOf(bare, 0, start + 1);
  if (subjects.length + counterparts.length === 0) return [];
  return [
    {
      trigger: { start, end: instrument?.end ?? start + 2 },
      subjects,
      counterparts,
      ...(instrument ? { instrument } : {}),
      future: false,
      earlier: EARLIER.test(text),
      embedded: false,
      nominal: true,
    },
  ];
}
