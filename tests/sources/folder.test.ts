import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderContents, readFolder } from '../../src/adapters/sources/folder.js';
import { makePdf } from './makePdf.js';

const TEXT =
  'March 22, 2021\nAoba City has concluded a Memorandum of Understanding (MOU) with Minato University.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const ids = ({ releases }: FolderContents): string[] => releases.map(({ id }) => id);
const kinds = ({ problems }: FolderContents): string[] => problems.map(({ kind }) => kind);

describe('a folder of releases', () => {
  it('reads every format, and keeps the text of a file as it is', async () => {
    put('a.txt', TEXT.replaceAll('\n', '\r\n'));
    put('b.md', `---\ntitle: The second\ndate: 2020-05\ntextKind: digest\n---\n\nBeta City signed an MOU.\n`);
    put(
      'c.html',
      '<html><head><title>The third</title></head><body><h1>The third</h1><p>Gamma City signed.</p></body></html>',
    );
    put('d.pdf', makePdf([['News Release', 'Delta City has signed'], ['an MOU.']]));
    const contents = await readFolder(folder);
    expect(contents.problems).toEqual([]);
    expect(ids(contents)).toEqual(['a', 'b', 'c', 'd']);
    const [text, markdown, web, pdf] = contents.releases;
    expect(text!.text).toBe(TEXT.replaceAll('\n', '\r\n'));
    expect(markdown).toMatchObject({ title: 'The second', publishedOn: '2020-05', textKind: 'digest' });
    expect(markdown!.text.startsWith('---\ntitle')).toBe(true);
    expect(web).toMatchObject({ title: 'The third', text: '# The third\n\nGamma City signed.' });
    expect(pdf!.text).toBe('News Release\nDelta City has signed\n\fan MOU.');
  });

  it('passes over what is hidden or lies beside, and reads the folders in it', async () => {
    put('.hidden.txt', TEXT);
    put('parties.json', '{}');
    put('page.html', `<html><body><p>${TEXT}</p></body></html>`);
    put('page_files/menu.html', '<p>Menu</p>');
    put('2020/older.txt', `${TEXT} The older one.`);
    const contents = await readFolder(folder);
    expect(ids(contents)).toEqual(['older', 'page']);
    expect(contents.problems).toEqual([]);
  });

  it('gives each release an id of its own', async () => {
    put('a.txt', `${TEXT} 1`);
    put('a.md', `${TEXT} 2`);
    put('sub/a.txt', `${TEXT} 3`);
    expect(ids(await readFolder(folder))).toEqual(['a', 'a-2', 'a-3']);
  });

  it('goes into a folder once, however many links lead there', async () => {
    put('sub/a.txt', TEXT);
    symlinkSync(folder, join(folder, 'sub', 'loop'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync('gone.txt', join(folder, 'nowhere.txt'));
    const contents = await readFolder(folder);
    expect(ids(contents)).toEqual(['a']);
    expect(contents.problems.map(({ file, kind }) => [file, kind])).toEqual([
      [join(folder, 'nowhere.txt'), 'unreadable'],
      [join(folder, 'self'), 'unreadable'],
    ]);
  });

  it('throws where the folder itself is not there', async () => {
    await expect(readFolder(join(folder, 'missing'))).rejects.toThrow('missing cannot be read (ENOENT)');
  });
});

describe('a file that cannot be read is named, with the remedy, and the others are loaded', () => {
  const bad: readonly [kind: string, name: string, content: string | Uint8Array, remedy: string][] = [
    ['empty', 'bad.txt', '', 'put the text of the release into it'],
    ['empty', 'bad.md', ' \n\n ', 'put the text of the release into it'],
    [
      'binary',
      'bad.txt',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256),
      'save the release as text',
    ],
    ['encoding', 'bad.txt', Uint8Array.from([0x41, 0xff, 0x20, 0xfe, 0x41]), 'save it again as UTF-8'],
    ['garbled', 'bad.txt', 'The cityâ€™s MOU is the mayorâ€™s', 'save the original again as UTF-8'],
    ['other format', 'bad.docx', 'PK\x03\x04 and so on', 'save the release as plain text'],
    ['other format', 'bad.json', '{"a": 1}', 'save the release as plain text'],
    ['cut off', 'bad.pdf', makePdf([['A text']]).subarray(0, 400), 'fetch the file again'],
    ['unreadable', 'bad.pdf', '%PDF-1.7\nnothing of the kind\n%%EOF', 'save it again'],
    ['no text', 'bad.pdf', makePdf([[]]), 'run text recognition over it'],
    ['no text', 'bad.html', '<html><body><script>1</script></body></html>', 'open it in a browser'],
    [
      'duplicate',
      'bad.txt',
      `\ufeff${TEXT.toUpperCase().replaceAll(' ', '\n')}`,
      'delete the one that is not needed',
    ],
  ];
  it.each(bad)('%s: %s', async (kind, name, content, remedy) => {
    const path = put(name, content);
    put('a-good.txt', TEXT);
    const contents = await readFolder(folder);
    expect(ids(contents)).toEqual(['a-good']);
    expect(contents.problems).toHaveLength(1);
    const [problem] = contents.problems;
    expect(problem).toMatchObject({ kind, file: path, loaded: false });
    expect(problem!.sentence.startsWith(`${path} `)).toBe(true);
    expect(problem!.sentence).toContain(remedy);
    expect(problem!.sentence).toMatch(/\.$/);
  });

  it('does not read a file that is too large', async () => {
    const path = put('huge.txt', '');
    // A sparse file larger than memory could hold: only its size can be looked at.
    truncateSync(path, 2 ** 40);
    put('a-good.txt', TEXT);
    const contents = await readFolder(folder);
    expect(ids(contents)).toEqual(['a-good']);
    expect(contents.problems[0]!.sentence).toBe(
      `${path} has 1048576 MB where a release may have 10, so it was left out: save only the text of the release.`,
    );
  });

  it('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(kinds(await readFolder(folder))).toEqual(['not a file']);
  });
});

describe('a file that is read with something to mend', () => {
  it.each([
    ['cut off', 'cut.txt', Buffer.from(`${TEXT}青葉市`).subarray(0, -1)],
    ['damaged', 'lost.txt', `${TEXT.repeat(20)} caf\ufffd`],
    ['front matter', 'matter.md', `---\ndate: soon\n---\n${TEXT}`],
  ])('%s', async (kind, name, content) => {
    const path = put(name, content);
    const contents = await readFolder(folder);
    expect(contents.releases).toHaveLength(1);
    expect(contents.problems).toHaveLength(1);
    expect(contents.problems[0]).toMatchObject({ kind, loaded: true });
    expect(contents.problems[0]!.sentence.startsWith(`${path} was read, but `)).toBe(true);
  });
});

describe('one release in two files', () => {
  it('keeps the one that says more of itself, and names it', async () => {
    const bare = put('a.txt', TEXT);
    const rich = put('b.md', `---\ntitle: An MOU\nurl: https://example.org/1\n---\n${TEXT}`);
    const contents = await readFolder(folder);
    expect(ids(contents)).toEqual(['b']);
    expect(contents.problems[0]!.sentence).toContain(`${bare} holds the same release as ${rich}, `);
  });

  it('keeps one of many, and names that one each time', async () => {
    for (const name of ['c', 'a', 'b']) put(`${name}.txt`, TEXT);
    const contents = await readFolder(folder);
    expect(ids(contents)).toEqual(['a']);
    expect(
      contents.problems.map(({ file, sentence }) => [file, sentence.includes(join(folder, 'a.txt'))]),
    ).toEqual([
      [join(folder, 'b.txt'), true],
      [join(folder, 'c.txt'), true],
    ]);
  });

  it('takes two releases that differ in one digit for two', async () => {
    put('a.txt', TEXT);
    put('b.txt', TEXT.replace('2021', '2022'));
    expect(ids(await readFolder(folder))).toEqual(['a', 'b']);
  });
});
