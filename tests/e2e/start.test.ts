import { describe, expect, it } from 'vitest';
import { musubi, temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';

describe('start, when standard input is no terminal', () => {
  it('answers it line by line, and ends', async () => {
    const folder = temporaryFolder({ 'releases/a.txt': ENGLISH });
    const input = 'When was the MOU with Aoba City signed?\nHow long is its term?\n';
    const { code, stdout, stderr } = await musubi(['start', '--releases', 'releases'], { folder, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('March 15, 2021');
    expect(stdout).toMatch(/three years|3 years/);
  });

  it('ends with nothing where nothing is asked', async () => {
    expect(await musubi(['start'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('logs to standard error, and never what was asked', async () => {
    const env = { LOG_LEVEL: 'debug' };
    const { stdout, stderr } = await musubi(['start'], {
      env,
      input: 'When was the MOU with Zebra City signed?',
    });
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.map(({ msg }) => msg)).toContain('ready');
    expect(stderr).not.toContain('Zebra');
    expect(stdout).toContain('Zebra');
  });
});
