import { formRow } from '../../releases/lineKinds.js';
import { agrees, type DateValue } from '../../text/dateValue.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import { distinct, united } from '../dates/versions.js';
import { placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Agreement } from '../reading.js';
import { announced, isRenewal, mentionDates, ownDates, pick } from './dates.js';
import { endedOn, isBeforeEnd } from './endings.js';
import { formDates, formRange } from './formDates.js';
import { instrumentFacts } from './instrument.js';
import { purposeIn, withNext } from './purpose.js';
import { renewals } from './renewals.js';
import type { AgreementGroup, Scene } from './scene.js';
import { rowItems, scopeFacts } from './scope.js';
import { effectiveAtSigning, freshest, isAfterAll } from './signedAndEnds.js';
import { signingPlaceIn } from './signingPlace.js';
import { rowsOf } from './stages.js';
import { formTerms, mentionTerms, rowEnds, termFacts, termOfRange } from './terms.js';

/** One agreement with all that its release says of it; of one that is only mentioned, its dates and its paper. */
export function agreementOf(scene: Scene, group: AgreementGroup, allRows: readonly FormFact[]): Agreement {
  const { document } = scene;
  const own = group.status === 'own';
  const within = headedSection(group);
  const told = own ? rowsOf(allRows, group) : [];
  const rows = group.rows ?? told.filter(({ sentence }) => within?.has(sentence) ?? true);
  const sentences = own
    ? [...new Set([...group.statements.map((statement) => statement.sentence), ...group.references])]
    : [];
  const dates = own ? ownDates(scene, group) : mentionDates(scene, group);
  const { signedOn, effectiveOn, endsOn } = courseOf(scene, group, { dates, sentences, rows });
  const terms = own ? termFacts(scene, group, sentences) : mentionTerms(document, group);
  const ended = endedOn(scene, group, allRows);
  return {
    status: group.status,
    parties: group.parties,
    partner: partnerOf(scene, group),
    ...(!own && isFirst(group) ? { first: true as const } : {}),
    future: own && isToCome(group),
    instrument: instrumentFacts(document, group, rows),
    signedOn: signedOn.filter(({ value }) => isBeforeEnd(value, ended)),
    effectiveOn,
    announcedOn: own ? announced(scene, dates) : [],
    termMonths: distinct([...terms, ...formTerms(scene, rows), ...termOfRange(effectiveOn, endsOn)]),
    endsOn,
    endedOn: ended,
    renewal: distinct(renewals(scene, group)),
    place: placeFacts(scene, sentences, rows, signedOn),
    scope: own ? scopeFacts(document, sentences, rows, within) : rowItems(document, rows),
    purpose: withNext(document, sentences)
      .flatMap((sentence) => purposeIn(document, sentence))
      .slice(0, MOST_PURPOSES),
  };
}

/** Of a report that tells of each agreement below a name, what stands there. */
const headedSection = ({ statements, section }: AgreementGroup): AgreementGroup['section'] =>
  statements.some(({ head }) => head) ? section : undefined;

/** No more are kept of the purposes that a release names. */
const MOST_PURPOSES = 3;

/** What an agreement's dates are read from. */
interface Told {
  readonly dates: readonly SentenceDate[];
  readonly sentences: readonly Sentence[];
  readonly rows: readonly FormFact[];
}

/** When it was signed, when it began and when it ends, out of sentences and rows. */
function courseOf(
  scene: Scene,
  group: AgreementGroup,
  { dates, sentences, rows }: Told,
): Pick<Agreement, 'signedOn' | 'effectiveOn' | 'endsOn'> {
  const signed = formDates(scene, rows, 'signedOn');
  // A row 締結日 says it; a sentence that only refers to the agreement may speak of another.
  const spoken =
    signed.length > 0 ? dates.filter((date) => !group.references.includes(date.sentence)) : dates;
  const renews = group.statements.some(isRenewal);
  const told = freshest(united([...pick(spoken, 'signed'), ...signed]), scene.published?.value, renews);
  const signedOn = told.length > 0 ? told : united(formDates(scene, rows, 'when'));
  const [from, until] = formRange(scene, rows);
  const effectiveOn = united([
    ...pick(dates, 'effective'),
    ...formDates(scene, rows, 'effectiveOn'),
    ...from,
    ...effectiveAtSigning(
      scene.document,
      [...sentences, ...rows.filter(({ field }) => field === 'term').map(({ sentence }) => sentence)],
      signedOn,
    ),
  ]);
  const ends = united([
    ...pick(dates, 'ends'),
    ...formDates(scene, rows, 'endsOn'),
    ...until,
    ...rowEnds(scene.document, group),
  ]);
  const endsOn = ends.filter((end) => isAfterAll(end.value, [...signedOn, ...effectiveOn]));
  return { signedOn, effectiveOn, endsOn };
}

function partnerOf({ document }: Scene, { partner }: AgreementGroup): Fact<string> {
  const { head, sentence: told } = partner.statement;
  const sentence = head ?? told;
  return {
    value: partner.name,
    evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, partner.found))],
  };
}

const isFirst = ({ statements }: AgreementGroup): boolean =>
  statements.some(({ sentence, listed }) => !listed && sentence.rules.tellsFirst(sentence.plain.text));

/** Still to come only where no clause tells of it as done: 締結することを決議し、同日付で締結いたしました is done. */
function isToCome({ statements }: AgreementGroup): boolean {
  const clauses = statements
    .filter(({ clause }) => !clause.nominal)
    .flatMap(({ sentence }) =>
      sentence.rules.findAgreements(sentence.plain.text, sentence.zone.kind === 'title'),
    )
    .filter((clause) => !clause.nominal && !clause.embedded && !clause.earlier);
  return clauses.length > 0 && clauses.every((clause) => clause.future);
}

/** Where it was signed: a row says it before a sentence does. */
function placeFacts(
  scene: Scene,
  sentences: readonly Sentence[],
  rows: readonly FormFact[],
  signedOn: readonly Fact<DateValue>[],
): readonly Fact<string>[] {
  const places = rows.filter((row) => row.field === 'place');
  // 締結場所 says more than 場所, which may be that of a drill further down.
  const own = places.filter(({ sentence }) => !sentence.rules.isLabelOfAnything(labelOf(sentence)));
  const told = (own.length > 0 ? own : places).map((row) => wholeRow(scene, row));
  if (told.length > 0) return told;
  // `Dr Usui had already signed in Sorachino on 19 September`: not where it was signed on the day that is given.
  const isOfOtherDay = (sentence: Sentence): boolean => {
    const days = datesIn(scene.document, sentence, scene.published).filter(({ event }) => event === 'signed');
    return days.length > 0 && !days.some((day) => signedOn.some(({ value }) => agrees(value, day.value)));
  };
  return sentences
    .filter((sentence) => signedOn.length === 0 || !isOfOtherDay(sentence))
    .flatMap((one) => signingPlaceIn(scene.document, one))
    .slice(0, 1);
}

/** 締結場所 of 締結場所：青葉市役所, Place of signing of `| Place of signing | City Hall |`. */
const labelOf = ({ view }: Sentence): string => formRow(view.text)?.label ?? view.text;

function wholeRow(scene: Scene, { sentence, value }: FormFact): Fact<string> {
  return {
    value: value.text,
    evidence: [evidenceFor(scene.document, sentence, placeOf(value, { start: 0, end: value.text.length }))],
  };
}
