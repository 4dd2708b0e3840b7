import type { ParsedQuestion } from '../../questions/parse.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Ground } from './ground.js';

/**
 * A paper that the question names, that is no name for the one of the answer, and of which a release of it tells
 * as well: the letter of intent before the MOU has a day of its own.
 */
export function leftOutPaper(
  { wrong = [], query }: Answered,
  parsed: ParsedQuestion,
  ground: Ground,
): readonly string[] {
  if (query.op !== 'value' || !wrong.some(({ attribute }) => attribute === 'instrument')) return [];
  const texts = ground.releases.map(({ text }) => fold(text));
  return parsed.slots
    .filter(({ kind }) => kind === 'instrument')
    .map(({ start, end }) => parsed.question.text.slice(start, end))
    .filter((written) => texts.some((text) => text.includes(written)));
}
