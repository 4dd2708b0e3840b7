import type { AddedRelease, FoundRelease, SourceItem, Store } from '../ports.js';
import { type Intake, type Looking, write } from './intake.js';
import { readItem } from './items.js';
import type { KnownReleases } from './knownReleases.js';
import { releaseId } from './releaseId.js';

/** Something found that is to be kept, and as what it was listed before. */
export interface Keepable {
  readonly found: FoundRelease;
  readonly earlier: SourceItem | undefined;
}

/**
 * Adds a release, with its news and what it is known by: all of it or nothing, so that a crash neither loses a release
 * nor announces it twice. False where somebody has added it meanwhile.
 */
export async function keepNew(
  { found, earlier }: Keepable,
  { source, isBaseline, items }: Looking,
  intake: Intake,
): Promise<boolean> {
  const { memory, tell, now } = intake;
  const [at, known] = [now(), await memory.known()];
  // What was listed at the first look, and could not be read then, is as old as the rest.
  const isNews = !isBaseline && !(earlier?.isBaseline && earlier.release === undefined);
  const kept = await write(intake, async (store) => {
    const addition = await addUnderFreeId({ ...addedRelease(found), addedAt: at }, store, known);
    const { id, isAdded } = addition;
    const item = readItem(found, id, earlier, { now: at, isBaseline });
    await store.sources.remember(source.id, [item]);
    if (isAdded && isNews)
      await store.news.add({
        id: `release:${id}`,
        kind: 'release',
        release: id,
        foundAt: at,
        source: source.id,
      });
    return { ...addition, item, revision: await store.releases.revision() };
  });
  const { id, isAdded, item, revision, tries } = kept;
  items.put(item);
  if (!isAdded) return false;
  memory.note({ id, digest: found.digest, metadata: found.metadata }, revision, tries);
  tell(source, { kind: 'found', release: id, origin: found.origin, isNews });
  for (const sentence of found.notes) tell(source, { kind: 'problem', sentence });
  return true;
}

/**
 * Gives a release the text that it has now, with the news of that. False where it cannot be changed: it came with the
 * folder that the program answers from, or was removed.
 */
export async function keepCorrection(
  { found, earlier, id }: Keepable & { readonly id: string },
  { source, isBaseline, items }: Looking,
  intake: Intake,
): Promise<boolean> {
  const { memory, tell, now } = intake;
  const at = now();
  const item = readItem(found, id, earlier, { now: at, isBaseline });
  const kept = await write(intake, async (store) => {
    const before = await store.releases.get(id);
    if (!before) return undefined;
    // What is said of it no more was still said of it.
    const metadata = { ...before.metadata, ...found.metadata };
    const corrected = { ...addedRelease(found), id, metadata, addedAt: before.addedAt };
    if (!(await store.releases.correct(corrected))) return undefined;
    await store.sources.remember(source.id, [item]);
    if (!isBaseline)
      await store.news.add({
        id: `correction:${id}:${found.digest}`,
        kind: 'correction',
        release: id,
        foundAt: at,
        source: source.id,
      });
    return { metadata, revision: await store.releases.revision() };
  });
  if (!kept) return false;
  items.put(item);
  memory.note({ id, digest: found.digest, metadata: kept.metadata }, kept.revision, 1);
  tell(source, { kind: 'corrected', release: id, origin: found.origin });
  for (const sentence of found.notes) tell(source, { kind: 'problem', sentence });
  return true;
}

const addedRelease = ({ text, bodyStart, metadata, digest, origin }: FoundRelease) => ({
  text,
  bodyStart,
  metadata,
  digest,
  origin,
});

interface Added {
  readonly id: string;
  readonly isAdded: boolean;
  /** How often the store was asked. */
  readonly tries: number;
}

/** Where the id is taken by another text, `-2`, `-3`, … is put behind it. */
async function addUnderFreeId(
  release: Omit<AddedRelease, 'id'>,
  { releases }: Store,
  known: KnownReleases,
): Promise<Added> {
  const name = releaseId(release.origin);
  let tries = 0;
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (known.has(id)) continue;
    tries++;
    const addition = await releases.add({ ...release, id });
    if (addition.kind === 'added') return { id, isAdded: true, tries };
    if (addition.kind === 'duplicate') return { id: addition.of, isAdded: false, tries };
  }
}
