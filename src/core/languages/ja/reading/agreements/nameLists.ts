import type { FoundName } from '../../../../text/names.js';
import { nameEndingAt } from '../names/backwards.js';
import { countryIn } from '../names/places.js';
import { looksLikeOrganisation } from '../names/words.js';

const JOINT =
  /(?:、|と|(?<=[\p{Script=Katakana}\p{Script=Han}A-Za-z」)])や|及び|および|並びに|ならびに|・|×|\/)$/u;

/**
 * The names of a list that ends at `end`: A、B及びC; a single name where no list stands. Where the text counts
 * them (A、B、Cの三者), words in katakana are names too: アグリ・ジャパン.
 */
export function listEndingAt(text: string, end: number, from: number, isCounted = false): FoundName[] {
  const list: FoundName[] = [];
  let at = end;
  for (let count = 0; count < 8; count++) {
    const name = nameEndingAt(text, at);
    if (!name || name.start < from || isGeneric(text, name)) break;
    if (list.length > 0 && !looksLikeOrganisation(name.name) && !/[ァ-ヴー]{3}/.test(name.name)) break;
    list.unshift(...governmentsIn(name));
    const start = placedFrom(text, name.leadStart ?? name.start, from);
    const lead = text.slice(Math.max(from, start - 6), start);
    const before = lead.replace(/[「" ]+$/, '');
    const joint = JOINT.exec(before);
    if (!joint) break;
    at = start - (lead.length - before.length) - joint[0].length;
    if (joint[0] === '、' && !isListComma(text, at, isCounted)) break;
  }
  return list;
}

/** 三和根町・柚原町: two local governments are no one name. */
function governmentsIn(found: FoundName): FoundName[] {
  const parts = found.name.split('・');
  if (
    parts.length < 2 ||
    !parts.every((part) => /^[\p{Script=Han}ぁ-ん]{1,6}[都道府県市区町村]$/u.test(part))
  )
    return [found];
  let at = found.start;
  return parts.map((name, index) => {
    const start = at;
    at += name.length + 1;
    const { leadStart } = found;
    return {
      name,
      start,
      end: start + name.length,
      ...(index === 0 && leadStart !== undefined ? { leadStart } : {}),
    };
  });
}

/** 海外の海洋クラスターと: no one of them is named. */
const isGeneric = (text: string, { name, start, leadStart }: FoundName): boolean =>
  name.length <= 8 &&
  !/[A-Za-z]/.test(name) &&
  /(?:海外|国外|国内外|複数|多く|さまざま|様々|各地|全国|世界)の$/.test(
    text.slice(Math.max(0, (leadStart ?? start) - 6), leadStart ?? start),
  );

/** 青潟市、|タイのランナー研究所: where a name of the list is said to be, it begins with the place. */
function placedFrom(text: string, start: number, from: number): number {
  const before = text.slice(Math.max(from, start - LONGEST_PLACE), start);
  const numbered = NUMBERED.exec(before)?.[0].length ?? 0;
  if (numbered > 0) return start - numbered;
  const [, place] = PLACED.exec(before) ?? [];
  if (place === undefined) return start;
  const isPlace = /[都道府県市町村区州郡]$/.test(place) || countryIn(place) !== undefined;
  return isPlace ? start - place.length - 1 : start;
}

/** 18団体目の|汐路市、|19団体目の|…: the number before a name of the list. */
const NUMBERED = /(?:第?\d{1,4}(?:団体|番|例|件|機関|社|校|者|自治体|大学)目|第\d{1,4}号)の$/;

const LONGEST_PLACE = 18;
/** The place behind the mark that joins two names: 、タイの. */
const PLACED = /(?:、|と|及び|および|並びに|ならびに)([\p{Script=Han}\p{Script=Katakana}ー・]{2,16})の$/u;

/** A comma between two names, not behind an adverb or a verb. */
const isListComma = (text: string, at: number, isCounted: boolean): boolean => {
  const name = nameEndingAt(text, at);
  if (name === undefined || /(?:市内|県内|同日)$/.test(name.name)) return false;
  return looksLikeOrganisation(name.name) || (isCounted && isNameLike(name.name));
};

/** A name without a class word: katakana or Latin, four letters and more. */
export const isNameLike = (name: string): boolean =>
  /[ァ-ヴー]{4}|[A-Z][A-Za-z]{2}|[A-Z]{2}/.test(name) &&
  !/(?:セミナー|イベント|プロジェクト|サービス|システム|データ|スタートアップ|ベンチャー|パートナー|コミュニティ|ネットワーキング|イノベーション|ビジネス|メンバー)$/.test(
    name,
  );
