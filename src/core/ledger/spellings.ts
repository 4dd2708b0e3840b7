import type { Fact } from '../facts/fact.js';
import { personKey } from '../facts/people/names.js';
import type { Person, Reading, Statement } from '../facts/reading.js';
import { flatMapInTurns, type Turns } from '../turns.js';

/**
 * The readings with one spelling for each person: 轟遥 of one release is 轟 遥 of the next. The one with a space
 * is kept, for it tells which part is the family name.
 */
export function* withOneSpelling(readings: readonly Reading[]): Turns<readonly Reading[]> {
  const spellings = new Map<string, string>();
  const meet = ({ name }: Person): void => {
    const known = spellings.get(personKey(name));
    if (known === undefined || (/\s/.test(name) && !/\s/.test(known))) spellings.set(personKey(name), name);
  };
  yield* flatMapInTurns(readings, ({ people, statements }) => {
    for (const { value } of people) meet(value);
    for (const { value } of statements) meet(value.speaker);
    return [];
  });
  const nameOf = ({ name }: Person): string => spellings.get(personKey(name)) ?? name;
  // Nearly every name is spelt so already: its fact stays as it is.
  const ofPerson = (fact: Fact<Person>): Fact<Person> => {
    const name = nameOf(fact.value);
    return name === fact.value.name ? fact : { ...fact, value: { ...fact.value, name } };
  };
  const ofStatement = (fact: Fact<Statement>): Fact<Statement> => {
    const { speaker } = fact.value;
    const name = nameOf(speaker);
    return name === speaker.name
      ? fact
      : { ...fact, value: { ...fact.value, speaker: { ...speaker, name } } };
  };
  return yield* flatMapInTurns(readings, (reading) => ({
    ...reading,
    people: reading.people.map(ofPerson),
    statements: reading.statements.map(ofStatement),
  }));
}
