import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { formRow } from '../../releases/lineKinds.js';
import type { Document, Sentence } from '../document/document.js';
import type { Cast, Member } from './cast.js';

/**
 * Whose the rows of an outline are, by the number of the sentence: `(1) 名称 株式会社ソラマリン` says it for the rows below,
 * 如月大学：昭和41年開学… for itself.
 */
export function outlinesOf(document: Document, cast: Cast): ReadonlyMap<number, Member> {
  const outlines = new Map<number, Member>();
  let house: Member | undefined;
  for (const sentence of document.sentences) {
    const { kind } = sentence.zone;
    if (kind === 'heading' || kind === 'body' || kind === 'about') house = undefined;
    if (kind !== 'form' && kind !== 'list') continue;
    const row = rowOf(document, cast, sentence);
    if (row?.isNamed) house = row.member;
    const member = row?.member ?? (kind === 'form' ? house : undefined);
    if (member) outlines.set(sentence.index, member);
  }
  return outlines;
}

const isNameLabel = inAnyLanguage(HOUSE_WORDS, 'nameLabel');

/** The organisation that a row names, as its value or as its label. */
function rowOf(
  { release }: Document,
  cast: Cast,
  { zone, rules }: Sentence,
): { readonly member: Member; readonly isNamed: boolean } | undefined {
  const text = release.text.slice(zone.start, zone.end);
  const row = formRow(text);
  if (!row) return undefined;
  const label = row.label.replace(/[\s\u3000]/g, '');
  const isNamed = isNameLabel(row.label.trim()) || isNameLabel(label);
  const name = (isNamed ? text.slice(row.valueAt) : row.label).replace(/[\s\u3000|]+$/g, '');
  const member = name.length >= 3 ? cast.find(name, rules.coreOf(name)) : undefined;
  // `Mayor Henrik Aasgaard: "…"` begins with somebody's name, and with no house's.
  const isHouse = isNamed || member?.aliases.size || member?.location || rules.looksLikeOrganisation(name);
  return member && isHouse ? { member, isNamed } : undefined;
}
