import type { Catalogue } from '../answers/catalogue.js';
import type { Release } from '../releases/release.js';

/** A release that was added at run time, as the bot knows it: the folder may have it under another id. */
export interface KnownRelease {
  /** Its id among the releases that the bot answers from. */
  readonly id: string;
  /** Of the text that it was read from. */
  readonly digest: string;
}

/** What the bot knows, as announcing and notifications need it. */
export interface NewsKnowledge {
  readonly catalogue: Catalogue;
  /** The revision of the added releases that it was made from; later ones are not in it yet. */
  readonly revision: number;
  /** By the ids of added releases. */
  readonly added: ReadonlyMap<string, KnownRelease>;
}

/** The releases of these ids among the added ones that the bot knows. */
export function releasesOf(
  ids: readonly string[],
  { catalogue, added }: Pick<NewsKnowledge, 'catalogue' | 'added'>,
): readonly Release[] {
  return ids.flatMap((id) => {
    const known = added.get(id);
    return (known && catalogue.release(known.id)) ?? [];
  });
}

const turned = new WeakMap<NewsKnowledge['added'], ReadonlyMap<string, string>>();

/** The id among the added releases of one that the bot knows; undefined for one that was never added. */
export function addedIdOf(release: Release, { added }: Pick<NewsKnowledge, 'added'>): string | undefined {
  const byKnown = turned.get(added) ?? new Map([...added].map(([id, known]) => [known.id, id]));
  turned.set(added, byKnown);
  return byKnown.get(release.id);
}
