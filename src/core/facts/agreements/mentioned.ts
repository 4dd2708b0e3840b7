import { isEarlier } from './former.js';
import type { Scored } from './groups.js';
import type { Party } from './parties.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';

/** An agreement that is only mentioned: each counterpart one, unless two others concluded it between themselves. */
export function mentionsOf(
  scene: Scene,
  { statement, others, dates }: Scored,
  own: readonly AgreementGroup[],
): AgreementGroup[] {
  const withPublisher =
    statement.listed ||
    statement.clause.subjects.length === 0 ||
    statement.parties.some((party) => isPublisher(scene.publisher, party.name));
  const partners = withPublisher ? others : others.length > 1 ? [others[1] as Party] : [];
  return partners.flatMap((party) => {
    const same = own.find((group) => group.parties.includes(party.name));
    if (same && !isEarlier(dates, scene.published?.value, statement)) return [];
    const parties = withPublisher
      ? scene.publisher === undefined
        ? [party.name]
        : [scene.publisher, party.name]
      : others.map((other) => other.name);
    return [
      {
        status: 'mentioned' as const,
        parties,
        partner: { ...party, statement },
        statements: [statement],
        references: [],
      },
    ];
  });
}

/** One mentioned agreement told in several sentences is one. */
export function merged(groups: readonly AgreementGroup[]): AgreementGroup[] {
  const result: AgreementGroup[] = [];
  for (const group of groups) {
    const index = result.findIndex((known) => known.partner.name === group.partner.name);
    const known = result[index];
    if (known) result[index] = { ...known, statements: [...known.statements, ...group.statements] };
    else result.push(group);
  }
  return result;
}
