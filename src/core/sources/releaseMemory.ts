import type { Keeping, ReleaseOutline } from '../ports.js';
import { KnownReleases } from './knownReleases.js';
import type { Words } from './sameRelease.js';

/** The releases that the program answers from without having been given them at run time. */
export interface FolderReleases {
  readonly outlines: readonly ReleaseOutline[];
  readonly wordsOf: (release: string) => Words | undefined;
}

/** All releases that there are, as of now: those of the folder, and those that this or another process added. */
export class ReleaseMemory {
  readonly #keeping: Pick<Keeping, 'use'>;
  readonly #folder: FolderReleases;
  #known = new KnownReleases();
  #revision = -1;

  constructor(keeping: Pick<Keeping, 'use'>, folder: FolderReleases) {
    this.#keeping = keeping;
    this.#folder = folder;
  }

  /** Reads them again where there is another one since. */
  async known(): Promise<KnownReleases> {
    await this.#keeping.use(async ({ releases }) => {
      const revision = await releases.revision();
      if (revision === this.#revision) return;
      this.#known = new KnownReleases([...this.#folder.outlines, ...(await releases.outlines())]);
      this.#revision = revision;
    });
    return this.#known;
  }

  /**
   * Notes what was just written here, in `times` steps, so that a thousand new ones are not read again a thousand times.
   * Where somebody else has written meanwhile, all are.
   */
  note(outline: ReleaseOutline, revision: number, times: number): void {
    if (revision !== this.#revision + times) return;
    this.#known.put(outline);
    this.#revision = revision;
  }

  async wordsOf(release: string): Promise<Words | undefined> {
    return this.#folder.wordsOf(release) ?? this.#keeping.use(({ releases }) => releases.get(release));
  }
}
