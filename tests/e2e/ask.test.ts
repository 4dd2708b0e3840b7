import { describe, expect, it } from 'vitest';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';

interface Answer {
  readonly kind: string;
  readonly language: string;
  readonly text: string;
  readonly evidence: readonly {
    releaseId: string;
    start: number;
    end: number;
    quote: string;
    textKind: string;
  }[];
  readonly contradictions: readonly unknown[];
}

const releases = { 'releases/a.txt': ENGLISH, 'releases/b.txt': JAPANESE };

describe('ask', () => {
  it('answers one question, in words', async () => {
    const folder = temporaryFolder(releases);
    const args = [
      'ask',
      '--releases',
      'releases',
      'When',
      'was',
      'the',
      'MOU',
      'with',
      'Aoba',
      'City',
      'signed?',
    ];
    const { code, stdout, stderr } = await musubi(args, { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split(/(?<=\.)\s/)[0]).toContain('March 15, 2021');
  });

  it('answers each line of standard input on its own, one JSON line each', async () => {
    const folder = temporaryFolder(releases);
    const questions = [
      'When was the MOU with Aoba City signed?',
      'しらかば大学との協定はいつ締結された？',
      '',
      'When was the MOU with Kita City signed?',
      'What is the weather like?',
    ];
    const { code, stdout, stderr } = await musubi(['ask', '--json', '--releases', 'releases'], {
      folder,
      input: questions.join('\r\n'),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = jsonLines<Answer>(stdout);
    expect(answers.map(({ kind, language }) => [kind, language]).slice(0, 4)).toEqual([
      ['answered', 'en'],
      ['answered', 'ja'],
      ['not-understood', 'en'],
      ['no-data', 'en'],
    ]);
    expect(answers).toHaveLength(5);
    expect(answers[0]!.text).toContain('March 15, 2021');
    expect(answers[1]!.text).toContain('2022年5月20日');
    expect(answers[4]!.kind).not.toBe('answered');
    for (const { evidence } of answers.slice(0, 2)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { releaseId, start, end, quote, textKind } of evidence) {
        expect((releaseId === 'a' ? ENGLISH : JAPANESE).slice(start, end)).toBe(quote);
        expect(textKind).toBe('original');
      }
    }
  });

  it('prints every part of the shape, and nothing else', async () => {
    const { stdout } = await musubi(['ask', '--json', 'How many partnerships are there?']);
    const keys = ['contradictions', 'evidence', 'kind', 'language', 'query', 'text'];
    expect(Object.keys(jsonLines<Answer>(stdout)[0]!).sort()).toEqual(keys);
  });

  it('answers in the language that is asked for', async () => {
    const folder = temporaryFolder(releases);
    const args = [
      'ask',
      '--json',
      '--releases',
      'releases',
      '--language',
      'ja',
      'When was the MOU with Aoba City signed?',
    ];
    const [answer] = jsonLines<Answer>((await musubi(args, { folder })).stdout);
    expect(answer).toMatchObject({ kind: 'answered', language: 'ja' });
    expect(answer!.text).toContain('2021年3月15日');
  });

  it('knows nothing of what came after --as-of', async () => {
    const folder = temporaryFolder(releases);
    const args = [
      'ask',
      '--json',
      '--releases',
      'releases',
      '--as-of',
      '2021-12',
      'しらかば大学との協定はいつ締結された？',
    ];
    const [answer] = jsonLines<Answer>((await musubi(args, { folder })).stdout);
    expect(answer!.kind).not.toBe('answered');
  });

  it('has nothing to say where standard input is empty', async () => {
    expect(await musubi(['ask', '--json'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
