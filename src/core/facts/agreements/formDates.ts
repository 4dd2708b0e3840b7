import type { DateValue } from '../../text/dateValue.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import type { Sentence } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Scene } from './scene.js';

/** `締結日：令和2年7月16日`: the first date of each row with this label. */
export function formDates(
  scene: Scene,
  form: readonly FormFact[],
  field: FormFact['field'],
): Fact<DateValue>[] {
  return form.filter((row) => row.field === field).flatMap((row) => datesOfRow(scene, row).slice(0, 1));
}

/** 協定期間：令和3年4月1日から令和6年3月31日まで gives both ends; 令和3年3月31日まで the last. */
export function formRange(scene: Scene, form: readonly FormFact[]): [Fact<DateValue>[], Fact<DateValue>[]] {
  const starts: Fact<DateValue>[] = [];
  const ends: Fact<DateValue>[] = [];
  for (const row of form.filter((candidate) => candidate.field === 'term')) {
    const dates = datesIn(scene.document, viewSentence(row), scene.published);
    const [first, second] = dates;
    if (first && second && row.sentence.rules.isRange(row.value.text, first.span, second.span)) {
      starts.push(factOf(first));
      ends.push(factOf(second));
    } else if (first && first.event === 'ends') ends.push(factOf(first));
    else if (first && (first.event === 'effective' || row.sentence.rules.isStart(row.value.text, first.span)))
      starts.push(factOf(first));
  }
  return [starts, ends];
}

const factOf = ({ value, evidence }: SentenceDate): Fact<DateValue> => ({ value, evidence });

/** A row's value read as a sentence. */
const viewSentence = ({ sentence, value }: FormFact): Sentence => ({
  ...sentence,
  view: value,
  plain: value,
  brackets: [],
});

const datesOfRow = (scene: Scene, row: FormFact): Fact<DateValue>[] =>
  datesIn(scene.document, viewSentence(row), scene.published).map(factOf);
