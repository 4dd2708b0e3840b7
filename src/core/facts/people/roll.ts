import type { FoundPerson } from '../../languages/rules/people.js';
import type { View } from '../../text/view.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast, Member } from '../organisations/cast.js';
import type { Person } from '../reading.js';
import { organisationOf } from './houses.js';
import { personKey } from './names.js';
import type { Pair } from './pairs.js';

/** The people found so far, each with the key by which the name is known again. */
export interface Roll {
  readonly document: Document;
  readonly cast: Cast;
  readonly found: Fact<Person>[];
  readonly keys: string[];
  readonly pairs: Pair[];
  /** Whose outline a row stands in. */
  readonly outlines: ReadonlyMap<number, Member>;
}

/** Enters somebody, or adds the place to what is known of the same person in the same post and part. */
export function addPerson(roll: Roll, sentence: Sentence, view: View, person: FoundPerson): void {
  const { document, found, keys } = roll;
  const organisation = organisationOf(roll, sentence, person);
  const key = personKey(person.name);
  const known = found.findIndex(
    ({ value }, index) =>
      keys[index] === key &&
      value.part === person.part &&
      (value.role === person.role || value.role === undefined) &&
      (organisation === undefined || value.organisation === undefined || value.organisation === organisation),
  );
  const evidence = evidenceFor(document, sentence, placeOf(view, person));
  const fact = found[known];
  if (!fact) {
    keys.push(key);
    found.push({
      value: {
        name: person.name,
        ...(person.role === undefined ? {} : { role: person.role }),
        ...(organisation === undefined ? {} : { organisation }),
        part: person.part,
      },
      evidence: [evidence],
    });
    return;
  }
  found[known] = {
    value: {
      ...fact.value,
      ...(organisation !== undefined && fact.value.organisation === undefined ? { organisation } : {}),
    },
    evidence: [...fact.evidence, evidence],
  };
}
