import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSource } from '../../../src/adapters/sources/createSource.js';
import { SETTLED_MS } from '../../../src/adapters/sources/folderSource.js';
import { makePdf } from '../makePdf.js';
import { html } from './sites.js';
import { agreement, keepingOf, kept, newKeeper, newVisitor } from './visiting.js';

const AOBA = agreement('Aoba City', 'Lakeside University');
const MINATO = agreement('Minato City', 'the Port of Hillside');
const SAKURA = agreement('Sakura Bank', 'Hillside City');
/** Long ago: nobody writes to it any more. */
const SETTLED = new Date('2026-01-01T00:00:00Z');

function newFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'musubi-folder-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  let time = SETTLED.getTime();
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
    // Each write at a time of its own, as between two looks.
    time += 1_000;
    utimesSync(join(path, name), new Date(time), new Date(time));
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, in: (name: string) => join(path, name) };
}

/** A folder that was looked at once, and is looked at again whenever that is asked for. */
async function watched(files: Parameters<typeof newFolder>[0] = {}) {
  const [folder, keeper] = [newFolder(files), await newKeeper()];
  const now = { is: Date.now() };
  const source = createSource(
    { kind: 'folder', path: folder.path },
    { fetcher: { get: () => Promise.reject(new Error('no web')) }, now: () => now.is },
  );
  const visitor = newVisitor({ keeping: keepingOf(keeper), source });
  await visitor.visit();
  const problems = (): string[] =>
    visitor.told.flatMap((one) => (one.kind === 'problem' ? [one.sentence] : []));
  return { ...visitor, folder, keeper, source, now, problems };
}

describe('a folder', () => {
  it('of text, Markdown, HTML and PDF is a source; what comes into it is news', async () => {
    const { folder, keeper, visit } = await watched({ 'aoba.txt': AOBA });
    folder.write('2026/minato.html', html(MINATO));
    folder.write('sakura.pdf', makePdf([SAKURA.split('\n')]));
    const url = 'https://news.example/harbor';
    folder.write('harbor.md', `---\nurl: ${url}\n---\n${agreement('Harbor Cluster', 'Oak College')}`);
    await visit();
    const { ids, news, releases } = await kept(keeper);
    expect(ids).toEqual(['aoba', 'minato', 'harbor', 'sakura']);
    expect(news).toEqual(['release:harbor', 'release:minato', 'release:sakura']);
    expect(releases.find(({ id }) => id === 'harbor')?.metadata).toMatchObject({ url });
  });

  it('whose file changes has a correction; what is renamed, or vanishes and returns, is nothing new', async () => {
    const { folder, keeper, visit } = await watched({ 'aoba.txt': AOBA, 'minato.txt': MINATO });
    folder.write('aoba.txt', agreement('Aoba City', 'Lakeside University', 'March 6, 2026'));
    renameSync(folder.in('minato.txt'), folder.in('port.txt'));
    await visit();
    rmSync(folder.in('port.txt'));
    await visit();
    folder.write('minato.txt', MINATO);
    await visit();
    const { ids, news } = await kept(keeper);
    expect(ids).toEqual(['aoba', 'minato']);
    expect(news).toEqual([expect.stringMatching(/^correction:aoba:/)]);
  });

  it('whose file is written over with another release has both', async () => {
    const { folder, keeper, visit } = await watched({ 'latest.txt': AOBA });
    folder.write('latest.txt', MINATO);
    await visit();
    expect(await kept(keeper)).toMatchObject({ ids: ['latest', 'latest-2'], news: ['release:latest-2'] });
  });

  it('leaves a file alone that is being written, and reads it when it is there', async () => {
    const { folder, keeper, visit, now } = await watched();
    folder.write('aoba.txt', AOBA.slice(0, 60));
    utimesSync(folder.in('aoba.txt'), now.is / 1_000, now.is / 1_000);
    const { state } = await visit();
    expect(state.dueAt! - state.checkedAt!).toBe(SETTLED_MS);
    expect((await kept(keeper)).ids).toEqual([]);
    folder.write('aoba.txt', AOBA);
    await visit();
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba'], news: ['release:aoba'] });
  });

  it('announces nothing that was being written at the first look', async () => {
    const [folder, keeper] = [newFolder({ 'aoba.txt': AOBA }), await newKeeper()];
    // The file was written a second later than this day began.
    const now = { is: SETTLED.getTime() + 1_500 };
    const source = createSource(
      { kind: 'folder', path: folder.path },
      { fetcher: { get: () => Promise.reject(new Error('no web')) }, now: () => now.is },
    );
    const visitor = newVisitor({ keeping: keepingOf(keeper), source });
    await visitor.visit();
    now.is += 2_000;
    await visitor.visit();
    folder.write('minato.txt', MINATO);
    now.is += 10_000;
    await visitor.visit();
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba', 'minato'], news: ['release:minato'] });
  });

  it('loses one file that cannot be read, tells of it once, and reads it when it can be', async () => {
    const { folder, keeper, visit, problems } = await watched();
    folder.write('cut.pdf', makePdf([AOBA.split('\n')]).subarray(0, 300));
    folder.write('minato.txt', MINATO);
    folder.write('empty.md', '');
    await visit();
    await visit();
    expect((await kept(keeper)).ids).toEqual(['minato']);
    expect(problems()).toEqual([
      expect.stringMatching(/cut\.pdf is a PDF whose end is missing/),
      expect.stringMatching(/empty\.md is empty/),
    ]);
    folder.write('cut.pdf', makePdf([AOBA.split('\n')]));
    await visit();
    expect((await kept(keeper)).news).toEqual(['release:cut', 'release:minato']);
  });

  it('that is not there fails with a sentence, and goes on when it is back', async () => {
    const { folder, keeper, visit } = await watched({ 'aoba.txt': AOBA });
    renameSync(folder.path, `${folder.path}-away`);
    expect((await visit()).state.error).toMatch(/^The folder .* cannot be read \(ENOENT\)/);
    renameSync(`${folder.path}-away`, folder.path);
    folder.write('minato.txt', MINATO);
    expect((await visit()).state.failures).toBe(0);
    expect((await kept(keeper)).news).toEqual(['release:minato']);
  });

  it('reads what a link leads to at last', async () => {
    const { folder, keeper, visit, problems } = await watched();
    symlinkSync(folder.in('elsewhere/aoba.txt'), folder.in('aoba.txt'));
    await visit();
    await visit();
    expect(problems()).toEqual([expect.stringMatching(/aoba\.txt does not exist/)]);
    folder.write('elsewhere/aoba.txt', AOBA);
    await visit();
    expect((await kept(keeper)).ids).toEqual(['aoba']);
  });

  it('tells of files that come, when they are written to their end', async () => {
    const { folder, source } = await watched();
    const changed = new Promise<void>((done) => {
      const end = source.watch?.(done);
      onTestFinished(() => end?.());
    });
    // Watching begins when it begins; until then a new file comes every moment.
    let number = 0;
    const writing = setInterval(() => writeFileSync(folder.in(`${number++}.txt`), AOBA), 100);
    onTestFinished(() => clearInterval(writing));
    await changed;
  });
});
