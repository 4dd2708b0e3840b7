import type { Fact } from '../../facts/fact.js';
import type { Person, Reading } from '../../facts/reading.js';
import { CONTRADICTION_WORDS } from '../../languages/contradictions.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { dayRange } from '../../text/dateValue.js';
import { flatMapInTurns, type Turns } from '../../turns.js';
import { daysBetween } from '../days.js';
import type { Contradiction } from '../ledger.js';
import { foldName, isJapanese, tokensOf } from '../names/tokens.js';
import { type Corpus, stated } from './corpus.js';
import { type Office, officesIn } from './offices.js';

/** One person with a role at an organisation, in one release. */
interface Post {
  readonly fact: Fact<Person>;
  readonly reading: Reading;
  readonly organisation: string;
  /** Whose release it is. */
  readonly publisher?: string;
  readonly offices: readonly Office[];
  readonly day?: string;
}

/** Days within which releases are of one time: offices change. */
const SAME_TIME_DAYS = 120;

/**
 * A person with two offices that exclude one another at one organisation, in one release or in
 * releases of one time; or at the head of two organisations at once. `Director of A, Officer of B` in
 * one breath is no contradiction, nor is one office in two wordings or languages.
 */
export function* findOfficeContradictions(corpus: Corpus): Turns<readonly Contradiction[]> {
  const people = yield* postsByPerson(corpus);
  return yield* flatMapInTurns(people.values(), (posts) => {
    const found = new Map<string, Contradiction>();
    // What one release says is shown before what it takes two to say.
    for (const [one, other] of pairsOf(posts)) {
      const key = [one.organisation, other.organisation].sort().join(' ');
      if (!found.has(key) && contradict(one, other)) found.set(key, contradiction(one, other));
    }
    return [...found.values()];
  });
}

/** Pairs of posts of one time, those within one release first. */
function pairsOf(posts: readonly Post[]): readonly (readonly [Post, Post])[] {
  const sorted = [...posts].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  // Those of one time stand close together once they are sorted.
  const pairs = sorted.flatMap((one, i) => sorted.slice(i + 1, i + 40).map((other) => [one, other] as const));
  const near = pairs.filter(([one, other]) => areOfOneTime(one, other));
  const within = near.filter(([one, other]) => one.reading === other.reading);
  return [...within, ...near.filter(([one, other]) => one.reading !== other.reading)];
}

function* postsByPerson({ readings, releases, registry }: Corpus): Turns<Map<string, Post[]>> {
  const published = new Map(releases.map(({ id, publishedOn }) => [id, publishedOn]));
  const people = new Map<string, Post[]>();
  yield* flatMapInTurns(readings, (reading) => {
    const { publisher: issuer } = reading;
    const publisher = issuer === undefined ? undefined : registry.idOf(reading, issuer.value);
    const day = dayOf(reading, published.get(reading.releaseId));
    for (const fact of reading.people) {
      const { name, role, organisation: at } = fact.value;
      const organisation = at === undefined ? undefined : registry.find(reading, at);
      const offices = role === undefined ? [] : officesIn(role);
      if (organisation === undefined || offices.length === 0) continue;
      const key = personKey(name);
      const posts = people.get(key) ?? [];
      posts.push({ fact, reading, organisation, publisher, offices, day });
      people.set(key, posts);
    }
    return [];
  });
  return people;
}

/** `SHUTO Kenji` and `Kenji Shuto`, 曾山 明彦 and 曽山明彦 are one person. */
function personKey(name: string): string {
  const folded = foldName(name);
  return isJapanese(folded) ? folded.replace(/[\s・]/gu, '') : [...tokensOf(folded)].sort().join(' ');
}

function dayOf(reading: Reading, metadata: string | undefined): string | undefined {
  const own = reading.agreements.find(({ status }) => status === 'own');
  const dates = [reading.publishedOn?.value, metadata, own?.signedOn[0]?.value, own?.effectiveOn[0]?.value];
  for (const date of dates) {
    const days = date === undefined ? undefined : dayRange(date);
    if (days !== undefined) return days.first;
  }
  return undefined;
}

function areOfOneTime(one: Post, other: Post): boolean {
  if (one.reading === other.reading) return true;
  if (one.day === undefined || other.day === undefined) return false;
  return Math.abs(daysBetween(one.day, other.day)) <= SAME_TIME_DAYS;
}

function contradict(one: Post, other: Post): boolean {
  if (isFormer(one) || isFormer(other) || isSameBreath(one, other)) return false;
  if (one.organisation === other.organisation) return exclude(one, other);
  // In the news of two publishers the same name may be two people.
  return one.publisher === other.publisher && isSoleHead(one) && isSoleHead(other);
}

/** Titles that one sentence gives together are held together. */
function isSameBreath(one: Post, other: Post): boolean {
  const [a, b] = [one.fact.evidence[0], other.fact.evidence[0]];
  return a.releaseId === b.releaseId && a.sentence.start === b.sentence.start;
}

function isFormer({ fact }: Post): boolean {
  return isNotInOffice(fact.value.role ?? '');
}

const isNotInOffice = inAnyLanguage(CONTRADICTION_WORDS, 'notInOffice');

/** Offices of one ladder with no step in common: governor and deputy governor, chairman and president. */
function exclude(one: Post, other: Post): boolean {
  if (one.offices.some(({ id }) => other.offices.some((each) => each.id === id))) return false;
  return one.offices.some((a) =>
    other.offices.some((b) => a.ladder === b.ladder && a.language === b.language),
  );
}

function isSoleHead({ offices }: Post): boolean {
  return offices.some(({ head }) => head);
}

function contradiction(one: Post, other: Post): Contradiction {
  const versions = [one, other].map(({ fact }) => stated(shown(fact.value), fact.evidence));
  const organisations = [...new Set([one.organisation, other.organisation])];
  const about = { partnerships: [], organisations, person: one.fact.value.name };
  const reason = one.reading === other.reading ? 'within one release' : 'two offices';
  return { kind: 'office', reason, attribute: 'office', versions, about };
}

/** `Deputy Governor, Kanagawa Prefecture`. */
function shown({ role = '', organisation }: Person): string {
  return organisation === undefined ? role : `${role}, ${organisation}`;
}
