import { fold } from '../../text/fold.js';
import type { Fact } from '../fact.js';
import type { Person } from '../reading.js';

/** Compared without spaces: 曾山 明彦 is 曾山明彦. */
export const personKey = (name: string): string => fold(name).replace(/[\s・.]/g, '');

/** The one of these people that a short form means: 城戸 for 城戸正人, `Zollinger` for `Regula Zollinger`. */
export function personFor(people: readonly Fact<Person>[], spoken: string): Person | undefined {
  const key = personKey(spoken.replace(/(?:社長|市長|学長|総長|理事長|会長|氏)$/, ''));
  const matches = people.filter(({ value }) => {
    const full = personKey(value.name);
    return full === key || full.startsWith(key) || full.endsWith(key);
  });
  const names = new Set(matches.map(({ value }) => personKey(value.name)));
  return names.size === 1 ? matches[0]?.value : undefined;
}
