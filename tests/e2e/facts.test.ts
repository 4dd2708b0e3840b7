import { join } from 'node:path';
import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';

interface Line {
  readonly releaseId: string;
  readonly error?: string;
  readonly partnerships?: readonly {
    readonly evidence: Record<string, readonly { start: number; end: number; quote: string }[]>;
  }[];
}

describe('facts --json', () => {
  it('prints one line a file, in the order named, failures included', async () => {
    const folder = temporaryFolder({
      'a.txt': ENGLISH,
      'b.txt': Uint8Array.from(
        Encoding.convert(Encoding.stringToCode(JAPANESE), { to: 'SJIS', from: 'UNICODE' }),
      ),
      'empty.txt': '',
      'pool.txt': 'Aoba City opens its new swimming pool on Sunday.',
    });
    const names = ['b.txt', 'missing.txt', 'a.txt', 'empty.txt', 'pool.txt', 'sub/a.txt'];
    const { code, stdout } = await musubi(['facts', '--json', ...names], { folder });
    expect(code).toBe(0);
    expect(stdout.endsWith('\n')).toBe(true);
    const lines = jsonLines<Line>(stdout);
    expect(lines.map(({ releaseId }) => releaseId)).toEqual(['b', 'missing', 'a', 'empty', 'pool', 'a-2']);
    expect(lines[0]).toMatchObject({
      language: 'ja',
      publishedOn: '2022-06-01',
      partnerships: [
        { status: 'own', partner: 'しらかば大学', signedOn: '2022-05-20', termMonths: 60, ordinal: 5 },
      ],
    });
    expect(lines[1]).toEqual({
      releaseId: 'missing',
      error: 'missing.txt does not exist, so it was left out: check its name.',
    });
    expect(lines[2]).toMatchObject({
      language: 'en',
      publisher: 'Minato Science Network',
      publishedOn: '2021-03-22',
      partnerships: [
        {
          status: 'own',
          partner: 'Aoba City',
          instrument: 'Memorandum of Understanding (MOU)',
          signedOn: '2021-03-15',
          termMonths: 36,
          ordinal: 4,
          municipalityOrdinal: 2,
          people: [{ name: 'Haruka Mori', role: 'Mayor', organisation: 'Aoba City' }],
        },
      ],
      mentioned: [],
    });
    expect(lines[3]!.error).toContain('empty.txt is empty');
    expect(lines[4]).toMatchObject({ partnerships: [], mentioned: [] });
    expect(lines[5]!.error).toContain(`${join('sub', 'a.txt')} does not exist`);
  });

  it('gives the place of every value', async () => {
    const folder = temporaryFolder({ 'a.txt': ENGLISH });
    const { stdout } = await musubi(['facts', '--json', 'a.txt'], { folder });
    const evidence = jsonLines<Line>(stdout)[0]!.partnerships![0]!.evidence;
    expect(Object.keys(evidence)).toEqual(
      expect.arrayContaining(['partner', 'signedOn', 'termMonths', 'ordinal']),
    );
    for (const { start, end, quote } of Object.values(evidence).flat()) {
      expect(ENGLISH.slice(start, end)).toBe(quote);
    }
  });
});

describe('facts for a person', () => {
  it('is a table with the sentence beside each value', async () => {
    const folder = temporaryFolder({ 'a.txt': ENGLISH, 'b.txt': JAPANESE });
    const { code, stdout, stderr } = await musubi(['facts', 'a.txt', 'b.txt'], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^a · en · Minato Science Network · 2021-03-22\n/);
    expect(stdout).toMatch(/^signed on +2021-03-15 +.*March 15, 2021/m);
    expect(stdout).toMatch(/^signed on +2022-05-20 +.*2022年5月20日/m);
  });

  it('says on standard error what could not be read, and fails', async () => {
    const folder = temporaryFolder({ 'a.txt': ENGLISH });
    const { code, stdout, stderr } = await musubi(['facts', 'missing.txt', 'a.txt'], { folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a · en/);
    expect(stderr).toBe('missing.txt does not exist, so it was left out: check its name.\n');
  });
});
