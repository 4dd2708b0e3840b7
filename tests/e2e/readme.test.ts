import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/configFile.js';
import { musubi, temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';

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
      'main.js sources',
      'main.js why-sent',
      'main.js export',
      'main.js status',
      'main.js doctor',
      'main.js help',
    ]) {
      expect(README).toContain(name);
    }
  });
});

const SOURCES = readFileSync('docs/sources.md', 'utf8');

describe('the page about sources', () => {
  it.each([
    ['the README', README],
    ['docs/sources.md', SOURCES],
  ])('shows a configuration that holds: %s', async (_, text) => {
    const examples = [...text.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json]) => json!);
    const configs = examples.filter((json) => json.includes('"sources"'));
    expect(configs).toHaveLength(1);
    expect(await checkConfig(configs[0]!, '/srv/musubi.config.json')).toMatchObject({ kind: 'config' });
  });

  it('names everything that the file may say', () => {
    const schema = JSON.parse(readFileSync('musubi.config.schema.json', 'utf8')) as object;
    const names = new Set<string>();
    JSON.stringify(schema, (name, value: unknown) => {
      if (name === 'properties') for (const property of Object.keys(value as object)) names.add(property);
      return value;
    });
    for (const name of names) expect(SOURCES).toMatch(new RegExp(`["\`]${name.replace('$', '\\$')}["\`]`));
  });

  it('shows commands that are there, used as they are to be', async () => {
    const lines = [...SOURCES.matchAll(/^node dist\/main\.js ([^#\n]+)/gm)].map(([, line]) => line!.trim());
    expect(lines.length).toBeGreaterThan(6);
    const source = { kind: 'folder', path: 'news', name: 'City hall' };
    const folder = temporaryFolder({
      'news/aoba.pdf': ENGLISH,
      'musubi.config.json': JSON.stringify({ sources: [source] }),
    });
    for (const line of lines) {
      // The web is not there in tests; what is meant is a file as well.
      const args = line.replace(/https:\S+/g, 'news/aoba.pdf').match(/"[^"]+"|\S+/g) ?? [];
      const { code, stderr } = await musubi(
        args.map((arg) => arg.replaceAll('"', '')),
        { folder },
      );
      expect(code, `${line}: ${stderr}`).not.toBe(2);
    }
  });
});
