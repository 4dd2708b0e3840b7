import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { ListedAgreement } from '../../../rules/agreements.js';
import { findDates } from '../../dates.js';
import { looksLikeOrganisation } from '../names/words.js';
import { isNameLike, listEndingAt } from './nameLists.js';

/**
 * Earlier partners one after another, each with its date: 2016年5月に南九州バイオ機構、2017年6月にStraits MedTech Hub、…と締結;
 * without dates where the words around count them: 協定を結んでいるのは、A大学、B短期大学の2校です.
 */
export function findListedAgreements(text: string): ListedAgreement[] {
  const inTime = numberedInTime(text);
  if (!/締結|提携|連携|協定|覚書|MOU|号/.test(text))
    return /(?:団体|機関|組織|自治体|大学|企業)と(?:は|の)/.test(text)
      ? [...inTime, ...sinceOne(text)]
      : inTime;
  return [
    ...dated(text),
    ...followedOnce(text),
    ...sinceOne(text),
    ...counted(text),
    ...numbered(text),
    ...inTime,
  ];
}

/** 覚書を交わすのは、2020年9月の|海風機構|に続き2例目です: the day and the name of the one before. */
function followedOnce(text: string): ListedAgreement[] {
  if (!FOLLOWED.test(text)) return [];
  const dates = findDates(text).filter(
    ({ parts, anchor }) => parts.year !== undefined || anchor !== undefined,
  );
  const [date] = dates;
  if (!date || dates.length > 1 || !ADNOMINAL.test(text.slice(date.end, date.end + 4))) return [];
  const [lead] = ADNOMINAL.exec(text.slice(date.end, date.end + 4)) as RegExpExecArray;
  const follows = FOLLOWED.exec(text.slice(date.end));
  if (!follows || follows.index > 60) return [];
  const names = listEndingAt(text, date.end + follows.index, date.end + lead.length);
  return names.length === 1 ? [{ names, part: { start: date.start, end: date.end + follows.index } }] : [];
}

/** 海外の団体とは、平成29年の|潮見海洋センター|以来です: the day and the name of the last one. */
function sinceOne(text: string): ListedAgreement[] {
  return matchesIn(text, /以来(?=[、。でのと2-9二三四五六七八九]|$)/g).flatMap((match) => {
    const date = findDates(text.slice(0, match.index)).findLast(
      ({ parts, anchor }) => parts.year !== undefined || anchor !== undefined,
    );
    if (!date || match.index - date.end > 60 || text[date.end] !== 'の') return [];
    const names = listEndingAt(text, match.index, date.end + 1);
    return names.length === 1 && (names[0] as FoundName).start <= date.end + 12
      ? [{ names, part: { start: date.start, end: match.index } }]
      : [];
  });
}

/** に続き2例目, に次いで3番目. */
const FOLLOWED = /に(?:続[きくい]|次[ぐい])[^。]{0,12}(?:目|第\d+号)/;

function dated(text: string): ListedAgreement[] {
  const dates = findDates(text).filter(
    (date) => date.parts.year !== undefined || date.anchor !== undefined || date.parts.month !== undefined,
  );
  if (dates.length < 2 || isProgramme(text)) return [];
  const followed = FOLLOWED.test(text);
  return dates.flatMap((date, index) => {
    const limit = dates[index + 1]?.start ?? text.length;
    const lead = (followed ? ADNOMINAL : ADVERBIAL).exec(text.slice(date.end, date.end + 4));
    if (!lead) return [];
    const from = date.end + lead[0].length;
    // 汐路大学とは|2012年4月に|契約を、轟機構とは…: who stands before the day has it, which the clause itself tells.
    if (/と(?:は|も)、?$/.test(text.slice(0, date.start))) return [];
    const paper = text.slice(from, limit).search(/(?:協定|覚書|契約|合意書)書?を、/);
    const names = listedNames(text, from, paper < 0 ? limit : from + paper);
    return names.length > 0 ? [{ names, part: { start: date.start, end: limit } }] : [];
  });
}

/** 2016年5月に|, 2018年4月、|. */
const ADVERBIAL = /^(?:付け?)?(?:で|に(?:は)?|、)/;
/** 平成19年の|蒼井県トラック協会、…に続き3件目. */
const ADNOMINAL = /^(?:付け?)?(?:で|に(?:は)?|、|の)/;

const COUNTED =
  /(?:協定|覚書|MO[UC]|提携)(?:を(?:結んで|締結して)いる|関係にある)(?:の|相手|先|団体|大学|企業|機関|自治体)は、?([^。]{4,200}?)の?(?:\d+|[二三四五六七八九十]+)(?:校|社|団体|機関|者|大学|自治体|市町村|か所|件)(?:です|である|だ|と|。|$)/g;

/** ※北森大学が包括連携協定を締結した自治体：北森市、鳴瀬川町、青草市. */
const BEHIND_COLON =
  /(?:協定|覚書|MO[UC])を(?:締結した|締結している|締結済みの?|結んだ|結んでいる)(?:団体|大学|企業|機関|自治体|市町村|相手先?|先)(?:は)?[:：] ?([^。:：]{4,300}?)(?:です|$|。)/g;

/** 協定を結んでいるのは、北稜大学、…、蒼井工業高等専門学校の3校です. */
function counted(text: string): ListedAgreement[] {
  return [...matchesIn(text, COUNTED), ...matchesIn(text, BEHIND_COLON)].flatMap((match) => {
    const words = match[1] as string;
    const start = match.index + match[0].indexOf(words);
    return listEndingAt(text, start + words.length, start).map((name) => ({
      names: [name],
      part: { start: name.start, end: name.end },
    }));
  });
}

const NUMBERED =
  /(?:第?\d+号|\d+(?:例|番|件|団体|社|校)目)は、?([^。、は]{4,24}?)(?:に)?(?:締結|調印)(?:し)?の?た?/g;

/** 8機関目は2019年10月の|五島灘漁協連合会|、9機関目は2020年2月の|…|でした: each with its number and its day. */
function numberedInTime(text: string): ListedAgreement[] {
  if (!/目は、?(?:\d{4}|平成|令和)/.test(text)) return [];
  return matchesIn(
    text,
    /\d+(?:団体|社|校|機関|自治体)目は、?(?=(?:\d{4}|(?:平成|令和)[\d元]{1,2})年)/g,
  ).flatMap((match) => {
    const behind = match.index + match[0].length;
    const [date] = findDates(text.slice(behind, behind + 20));
    if (!date || date.start > 0) return [];
    const from = behind + date.end + (/^の/.exec(text.slice(behind + date.end))?.[0].length ?? 0);
    const rest = /^[^、。はがをと]{2,40}/
      .exec(text.slice(from))?.[0]
      .replace(/(?:です|でした|である|だ|だった|との[^の]*)$/, '');
    const [name] = rest === undefined ? [] : listEndingAt(text, from + rest.length, from);
    return name ? [{ names: [name], part: { start: match.index, end: name.end } }] : [];
  });
}

/** 第17号は令和3年6月締結の株式会社ミドリ屋ストア: one that has its number. */
function numbered(text: string): ListedAgreement[] {
  return matchesIn(text, NUMBERED).flatMap((match) => {
    const from = match.index + match[0].length;
    const end =
      from +
      (/^[^、。はがをとで（()]{2,40}/
        .exec(text.slice(from))?.[0]
        .replace(/(?:です|である|だ|となります)$/, '').length ?? 0);
    const [name] = listEndingAt(text, end, from);
    return name ? [{ names: [name], part: { start: match.index, end } }] : [];
  });
}

/** 協定に関する説明会を12月10日に鳴瀬市、12月12日に若杉町で開きます: days and places of what will be held. */
const isProgramme = (text: string): boolean =>
  /(?:説明会|講演会|セミナー|講座|会合|会議|催し|イベント|展示会?|見学会|交流会|相談会|フォーラム|シンポジウム)を/.test(
    text,
  ) && /(?:開き|開く|開催|行い|行う|実施|予定)[^、。]{0,14}。?$/.test(text);

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
