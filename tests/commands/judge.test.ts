import { describe, expect, it } from 'vitest';
import { firstSentence, judge } from '../../src/commands/evaluation/judge.js';
import { type EvaluationQuestion, readEvaluationSet } from '../../src/commands/evaluation/question.js';
import type { Answer } from '../../src/core/answers/answer.js';

const question = (parts: Partial<EvaluationQuestion>): EvaluationQuestion => ({
  id: 'x-1',
  lang: 'en',
  question: 'When?',
  expected: [],
  expectedAny: [],
  forbidden: [],
  type: 'when-signed',
  ...parts,
});

const kinds = (...all: readonly Answer['kind'][]): readonly Answer[] =>
  all.map((kind) => ({ kind }) as Answer);

describe('an answer is judged by what is expected of it', () => {
  it.each([
    ['all that is expected', { expected: ['May 5, 2020'] }, 'Signed on May 5,  2020.', 'answered', 'right'],
    ['width and case aside', { expected: ['ＭＯＵ'] }, 'an mou', 'answered', 'right'],
    ['one of each group', { expectedAny: [['3', 'three'], ['years']] }, 'three years', 'answered', 'right'],
    ['a group without any', { expectedAny: [['3'], ['months']] }, '3 years', 'answered', 'wrong'],
    [
      'another day first',
      { expected: ['2020'], forbidden: ['2021'] },
      'In 2021, not 2020.',
      'answered',
      'wrong',
    ],
    [
      'another day later',
      { expected: ['2020'], forbidden: ['2021'] },
      'In 2020.\nIn 2021 …',
      'answered',
      'right',
    ],
    ['a quoted sentence', { expected: ['2020'] }, '> In 2020.', 'passage', 'passage'],
    ['a quoted sentence without it', { expected: ['2020'] }, '> In May.', 'passage', 'wrong'],
    ['a refusal of what is told', { expected: ['2020'] }, 'No release says so.', 'no-data', 'refused'],
    ['a refusal of what nobody tells', { expected: ['no answer'] }, 'No.', 'not-understood', 'right'],
    ['an answer to what nobody tells', { expected: ['no answer'] }, 'In 2020.', 'answered', 'wrong'],
  ] as const)('%s', (_, parts, text, kind, verdict) => {
    const content = { type: 'extracted', values: [] } as const;
    const answers = kinds(kind).map((one) => (kind === 'answered' ? ({ ...one, content } as Answer) : one));
    expect(judge(question(parts as unknown as Partial<EvaluationQuestion>), { text, answers })).toBe(verdict);
  });

  it('takes the first sentence of the first line', () => {
    expect(firstSentence('Acme Co., Ltd. signed it. It runs.\nMore.')).toBe('Acme Co., Ltd. signed it.');
    expect(firstSentence('2020年に締結されました。出典: x')).toBe('2020年に締結されました。');
  });
});

describe('a set of questions is read line by line', () => {
  it('says which line is no question', () => {
    const good = JSON.stringify(question({}));
    const read = readEvaluationSet(`${good}\n\n${good.replace('"en"', '"fr"')}\n`, 'set.jsonl');
    expect(read).toMatchObject({ kind: 'wrong', sentence: expect.stringContaining('set.jsonl, line 3') });
    expect(readEvaluationSet(good, 'set.jsonl')).toMatchObject({ kind: 'questions' });
  });
});
