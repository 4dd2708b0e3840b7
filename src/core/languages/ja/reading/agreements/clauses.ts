import { matchesIn } from '../../../../text/matches.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { becoming } from './becoming.js';
import { buildClause } from './build.js';
import type { Context } from './context.js';
import { NOT_RENEWED } from './endings.js';
import { findInstruments } from './instruments.js';
import { latest } from './latest.js';
import { followed, qualified, standing } from './mentions.js';
import { withEarlierPapers } from './papers.js';
import { withHeadline } from './titles.js';

/** 四国中央市と協定を結んだのですか。: asked, not told. */
const ASKS = /(?:です|ます|ました|でした|でしょう|のだろう)か[。?？]?$/;

/** No sentence says more often that something is concluded. */
const MOST_VERBS = 40;

/** What is done with a paper: を締結しました, を取り交わした, に調印, を結ぶ, で合意. */
const TRIGGER =
  /(?:を|に|の|で|へ|が|、)?(?:再?締結|調印|署名|取り?交わ[しさすせ]|交わ[しさすせ](?=[たてま、])|(?<!デ)サイン(?=し[たまて]|いたし)|交換(?=し|いたし)|結(?=[びんぶば])|更新(?=[しさす]|いたし|致し)|合意(?!書)|提携(?=を(?:行|開始|実施)))/g;

/** 協定は締結|しておりません, 合意|した事実はありません, 覚書を結ん|でいない, 締結|には至っていません. */
const NOT_DONE =
  /^(?:し|す|ん|ば|び|わ)?(?:[てで]|には至[っり])?(?:は|も|おり|おら|い|て){0,3}(?:ません|ない(?!か)|なか|ず(?!れ))|^した(?:事実|もの|わけ|経緯)(?:は|では)(?:あり|ござい|な)/;

/** 霧積市と協定を結んだ企業が参加します: the noun that is qualified has the agreement. */
const OF_ANOTHER =
  /^(?:した|んだ|している|済みの)(?:企業|会社|団体|事業者|大学|機関|自治体|店舗|法人|個人|方々?)/;

/** Verbs that need no paper: と提携, と連携を開始. */
const PARTNERING =
  /(?:と|との|と、?[^、。]{0,30}?[でに])(?:業務|資本業務|資本|包括|戦略的)?(?:提携|連携|協業|パートナーシップ)(?=[。、!！]|$|し|する|を(?:開始|発表|構築|決議|決定)|について(?:決議|決定)|に関し(?:決議|決定)|へ|に合意|で合意| )/g;

/**
 * The clauses of a sentence that tell of an agreement, with its sides:
 * AはBとMOUを締結しました · AとBは覚書を取り交わした · A、B及びCの三者は · Bとの間で協定を結ぶ ·
 * in a title also Bとの業務提携について.
 */
export function findAgreements(text: string, title: boolean): AgreementClause[] {
  if (ASKS.test(text)) return [];
  const context: Context = { text, instruments: findInstruments(text) };
  const clauses: AgreementClause[] = [];
  let from = 0;
  for (const match of matchesIn(text, TRIGGER).slice(0, MOST_VERBS)) {
    const found = clauseAt(context, from, match.index, match.index + match[0].length);
    if (!found) continue;
    const clause = withTopic(found, clauses.at(-1), text);
    clauses.push(...withEarlierPapers(clause, context, from));
    // 2019年に締結したMOUを、6月14日付で更新: the paper that is qualified is that of the next verb.
    if (hasSides(clause)) from = clause.embedded ? clause.trigger.end : endOfClause(text, clause.trigger.end);
  }
  if (clauses.length === 0) clauses.push(...withoutPaper(context));
  if (!clauses.some(hasSides)) clauses.push(...becoming(text), ...(title ? [] : latest(context)));
  clauses.push(...followed(context), ...qualified(context));
  if (!title && clauses.length === 0) return standing(context);
  if (title) return withHeadline(context, clauses);
  return clauses;
}

/** Xとの業務提携を行うことを|決議し、同日付で|契約を締結: what was decided is then done, on a paper. */
const DECIDED = /^[^。はが]{0,12}(?:決議|決定|合意)(?:し|いたし)、[^。はが]{0,40}$/;

/**
 * AとBは、2017年に締結したMOUを更新しました: the topic before a clause that only qualifies a noun is that of the main one;
 * the sides of what was decided are those of the paper that it is put on.
 */
function withTopic(
  clause: AgreementClause,
  before: AgreementClause | undefined,
  text: string,
): AgreementClause {
  const goesOn =
    before &&
    (before.embedded || DECIDED.test(text.slice(before.trigger.end, clause.trigger.start))) &&
    !clause.embedded &&
    clause.subjects.length + clause.counterparts.length === 0 &&
    !text.slice(before.trigger.end, clause.trigger.start).includes('。');
  return goesOn ? { ...clause, subjects: before.subjects, counterparts: before.counterparts } : clause;
}

const hasSides = ({ subjects, counterparts }: AgreementClause): boolean =>
  subjects.length + counterparts.length > 0;

/** 締結しており、 — a further statement begins behind the comma. */
function endOfClause(text: string, from: number): number {
  const comma = text.indexOf('、', from);
  return comma >= 0 && comma - from < 12 ? comma + 1 : from;
}

function clauseAt(context: Context, from: number, start: number, end: number): AgreementClause | undefined {
  const { text, instruments } = context;
  const instrument = instruments.findLast((found) => found.end <= end && found.start >= from);
  const near = instrument && start - instrument.end <= 40 ? instrument : undefined;
  const verb = text.slice(start, end).replace(/^[をにのでへが、]/, '');
  if (!near && !/締結|調印|合意|提携/.test(verb)) return undefined;
  if (/^(?:合意|更新|署名|交換|結)/.test(verb) && !near && !/提携|連携|協力/.test(text.slice(from, start)))
    return undefined;
  if (NOT_RENEWED.test(text.slice(end - 2, end + 14)) || NOT_DONE.test(text.slice(end, end + 12)))
    return undefined;
  // 大使館と覚書を結ぶ例は珍しい: told of nobody.
  if (/^(?:する|ぶ|んだ|した)(?:例|場合|動き|ケース|際)(?:は|が|も|に)/.test(text.slice(end, end + 8)))
    return undefined;
  // 業務提携の締結に向けた面談: nothing is told of an agreement that there is.
  if (/^に向け|^を(?:目指|検討|予定|視野|希望)|^の可能性/.test(text.slice(end, end + 4))) return undefined;
  if (/^(?:について|に関する|に関し)(?:、|の)?(?:協議|検討|話し合|意見)/.test(text.slice(end, end + 10)))
    return undefined;
  const clause = buildClause(context, { from, start, end, instrument: near });
  return OF_ANOTHER.test(text.slice(end, end + 12)) && clause.subjects.length === 0 ? undefined : clause;
}

function withoutPaper(context: Context): AgreementClause[] {
  const clauses: AgreementClause[] = [];
  for (const match of matchesIn(context.text, PARTNERING)) {
    const end = match.index + match[0].length;
    const clause = buildClause(context, {
      from: 0,
      start: match.index + 1,
      end,
      instrument: context.instruments.findLast((found) => found.end <= end && found.start >= match.index),
    });
    if (clause.counterparts.length > 0 || clause.subjects.length > 1) clauses.push(clause);
  }
  return clauses;
}
