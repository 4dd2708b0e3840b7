import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexKey, releaseDigest } from '../../../src/adapters/indexing/indexKey.js';
import { decodePart, encodePart } from '../../../src/adapters/indexing/partFile.js';
import { partsOf } from '../../../src/adapters/indexing/partFolder.js';
import { WorkerIndexBuilder } from '../../../src/adapters/indexing/workerIndexBuilder.js';
import { buildPart, type IndexPart } from '../../../src/core/index/indexPart.js';
import { LiveIndex } from '../../../src/core/index/liveIndex.js';
import type { Release } from '../../../src/core/releases/release.js';
import { release } from '../../fixtures/ledgerBuilder.js';

const RELEASES = Array.from({ length: 30 }, (_, i) =>
  release({ id: `r${i}`, language: 'en' }, [
    `Release ${i}`,
    `Buoy ${i} was moored off 潮見市 for 1,${100 + i} days. ${'It measures waves and wind. '.repeat(90)}`,
  ]),
);

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'musubi-index-')), 'index');
});
afterEach(() => rmSync(resolve(folder, '..'), { recursive: true, force: true }));

const KEY = indexKey('1', 'icu');
const files = (): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

async function parts(releases: readonly Release[], key = KEY, isWhole = true): Promise<IndexPart[]> {
  const all: IndexPart[] = [];
  for await (const part of partsOf(releases, isWhole, { folder, key })) all.push(part);
  return all;
}

const contents = (): string[] => files().map((file) => readFileSync(file, 'latin1'));

describe('a part as a file', () => {
  const kept = { key: KEY, digests: RELEASES.map(releaseDigest), part: buildPart(RELEASES) };
  const bytes = encodePart(kept);

  it('is read back as it was', () => {
    expect(decodePart(bytes)).toEqual(kept);
  });

  it('is none where it is cut off or where any byte of it is another', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] as number) ^ change;
        expect(decodePart(altered)).toBeUndefined();
        expect(decodePart(bytes.subarray(0, at))).toBeUndefined();
      }),
    );
  });
});

describe('what is kept', () => {
  it('is used again, and written once', async () => {
    const first = await parts(RELEASES);
    const written = contents();
    expect(written.length).toBeGreaterThan(0);
    expect(await parts(RELEASES)).toEqual(first);
    expect(contents()).toEqual(written);
  });

  it.each<[what: string, releases: readonly Release[], key: string]>([
    ['another version', RELEASES, indexKey('2', 'icu')],
    ['another segmentation of Japanese', RELEASES, indexKey('1', 'newer')],
    ['another text', RELEASES.map((one) => ({ ...one, text: one.text.replace('Buoy', 'Mast') })), KEY],
    ['another title', RELEASES.map((one) => ({ ...one, title: 'Other' })), KEY],
    ['other zones', RELEASES.map((one) => ({ ...one, zones: one.zones.slice(1) })), KEY],
  ])('is thrown away for %s', async (_, releases, key) => {
    await parts(RELEASES);
    const before = files();
    const made = await parts(releases, key);
    expect(made).toEqual([buildPart(releases)]);
    expect(files().filter((file) => before.includes(file))).toEqual([]);
    expect(files().length).toBeGreaterThan(0);
  });

  it('is made anew where it is damaged, empty or something else', async () => {
    const [part] = await parts(RELEASES);
    for (const damage of [Buffer.alloc(0), Buffer.from('nothing'), Buffer.alloc(4096, 7)]) {
      const [file] = files();
      writeFileSync(file as string, damage);
      expect(await parts(RELEASES)).toEqual([part]);
    }
  });

  it('keeps its place beside what is added, and goes when its release has gone', async () => {
    const added = release({ id: 'added', language: 'en' }, ['Added', 'A mast was raised.']);
    await parts(RELEASES);
    await parts([added], KEY, false);
    expect(files()).toHaveLength(2);
    const both = await parts([...RELEASES, added]);
    expect(both.flatMap(({ releaseIds }) => releaseIds).sort()).toEqual(
      [...RELEASES, added].map(({ id }) => id).sort(),
    );
    await parts(RELEASES);
    expect(files()).toHaveLength(1);
  });

  it('is cleared of what was never finished long ago', async () => {
    await parts(RELEASES);
    const [old, young] = ['old', 'young'].map((name) => join(folder, `${name}.tmp`)) as [string, string];
    for (const file of [old, young]) writeFileSync(file, 'half');
    utimesSync(old, 1, 1);
    await parts(RELEASES);
    expect(files()).not.toContain(old);
    expect(files()).toContain(young);
  });

  it('is left out, with a sentence, where nothing can be written', async () => {
    const sentences: string[] = [];
    const file = join(resolve(folder, '..'), 'file');
    writeFileSync(file, '');
    const made: IndexPart[] = [];
    const options = {
      folder: join(file, 'index'),
      key: KEY,
      onTrouble: (text: string) => sentences.push(text),
    };
    for await (const part of partsOf(RELEASES, true, options)) made.push(part);
    expect(made).toEqual([buildPart(RELEASES)]);
    expect(sentences[0]).toMatch(/could not be kept/);
  });
});

describe('the thread that builds', () => {
  // The compiled one: Node runs no TypeScript.
  const script = pathToFileURL(resolve('dist/adapters/indexing/worker.js'));
  const builder = (): WorkerIndexBuilder => new WorkerIndexBuilder({ folder, programVersion: '1', script });

  it('gives what is found, now and after a restart', async () => {
    const ask = async (): Promise<(readonly [string | undefined, number | undefined])[]> => {
      const troubles: unknown[] = [];
      const live = new LiveIndex({
        pause: setImmediate,
        builder: builder(),
        onTrouble: (error) => troubles.push(error),
      });
      await live.update(RELEASES);
      expect(troubles).toEqual([]);
      const view = live.view(RELEASES);
      return ['buoy 7', '潮見市 1,129', 'waves'].map((text) => {
        const [best] = view.search(text);
        return [best?.release.id, best?.sentences[0]?.start] as const;
      });
    };
    const first = await ask();
    expect(first[0]?.[0]).toBe('r7');
    expect(first[1]?.[0]).toBe('r29');
    const written = contents();
    expect(written.length).toBeGreaterThan(0);
    expect(await ask()).toEqual(first);
    expect(contents()).toEqual(written);
  });

  it('tells of a thread that cannot run, and the index is built without it', async () => {
    const troubles: unknown[] = [];
    const broken = new WorkerIndexBuilder({
      programVersion: '1',
      script: pathToFileURL(join(folder, 'none.js')),
    });
    const onTrouble = (error: unknown): number => troubles.push(error);
    const live = new LiveIndex({ pause: setImmediate, builder: broken, onTrouble });
    await live.update(RELEASES);
    expect(troubles).toHaveLength(1);
    expect(live.view(RELEASES).search('buoy 7')[0]?.release.id).toBe('r7');
  });
});
