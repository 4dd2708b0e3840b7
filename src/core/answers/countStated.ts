import type { Fact } from '../facts/fact.js';
import type { CountClass, CountObservation } from '../facts/reading.js';
import { SENTENCE_FORMS } from '../languages/answers/sentences.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { mattersIn } from '../languages/matters.js';
import type { Contradiction, Organisation } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { ShownVersion } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { classOfPapers, countClassOf } from './countClasses.js';

export interface StatedCount {
  readonly versions: readonly ShownVersion[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * The totals that the publisher's newest release (by the day asked for) states, an ordinal counting as one;
 * several where it, or a release of the same day, states several.
 */
export function countStated(
  publisher: Organisation,
  query: Query,
  catalogue: Catalogue,
): StatedCount | undefined {
  // 災害時応援協定は本件で47件目: of the papers about a matter a release keeps count as well.
  const { matter, ...filter } = query.filter ?? {};
  const paper = filter.instrument;
  const countClass = countClassOf(filter) ?? classOfPapers(filter);
  if (!countClass) return undefined;
  const ofPapers = countClassOf(filter) === undefined;
  const limit = query.asOf === undefined ? undefined : dayRange(query.asOf)?.last;
  const observed = catalogue
    .counts()
    .of([publisher.id])
    .flatMap((fact) => {
      if (
        !isOfClass(fact, countClass) ||
        (ofPapers && fact.value.paper !== paper) ||
        (matter !== undefined && !mattersIn(fact.evidence[0].quote).includes(matter)) ||
        !isOf(fact, publisher, catalogue)
      )
        return [];
      const day = dayOf(fact, catalogue);
      return limit === undefined || (day !== undefined && day <= limit) ? [{ fact, day }] : [];
    });
  const telling = withoutRecalled(observed);
  const newest = telling
    .map(({ day }) => day ?? '')
    .sort()
    .at(-1);
  if (newest === undefined) return undefined;
  const latest = highest(
    telling
      .filter(({ day }) => (day ?? '') === newest || (newest === '' && day === undefined))
      .map(({ fact }) => fact),
    countClass,
  );
  const contradictions = catalogue.ledger.contradictions.filter(
    ({ kind, attribute, about }) =>
      kind === 'count' && attribute === countClass && about.organisations.includes(publisher.id),
  );
  return { versions: latest, contradictions };
}

/** `41 partner universities`, 協定校は41校: all its partners, and all of them universities. */
const areUniversities = inAnyLanguage(SENTENCE_FORMS, 'onlyUniversities');

const isOfClass = ({ value, evidence }: Fact<CountObservation>, asked: CountClass): boolean =>
  value.countClass === asked ||
  (asked === 'university' && value.countClass === 'partner' && areUniversities(evidence[0].quote));

interface Observed {
  readonly fact: Fact<CountObservation>;
  readonly day: string | undefined;
}

/** "Fjordtek was our first partner", years later, counts nobody: an ordinal below what was counted before. */
function withoutRecalled(observed: readonly Observed[]): readonly Observed[] {
  return observed.filter(
    ({ fact, day = '' }) =>
      fact.value.form === 'total' ||
      !observed.some((other) => (other.day ?? '') < day && other.fact.value.number > fact.value.number),
  );
}

/** An ordinal is a total of its day, but an earlier one of the same release is none: totals go first. */
function highest(facts: readonly Fact<CountObservation>[], countClass: CountClass): ShownVersion[] {
  const totals = facts.filter(({ value }) => value.form === 'total');
  const top = Math.max(...facts.map(({ value }) => value.number));
  const used = totals.length > 0 ? totals : facts.filter(({ value }) => value.number === top);
  // Totals of different releases without a date cannot be told apart in time: the highest counts.
  const byNumber = new Map<number, Fact<CountObservation>[]>();
  for (const fact of used)
    byNumber.set(fact.value.number, [...(byNumber.get(fact.value.number) ?? []), fact]);
  const numbers = countClass === 'partner' && totals.length === 0 ? [top] : [...byNumber.keys()];
  return numbers
    .sort((a, b) => a - b)
    .map((value) => ({
      value: { type: 'number', value },
      basis: 'stated',
      evidence: (byNumber.get(value) ?? []).flatMap(({ evidence }) => evidence.slice(0, 1)),
    }));
}

function dayOf({ evidence }: Fact<CountObservation>, catalogue: Catalogue): string | undefined {
  const release = catalogue.release(evidence[0].releaseId);
  if (release?.publishedOn) return dayRange(release.publishedOn)?.last;
  // A release without a date is as old as what it announces.
  const announced = catalogue.partnershipsIn(evidence[0].releaseId)[0];
  const date =
    announced &&
    (announced.announcedOn.versions[0] ??
      announced.signedOn.versions[0] ??
      announced.effectiveOn.versions[0]);
  return date && dayRange(date.value)?.last;
}

function isOf(
  { value, evidence }: Fact<CountObservation>,
  publisher: Organisation,
  catalogue: Catalogue,
): boolean {
  const name = value.publisher ?? catalogue.release(evidence[0].releaseId)?.publisher;
  return name !== undefined && catalogue.organisationNamed(name)?.id === publisher.id;
}
