import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles, withoutComments } from './sourceFiles.js';

/** What a part of the program must not reach for by itself. */
const FORBIDDEN: readonly {
  readonly what: string;
  readonly where: (name: string) => boolean;
  readonly pattern: RegExp;
}[] = [
  {
    what: 'reads the environment',
    where: (name) => name !== 'config.ts',
    pattern:
      /\bprocess\s*(?:\.\s*env\b|\[\s*['"]env)|\benv\s*\}\s*(?:=\s*process|from\s*['"](?:node:)?process)/,
  },
  {
    what: 'reads a clock',
    where: (name) => name.startsWith('core/'),
    pattern:
      /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\w(\s]))|(?<!new\s)\bDate\s*\(\s*\)|\bperformance\s*\.|\bsetTimeout\b|\bsetInterval\b/,
  },
  {
    what: 'is random',
    where: (name) => name.startsWith('core/'),
    pattern: /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b/,
  },
  {
    what: 'uses the network',
    where: (name) => name.startsWith('core/'),
    pattern: /\bfetch\s*\(|\bWebSocket\b|\bXMLHttpRequest\b/,
  },
  {
    what: 'uses the process',
    where: (name) => name.startsWith('core/'),
    pattern: /\bprocess\s*\.|\bconsole\s*\.|\bglobalThis\b/,
  },
];

describe.each(FORBIDDEN)('no module that must not $what', ({ where, pattern }) => {
  it('does', () => {
    const looked = sourceFiles().filter(where);
    expect(looked.length).toBeGreaterThan(10);
    expect(looked.filter((name) => pattern.test(codeOf(name)))).toEqual([]);
  });
});

describe('what is forbidden is seen', () => {
  it.each([
    ['reads the environment', 'const a = process.env.A;'],
    ['reads the environment', 'const { env } = process;'],
    ['reads the environment', "import { env } from 'node:process';"],
    ['reads a clock', 'const now = Date.now();'],
    ['reads a clock', 'const now = new Date();'],
    ['reads a clock', 'const now = new Date ( );'],
    ['is random', 'const die = Math.random();'],
    ['uses the network', "await fetch('https://example.org');"],
    ['uses the process', "console.log('a');"],
  ])('%s: %s', (what, code) => {
    expect(FORBIDDEN.find((each) => each.what === what)!.pattern.test(withoutComments(code))).toBe(true);
  });

  it('a date of given parts is no clock, and a comment does nothing', () => {
    const clock = FORBIDDEN.find(({ what }) => what === 'reads a clock')!.pattern;
    expect(clock.test('const day = new Date(Date.UTC(2021, 2, 5));')).toBe(false);
    expect(clock.test(withoutComments('/** Never `Date.now()`. */ // new Date()'))).toBe(false);
  });
});
