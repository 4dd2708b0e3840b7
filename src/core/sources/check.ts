import type { FoundRelease, Look, Moment, RefusedItem, Source, SourceItem } from '../ports.js';
import { ItemIndex } from './itemIndex.js';
import { readItem, refusedItem } from './items.js';
import type { KnownReleases } from './knownReleases.js';
import { type Recognition, recognise } from './recognise.js';
import { announcedIn, type Words } from './sameRelease.js';

/** Something that a source lists, and what it would be taken for. */
export type CheckedItem =
  | { readonly kind: 'new'; readonly found: FoundRelease; readonly agreements: number }
  /** As this release, which need not be kept yet: another source may have listed it in the same check. */
  | { readonly kind: 'known'; readonly found: FoundRelease; readonly release: string }
  | { readonly kind: 'correction'; readonly found: FoundRelease; readonly release: string }
  /** Where this release stood stands a text that names no agreement: the release stays as it was. */
  | { readonly kind: 'left'; readonly found: FoundRelease; readonly release: string }
  | { readonly kind: 'refused'; readonly refused: RefusedItem };

/** What a look at a source would find; nothing of it is kept. */
export interface SourceCheck {
  readonly listed: number;
  /** What was read. The rest of what is listed is known, and not worth reading again. */
  readonly items: readonly CheckedItem[];
  /** What concerns the source as a whole. */
  readonly problems: readonly string[];
  /** Why it could not be looked at, or not to its end. */
  readonly failed?: string;
}

export interface CheckOptions {
  /** What was kept of the source. */
  readonly items: readonly SourceItem[];
  /** All that there are; what is found is put beside them, by where it was found. */
  readonly releases: KnownReleases;
  readonly found: Map<string, FoundRelease>;
  /** Of those that are kept. */
  readonly wordsOf: (release: string) => Promise<Words | undefined>;
  readonly now: () => Moment;
  readonly sleep: (ms: number) => Promise<void>;
  readonly stop: AbortSignal;
}

type Looked = Extract<Look, { kind: 'looked' }>;

/** Looks at a source to its end, and says of all that it reads what it would be taken for. */
export async function checkSource(source: Source, options: CheckOptions): Promise<SourceCheck> {
  const index = new ItemIndex(options.items);
  const items: CheckedItem[] = [];
  let hasWaited = false;
  for (;;) {
    // Without what the server said last time: what is listed is to be seen, changed or not.
    const look = await source.look({ validators: {}, items: index.byKey }, options.stop);
    if (look.kind === 'failed') return { listed: 0, items, problems: [], failed: look.sentence };
    if (look.kind === 'not modified') return { listed: index.byKey.size, items, problems: [] };
    items.push(...(await judged(look, index, options)));
    const { listed, problems, cutShort, isPart, againInMs } = look;
    const isWritten = againInMs !== undefined && !hasWaited;
    if (cutShort || !(isPart || isWritten) || options.stop.aborted)
      return { listed, items, problems, ...(cutShort && { failed: cutShort.sentence }) };
    if (isPart) continue;
    hasWaited = true;
    await options.sleep(againInMs ?? 0);
  }
}

async function judged(look: Looked, index: ItemIndex, options: CheckOptions): Promise<CheckedItem[]> {
  const items: CheckedItem[] = [];
  for (const found of look.items) items.push(await judge(found, index, options));
  const now = options.now();
  for (const refused of look.refused) {
    index.put(refusedItem(refused, index.byKey.get(refused.key), { now, isBaseline: false }));
    items.push({ kind: 'refused', refused });
  }
  return items;
}

/** What becomes known by it is known to what comes after, as if it were kept. */
async function judge(found: FoundRelease, items: ItemIndex, options: CheckOptions): Promise<CheckedItem> {
  const { releases, now } = options;
  const wordsOf = async (id: string): Promise<Words | undefined> =>
    options.found.get(id) ?? options.wordsOf(id);
  const { recognition, earlier } = await recognise(found, { items, releases, wordsOf });
  const item = itemOf(found, recognition);
  const release = item.kind === 'new' ? found.origin : item.release;
  if (item.kind === 'new') {
    releases.put({ id: release, digest: found.digest, metadata: found.metadata });
    options.found.set(release, found);
  }
  items.put(readItem(found, release, earlier, { now: now(), isBaseline: false }));
  return item;
}

function itemOf(found: FoundRelease, recognition: Recognition): Exclude<CheckedItem, { kind: 'refused' }> {
  switch (recognition.kind) {
    case 'known':
      return { kind: 'known', found, release: recognition.release };
    case 'correction':
      return { kind: 'correction', found, release: recognition.of };
    default: {
      const agreements = announcedIn(found).length;
      return recognition.kind === 'replaced' && agreements === 0
        ? { kind: 'left', found, release: recognition.release }
        : { kind: 'new', found, agreements };
    }
  }
}
