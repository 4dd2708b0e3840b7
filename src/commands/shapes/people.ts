import type { Fact } from '../../core/facts/fact.js';
import type { Agreement, Person, Reading } from '../../core/facts/reading.js';

/**
 * The people of a release's own agreement, each once: a caption gives the role, a quotation the name
 * again. Where a release announces several agreements, each has the people of its parties.
 */
export function mergePeople(
  agreement: Agreement,
  { people }: Reading,
  soleOwn: Agreement | undefined,
): Fact<Person>[] {
  const concerned = people.filter(
    ({ value: { organisation } }) =>
      soleOwn !== undefined || organisation === undefined || agreement.parties.includes(organisation),
  );
  const merged: Fact<Person>[] = [];
  for (const person of concerned) {
    const index = merged.findIndex(({ value }) => agree(value, person.value));
    if (index < 0) merged.push(person);
    else merged[index] = joined(merged[index]!, person);
  }
  return merged;
}

/** The same name, and nothing that the one says and the other denies. */
function agree(a: Person, b: Person): boolean {
  const fits = (x?: string, y?: string): boolean => x === undefined || y === undefined || x === y;
  return a.name === b.name && fits(a.role, b.role) && fits(a.organisation, b.organisation);
}

function joined(a: Fact<Person>, b: Fact<Person>): Fact<Person> {
  const [first, ...rest] = a.evidence;
  const role = a.value.role ?? b.value.role;
  const organisation = a.value.organisation ?? b.value.organisation;
  const value = { ...a.value, ...(role && { role }), ...(organisation && { organisation }) };
  return { value, evidence: [first, ...rest, ...b.evidence] };
}
