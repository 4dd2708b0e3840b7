import type { Reading } from '../facts/reading.js';
import type { Release } from '../releases/release.js';
import { type DateValue, dayRange } from '../text/dateValue.js';
import { atOnce, flatMapInTurns, type Turns } from '../turns.js';
import { blocksOf } from './blocks.js';
import { chainOf } from './chain.js';
import { completeEnd } from './compute/ends.js';
import { completeOrdinals } from './compute/ordinals.js';
import { completeYear } from './compute/years.js';
import { toCorpus } from './contradictions/corpus.js';
import { findContradictions } from './contradictions/find.js';
import { startDays } from './days.js';
import { shortHash } from './hash.js';
import type { Contradiction, Ledger } from './ledger.js';
import { inOrder } from './order.js';
import { createRegistry, type Registry } from './organisations/registry.js';
import type { Party } from './parties.js';
import { type Draft, mergeTellings } from './partnership.js';
import { separate } from './separate.js';
import { withOneSpelling } from './spellings.js';
import { tellingsOf } from './tellings.js';

export interface LedgerInput {
  readonly releases: readonly Release[];
  /** One for each release that could be read. */
  readonly readings: readonly Reading[];
  readonly parties: readonly Party[];
  /** Agreements that start later are left out. */
  readonly asOf?: DateValue;
}

/**
 * Everything that the releases say together: a pure fold, the same for every order of the input.
 * Names are resolved first; then the tellings of each pair of parties are parted into agreements,
 * each merged into one partnership; then years, numbers and ends are worked out, and contradictions found.
 */
export const buildLedger = (input: LedgerInput): Ledger => atOnce(ledgerInTurns(input));

/** {@link buildLedger}, left off every few milliseconds. */
export function* ledgerInTurns({ releases, readings, parties, asOf }: LedgerInput): Turns<Ledger> {
  const inFixedOrder = [...readings].sort((a, b) => (a.releaseId < b.releaseId ? -1 : 1));
  const sorted = yield* withOneSpelling(inFixedOrder);
  const registry = yield* createRegistry(sorted, parties);
  const publishers = publishersOf(sorted, registry);
  const byPublisher = groupBy(
    yield* draftsOf(sorted, releases, registry),
    ({ partnership }) => partnership.publisher ?? '',
  );
  const ranks = new Map(publishers.map((id, i) => [id, i]));
  const rank = (id: string): number => ranks.get(id) ?? publishers.length;
  const guests = guestDrafts([...byPublisher.values()].flat());
  const guestsOf = (publisher: string): readonly Draft[] => guests.get(publisher) ?? [];
  const inRank = [...byPublisher].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const series = yield* flatMapInTurns(
    inRank,
    ([publisher, drafts]) => ({
      publisher,
      drafts: inOrder(completed(drafts, publisher, guestsOf(publisher))),
    }),
    1,
  );
  const drafts = series.flatMap((each) => each.drafts).filter((draft) => startsBy(draft, asOf));
  const kept = new Set(drafts.map(({ partnership }) => partnership.id));
  const releaseById = new Map(releases.map((release) => [release.id, release]));
  const known = sorted.filter((reading) => isOutBy(dayOf(reading, releaseById), asOf));
  const issued = new Set(known.map(({ releaseId }) => releaseId));
  const corpus = toCorpus({ series, readings: known, releases, registry });
  const contradictions = yield* findContradictions(corpus);
  return {
    asOf,
    partnerships: drafts.map(({ partnership }) => partnership),
    organisations: registry.organisations,
    publishers,
    counts: known.flatMap(({ counts }) => counts),
    people: known.flatMap(({ people }) => people),
    statements: known.flatMap(({ statements }) => statements),
    contradictions: contradictions.filter((each) => concernsOnly(each, kept) && isSaidIn(each, issued)),
    releases: [...releases].sort(byPublication),
  };
}

function dayOf(reading: Reading, releases: ReadonlyMap<string, Release>): DateValue | undefined {
  return reading.publishedOn?.value ?? releases.get(reading.releaseId)?.publishedOn;
}

/** Whether a release may have been out by then; one without a date counts. */
function isOutBy(publishedOn: DateValue | undefined, asOf: DateValue | undefined): boolean {
  const [issued, until] = [publishedOn, asOf].map((day) => (day === undefined ? undefined : dayRange(day)));
  return issued === undefined || until === undefined || issued.first <= until.last;
}

function isSaidIn({ versions }: Contradiction, issued: ReadonlySet<string>): boolean {
  return versions.every(
    ({ evidence }) => evidence.length === 0 || evidence.some(({ releaseId }) => issued.has(releaseId)),
  );
}

/** The agreements that stand in another's series, by each party whose own they are as well. */
function guestDrafts(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const guests = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { publisher, parties } = draft.partnership;
    for (const id of parties) if (id !== publisher) guests.set(id, [...(guests.get(id) ?? []), draft]);
  }
  return guests;
}

/** Years first (they need the order of numbers), then numbers, then ends. */
function completed(drafts: readonly Draft[], publisher: string, guests: readonly Draft[]): readonly Draft[] {
  const chain = chainOf(drafts);
  const dated = drafts.map((draft) => completeYear(draft, chain));
  const numbered = completeOrdinals(dated, chainOf(dated), publisher, guests);
  return numbered.map((draft) => ({ ...draft, partnership: completeEnd(draft.partnership) }));
}

function* draftsOf(
  readings: readonly Reading[],
  releases: readonly Release[],
  registry: Registry,
): Turns<readonly Draft[]> {
  const releaseById = new Map(releases.map((release) => [release.id, release]));
  const tellings = yield* flatMapInTurns(readings, (reading) =>
    tellingsOf(reading, releaseById.get(reading.releaseId), registry),
  );
  const blocks = blocksOf(tellings);
  const taken = new Set<string>();
  return yield* flatMapInTurns(blocks, ([pair, block]) =>
    separate(block).map((members, index) => {
      const id = partnershipId(`${pair} ${index}`, taken);
      return { partnership: mergeTellings(id, members), tellings: members };
    }),
  );
}

function partnershipId(seed: string, taken: Set<string>): string {
  let id = `p-${shortHash(seed)}`;
  for (let n = 2; taken.has(id); n++) id = `p-${shortHash(`${seed} ${n}`)}`;
  taken.add(id);
  return id;
}

function publishersOf(readings: readonly Reading[], registry: Registry): readonly string[] {
  const releases = new Map<string, number>();
  for (const reading of readings) {
    if (reading.publisher === undefined) continue;
    const id = registry.idOf(reading, reading.publisher.value);
    releases.set(id, (releases.get(id) ?? 0) + 1);
  }
  return [...releases].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Whether an agreement may have started by then; one without a date has, once it is told of. */
function startsBy(draft: Draft, asOf: DateValue | undefined): boolean {
  const [start, until] = [startDays(draft), asOf === undefined ? undefined : dayRange(asOf)];
  if (start === undefined) return draft.tellings.some(({ publishedOn }) => isOutBy(publishedOn, asOf));
  return until === undefined || start.first <= until.last;
}

function concernsOnly({ about }: Contradiction, kept: ReadonlySet<string>): boolean {
  return about.partnerships.every((id) => kept.has(id));
}

function byPublication(a: Release, b: Release): number {
  const [left, right] = [a, b].map(({ publishedOn }) =>
    publishedOn === undefined ? '9999' : (dayRange(publishedOn)?.first ?? '9999'),
  ) as [string, string];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
}

function groupBy<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
