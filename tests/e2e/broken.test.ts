import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../sources/makePdf.js';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';

const encode = (text: string, to: 'SJIS' | 'EUCJP'): Uint8Array =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));

const numbered = (text: string, number: number): string => `${text}\n${number}\n`;

/** One release after another, each in another form. */
function goodFiles(): Record<string, string | Uint8Array> {
  return {
    'good/bom.txt': `\ufeff${numbered(ENGLISH, 1)}`,
    'good/euc.txt': encode(numbered(JAPANESE, 2), 'EUCJP'),
    'good/matter.md': `---\ntitle: An MOU with Aoba City\n---\n${numbered(ENGLISH, 3)}`,
    'good/page.html': `<html><head><title>MOU</title></head><body><pre>${numbered(ENGLISH, 4)}</pre></body></html>`,
    'good/paper.pdf': makePdf([numbered(ENGLISH, 5).split('\n').filter(Boolean)]),
    'good/sjis.txt': encode(numbered(JAPANESE, 6), 'SJIS'),
    'good/utf16.txt': Buffer.from(`\ufeff${numbered(JAPANESE, 7)}`, 'utf16le'),
  };
}

/** Files of which nothing can be read, each with what is said of it. */
function badFiles(): Record<string, readonly [content: string | Uint8Array, sentence: string]> {
  return {
    'binary.txt': [
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      'holds no text but binary data',
    ],
    'z-copy.txt': [`\ufeff${numbered(ENGLISH, 1)}`.replaceAll('\n', '\r\n'), 'holds the same release as'],
    'cut.pdf': [makePdf([['One', 'Two']]).subarray(0, 500), 'is a PDF whose end is missing'],
    'empty.txt': ['', 'is empty'],
    'letter.docx': ['PK\x03\x04', 'is a Word document'],
    'mixed.txt': [Buffer.concat([encode(JAPANESE, 'SJIS'), Buffer.from(JAPANESE)]), 'cannot be decoded'],
  };
}

describe('a folder of broken files', () => {
  it('names each with its remedy on standard error, and loads everything else', async () => {
    const bad = badFiles();
    const contents = Object.entries(bad).map(([name, [content]]) => [name, content]);
    const folder = temporaryFolder({ ...goodFiles(), ...Object.fromEntries(contents) });
    mkdirSync(join(folder, 'sub'));
    symlinkSync(folder, join(folder, 'sub', 'loop'));
    writeFileSync(join(folder, 'huge.txt'), '');
    truncateSync(join(folder, 'huge.txt'), 50 * 1024 * 1024);

    const { code, stdout, stderr } = await musubi(['ledger', '--json', '--releases', folder]);
    expect(code).toBe(0);
    const [ledger] = jsonLines<{ releases: { id: string }[] }>(stdout);
    const loaded = ledger!.releases.map(({ id }) => id).sort();
    expect(loaded).toEqual(['bom', 'euc', 'matter', 'page', 'paper', 'sjis', 'utf16']);
    const lines = stderr.trimEnd().split('\n');
    for (const [name, [, sentence]] of [
      ...Object.entries(bad),
      ['huge.txt', ['', 'has 50 MB where']] as const,
    ]) {
      const line = lines.filter((each) => each.startsWith(`${join(folder, name)} `));
      expect(line).toHaveLength(1);
      expect(line[0]).toContain(sentence);
      expect(line[0]).toMatch(/, so it was left out: .+\.$/);
    }
    expect(lines).toHaveLength(Object.keys(bad).length + 1);
  });

  it('is told nothing of above LOG_LEVEL=warn', async () => {
    const folder = temporaryFolder({ 'good.txt': ENGLISH, 'empty.txt': '' });
    const { stderr } = await musubi(['ledger', '--releases', folder], { env: { LOG_LEVEL: 'error' } });
    expect(stderr).toBe('');
  });

  it('a text that names no agreement is loaded, and noted', async () => {
    const folder = temporaryFolder({
      'pool.txt': 'May 3, 2021\n\nAoba City opens its new swimming pool on Sunday.\n',
    });
    const { code, stdout, stderr } = await musubi(['ledger', '--json', '--releases', folder]);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ releases: [{ id: 'pool' }], partnerships: [] }]);
    expect(stderr).toBe(
      `${join(folder, 'pool.txt')} was read, but it names no agreement: nothing needs to be done if it is none.\n`,
    );
  });

  it('an empty folder has nothing to answer from, and says so', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await musubi(['ledger', '--json', '--releases', folder]);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ releases: [], partnerships: [] }]);
    expect(stderr).toContain(`${folder} holds no release that can be read`);
  });
});

describe('a parties.json beside the releases', () => {
  const parties = (name: string): string =>
    JSON.stringify({ parties: [{ id: 'aoba', names: { en: ['Aoba City'], ja: [name] }, country: 'JP' }] });

  it('gives names and countries, and is no release', async () => {
    const folder = temporaryFolder({ 'a.txt': ENGLISH, 'parties.json': parties('青葉市') });
    const { stdout, stderr } = await musubi(['ledger', '--json', '--releases', folder]);
    expect(stderr).toBe('');
    expect(jsonLines(stdout)).toMatchObject([
      {
        releases: [{ id: 'a' }],
        partnerships: [{ partner: { id: 'aoba', names: { ja: '青葉市' }, country: 'JP' } }],
      },
    ]);
  });

  it('that does not hold is named, and the releases are loaded without it', async () => {
    const folder = temporaryFolder({ 'a.txt': ENGLISH, 'parties.json': '{' });
    const { code, stdout, stderr } = await musubi(['ledger', '--json', '--releases', folder]);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ releases: [{ id: 'a' }] }]);
    expect(stderr).toContain(`${join(folder, 'parties.json')} is not valid JSON`);
  });
});
