import type { AddedRelease, FoundNews, Store } from '../ports.js';
import { KnownReleases } from './knownReleases.js';
import { releaseId } from './releaseId.js';
import { isSameRelease } from './sameRelease.js';

/** A release that somebody gives by hand; `addedAt` is now. */
export type GivenRelease = Omit<AddedRelease, 'id'>;

/** What became of it. `isNews`: it is announced now, and was not before. */
export type Given = { readonly id: string; readonly isNews: boolean } & (
  | { readonly kind: 'added' }
  /** It was read from the same place before, and has another text now. */
  | { readonly kind: 'corrected' }
  /** It is there already: its text is, or much the same text that came from elsewhere says that this is its address. */
  | { readonly kind: 'known'; readonly by: 'text' | 'address' }
);

/** What stands for a source in the news of what was given by hand. */
const BY_HAND = 'by hand';

/** Adds a release that is not known yet, or gives one that is its new text. To be done in one transaction. */
export async function give(release: GivenRelease, isAnnounced: boolean, store: Store): Promise<Given> {
  const { releases } = store;
  const known = new KnownReleases(await releases.outlines());
  const announce = async (id: string, kind: FoundNews['kind'] = 'release'): Promise<boolean> =>
    isAnnounced && store.news.add(newsOf(id, kind, release));
  const same = known.withText(release.digest);
  if (same !== undefined) return { kind: 'known', by: 'text', id: same, isNews: await announce(same) };
  const earlier = await fromSamePlace(release, known, store);
  if (earlier && isSameRelease(earlier, release)) {
    const { id, addedAt } = earlier;
    await releases.correct({
      ...release,
      id,
      addedAt,
      metadata: { ...earlier.metadata, ...release.metadata },
    });
    return { kind: 'corrected', id, isNews: await announce(id, 'correction') };
  }
  const there = known.at(release.metadata.url);
  const words = there === undefined ? undefined : await releases.get(there);
  if (words && isSameRelease(words, release))
    return { kind: 'known', by: 'address', id: words.id, isNews: await announce(words.id) };
  const id = ids(release, (one) => !known.has(one)).next().value;
  await releases.add({ ...release, id });
  return { kind: 'added', id, isNews: await announce(id) };
}

/** The release that was read from the same file, or the same page. */
async function fromSamePlace(
  release: GivenRelease,
  known: KnownReleases,
  { releases }: Store,
): Promise<AddedRelease | undefined> {
  const taken = ids(release);
  for (let id = taken.next().value; known.has(id); id = taken.next().value) {
    const earlier = await releases.get(id);
    if (earlier?.origin === release.origin) return earlier;
  }
  return undefined;
}

/** What it may be called by where it is from: `aoba`, `aoba-2`, `aoba-3` … */
function* ids({ origin }: GivenRelease, isRight = (_: string): boolean => true): Generator<string, never> {
  const name = releaseId(origin);
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (isRight(id)) yield id;
  }
}

function newsOf(release: string, kind: FoundNews['kind'], { digest, addedAt }: GivenRelease): FoundNews {
  const id = kind === 'release' ? `release:${release}` : `correction:${release}:${digest}`;
  return { id, kind, release, foundAt: addedAt, source: BY_HAND };
}
