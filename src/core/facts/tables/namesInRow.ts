import { saysOfPartners } from '../../languages/partnerTables.js';
import type { FoundName } from '../../text/names.js';
import type { Document, Sentence } from '../document/document.js';

/**
 * The partner of a row; the partners where it names several that signed together (`A University and B Bank`, A市、B大学).
 * Where its paper is one of three parties, two names are two partners, whatever they look like.
 */
export function namesInRow(
  { release }: Document,
  { rules, plain: { text }, row }: Sentence,
): readonly FoundName[] {
  const whole: FoundName = { name: text, start: 0, end: text.length };
  const names = rules.findListedNames(text);
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length < 2 || first.start > 0 || last.end < text.length) return [whole];
  const gaps = names.slice(1).map((name, index) => text.slice((names[index] as FoundName).end, name.start));
  const joined = gaps.every((gap) => saysOfPartners('joint', gap));
  const paper = row?.parts.paper;
  const written = row && paper ? release.text.slice(row.start + paper.start, row.start + paper.end) : '';
  const areTwo = names.length === 2 && saysOfPartners('threeSided', written);
  return joined && (areTwo || names.every(({ name }) => rules.looksLikeOrganisation(name))) ? names : [whole];
}
