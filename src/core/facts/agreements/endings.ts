import { type DateValue, isBefore } from '../../text/dateValue.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import { united } from '../dates/versions.js';
import { placeOf } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import { formDates } from './formDates.js';
import type { AgreementGroup, Scene } from './scene.js';
import type { AgreementStatement } from './statements.js';

/**
 * The day on which an agreement ended, or is to end now that it is given up: `expired in April 2022`,
 * 3月31日をもって終了; where its end is the news of the release, also a row 解消日. Not the day of the resolution.
 */
export function endedOn(scene: Scene, group: AgreementGroup, rows: readonly FormFact[]): Fact<DateValue>[] {
  const endings = group.statements.filter(({ clause }) => clause.ending);
  const told = endings.flatMap((statement) => endIn(scene, statement));
  const inRows = group.statements
    .filter(({ sentence }) => sentence.row !== undefined)
    .flatMap(({ sentence }) => datesIn(scene.document, sentence, scene.published))
    .filter(({ event }) => event === 'ends')
    .map(({ value, evidence }) => ({ value, evidence }));
  const isNews = scene.document.sentences.some(
    ({ zone, rules, plain }) => zone.kind === 'title' && rules.findEndings(plain.text).length > 0,
  );
  return united([
    ...told,
    ...inRows,
    ...(isNews && endings.length > 0 ? formDates(scene, rows, 'endedOn') : []),
  ]);
}

/** The end nearest to the verb: …2023年6月30日をもって満了し、新しい協定の有効期間は…2028年6月30日まで has two. */
function endIn(scene: Scene, { sentence, clause }: AgreementStatement): Fact<DateValue>[] {
  const verb = placeOf(sentence.plain, clause.trigger);
  const away = ({ span }: SentenceDate): number => {
    const place = placeOf(sentence.view, span);
    return Math.max(verb.start - place.end, place.start - verb.end);
  };
  const [nearest] = datesIn(scene.document, sentence, scene.published)
    .filter(({ event }) => event === 'ends')
    .sort((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= REACH ? [{ value: nearest.value, evidence: nearest.evidence }] : [];
}

/** Between a verb and the day of what it tells. */
const REACH = 80;

/** What was signed lies before the end; a paper signed on its day ends the agreement: 解約合意書の締結. */
export const isBeforeEnd = (signed: DateValue, ends: readonly Fact<DateValue>[]): boolean =>
  ends.every((end) => isBefore(signed, end.value));
