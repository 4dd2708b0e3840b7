import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { musubi } from './musubi.js';

const README = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('opens with the two commands', () => {
    expect(README).toMatch(/^# Musubi\n\n```sh\nnpm ci\nnpm start\n```\n/);
  });

  it('shows answers that the program gives, word for word', async () => {
    const transcript = /```text\n([\s\S]*?)\n```/.exec(README)![1]!;
    const questions = [...transcript.matchAll(/^> (.+)$/gm)].map(([, question]) => question!);
    expect(questions.length).toBeGreaterThan(2);
    const { stdout } = await musubi(['start'], { input: questions.join('\n') });
    expect(stdout.trimEnd()).toBe(transcript.replace(/^> .+\n/gm, ''));
  });

  it('names every command, and every variable', () => {
    const variables = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(
      ([, name]) => name!,
    );
    for (const name of [
      ...variables,
      'main.js start',
      'main.js ask',
      'main.js facts',
      'main.js ledger',
      'main.js releases',
      'main.js gaps',
      'main.js forget',
      'main.js backup',
      'main.js export',
      'main.js status',
      'main.js doctor',
      'main.js help',
    ]) {
      expect(README).toContain(name);
    }
  });
});
