import { personKey } from '../facts/people/names.js';
import type { Person, Reading } from '../facts/reading.js';

/**
 * The readings with one spelling for each person: 轟遥 of one release is 轟 遥 of the next. The one with a space
 * is kept, for it tells which part is the family name.
 */
export function withOneSpelling(readings: readonly Reading[]): readonly Reading[] {
  const spellings = new Map<string, string>();
  const meet = ({ name }: Person): void => {
    const known = spellings.get(personKey(name));
    if (known === undefined || (/\s/.test(name) && !/\s/.test(known))) spellings.set(personKey(name), name);
  };
  for (const { people, statements } of readings) {
    for (const { value } of people) meet(value);
    for (const { value } of statements) meet(value.speaker);
  }
  const spelt = <P extends Person>(person: P): P => ({
    ...person,
    name: spellings.get(personKey(person.name)) ?? person.name,
  });
  return readings.map((reading) => ({
    ...reading,
    people: reading.people.map((fact) => ({ ...fact, value: spelt(fact.value) })),
    statements: reading.statements.map((fact) => ({
      ...fact,
      value: { ...fact.value, speaker: spelt(fact.value.speaker) },
    })),
  }));
}
