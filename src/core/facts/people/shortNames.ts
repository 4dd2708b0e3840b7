import type { Fact } from '../fact.js';
import type { Person } from '../reading.js';
import { isShortFor, personKey } from './names.js';

/**
 * Everybody by the full name: 宇津木学長 and `President Saegusa` are people whom the release names in full
 * elsewhere, and what it tells of them there (that they signed) it tells of those.
 */
export function inFull(all: readonly Fact<Person>[]): Fact<Person>[] {
  const people = all.filter((fact) => !isLessTold(fact, all));
  const found: Fact<Person>[] = [];
  const places = new Map<string, number>();
  // 轟 遥 and 轟遥 are one person: the spelling with a space, which tells the family name, stands for both.
  const spellings = new Map(
    people
      .filter(({ value }) => / /.test(value.name))
      .map(({ value }) => [personKey(value.name), value.name]),
  );
  for (const fact of people) {
    const full = fullOf(fact.value, people);
    if (full === undefined && isBareFamily(fact.value.name)) continue;
    const whole = full === undefined ? fact.value : withName(fact.value, full);
    const value = { ...whole, name: spellings.get(personKey(whole.name)) ?? whole.name };
    const key = `${personKey(value.name)}|${value.part}|${value.role}|${value.organisation}`;
    const place = places.get(key);
    const known = place === undefined ? undefined : found[place];
    if (known && place !== undefined)
      found[place] = { value, evidence: [...known.evidence, ...fact.evidence] };
    else {
      places.set(key, found.length);
      found.push({ value, evidence: fact.evidence });
    }
  }
  return found;
}

/** `led by Lucia Amat`, who is told to be its Managing Director too: the word says no more. */
const isLessTold = ({ value }: Fact<Person>, people: readonly Fact<Person>[]): boolean =>
  value.role === 'head' &&
  people.some(
    (other) =>
      other.value.role !== undefined &&
      other.value.role !== 'head' &&
      // Who heads the new laboratory may be professor at a faculty.
      (value.organisation === undefined || other.value.organisation === value.organisation) &&
      personKey(other.value.name) === personKey(value.name),
  );

/** `Saegusa` of nobody else named in the release: too little for a name. */
const isBareFamily = (name: string): boolean =>
  /^[ァ-ヴー]+$|^\p{Lu}[\p{Script=Latin}'’]+(?:-[\p{Script=Latin}'’]+)?$/u.test(name);

/** The one person whom a shorter name means; of several the one in the same post. */
function fullOf(short: Person, people: readonly Fact<Person>[]): Person | undefined {
  const all = people.map(({ value }) => value).filter((other) => isShortFor(short.name, other.name));
  const inPost = all.filter(
    ({ role }) => role !== undefined && short.role !== undefined && sameEnd(role, short.role),
  );
  for (const candidates of [all, inPost]) {
    const names = new Set(candidates.map(({ name }) => personKey(name)));
    if (names.size === 1) return bestOf(candidates, short);
  }
  return undefined;
}

const bestOf = (candidates: readonly Person[], { role }: Person): Person | undefined =>
  candidates.find((one) => one.role && role && sameEnd(one.role, role) && one.organisation) ??
  candidates.find((one) => one.role && one.organisation) ??
  candidates[0];

/** 専務取締役 and 取締役, `President` and `President and CEO` are told of one post. */
const sameEnd = (a: string, b: string): boolean =>
  a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);

function withName(short: Person, full: Person): Person {
  const role =
    full.role !== undefined && (short.role === undefined || sameEnd(full.role, short.role))
      ? full.role
      : short.role;
  const organisation =
    short.organisation !== undefined && role !== full.role
      ? short.organisation
      : (full.organisation ?? short.organisation);
  return {
    name: full.name,
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    part: short.part,
  };
}
