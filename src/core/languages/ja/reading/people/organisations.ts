import { nameEndingAt } from '../names/backwards.js';
import { SELF } from '../names/self.js';
import { looksLikeOrganisation } from '../names/words.js';
import { beginsWithField, ONLY_POST } from './posts.js';

/** The organisation just before the post: LINK-J |理事兼事務局長; of 帆船|市長 and 北嶺大|学長 it is 帆船市 and 北嶺大学. */
export function organisationBefore(text: string, at: number): string | undefined {
  // 蔵王大学|学長: the house ends before the post, and shares no letter with it.
  if (
    /[市町村区学]/.test(text[at] ?? '') &&
    !/(?:大学|学園|学院)$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /\p{Script=Han}/u.test(text[at - 1] ?? '')
  ) {
    const shared = nameEndingAt(text, at + 1);
    if (shared && shared.name.length >= 3) return shared.name;
  }
  const letter = /(?<![\p{L}\p{N}])([甲乙丙丁])(?:の|[ \u3000])$/u.exec(
    text.slice(Math.max(0, at - 3), at),
  )?.[1];
  if (letter) return letter;
  // (株式会社うみべ薬局)|代表取締役: the house in a bracket that stands behind none.
  const [, bracketed] =
    /(?:^|[ \u3000:：、\n])\(([^()]{2,40})\)[ \u3000]*$/.exec(text.slice(Math.max(0, at - 60), at)) ?? [];
  if (bracketed !== undefined && looksLikeOrganisation(bracketed)) return bracketed;
  const before = withoutBracket(
    text
      .slice(Math.max(0, at - 160), at)
      .replace(/(?:側(?:は|の|からは)|から(?:は|も)?、?)?[の \u3000]*$/, ''),
  );
  const calling = SELF_IN_FULL.exec(before)?.[1];
  if (calling !== undefined && looksLikeOrganisation(calling)) return calling;
  const name = nameEndingAt(before, before.length);
  // ミナモテックの本田社長: what の joins to somebody with a post is a house, whatever it is called.
  if (name && /の$/.test(text.slice(0, at)) && /^[ァ-ヴー・]{4,}$/.test(name.name)) return name.name;
  if (name && (looksLikeOrganisation(name.name) || /^(?:同|当|本)/.test(name.name))) return name.name;
  return /(?:当[社行会院市町県校]|本[学校院会]|同[社行会院市町村県校]|同大学|[当同](?:機構|財団|協会|法人|組合|金庫|連盟|センター|協議会|パーク|ハブ|クラスター|ネットワーク|アライアンス|園)|(?<=^|[、。「」\s])(?:センター|協会|機構|財団|連盟|協議会|組合|研究所|パーク|ハブ|クラスター|ネットワーク|アライアンス))$/.exec(
    before,
  )?.[0];
}

/** 当機構(|公益財団法人汐路海洋機構|、青森市、| 理事長 …): who "we" are, and where. */
const SELF_IN_FULL = new RegExp(`${SELF}\\(([^()、]{4,40})(?:、[^()、]{2,20}){0,2}、$`);

/** アルボラン工科大学(以下「UTA」)の → アルボラン工科大学. */
function withoutBracket(text: string): string {
  const open = /\)$/.test(text) ? text.lastIndexOf('(') : -1;
  return open > 0 ? text.slice(0, open) : text;
}

/** Of 水里県|産業部長 and アルデンツァ県|市民保護局長 the house and the post; the shortest house whose rest is one post. */
export function houseInRole(
  text: string,
  at: number,
  written: string,
): { role: string; organisation?: string } {
  // 同社|湊浜支店長: the department's own word took the second half of the pronoun.
  if (/[同当本]/.test(text[at - 1] ?? '') && /^[社学市町村県会校院]./.test(written))
    return { role: written.slice(1), organisation: `${text[at - 1]}${written[0]}` };
  // 星野|市長: the house and the post share a character.
  const shared =
    /^(.{1,20}(?:[市町村区学院館]|医師会|薬剤師会|[理税護]士会|商工会|協会|連合会|振興会|同窓会|自治会|協議会))長$/.exec(
      written,
    )?.[1];
  if (shared && shared.length >= 3 && isHouse(shared))
    return { role: `${shared.slice(-1)}長`, organisation: wholeName(text, at, shared) };
  // タイドグラス|最高経営責任者: nobody is the chief of a thing that stands before 最高.
  const chief = written.indexOf('最高');
  if (chief > 0) {
    const house = nameEndingAt(text, at + chief)?.name;
    return { role: written.slice(chief), ...(house === undefined ? {} : { organisation: house }) };
  }
  for (let i = 1; i < written.length - 1 && !beginsWithField(written); i++) {
    // 地域連携推進部長 is no 携推進部長 of a 地域連.
    if (ONE_WORD.test(written.slice(i - 1, i + 1))) continue;
    const post = written.slice(i).trim();
    if (!ONLY_POST.test(post)) continue;
    const part = written.slice(0, i);
    const house = wholeName(text, at, part);
    if (house.length >= 3 && isHouse(part.length >= 3 ? part : house))
      return { role: post, organisation: house };
  }
  return { role: written };
}

/** A word whose first half could end the name of a house. */
const ONE_WORD = /連携|会計|社会|会員|社員|市民|町民|県民|区民|都市|所管/;

/** 朝|比奈県 before 水産振興局長: the post's own word begins within the name, which is longer. */
function wholeName(text: string, at: number, house: string): string {
  if (!/[\p{Script=Han}\p{Script=Katakana}ー]/u.test(text[at - 1] ?? '')) return house;
  const whole = nameEndingAt(text, at + house.length)?.name;
  return whole?.endsWith(house) ? whole : house;
}

const isHouse = (words: string): boolean =>
  !ONLY_POST.test(words) &&
  !/^(?:理事|取締役|評議員|監査役|(?:運営|実行)?委員)会$/.test(words) &&
  (looksLikeOrganisation(words) || /^[A-Z][A-Za-z-]+$/.test(words)) &&
  !/(?:国際|総務|広報|企画|総合|事業|経営|産業|学術|研究|技術|開発|危機管理|商工)(?:会|社|局|所|院|団|連|室|課)?$/.test(
    words,
  );
