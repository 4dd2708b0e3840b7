import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { textKey } from '../../../src/adapters/sources/duplicates.js';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import { openKeeper } from '../../../src/adapters/stores/openKeeper.js';
import type { FoundRelease, Keeping, Look, Source, Store } from '../../../src/core/ports.js';
import { inTurn } from '../../../src/core/sources/intake.js';
import { type FolderReleases, ReleaseMemory } from '../../../src/core/sources/releaseMemory.js';
import type { SourceHappening } from '../../../src/core/sources/telling.js';
import { beginVisit, type Visited, visit } from '../../../src/core/sources/visit.js';

export const NOW = Date.parse('2026-11-22T10:00:00Z');
export const EMPTY_FOLDER: FolderReleases = { outlines: [], wordsOf: () => undefined };

/** A store of its own, on this machine. */
export async function newKeeper(): Promise<Keeper> {
  const dataDir = mkdtempSync(join(tmpdir(), 'musubi-sources-'));
  const keeper = await openKeeper({ dataDir });
  onTestFinished(async () => {
    await keeper.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return keeper;
}

export const keepingOf = ({ store }: Pick<Keeper, 'store'>): Pick<Keeping, 'use'> => ({
  use: (work: (store: Store) => Promise<never>) => work(store),
});

type Looked = Extract<Look, { kind: 'looked' }>;

/** A look at all of a source, but for what is said otherwise. */
export const looked = (more: Partial<Looked> = {}): Looked => ({
  kind: 'looked',
  items: [],
  refused: [],
  unchanged: [],
  listed: more.items?.length ?? 0,
  isPart: false,
  problems: [],
  ...more,
});

/** A release as a page has it. */
export function found(name: string, text: string, more: Partial<FoundRelease> = {}): FoundRelease {
  const address = `https://news.example/${name}`;
  const metadata = { title: name, url: address };
  const digest = textKey({ kind: 'read', text, bodyStart: 0, metadata, notes: [] });
  return { key: address, address, text, bodyStart: 0, metadata, digest, origin: address, notes: [], ...more };
}

/** A release between two organisations, a paragraph long. */
export const agreement = (one: string, other: string, day = 'March 5, 2026'): string =>
  `${one} and ${other} sign an agreement\n\n${one} signed a memorandum of understanding with ${other} on ${day}. ` +
  `The agreement runs for three years. ${one} and ${other} will exchange staff, share what they learn about their ` +
  `harbors, and hold a forum every spring that is open to all who live there.\n`;

export interface VisitorOptions {
  readonly keeping: Pick<Keeping, 'use'>;
  readonly folder?: FolderReleases;
  readonly source?: Partial<Pick<Source, 'id' | 'name' | 'everyMs' | 'look'>>;
}

/** Something that looks at one source again and again, at the time that it is given. */
export function newVisitor({ keeping, folder = EMPTY_FOLDER, source: own }: VisitorOptions) {
  const told: SourceHappening[] = [];
  let now = NOW;
  let next: Look = looked();
  const source: Source = { id: 'feed', name: 'The feed', everyMs: 900_000, look: async () => next, ...own };
  const memory = new ReleaseMemory(keeping, folder);
  const options = {
    keeping,
    memory,
    takeTurn: inTurn(),
    mayWrite: async () => true,
    now: () => now,
    random: () => 0.5,
    stop: new AbortController().signal,
    tell: (_: unknown, happening: SourceHappening) => void told.push(happening),
  };
  return {
    told,
    at: (moment: number) => {
      now = moment;
    },
    /** What the next look gives. */
    gives: (look: Look) => {
      next = look;
    },
    /** One visit, in all its parts. */
    visit: async (look?: Look): Promise<Visited> => {
      if (look) next = look;
      let visited = await beginVisit(source, options);
      do visited = await visit(source, visited, options);
      while (visited.isPart);
      return visited;
    },
  };
}

/** What was added, and what is to be announced. */
export async function kept({ store }: Keeper) {
  const releases = await store.releases.all();
  const news = await store.news.waiting(10_000);
  return { releases, ids: releases.map(({ id }) => id), news: news.map(({ id }) => id) };
}
