import { nameEndingAt } from '../names/backwards.js';
import { looksLikeOrganisation } from '../names/words.js';

/** The organisation just before the post: LINK-J |理事兼事務局長; of 帆船|市長 and 北嶺大|学長 it is 帆船市 and 北嶺大学. */
export function organisationBefore(text: string, at: number): string | undefined {
  if (/[市町村区学]/.test(text[at] ?? '') && /\p{Script=Han}/u.test(text[at - 1] ?? '')) {
    const shared = nameEndingAt(text, at + 1);
    if (shared && shared.name.length >= 3) return shared.name;
  }
  const before = text.slice(0, at).replace(/[の \u3000、]+$/, '');
  const name = nameEndingAt(before, before.length);
  if (name && (looksLikeOrganisation(name.name) || /^(?:同|当|本)/.test(name.name))) return name.name;
  return /(?:当社|当会|本学|同社|同大学|当機構|当財団|当協会|同財団|同市|同町)$/.exec(before)?.[0];
}
