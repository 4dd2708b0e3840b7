import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { agrees } from '../../text/dateValue.js';
import type { SentenceDate } from '../dates/sentenceDates.js';
import { placeOf, type Sentence } from '../document/document.js';
import type { AgreementStatement } from './statements.js';

const renews = inAnyLanguage(AGREEMENT_WORDS, 'renews');

/**
 * `The MOU was first concluded in May 2016 for three years| and renewed in 2019 for two years`,
 * 2016年5月に締結し、|2019年に更新しました: one sentence that tells of a paper and of its renewal is told as two.
 */
export function stepsOf(
  statement: AgreementStatement,
  dates: readonly SentenceDate[],
): readonly AgreementStatement[] {
  const { sentence } = statement;
  const signed = dates.filter(({ event, score }) => event === 'signed' && score > 0);
  const isOfTwo = signed.some((one) => signed.some((other) => !agrees(one.value, other.value)));
  if (!isOfTwo || statement.listed || !renews(sentence.view.text)) return [statement];
  const starts = signed.map((date, at) => (at === 0 ? 0 : startOf(sentence, date, signed[at - 1])));
  return starts.map((start, at) => ({
    ...statement,
    place: placeOf(sentence.view, { start, end: starts[at + 1] ?? sentence.view.text.length }),
  }));
}

/** Where what is told of a date begins: with the verb that it follows, else with the date itself. */
function startOf(sentence: Sentence, { span }: SentenceDate, before: SentenceDate | undefined): number {
  const verb = sentence.rules
    .findDateCues(sentence.view.text)
    .findLast(
      ({ start, end, event }) => event === 'signed' && start >= (before?.span.end ?? 0) && end <= span.start,
    );
  return sentence.rules.datesFollowTheirVerb ? (verb?.start ?? span.start) : span.start;
}
