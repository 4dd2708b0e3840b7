import {
  agrees,
  type DateValue,
  dayRange,
  endOfTerm,
  isBefore,
  precisionOf,
  toDateParts,
} from '../text/dateValue.js';
import type { Span } from '../text/span.js';
import { toSource, viewOf } from '../text/view.js';
import type { Statement } from './agreementClauses.js';
import type { AgreementGroup, Scene } from './agreements.js';
import { datesIn, type SentenceDate } from './dateLabels.js';
import { type Document, placeOf, type Sentence } from './document.js';
import { evidenceFor } from './evidence.js';
import type { Evidence, Fact, NonEmpty } from './fact.js';
import type { FormFact } from './formFacts.js';
import type { Agreement, Instrument, Renewal } from './reading.js';
import { scopeFacts } from './scope.js';

/** One agreement with all that its release says of it. */
export function agreementOf(scene: Scene, group: AgreementGroup, rows: readonly FormFact[]): Agreement {
  const own = group.status === 'own';
  const form = own ? rows : [];
  const sentences = own
    ? [...new Set([...group.statements.map((statement) => statement.sentence), ...group.references])]
    : [];
  const dates = own ? ownDates(scene, group) : mentionDates(scene, group);
  const terms = own ? termFacts(scene.document, sentences) : [];
  const told = freshest(
    united([...pick(dates, 'signed'), ...formDates(scene, form, 'signedOn')]),
    scene.published?.value,
  );
  const signedOn = told.length > 0 ? told : united(formDates(scene, form, 'when'));
  const endsOn = [...pick(dates, 'ends'), ...formDates(scene, form, 'endsOn')];
  const effectiveOn = [
    ...pick(dates, 'effective'),
    ...formDates(scene, form, 'effectiveOn'),
    ...formRange(scene, form)[0],
  ];
  const starts = united([...effectiveOn, ...effectiveAtSigning(scene.document, sentences, signedOn)]);
  const ends = united([...endsOn, ...formRange(scene, form)[1]]).filter((end) =>
    isAfterAll(end.value, [...signedOn, ...starts]),
  );
  return {
    status: group.status,
    parties: group.parties,
    partner: {
      value: group.partner.name,
      evidence: [
        evidenceFor(
          scene.document,
          group.partner.statement.sentence,
          placeOf(group.partner.statement.sentence.plain, group.partner.found),
        ),
      ],
    },
    future: group.statements.some((statement) => statement.clause.future) && own,
    instrument: instrumentFacts(scene.document, group, form),
    signedOn,
    effectiveOn: starts,
    announcedOn: own ? announced(scene, dates) : [],
    termMonths: distinct([...terms, ...formTerms(scene, form), ...termOfRange(starts, ends)]),
    endsOn: ends,
    renewal: distinct(own ? renewals(scene.document, group) : []),
    place: form.filter((row) => row.field === 'place').map((row) => wholeRow(scene, row)),
    scope: own ? scopeFacts(scene.document, sentences, form) : [],
    purpose: withNext(scene.document, sentences)
      .flatMap((sentence) => purposeIn(scene.document, sentence))
      .slice(0, 3),
  };
}

/** Where one version is news and the others lie years back, those are of an agreement before it: 平成25年に結んだ協定を見直し、…. */
function freshest(versions: Fact<DateValue>[], published: DateValue | undefined): Fact<DateValue>[] {
  if (versions.length < 2 || published === undefined) return versions;
  const fresh = versions.filter((version) => monthsApart(version.value, published) < 7);
  return fresh.length > 0 ? fresh : versions;
}

/** `takes effect on the date of signing`, 締結日に発効: the same day, said twice. */
function effectiveAtSigning(
  document: Document,
  sentences: readonly Sentence[],
  signedOn: readonly Fact<DateValue>[],
): Fact<DateValue>[] {
  const [signed] = signedOn;
  if (!signed || signedOn.length > 1) return [];
  for (const sentence of sentences) {
    const said = sentence.rules.findEffectiveAtSigning(sentence.view.text);
    if (said)
      return [
        {
          value: signed.value,
          evidence: [evidenceFor(document, sentence, placeOf(sentence.view, said)), ...signed.evidence],
        },
      ];
  }
  return [];
}

/** An agreement ends after it began; an earlier end is that of the one before it. */
const isAfterAll = (end: DateValue, starts: readonly Fact<DateValue>[]): boolean =>
  starts.every(
    (start) => !isBefore(end, start.value) && end !== start.value && monthsApart(start.value, end) > 0.9,
  );

function monthsApart(from: DateValue, to: DateValue): number {
  const [start, end] = [dayRange(from)?.first, dayRange(to)?.last];
  return start === undefined || end === undefined
    ? Number.POSITIVE_INFINITY
    : (Date.parse(end) - Date.parse(start)) / 2_630_000_000;
}

/** A purpose often stands in the sentence behind: `… concluded an MOU with B. Its aim is to …`. */
const withNext = (document: Document, sentences: readonly Sentence[]): Sentence[] => [
  ...new Set(
    sentences.flatMap((sentence) => [
      sentence,
      ...document.sentences
        .slice(sentence.index + 1, sentence.index + 2)
        .filter((next) => next.zoneIndex === sentence.zoneIndex && !next.quoted),
    ]),
  ),
];

function purposeIn(document: Document, sentence: Sentence): Fact<string>[] {
  if (sentence.zone.kind === 'title') return [];
  const found = sentence.rules.findPurpose(sentence.plain.text);
  return found
    ? [
        {
          value: sentence.plain.text.slice(found.start, found.end),
          evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, found))],
        },
      ]
    : [];
}

const RENEWING: ReadonlySet<string> = new Set(['body', 'form', 'list', 'notes']);

/** How the one agreement of a release is prolonged may be said anywhere in it; no other sentence speaks so. */
function renewals(document: Document, group: AgreementGroup): Fact<Renewal>[] {
  if (group.status !== 'own') return [];
  return document.sentences
    .filter((sentence) => RENEWING.has(sentence.zone.kind) && !sentence.quoted)
    .flatMap((sentence) => renewalIn(document, sentence));
}

/** The dates of the sentences that tell of the agreement, and of those that refer to it. */
function ownDates(scene: Scene, group: AgreementGroup): SentenceDate[] {
  const told = new Set(group.statements.map((statement) => statement.sentence));
  const renewal = group.statements.some(isRenewal);
  // "renewed their MOU of 2018": the year is that of what was renewed.
  const direct = [...told]
    .flatMap((sentence) => datesIn(scene.document, sentence, scene.published))
    .filter((date) => !renewal || precisionOf(date.value) !== 'year');
  const referred = group.references.flatMap((sentence) => datesIn(scene.document, sentence, scene.published));
  const certain = new Set(direct.filter((date) => date.score > 0).map((date) => date.event));
  return [
    ...direct,
    ...referred.filter(
      (date) =>
        date.score >= REFERRED_FROM &&
        (date.event !== 'signed' || !certain.has('signed') || agreesWithAny(date, direct)),
    ),
  ];
}

const isRenewal = ({ sentence, clause }: Statement): boolean =>
  /renew|extend|更新|再締結/i.test(sentence.plain.text.slice(clause.trigger.start, clause.trigger.end));

/** A sentence that only refers to the agreement must say clearly what the date is the date of. */
const REFERRED_FROM = 85;

const agreesWithAny = (date: SentenceDate, others: readonly SentenceDate[]): boolean =>
  others.some((other) => other.event === date.event && agrees(other.value, date.value));

/** The date in the part of the sentence that is about a mentioned agreement, nearest behind or before its name. */
function mentionDates(scene: Scene, group: AgreementGroup): SentenceDate[] {
  return group.statements.flatMap((statement) => {
    const { sentence, place } = statement;
    const within = datesIn(scene.document, sentence, scene.published).filter(
      (date) =>
        liesIn(sentence, date, place) &&
        (statement.listed || date.event === 'signed' || date.event === 'effective'),
    );
    const date = statement.listed ? within[0] : within.find((candidate) => candidate.event === 'signed');
    const others = statement.listed ? [] : within.filter((candidate) => candidate.event === 'effective');
    return [...(date ? [{ ...date, event: 'signed' as const, score: 100 }] : []), ...others];
  });
}

function liesIn(sentence: Sentence, date: SentenceDate, limits: Span): boolean {
  const place = placeOf(sentence.view, date.span);
  return limits.start <= place.start && place.end <= limits.end + 1;
}

const pick = (dates: readonly SentenceDate[], event: SentenceDate['event']): Fact<DateValue>[] =>
  dates
    .filter((date) => date.event === event && date.score > 0)
    .map(({ value, evidence }) => ({ value, evidence }));

/** Announced on the day that the text says so, else on the release's own day. */
function announced(scene: Scene, dates: readonly SentenceDate[]): Fact<DateValue>[] {
  const said = united(pick(dates, 'announced'));
  return said.length > 0 ? said : scene.published ? [scene.published] : [];
}

/** Dates that agree are one, at its finest; those that do not are versions. */
export function united(facts: readonly Fact<DateValue>[]): Fact<DateValue>[] {
  const versions: Fact<DateValue>[] = [];
  for (const fact of facts) {
    const index = versions.findIndex((known) => agrees(known.value, fact.value));
    const known = versions[index];
    if (!known) versions.push(fact);
    else
      versions[index] = {
        value: finer(known.value, fact.value),
        evidence: withEvidence(known.evidence, fact.evidence),
      };
  }
  return versions;
}

const detail = (value: DateValue): number =>
  ['year', 'month', 'day'].indexOf(precisionOf(value)) * 2 + (toDateParts(value).year === undefined ? 0 : 1);
const finer = (a: DateValue, b: DateValue): DateValue => (detail(b) > detail(a) ? b : a);

const withEvidence = (known: NonEmpty<Evidence>, more: readonly Evidence[]): NonEmpty<Evidence> => [
  ...known,
  ...more.filter((evidence) => !known.some((other) => other.value.start === evidence.value.start)),
];

function distinct<V extends string | number>(facts: readonly Fact<V>[]): Fact<V>[] {
  const versions: Fact<V>[] = [];
  for (const fact of facts) {
    const index = versions.findIndex((known) => known.value === fact.value);
    const known = versions[index];
    if (known)
      versions[index] = { value: known.value, evidence: withEvidence(known.evidence, fact.evidence) };
    else versions.push(fact);
  }
  return versions;
}

/** A term is said with the agreement, or else by a sentence of its own: 両者は今後5年間にわたり協力します. */
function termFacts(document: Document, sentences: readonly Sentence[]): Fact<number>[] {
  const told = sentences.flatMap((sentence) => termsIn(document, sentence));
  if (told.length > 0) return told;
  const others = document.sentences.filter(
    (sentence) =>
      sentence.zone.kind === 'body' &&
      !sentence.quoted &&
      sentence.rules.findAgreements(sentence.plain.text, false).every((clause) => !clause.earlier),
  );
  return others.flatMap((sentence) => termsIn(document, sentence)).slice(0, 1);
}

function termsIn(document: Document, sentence: Sentence): Fact<number>[] {
  return sentence.rules.findTerms(sentence.view.text).map(({ start, end, months }) => ({
    value: months,
    evidence: [evidenceFor(document, sentence, placeOf(sentence.view, { start, end }))],
  }));
}

function renewalIn(document: Document, sentence: Sentence): Fact<Renewal>[] {
  const found = sentence.rules.findRenewal(sentence.view.text);
  return found
    ? [{ value: found.renewal, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] }]
    : [];
}

/** From April 1, 2021 to March 31, 2024 is a term of three years. */
function termOfRange(starts: readonly Fact<DateValue>[], ends: readonly Fact<DateValue>[]): Fact<number>[] {
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

/** The paper by its fullest wording among the clauses: `Memorandum of Understanding (MOU)`. */
function instrumentFacts(
  document: Document,
  group: AgreementGroup,
  form: readonly FormFact[],
): Fact<Instrument>[] {
  const written = group.statements.flatMap((statement) =>
    statement.clause.instrument ? [instrumentIn(document, statement)] : bracketed(document, statement),
  );
  const rows = form
    .filter((row) => row.field === 'instrument' || row.field === 'title')
    .flatMap((row) => rowInstruments(document, row));
  const all = [...written, ...rows];
  const referred =
    all.length === 0 ? group.references.flatMap((sentence) => sentenceInstruments(document, sentence)) : [];
  const [best] = [...all, ...referred].sort((a, b) => specificity(b.value) - specificity(a.value));
  return best ? [best] : [];
}

/** 包括連携協定締結 within a bracket. */
function bracketed(document: Document, { sentence, place, bracketed: kind }: Statement): Fact<Instrument>[] {
  if (kind === undefined) return [];
  const view = viewOf(document.release.text, place);
  const [found] = sentence.rules.findInstruments(view.text);
  return found
    ? [
        {
          value: { written: view.text.slice(found.start, found.end), kind },
          evidence: [evidenceFor(document, sentence, placeOf(view, found))],
        },
      ]
    : [];
}

const VAGUE: ReadonlySet<string> = new Set(['agreement', 'memorandum']);
const specificity = ({ written, kind }: Instrument): number =>
  (VAGUE.has(kind)
    ? 0
    : kind === 'collaboration agreement' && !/連携|協力|cooperat|collaborat/i.test(written)
      ? 50
      : 100) + Math.min(60, written.length);

function instrumentIn(document: Document, { sentence, clause }: Statement): Fact<Instrument> {
  const found = clause.instrument as NonNullable<typeof clause.instrument>;
  const bracket = sentence.brackets.find(
    ({ at, content }) =>
      Math.abs(at - found.end) <= 1 &&
      content.text.length <= 40 &&
      sentence.rules.findInstruments(content.text).length > 0,
  );
  const place = toSource(sentence.plain, found);
  const end = bracket ? closing(document.release.text, bracket.content.ends.at(-1) ?? place.end) : place.end;
  const written = document.release.text
    .slice(place.start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:a|an|the) /i, '');
  const inner = bracket ? sentence.rules.findInstruments(bracket.content.text)[0]?.kind : undefined;
  const kind =
    inner !== undefined && (VAGUE.has(found.kind) || inner === 'mou' || inner === 'moc') ? inner : found.kind;
  return {
    value: { written, kind },
    evidence: [evidenceFor(document, sentence, { start: place.start, end })],
  };
}

const closing = (text: string, at: number): number => (/[)）]/.test(text[at] ?? '') ? at + 1 : at);

function rowInstruments(document: Document, { sentence, value }: FormFact): Fact<Instrument>[] {
  const found = sentence.rules.findInstruments(value.text).at(-1);
  if (!found) return [];
  const whole =
    sentence.rules.findInstruments(value.text).length === 1 && value.text.length <= 60
      ? { start: 0, end: value.text.length }
      : found;
  return [
    {
      value: { written: value.text.slice(whole.start, whole.end), kind: found.kind },
      evidence: [evidenceFor(document, sentence, placeOf(value, whole))],
    },
  ];
}

function sentenceInstruments(document: Document, sentence: Sentence): Fact<Instrument>[] {
  return sentence.rules
    .findInstruments(sentence.view.text)
    .slice(0, 1)
    .map((found) => ({
      value: { written: sentence.view.text.slice(found.start, found.end), kind: found.kind },
      evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] as const,
    }));
}

function formDates(scene: Scene, form: readonly FormFact[], field: FormFact['field']): Fact<DateValue>[] {
  return form.filter((row) => row.field === field).flatMap((row) => datesOfRow(scene, row).slice(0, 1));
}

/** 協定期間：令和3年4月1日から令和6年3月31日まで gives both ends; 令和3年3月31日まで the last. */
function formRange(scene: Scene, form: readonly FormFact[]): [Fact<DateValue>[], Fact<DateValue>[]] {
  const starts: Fact<DateValue>[] = [];
  const ends: Fact<DateValue>[] = [];
  for (const row of form.filter((candidate) => candidate.field === 'term')) {
    const dates = datesIn(scene.document, viewSentence(row), scene.published);
    const [first, second] = dates;
    if (first && second && row.sentence.rules.isRange(row.value.text, first.span, second.span)) {
      starts.push(factOf(first));
      ends.push(factOf(second));
    } else if (first && first.event === 'ends') ends.push(factOf(first));
    else if (first && first.event === 'effective') starts.push(factOf(first));
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

function formTerms(scene: Scene, form: readonly FormFact[]): Fact<number>[] {
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

/** Of a row's durations not the notice (1か月前) and not the renewal (以後1年ごと). */
function isWholeTerm(text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 10)];
  return (
    !/(?:以後|以降|さらに|thereafter|then|every|each|further)[^、,]{0,8}$/i.test(before) &&
    !/^(?:前|以内|ごと|更新)|^'? ?(?:s' )?(?:notice|before|prior)/i.test(behind)
  );
}

function wholeRow(scene: Scene, { sentence, value }: FormFact): Fact<string> {
  return {
    value: value.text,
    evidence: [evidenceFor(scene.document, sentence, placeOf(value, { start: 0, end: value.text.length }))],
  };
}
