import type { Fact } from '../../core/facts/fact.js';
import { personKey } from '../../core/facts/people/names.js';
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

/** The same name in the same house; a post in another house is listed beside it. */
const agree = (a: Person, b: Person): boolean =>
  personKey(a.name) === personKey(b.name) &&
  (a.organisation === undefined || b.organisation === undefined || a.organisation === b.organisation);

function joined(a: Fact<Person>, b: Fact<Person>): Fact<Person> {
  const [first, ...rest] = a.evidence;
  const role = a.value.role ?? b.value.role;
  const organisation = a.value.organisation ?? b.value.organisation;
  const value = { ...a.value, ...(role && { role }), ...(organisation && { organisation }) };
  return { value, evidence: [first, ...rest, ...b.evidence] };
}
