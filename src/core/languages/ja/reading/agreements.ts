import type { FoundName } from '../../../text/names.js';
import type { Span } from '../../../text/span.js';
import type { AgreementClause, FoundInstrument } from '../../readingRules.js';
import { findDates } from '../dates.js';
import { findInstruments } from './instruments.js';
import { looksLikeOrganisation, nameEndingAt } from './names.js';

/** What is done with a paper: を締結しました, を取り交わした, に調印, を結ぶ, で合意. */
const TRIGGER =
  /(?:を|に|の|で|へ|が|、)?(?:再?締結|調印|署名|取り?交わ[しさすせ]|交わ[しさすせ](?=[たてま])|交換(?=し)|結(?=[びんぶば])|更新(?=[しさす])|合意(?!書)|提携(?=を(?:行|開始|実施)))/g;
/** Verbs that need no paper: と提携, と連携を開始. */
const PARTNERING =
  /(?:と|との|と、?[^、。]{0,30}?[でに])(?:業務|資本業務|資本|包括)?(?:提携|連携)(?=[。、!！]|$|し|する|を開始|を発表|へ|に合意|で合意| )/g;

const FUTURE =
  /^(?:を?)(?:する|し(?=ます)|いたし(?=ます)|され(?=る)|を?予定|へ(?=$|[。、! ]))|^(?:する|締結する|行う|結ぶ|を行う)?(?:こと(?:に|と|を)(?:なりま|なった|いたし|しました|決定|決議|決め)|予定|見込み|方針|意向|運び)|^(?:式)?を?(?:執り行い|開催し|行い)ます|^(?:式)の(?:ご案内|開催)|^び?(?:ます)?予定/;
const EARLIER =
  /これまで|既に|すでに|かねて|以前|従来|過去に|先に|昨年|前回|に続[きくい]|に次[ぐい]|これに先立|締結して(?:おり|いる|き)|締結済|初めて(?:結|締結|交わ)|結んで(?:おり|いる|き)|交わして(?:おり|いる|き)|更新を重ね|に加え|のほか|も(?:同様の)?(?:連携|包括|提携)?(?:協定|覚書|MOU)/;
/** What follows the verb where it only qualifies a noun: 締結した協定, 締結以来, 締結に基づき. */
const ADNOMINAL =
  /^(?:した|する|している|された|される|済みの|以来|後[、はに]|から|に(?:基|もと|向け|至る|あた|際|より|よる|伴)|を(?:機|契機|受け|記念|目指|通じ|予定|経て|前に)|の(?:背景|経緯|目的|ため|際|上|うえ|後|内容|概要)|の?先|[件数]|している|する際|した際|したこと|していた)(?!こと[にとを]|(?:と|旨|ので|こと|もの)(?:です|を|であ|と)?発表|と(?:発表|明らかに)|ことを(?:お知らせ|発表)|旨|、|。|もので)/;

interface Context {
  readonly text: string;
  readonly instruments: readonly FoundInstrument[];
}

/**
 * The clauses of a sentence that tell of an agreement, with its sides:
 * AはBとMOUを締結しました · AとBは覚書を取り交わした · A、B及びCの三者は · Bとの間で協定を結ぶ ·
 * in a title also Bとの業務提携について.
 */
export function findAgreements(text: string, title: boolean): AgreementClause[] {
  const context: Context = { text, instruments: findInstruments(text) };
  const clauses: AgreementClause[] = [];
  let from = 0;
  for (const match of text.matchAll(TRIGGER)) {
    const clause = clauseAt(context, from, match.index, match.index + match[0].length);
    if (!clause) continue;
    clauses.push(clause);
    if (clause.subjects.length + clause.counterparts.length > 0) from = endOfClause(text, clause.trigger.end);
  }
  if (clauses.length === 0) clauses.push(...withoutPaper(context));
  clauses.push(...followed(context));
  if (title) return withHeadline(context, clauses);
  return clauses;
}

/** 潮見県、若杉市、白鷺市に続き4例目: agreements of before, named only for their number. */
function followed({ text, instruments }: Context): AgreementClause[] {
  return [...text.matchAll(/に(?:続[きく]|次[ぐい])/g)].flatMap((match) => {
    const from = Math.max(
      text.lastIndexOf('は、', match.index) + 2,
      text.lastIndexOf('。', match.index) + 1,
      0,
    );
    const names = listEndingAt(text, match.index, from);
    if (names.length === 0 || !/\d(?:例|団体|番|件|自治体|機関|か所)目|号/.test(text.slice(match.index)))
      return [];
    const instrument = instruments.findLast((found) => found.end <= match.index);
    const trigger = { start: match.index, end: match.index + match[0].length };
    return [
      {
        trigger,
        subjects: [],
        counterparts: names,
        ...(instrument ? { instrument } : {}),
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

/** 極域科学機構、Arctic Futures Foundation と覚書を締結: the comma stands for は. */
function withHeadline(context: Context, clauses: readonly AgreementClause[]): AgreementClause[] {
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
  return buildClause(context, { from, start, end, instrument: near });
}

interface Place {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly instrument?: FoundInstrument;
}

function buildClause({ text }: Context, { from, start, end, instrument }: Place): AgreementClause {
  const [head, tail] = [text.slice(from, end), text.slice(end, end + 30)];
  const sides = sidesOf(text, from, start);
  return {
    trigger: { start, end },
    ...sides,
    ...(instrument ? { instrument } : {}),
    future: isFuture(tail),
    earlier:
      EARLIER.test(head) ||
      (!/合意/.test(text.slice(start, end)) &&
        /^(?:し|ん)?[てで](?:おり|い(?:る|ます|た)|き|まいり)/.test(tail)),
    embedded: (ADNOMINAL.test(tail) && !isFuture(tail)) || /^(?:する|ぶ|んだ|した)のは/.test(tail),
    nominal: false,
  };
}

const isFuture = (tail: string): boolean =>
  FUTURE.test(tail.replace(/^[しい](?=ます)/, '')) ||
  (/^(?:する|いたします|します|を行う)(?:こと|予定|方針|。|$)/.test(tail) &&
    !/^する(?:ものです|もの)/.test(tail));

/**
 * Who concludes with whom before the verb. 鳴瀬市と、…を手がける株式会社リンクステップは and 甲と乙との協定 name
 * both as acting together.
 */
function sidesOf(
  text: string,
  from: number,
  to: number,
): { subjects: FoundName[]; counterparts: FoundName[] } {
  const subjects = subjectsOf(text, from, to);
  const counterparts = counterpartsOf(text, from, to, subjects);
  const [subject] = subjects;
  if (subject && counterparts.length > 0 && counterparts.every((name) => name.end < subject.start)) {
    return { subjects: [...counterparts, ...subjects], counterparts: [] };
  }
  return subjects.length === 0 && counterparts.length > 1
    ? { subjects: counterparts, counterparts: [] }
    : { subjects, counterparts };
}

/** AはBと…, AとBは…, A、B及びCの三者は…: the list of names before the first は or が that has one. */
function subjectsOf(text: string, from: number, to: number): FoundName[] {
  const topic =
    /[はがも](?![ぁ-ん]{0,1}[しすじ](?:め|て))|(?:の(?:三者|3者|二者|両者|四者|4者|間)(?:は|が|で))|間で/g;
  topic.lastIndex = from;
  for (let match = topic.exec(text); match && match.index < to; match = topic.exec(text)) {
    const list = listEndingAt(text, match.index, from);
    if (list.length > 0) return list;
  }
  return [];
}

const JOINT = /(?:、|と|及び|および|並びに|ならびに|・|×|\/)$/;

/** The names of a list that ends at `end`: A、B及びC; a single name where no list stands. */
function listEndingAt(text: string, end: number, from: number): FoundName[] {
  const list: FoundName[] = [];
  let at = end;
  for (let count = 0; count < 8; count++) {
    const name = nameEndingAt(text, at);
    if (!name || name.start < from) break;
    if (list.length > 0 && !looksLikeOrganisation(name.name) && !/[ァ-ヴー]{3}/.test(name.name)) break;
    list.unshift(name);
    const start = name.leadStart ?? name.start;
    const lead = text.slice(Math.max(from, start - 6), start);
    const before = lead.replace(/[「" ]+$/, '');
    const joint = JOINT.exec(before);
    if (!joint) break;
    at = start - (lead.length - before.length) - joint[0].length;
    if (joint[0] === '、' && !isListComma(text, at)) break;
  }
  return list;
}

/** A comma between two names, not behind an adverb or a verb. */
const isListComma = (text: string, at: number): boolean => {
  const name = nameEndingAt(text, at);
  return name !== undefined && looksLikeOrganisation(name.name) && !/(?:市内|県内|同日)$/.test(name.name);
};

/** Names before と or との: with whom. と after another particle, としたもの, として, という are none. */
const WITH =
  /(?:と|との|とも)(?=、|[^しすい\sもはかな]|間|共|包|連|業|資|相|覚| |$)(?!(?:子ども|こども|暮らし|して|する|した|され|なる|なり|なっ|いう|いっ|ともに|おり|おける|い[うっ]))/g;

function counterpartsOf(text: string, from: number, to: number, subjects: readonly FoundName[]): FoundName[] {
  const first = subjects.at(-1)?.end ?? from;
  const head = subjects[0]?.start ?? from;
  const found: FoundName[] = [];
  const loose: FoundName[] = [];
  for (const match of text.slice(0, to + 1).matchAll(WITH)) {
    if (match.index < from || (match.index > head && match.index < first)) continue;
    const list = listEndingAt(text, match.index, match.index > first ? first : from).filter(
      (name) => ![...subjects, ...found].some((known) => known.start === name.start),
    );
    const named = list.filter((name) => looksLikeOrganisation(name.name));
    if (list.length > 0 && named.length === 0)
      loose.splice(0, loose.length, ...list.filter((name) => isNameLike(name.name)));
    const behindPerson = list.length === 0 ? organisationOfPerson(text, match.index, from) : undefined;
    if (behindPerson && found.length === 0) found.push(behindPerson);
    if (named.length > 0 && found.length === 0) found.push(...named);
    else if (
      named.length > 0 &&
      /^と、?/.test(text.slice(match.index)) &&
      text.slice((found.at(-1) as FoundName).end, (named[0] as FoundName).start).length <= 3
    )
      found.push(...named);
  }
  if (found.length > 0) return found;
  // 海上ドローンと海洋観測の新興企業ソラマリンと: of names without a class word the last, beside the verb.
  return loose.length > 0 ? loose : appointed(text, from, to);
}

/** アルボラン工科大学のイネス・ルエダ学長と: a head concludes for the house. */
function organisationOfPerson(text: string, end: number, from: number): FoundName | undefined {
  const person =
    /の([^、。の]{2,26}(?:学長|総長|市長|町長|村長|知事|社長|会長|理事長|代表|所長|院長|大使|機構長|センター長))$/.exec(
      text.slice(Math.max(from, end - 32), end),
    );
  const name = person && nameEndingAt(text, end - person[0].length);
  return name && looksLikeOrganisation(name.name) ? name : undefined;
}

/** 株式会社イーストドローンを第7号として: the partner is taken in as one of a series. */
function appointed(text: string, from: number, to: number): FoundName[] {
  const match = /を(?:第\d+号|新たな|\d+(?:番|団体|例)目の?)[^、。]{0,12}として/.exec(text.slice(from, to));
  const name = match && nameEndingAt(text, from + match.index);
  return name ? [name] : [];
}

/** A name without a class word: katakana or Latin, four letters and more. */
const isNameLike = (name: string): boolean =>
  /[ァ-ヴー]{4}|[A-Z][A-Za-z]{2}|[A-Z]{2}/.test(name) &&
  !/(?:セミナー|イベント|プロジェクト|サービス|システム|データ|スタートアップ|ベンチャー|パートナー|コミュニティ|ネットワーキング|イノベーション|ビジネス|メンバー)$/.test(
    name,
  );

function withoutPaper(context: Context): AgreementClause[] {
  const clauses: AgreementClause[] = [];
  for (const match of context.text.matchAll(PARTNERING)) {
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

/** 株式会社北斗倉庫との資本業務提携に関するお知らせ · 「東都農科大学と奥多摩沢町との包括連携協定」締結式. */
function nominal(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  const instrument = instruments[0];
  const start = instrument?.start ?? text.search(/提携|連携|協定/);
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

/**
 * Earlier partners one after another, each with its date: 2016年5月に南九州バイオ機構、2017年6月にStraits MedTech Hub、…と締結.
 */
export function findListedAgreements(text: string): { names: readonly FoundName[]; part: Span }[] {
  const dates = findDates(text).filter(
    (date) => date.parts.year !== undefined || date.anchor !== undefined || date.parts.month !== undefined,
  );
  if (dates.length < 2 || !/締結|提携|連携|協定|覚書|MOU/.test(text)) return [];
  return dates.flatMap((date, index) => {
    const limit = dates[index + 1]?.start ?? text.length;
    const lead = /^(?:付け?)?(?:で|に(?:は)?|、)/.exec(text.slice(date.end, date.end + 4));
    if (!lead) return [];
    const names = listedNames(text, date.end + lead[0].length, limit);
    return names.length > 0 ? [{ names, part: { start: date.start, end: limit } }] : [];
  });
}

/** The names of one part of the list: up to the comma, と, とも or とは that ends it. */
function listedNames(text: string, from: number, limit: number): FoundName[] {
  for (let at = from + 1; at <= limit; at++) {
    if (at < text.length && !/[、。とに;]/.test(text[at] as string)) continue;
    const list = listEndingAt(text, at, from).filter(
      (name) => looksLikeOrganisation(name.name) || isNameLike(name.name),
    );
    if (list.length > 0) return list;
    if (text[at] === '。') return [];
  }
  return [];
}

/** 株式会社パレットフーズは、公立大学法人朝霧大学と共同で…: who a text says does something together. */
export function findPair(text: string): FoundName[] {
  const { subjects, counterparts } = sidesOf(text, 0, Math.min(text.length, 160));
  return [...subjects, ...counterparts].filter((name) => looksLikeOrganisation(name.name)).slice(0, 2);
}

/** 夕凪市は、…企業を募集します: the organisation that is the topic of a sentence. */
export function findSubject(text: string): FoundName | undefined {
  const [subject, ...others] = subjectsOf(text, 0, Math.min(text.length, 120));
  return subject && others.length === 0 && looksLikeOrganisation(subject.name) ? subject : undefined;
}
