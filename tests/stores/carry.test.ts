import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { SCHEMA_VERSION } from '../../src/adapters/stores/migrate.js';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import { ENGINES, prepareEngines, type TestEngine } from './engines.js';
import { ALICE, contents, each, fill } from './fill.js';

prepareEngines();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-carry-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open: Keeper[] = [];
async function opened(engine: TestEngine): Promise<Keeper> {
  const keeper = await openKeeper(await engine.newPlace());
  open.push(keeper);
  return keeper;
}
afterAll(() => Promise.all(open.map((keeper) => keeper.close())));

async function filled(engine: TestEngine): Promise<Keeper> {
  const keeper = await opened(engine);
  await fill(keeper.store);
  return keeper;
}

const PAIRS = ENGINES.flatMap((from) => ENGINES.map((to) => [from.name, to.name, from, to] as const));

describe.each(PAIRS)('from %s to %s', (_from, _to, from, to) => {
  it('an export carries everything, and who asked can still be forgotten', async () => {
    const [source, target] = [await filled(from), await opened(to)];
    const lines = await contents(source);
    const rows = await target.import(source.export(), 'export.jsonl');
    expect(rows).toBe(lines.length - 2);
    expect(await contents(target)).toEqual(lines);
    expect(await target.store.questions.forget(ALICE)).toBe(621);
  });

  it('a backup replaces what is there', async () => {
    const [source, target] = [await filled(from), await opened(to)];
    const file = join(folder, `${from.name}-${to.name}.backup`);
    await source.backup(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await target.store.commands.set('slack', 'before', 'the restore');
    await target.restore(file);
    expect(await contents(target)).toEqual(await contents(source));
  });
});

describe.each(ENGINES.map((engine) => [engine.name, engine] as const))('%s', (name, engine) => {
  it('makes a backup of one moment while it is written to', async () => {
    const keeper = await opened(engine);
    let isWriting = true;
    const write = async (): Promise<void> => {
      for (let i = 0; isWriting; i++) {
        await keeper.store.atomically(async (within) => {
          await within.commands.set('slack', `${i}`, 'a');
          await within.conversations.keep({ platform: 'slack', id: `${i}` }, {}, i);
        });
        // SQLite answers at once: nobody else would ever get a turn.
        await setImmediate();
      }
    };
    const writing = write();
    const copies: Keeper[] = [];
    for (let round = 0; round < 3; round++) {
      const file = join(folder, `${name}-busy.backup`);
      await keeper.backup(file);
      const copy = await opened(engine);
      await copy.restore(file);
      copies.push(copy);
    }
    isWriting = false;
    await writing;
    for (const copy of copies) {
      const lines = (await contents(copy)).filter((line) => /"table":"(command|conv)/.test(line));
      expect(lines.length % 2).toBe(0);
    }
    expect((await copies.at(-1)!.counts()).conversations).toBeGreaterThan(0);
  });

  it('takes no import where something is already', async () => {
    const [source, target] = [await filled(engine), await filled(engine)];
    const before = await contents(target);
    await expect(target.import(source.export(), 'a.jsonl')).rejects.toThrow(
      /holds something already: import into a new one, or use `restore FILE`/,
    );
    expect(await contents(target)).toEqual(before);
  });

  it.each([
    ['cut off', (lines: string[]) => lines.slice(0, -1), /a\.jsonl is cut off: .+ Nothing was imported\.$/],
    ['with a row missing', (lines: string[]) => [lines[0]!, ...lines.slice(2)], /is no line of an export/],
    [
      'of a newer version',
      (lines: string[]) => ['{"musubi":"export","version":99}', ...lines.slice(1)],
      /newer/,
    ],
    ['of another kind', () => ['{"a":1}'], /^Line 1 of a\.jsonl is no line of an export\.$/],
    ['of no kind', () => ['hello'], /^Line 1 of a\.jsonl is no line of an export\.$/],
    ['empty', () => [], /empty/],
    [
      'with a table of its own',
      (lines: string[]) => [lines[0]!, '{"table":"pg_user","row":{"a":1}}', ...lines.slice(1)],
      /^Line 2 /,
    ],
  ])('takes no import %s, and stays as it is', async (_, change, sentence) => {
    const [source, target] = [await opened(engine), await opened(engine)];
    await source.store.commands.set('slack', 'a', 'b');
    const before = await contents(target);
    const lines: string[] = [];
    for await (const line of source.export()) lines.push(line);
    await expect(target.import(each(change(lines)), 'a.jsonl')).rejects.toThrow(sentence);
    expect(await contents(target)).toEqual(before);
    expect(await target.import(each(lines), 'a.jsonl')).toBe(lines.length - 2);
  });

  it('takes no backup that is damaged, missing or something else', async () => {
    const keeper = await filled(engine);
    const before = await contents(keeper);
    const damaged = join(folder, 'damaged');
    await (await filled(ENGINES[0]!)).backup(damaged);
    const half = Math.floor(statSync(damaged).size / 2);
    truncateSync(damaged, half - (half % 4096));
    writeFileSync(join(folder, 'text'), 'hello\n');
    await expect(keeper.restore(damaged)).rejects.toThrow(/damaged is damaged or no backup of Musubi/);
    await expect(keeper.restore(join(folder, 'text'))).rejects.toThrow(/Line 1 of .+text is no line/);
    await expect(keeper.restore(join(folder, 'none'))).rejects.toThrow(/none cannot be read \(ENOENT\)/);
    expect(await contents(keeper)).toEqual(before);
  });

  it('says so where a backup cannot be written, and leaves nothing behind', async () => {
    const keeper = await filled(engine);
    await expect(keeper.backup(join(folder, 'no', 'such', 'folder'))).rejects.toThrow(
      /cannot be used \(ENOENT\)/,
    );
  });
});

it('an export says which version it is, and how many rows it has', async () => {
  const lines: { end?: true; rows?: number; version?: number }[] = [];
  for await (const line of (await filled(ENGINES[0]!)).export()) lines.push(JSON.parse(line));
  expect(lines[0]).toEqual({ musubi: 'export', version: SCHEMA_VERSION });
  expect(lines.at(-1)).toEqual({ end: true, rows: lines.length - 2 });
});

it('a PostgreSQL database is replaced only when nobody else uses it', async () => {
  const place = await ENGINES[1]!.newPlace();
  const [one, other] = [await openKeeper(place), await openKeeper(place)];
  const lines = await filled(ENGINES[0]!);
  const file = join(folder, 'in-use.backup');
  await lines.backup(file);
  await expect(one.restore(file)).rejects.toThrow(/is in use: stop every Musubi that uses it first/);
  await other.close();
  await one.restore(file);
  expect(await contents(one)).toEqual(await contents(lines));
  await one.close();
});

it('what an export that was killed has left is removed', async () => {
  const place = await ENGINES[0]!.newPlace();
  await (await openKeeper(place)).close();
  writeFileSync(join(place.dataDir, 'export-left.db.part'), 'half');
  open.push(await openKeeper(place));
  expect(readdirSync(place.dataDir).filter((name) => name.startsWith('export-'))).toEqual([]);
});

it('the store is no place for its own backup', async () => {
  const keeper = await opened(ENGINES[0]!);
  await expect(keeper.backup(keeper.place)).rejects.toThrow(/is the store itself: name another file/);
  expect(readFileSync(keeper.place).length).toBeGreaterThan(0);
});
