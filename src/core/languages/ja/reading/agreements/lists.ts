import type { FoundName } from '../../../../text/names.js';
import type { ListedAgreement } from '../../../rules/agreements.js';
import { findDates } from '../../dates.js';
import { looksLikeOrganisation } from '../names/words.js';
import { isNameLike, listEndingAt } from './nameLists.js';

/**
 * Earlier partners one after another, each with its date: 2016年5月に南九州バイオ機構、2017年6月にStraits MedTech Hub、…と締結.
 */
export function findListedAgreements(text: string): ListedAgreement[] {
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
