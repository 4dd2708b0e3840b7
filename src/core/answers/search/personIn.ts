import { isSameOffice } from '../../languages/offices.js';
import type { Catalogue } from '../catalogue.js';
import type { Extracted } from './extract.js';
import type { Sought } from './find.js';
import type { Line } from './lines.js';
import { peopleIn } from './people.js';
import { match, wordsOf } from './terms.js';

/** The one person of a line, or the one of those whose office is asked for. */
export function personOf(
  line: Line,
  { head, terms, parties }: Sought,
  catalogue: Catalogue,
): Extracted | undefined {
  const people = peopleIn(line.release.id, line.span, catalogue);
  const inOffice = people.filter(
    ({ person: { role } }) => role !== undefined && head.length > 0 && isOffice(role, head),
  );
  const told = inOffice.length > 0 ? inOffice : people;
  // "The president of Hartmoor", where two presidents sign: the one of theirs.
  const ofParty = told.filter(({ person: { organisation } }) => {
    const id = organisation === undefined ? undefined : catalogue.organisationNamed(organisation)?.id;
    return parties.some((one) => one.id === id);
  });
  const [only, second] = told.length > 1 ? ofParty : told;
  if (!only || second) return undefined;
  const own = only.person.organisation && catalogue.organisationNamed(only.person.organisation);
  if (own && parties.length > 0 && !parties.includes(own)) return undefined;
  // "Who is the president of the student union?": whoever stands there must be that.
  if (head.length > 0 && (inOffice.length === 0 || !terms.every((term) => match(term, line.words) > 0)))
    return undefined;
  const { person, evidence } = only;
  const start = line.view.starts.indexOf(evidence.value.start);
  const end = line.view.ends.indexOf(evidence.value.end);
  return {
    values: [
      {
        start: Math.max(0, start),
        end: end < 0 ? line.view.text.length : end + 1,
        value: { type: 'person', value: person },
      },
    ],
  };
}

function isOffice(role: string, head: Sought['head']): boolean {
  const words = wordsOf(role);
  // The CFO is the Chief Financial Officer.
  if (isSameOffice(role, head.map(({ written }) => written).join(' '))) return true;
  return head.every((term) => match(term, words) > 0);
}
