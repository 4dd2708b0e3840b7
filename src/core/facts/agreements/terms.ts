import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { type DateValue, dayRange, endOfTerm, toDateParts } from '../../text/dateValue.js';
import type { Span } from '../../text/span.js';
import { datesIn } from '../dates/sentenceDates.js';
import { distinct } from '../dates/versions.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import { isOfAnother } from './references.js';
import type { AgreementGroup, Scene } from './scene.js';

/** A term is said with the agreement, or else by a sentence of its own: 両者は今後5年間にわたり協力します. */
export function termFacts(
  scene: Scene,
  group: AgreementGroup,
  sentences: readonly Sentence[],
): Fact<number>[] {
  const { document } = scene;
  const isNow = (sentence: Sentence): boolean =>
    !sentence.rules.tellsOfBefore(sentence.view.text) && !isOfFormer(scene, group, sentence);
  const told = sentences.filter(isNow).flatMap((sentence) => termsIn(document, sentence));
  if (told.length > 0) return told;
  const others = document.sentences.filter(
    (sentence) =>
      (group.section?.has(sentence) ?? true) &&
      sentence.zone.kind === 'body' &&
      !sentence.quoted &&
      isNow(sentence) &&
      sentence.rules.findAgreements(sentence.plain.text, false).every((clause) => !clause.earlier),
  );
  return others
    .filter((sentence) => termsIn(document, sentence).length > 0 && !isOfAnother(scene, group, sentence))
    .flatMap((sentence) => termsIn(document, sentence))
    .slice(0, 1);
}

/** `It was first concluded in May 2016 for three years`, where the renewal is announced: a term of the paper before it. */
function isOfFormer(scene: Scene, { statements }: AgreementGroup, sentence: Sentence): boolean {
  const day = scene.published && dayRange(scene.published.value)?.first;
  const signed = datesIn(scene.document, sentence, scene.published).filter(
    ({ event, score }) => event === 'signed' && score > 0,
  );
  return (
    day !== undefined &&
    signed.length > 0 &&
    statements.every((one) => one.sentence !== sentence) &&
    signed.every(({ value }) => Date.parse(day) - Date.parse(dayRange(value)?.last ?? day) > LONG_BEFORE)
  );
}

/** Half a year, in milliseconds. */
const LONG_BEFORE = 180 * 86_400_000;

/** `The first MOU was signed in 2018 for three years`: of one that is mentioned only its own sentences say it. */
export const mentionTerms = (document: Document, group: AgreementGroup): Fact<number>[] => [
  ...rowTerms(document, group),
  ...distinct(
    group.statements
      .filter(({ listed, clause }) => !listed && !clause.ending)
      .flatMap(({ sentence, place }) =>
        termsIn(document, sentence).filter(({ evidence: [{ value }] }) => liesWithin(value, place)),
      ),
  ),
];

const liesWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The cell of a table of partners that says how long each agreement runs. */
const rowTerms = (document: Document, { statements }: AgreementGroup): Fact<number>[] =>
  statements.flatMap(({ sentence }) => {
    const { row } = sentence;
    const term = row?.parts.term;
    if (!row || !term) return [];
    const place = { start: row.start + term.start, end: row.start + term.end };
    return [{ value: term.months, evidence: [evidenceFor(document, sentence, place)] }];
  });

/** The cell of a table of partners that says until when each runs. */
export const rowEnds = (document: Document, { statements }: AgreementGroup): Fact<DateValue>[] =>
  statements.flatMap(({ sentence }) => {
    const { row } = sentence;
    const until = row?.parts.until;
    if (!row || !until) return [];
    const place = { start: row.start + until.start, end: row.start + until.end };
    return [{ value: until.value, evidence: [evidenceFor(document, sentence, place)] }];
  });

function termsIn(document: Document, sentence: Sentence): Fact<number>[] {
  return sentence.rules.findTerms(sentence.view.text).map(({ start, end, months }) => ({
    value: months,
    evidence: [evidenceFor(document, sentence, placeOf(sentence.view, { start, end }))],
  }));
}

/** From April 1, 2021 to March 31, 2024 is a term of three years. */
export function termOfRange(
  starts: readonly Fact<DateValue>[],
  ends: readonly Fact<DateValue>[],
): Fact<number>[] {
  const [start, end] = [starts[0], ends[0]];
  if (!start || !end || starts.length > 1 || ends.length > 1) return [];
  // Only "from A to B" states a term; two days in two rows do not.
  if (!end.evidence.some((place) => place.sentence.start === start.evidence[0].sentence.start)) return [];
  const [from, to] = [toDateParts(start.value), toDateParts(end.value)];
  if (from.year === undefined || to.year === undefined || from.month === undefined || to.month === undefined)
    return [];
  for (const months of [-1, 0, 1].map(
    (step) =>
      ((to.year as number) - (from.year as number)) * 12 +
      (to.month as number) -
      (from.month as number) +
      step,
  )) {
    if (months > 0 && endOfTerm(start.value, months) === end.value)
      return [{ value: months, evidence: [...start.evidence, ...end.evidence] }];
  }
  return [];
}

/** `有効期間：締結日から3年間（以後1年ごとに更新）`: the whole term, not the step of its renewal. */
export function formTerms(scene: Scene, form: readonly FormFact[]): Fact<number>[] {
  return form
    .filter((row) => row.field === 'term')
    .flatMap(({ sentence, value }) => {
      const found = sentence.rules
        .findDurations(value.text)
        .find((duration) => isWholeTerm(value.text, duration));
      return found
        ? [
            {
              value: found.months,
              evidence: [evidenceFor(scene.document, sentence, placeOf(value, found))] as const,
            },
          ]
        : [];
    });
}

/** Of a row's durations not the notice (1か月前) and not the renewal (以後1年ごと, 1年間自動的に更新する). */
function isWholeTerm(text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 10)];
  return !isBeforeStep(before) && !isBehindStep(behind);
}

const isBeforeStep = inAnyLanguage(AGREEMENT_WORDS, 'beforeStep');
const isBehindStep = inAnyLanguage(AGREEMENT_WORDS, 'behindStep');
