import { answerLead, asks } from '../../languages/questionLines.js';
import type { FormField } from '../../languages/rules/forms.js';
import { sliceView } from '../../text/view.js';
import type { Document, Sentence } from './document.js';
import type { FormFact } from './form.js';

/** A question stands in a line of its own, and is no longer. */
const LONGEST = 100;
/** So many sentences may answer it. */
const MOST_ANSWERS = 2;

/** Whether a sentence asks: `How long is it valid?`, いつ締結したのですか。 */
export const isQuestion = ({ view: { text } }: Sentence): boolean => text.length <= LONGEST && asks(text);

const OF_TIME: ReadonlySet<FormField> = new Set(['signedOn', 'effectiveOn', 'term']);

/** When it starts says the first sentence with a day; `The first stations open in October` goes on about another matter. */
function firstTelling(answers: readonly Sentence[]): readonly Sentence[] {
  const first = answers.find(
    ({ rules, view: { text } }) => rules.findDates(text).length > 0 || rules.findDurations(text).length > 0,
  );
  return first ? [first] : answers;
}

/** Questions and answers are rows of a form: `Who signed?` is a label, and what stands below it its value. */
export function answeredFacts(document: Document): FormFact[] {
  const { sentences } = document;
  return sentences.flatMap((question) => {
    const field = isQuestion(question) ? question.rules.fieldAsked(question.view.text) : undefined;
    if (field === undefined) return [];
    const answers = sentences
      .slice(question.index + 1, question.index + 1 + MOST_ANSWERS)
      .filter((sentence, index, all) => !all.slice(0, index + 1).some(isQuestion) && !sentence.quoted)
      .filter(({ zone }) => zone.kind === 'body' || zone.kind === 'form');
    return (OF_TIME.has(field) ? firstTelling(answers) : answers).map((sentence) => {
      const start = answerLead(sentence.view.text);
      const value = sliceView(sentence.view, { start, end: sentence.view.text.length });
      return { field, sentence, value };
    });
  });
}
