import { looksLikeOrganisation } from './words.js';

const GOVERNMENT = /^(\S{1,8}?[都道府県市区町村])[ \u3000]?\S{2,}(?:課|部|局|室|係)$/u;
const UNIVERSITY = /^(\S{2,20}?大学)\S{2,16}(?:課|室|係)$/u;
const DEPARTMENT = /^\S{1,16}(?:課|部|局|室|係|担当|広報)$/u;

/**
 * The department speaks for the whole: 茜台市政策推進課 → 茜台市, 灯浜市 環境部 環境政策課 → 灯浜市,
 * 凪沢大学 国際交流室 → 凪沢大学, 公益財団法人青葉財団 総務課 → 公益財団法人青葉財団.
 */
export function houseOf(name: string): string | undefined {
  const joined = name.replace(/(?<=[部局])[ \u3000]/g, '');
  return (GOVERNMENT.exec(joined) ?? UNIVERSITY.exec(joined))?.[1] ?? houseBefore(name);
}

/** What stands before the first of the departments that end a name. */
function houseBefore(name: string): string | undefined {
  const words = name.split(/[ \u3000]+/);
  const first = words.findLastIndex((word) => !DEPARTMENT.test(word)) + 1;
  const house = words.slice(0, first).join(' ');
  return first > 0 && first < words.length && looksLikeOrganisation(house) ? house : undefined;
}

const NOUN =
  /^(?:財団|協会|機構|法人|社団|連盟|連合会|公社|事業団|基金|組合|商工会|大学|病院|研究所|センター|銀行|金庫|協議会|連合会|パーク|ハブ|クラスター|ネットワーク|アライアンス|コンソーシアム|フォーラム)$/;

/** What a house calls itself by its noun alone, though nothing says so: 財団 of 公益財団法人青葉振興財団. */
export function isAnyHouseNamed(noun: string): ((name: string) => boolean) | undefined {
  if (!NOUN.test(noun)) return undefined;
  return (name) => name.length > noun.length + 1 && (name.endsWith(noun) || name.includes(`${noun}法人`));
}
