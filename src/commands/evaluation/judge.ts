import type { Answer } from '../../core/answers/answer.js';
import type { Reply } from '../../core/bot.js';
import { sentencesOf } from '../../core/text/sentences.js';
import type { EvaluationQuestion } from './question.js';

/**
 * `right`: the answer holds what is expected, or nothing was to be answered and it refuses. `passage`: a
 * quoted sentence holds it. `refused`: refused, though a release answers. `wrong`: answered otherwise.
 */
export const VERDICTS = ['right', 'passage', 'refused', 'wrong'] as const;

export type Verdict = (typeof VERDICTS)[number];

const NO_ANSWER = 'no answer';

/** Compares a reply with what its question expects. */
export function judge(
  question: EvaluationQuestion,
  { text, answers }: Pick<Reply, 'text' | 'answers'>,
): Verdict {
  const isRefusal = answers.length > 0 && answers.every(refuses);
  if (question.expected.includes(NO_ANSWER))
    return isRefusal || answers.every((answer) => refuses(answer) || deniesAny(answer)) ? 'right' : 'wrong';
  if (isRefusal) return 'refused';
  if (!holds(question, text)) return 'wrong';
  return answers.every(({ kind }) => kind === 'passage') ? 'passage' : 'right';
}

function holds({ expected, expectedAny, forbidden }: EvaluationQuestion, text: string): boolean {
  const answer = comparable(text);
  const first = comparable(firstSentence(text));
  const has = (part: string): boolean => answer.includes(comparable(part));
  return (
    expected.every(has) &&
    expectedAny.every((group) => group.length === 0 || group.some(has)) &&
    !forbidden.some((part) => first.includes(comparable(part)))
  );
}

const refuses = ({ kind }: Answer): boolean => kind !== 'answered' && kind !== 'passage';

/** "No: none of the releases names an agreement with …" */
function deniesAny(answer: Answer): boolean {
  return (
    answer.kind === 'answered' &&
    answer.content.type === 'verdict' &&
    !answer.content.holds &&
    answer.content.checks.length === 0
  );
}

/** `On March 12, 2019.` of an answer that goes on; the first line where it has no end. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n');
  const [first] = sentencesOf(line);
  return first ? line.slice(first.start, first.end) : line;
}

/** How texts are compared: half and full width, capital and small letters, and white space are one. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
