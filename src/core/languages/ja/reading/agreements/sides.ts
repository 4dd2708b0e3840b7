import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import { nameEndingAt } from '../names/backwards.js';
import { isTownAt } from '../names/hiraganaTowns.js';
import { SELF } from '../names/self.js';
import { looksLikeOrganisation } from '../names/words.js';
import { isNameLike, listEndingAt } from './nameLists.js';
import { houseOfPerson, representedAt } from './represented.js';

/**
 * Who concludes with whom before the verb. 鳴瀬市と、…を手がける株式会社リンクステップは and 甲と乙との協定 name
 * both as acting together.
 */
export function sidesOf(
  text: string,
  from: number,
  to: number,
): { subjects: FoundName[]; counterparts: FoundName[] } {
  const letters = lettersIn(text, from, to);
  if (letters.length > 1) return { subjects: letters, counterparts: [] };
  const subjects = subjectsOf(text, from, to);
  const counterparts = counterpartsOf(text, from, to, subjects);
  const [subject] = subjects;
  // 当社とØF社は、…: the publisher acts with one other.
  if (
    subject &&
    subjects.length === 1 &&
    counterparts.length === 0 &&
    WITH_PUBLISHER.test(text.slice(from, subject.leadStart ?? subject.start))
  )
    return { subjects: [], counterparts: subjects };
  if (subject && counterparts.length > 0 && counterparts.every((name) => name.end < subject.start)) {
    return { subjects: [...counterparts, ...subjects], counterparts: [] };
  }
  if (subjects.length === 0 && counterparts.length < 2) {
    const together = partiesOfPaper(text, from, to);
    if (together.length > 1) return { subjects: together, counterparts: [] };
  }
  return subjects.length === 0 && counterparts.length > 1 && !actsItself(text, from, to)
    ? { subjects: counterparts, counterparts: [] }
    : { subjects, counterparts };
}

const LETTERS =
  /(?<![\p{L}\p{N}])[甲乙丙丁](?:(?:と|、|・|及び|並びに|および)?[甲乙丙丁]){1,3}(?=が|は|の間|との間|で|と|の[二三四2-4]?者)/u;

/** 甲と乙が…協定を締結: the parties by the letters that the text gave them. */
function lettersIn(text: string, from: number, to: number): FoundName[] {
  const match = /[甲乙丙丁]/.test(text) ? LETTERS.exec(text.slice(from, to)) : null;
  if (!match) return [];
  const start = from + match.index;
  return [...match[0]].flatMap((letter, index) =>
    /[甲乙丙丁]/.test(letter) ? [{ start: start + index, end: start + index + 1, name: letter }] : [],
  );
}

/** 緑川大学と青潟市|の包括連携協定の締結式: those whose paper it is. */
function partiesOfPaper(text: string, from: number, to: number): FoundName[] {
  const paper = /の(?=[^、。のはがをに]{0,12}(?:協定|覚書|契約|合意書?|MO[UC]|提携|連携))/g;
  paper.lastIndex = from;
  for (let match = paper.exec(text); match && match.index < to; match = paper.exec(text)) {
    const list = listEndingAt(text, match.index, from);
    if (list.length > 1 && list.every((name) => looksLikeOrganisation(name.name) || isNameLike(name.name)))
      return list;
  }
  return [];
}

/** |本学は|秋津県及びセラ州投資庁と…を締結しました: who publishes is one side, and those behind it are the other. */
const actsItself = (text: string, from: number, to: number): boolean => ITSELF.test(text.slice(from, to));

const ITSELF = new RegExp(`(?:^|[、。 」』)])${SELF}(?:では|は|が|も)`);

/** 当社と|, 本学及び|, 当連盟と台湾の|, before the other side. */
const WITH_PUBLISHER = new RegExp(
  `${SELF}(?:と|及び|および|、|並びに)(?:[\\p{Script=Han}\\p{Script=Katakana}ー・]{2,14}の)?$`,
  'u',
);

/** AはBと…, AとBは…, A、B及びCの三者は…: the list of names before the first は or が that has one. */
export function subjectsOf(text: string, from: number, to: number): FoundName[] {
  const topic =
    /[はがも](?![ぁ-ん]{0,1}[しすじ](?:め|て))|(?:の(?:両者|間|[二三四五2-9](?:者|社|団体|機関|大学|校|法人|自治体|行|市|町))(?:は|が|で))|間で/g;
  topic.lastIndex = from;
  for (let match = topic.exec(text); match && match.index < to; match = topic.exec(text)) {
    if (isWithinName(text, match.index)) continue;
    const isCounted = COUNTED.test(match[0]);
    const list = listEndingAt(text, match.index, from, isCounted);
    if (list.length > 0) return list;
    const houses = representedAt(text, match.index, from);
    if (houses.length > 1) return houses;
  }
  return headOfSentence(text, to);
}

/** |青根県では|、…を図るため、A社と協定を締結しました: a house that begins its sentence so acts, where nobody else does. */
function headOfSentence(text: string, to: number): FoundName[] {
  const head = /^[ 　]*([^、。はがをに]{2,30})では、/.exec(text);
  if (!head || head[0].length > to) return [];
  const name = nameEndingAt(text, head[0].length - 3);
  return name && looksLikeOrganisation(name.name) && name.start <= head[0].search(/[^ 　]/) ? [name] : [];
}

/** 株式会社みく|も|銀行: a letter of a name in hiragana, and no particle. */
function isWithinName(text: string, at: number): boolean {
  if (!/[ぁ-ん]/.test(text[at - 1] ?? '')) return false;
  const rest = /^[ぁ-ん]{0,5}[\p{Script=Han}ァ-ヴー]+/u.exec(text.slice(at + 1, at + 40))?.[0];
  if (rest === undefined) return false;
  const end = at + 1 + rest.length;
  const name = nameEndingAt(text, end);
  return name !== undefined && name.start < at - 1 && looksLikeOrganisation(name.name);
}

/** の三者は, の2団体と: the text says how many it names. */
const COUNTED = /の[二三四五2-9](?:者|社|団体|機関|大学|校|法人|自治体|行|市|町)/;
const COUNTED_BEFORE = /の[二三四五2-9](?:者|社|団体|機関|大学|校|法人|自治体|行|市|町)$/;

/** Names before と, との or とは、 (高瀬市とは、2020年2月に…): with whom. と after another particle, としたもの, として, という are none. */
const WITH =
  /とは(?=、|\d|令和|平成|昨年|今年|本年)|(?:と|との|とも)(?=、|[^しすい\sもはかな]|間|共|包|連|業|資|相|覚| |$)(?!(?:子ども|こども|暮らし|して|する|した|され|なる|なり|なっ|いう|いっ|ともに|おり|おける|い[うっ]))/g;

function counterpartsOf(text: string, from: number, to: number, subjects: readonly FoundName[]): FoundName[] {
  const first = subjects.at(-1)?.end ?? from;
  const head = subjects[0]?.start ?? from;
  const found: FoundName[] = [];
  const loose: FoundName[] = [];
  for (const match of matchesIn(text.slice(0, to + 1), WITH)) {
    if (match.index < from || (match.index > head && match.index < first)) continue;
    if (isTownAt(text, match.index)) continue;
    const counted = COUNTED_BEFORE.exec(text.slice(from, match.index))?.[0].length ?? 0;
    const others =
      counted > 0 ? counted : (/(?:など|ほか)$/.exec(text.slice(from, match.index))?.[0].length ?? 0);
    const list = listEndingAt(
      text,
      match.index - others,
      match.index > first ? first : from,
      counted > 0,
    ).filter((name) => ![...subjects, ...found].some((known) => known.start === name.start));
    const known = list.some((name) => looksLikeOrganisation(name.name));
    // A、B、Cと: in a series words in katakana are names too (ブルーハーバー・ハリファックス).
    const named = list.filter(
      (name) => looksLikeOrganisation(name.name) || (known && list.length > 2 && isNameLike(name.name)),
    );
    if (list.length > 0 && named.length === 0)
      loose.splice(0, loose.length, ...list.filter((name) => isNameLike(name.name)));
    const behindPerson = list.length === 0 ? houseOfPerson(text, match.index, from) : undefined;
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

/** 株式会社イーストドローンを第7号として: the partner is taken in as one of a series. */
function appointed(text: string, from: number, to: number): FoundName[] {
  const match = /を(?:第\d+号|新たな|\d+(?:番|団体|例)目の?)[^、。]{0,12}として/.exec(text.slice(from, to));
  const name = match && nameEndingAt(text, from + match.index);
  return name ? [name] : [];
}
