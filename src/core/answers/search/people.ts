import type { Fact } from '../../facts/fact.js';
import type { Person } from '../../facts/reading.js';
import type { Span } from '../../text/span.js';
import type { Catalogue } from '../catalogue.js';

const byRelease = new WeakMap<Catalogue, Map<string, PlacedPerson[]>>();

interface PlacedPerson {
  readonly person: Person;
  readonly evidence: Fact<Person>['evidence'][number];
}

/** Everybody whom a release names, each with the sentence that names them. */
export function peopleOf(releaseId: string, catalogue: Catalogue): readonly PlacedPerson[] {
  let known = byRelease.get(catalogue);
  if (!known) {
    known = new Map();
    const { people, partnerships } = catalogue.ledger;
    for (const { value, evidence } of [...people, ...partnerships.flatMap((one) => one.people)]) {
      for (const one of evidence) {
        const list = known.get(one.releaseId);
        if (list) list.push({ person: value, evidence: one });
        else known.set(one.releaseId, [{ person: value, evidence: one }]);
      }
    }
    byRelease.set(catalogue, known);
  }
  return known.get(releaseId) ?? [];
}

/** Those whom a stretch of a release names, each once. */
export function peopleIn(
  releaseId: string,
  { start, end }: Span,
  catalogue: Catalogue,
): readonly PlacedPerson[] {
  const seen = new Set<string>();
  return peopleOf(releaseId, catalogue)
    .filter(({ evidence: { value } }) => value.start < end && start < value.end)
    .filter(({ person }) => !seen.has(person.name) && seen.add(person.name));
}
