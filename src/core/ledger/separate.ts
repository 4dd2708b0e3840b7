import type { InstrumentKind } from '../facts/reading.js';
import { agrees, dayRange, toDateParts } from '../text/dateValue.js';
import { statedDay, type Telling } from './tellings.js';

/** Days within which two tellings of one pair are one agreement: a renewal comes later. */
const SAME_AGREEMENT_DAYS = 200;
/** Days within which both parties, both languages and the press tell the same news. */
const SAME_NEWS_DAYS = 60;
/** Days within which tellings that give one number are of one agreement: its renewal, years later, may recall the number. */
const SAME_NUMBER_DAYS = 400;

interface Days {
  readonly first: string;
  readonly last: string;
}

/** One agreement in the making: its tellings, and the days that they give for it. */
interface Cluster {
  readonly tellings: Telling[];
  readonly days: Days[];
  readonly published: Days[];
  readonly ordinals: Set<string>;
}

/**
 * Parts the tellings of one pair into agreements. An agreement of 2018 and its successor of 2023 are
 * two; an English and a Japanese release of one week, or of one ordinal, are one even where their
 * dates differ (which is then found to be contradicted). Oldest first.
 */
export function separate(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const clusters: Cluster[] = [];
  for (const telling of [...tellings].sort(byWeight)) {
    const found = clusterFor(telling, clusters);
    add(telling, found ?? open(clusters));
  }
  return clusters.map(({ tellings: members }) => members).sort((a, b) => compare(firstDay(a), firstDay(b)));
}

/** Own before mentioned, dated before undated, then by date and release: the outcome is one for any order of input. */
function byWeight(a: Telling, b: Telling): number {
  const rank = (telling: Telling): number =>
    (telling.agreement.status === 'own' ? 0 : 2) + (statedDay(telling) === undefined ? 1 : 0);
  return (
    rank(a) - rank(b) ||
    compare(statedDay(a)?.first ?? '', statedDay(b)?.first ?? '') ||
    compare(a.reading.releaseId, b.reading.releaseId)
  );
}

function clusterFor(telling: Telling, clusters: readonly Cluster[]): Cluster | undefined {
  return telling.agreement.status === 'own'
    ? clusterOfOwn(telling, clusters)
    : clusterOfMention(telling, clusters);
}

function clusterOfOwn(telling: Telling, clusters: readonly Cluster[]): Cluster | undefined {
  const ordinals = ordinalsOf(telling);
  const published = rangeOf(telling.publishedOn);
  const day = statedDay(telling);
  const byNumber = clusters.find(
    (cluster) =>
      ordinals.some((ordinal) => cluster.ordinals.has(ordinal)) &&
      (published === undefined
        ? near(day, [...cluster.days, ...cluster.published], SAME_NUMBER_DAYS)
        : near(published, cluster.published, SAME_NUMBER_DAYS)),
  );
  if (byNumber !== undefined) return byNumber;
  return clusters.find((cluster) => {
    if (published !== undefined && cluster.published.length > 0) {
      const gap = gapTo(published, cluster.published);
      if (gap <= SAME_NEWS_DAYS) return true;
      if (gap > 2 * SAME_AGREEMENT_DAYS) return false;
    }
    if (day !== undefined) return near(day, [...cluster.days, ...cluster.published], SAME_AGREEMENT_DAYS);
    if (published !== undefined)
      return near(published, [...cluster.days, ...cluster.published], SAME_AGREEMENT_DAYS);
    return !contradictsOrdinals(ordinals, cluster) && dateAgrees(telling, cluster);
  });
}

function clusterOfMention(telling: Telling, clusters: readonly Cluster[]): Cluster | undefined {
  const day = statedDay(telling);
  if (day !== undefined) {
    const days = ({ days: own, published }: Cluster): Days[] => [...own, ...published];
    const fitting = clusters.filter((cluster) => !isAnotherStage(telling, cluster));
    const nearest = smallest(fitting, (cluster) => gapTo(day, days(cluster)));
    if (nearest !== undefined && gapTo(day, days(nearest)) <= SAME_AGREEMENT_DAYS) return nearest;
    const slipped = yearSlipped(telling, fitting);
    if (slipped) return slipped;
    // What the announcing release itself dates as an earlier agreement is another one.
    return fitting.find(
      (cluster) =>
        days(cluster).length === 0 &&
        dateAgrees(telling, cluster) &&
        !cluster.tellings.some(({ reading }) => reading === telling.reading),
    );
  }
  // Without a date it is the latest one that the release can know of.
  const until = rangeOf(telling.publishedOn)?.last ?? '9999';
  const known = clusters.filter((cluster) => (earliest(cluster) ?? '') <= until);
  return known.reduce<Cluster | undefined>(
    (latest, cluster) =>
      latest !== undefined && (earliest(latest) ?? '') > (earliest(cluster) ?? '') ? latest : cluster,
    undefined,
  );
}

/** In years, between what two releases say of one day. */
const SLIP = 2;

/**
 * `their first MOU in May 2018`, where the first that is announced is of May 22, 2019: one agreement with a wrong year in
 * one of the releases. Only the earliest of a pair is their first.
 */
function yearSlipped({ agreement, reading }: Telling, clusters: readonly Cluster[]): Cluster | undefined {
  const [signed] = agreement.signedOn;
  if (!signed) return undefined;
  const announced = clusters.filter(
    (cluster) => cluster.published.length > 0 && (agreement.first || isNewPartner(cluster)),
  );
  const earliestOne = announced.reduce<Cluster | undefined>(
    (least, one) => (least !== undefined && (earliest(least) ?? '') <= (earliest(one) ?? '') ? least : one),
    undefined,
  );
  const told = toDateParts(signed.value);
  const isSlip = earliestOne?.tellings.some((other) =>
    [...other.agreement.signedOn, ...other.agreement.effectiveOn].some(({ value }) => {
      const { year, month, day } = toDateParts(value);
      return (
        other.reading !== reading &&
        year !== undefined &&
        told.year !== undefined &&
        Math.abs(year - told.year) <= SLIP &&
        month !== undefined &&
        month === told.month &&
        (day === told.day || day === undefined || told.day === undefined)
      );
    }),
  );
  return isSlip ? earliestOne : undefined;
}

/** `the second municipality`: whoever is given a place was no partner before, so that an earlier day of its month is a slip. */
const isNewPartner = ({ tellings }: Cluster): boolean =>
  tellings.some(
    ({ agreement, counts }) =>
      agreement.status === 'own' && counts.some(({ fact: { value } }) => value.form === 'ordinal'),
  );

/** Papers behind which another one follows. */
const PRELIMINARY: ReadonlySet<InstrumentKind> = new Set(['basic agreement', 'loi']);

/** The alliance of September is not the basic agreement of April, though both are of one year. */
function isAnotherStage(telling: Telling, cluster: Cluster): boolean {
  const kinds = (tellings: readonly Telling[]): readonly boolean[] =>
    tellings.flatMap(({ agreement }) => agreement.instrument.map(({ value }) => PRELIMINARY.has(value.kind)));
  const [one, other] = [kinds([telling])[0], kinds(cluster.tellings)[0]];
  const isSameDay =
    (statedDay(telling) === undefined || cluster.days.length > 0) && dateAgrees(telling, cluster);
  return one !== undefined && other !== undefined && one !== other && !isSameDay;
}

/** `--02-05` can be the day of 2021-02-05; with no date at all nothing speaks against it. */
function dateAgrees({ agreement }: Telling, cluster: Cluster): boolean {
  const dates = [...agreement.signedOn, ...agreement.effectiveOn];
  if (dates.length === 0 || cluster.tellings.length === 0) return true;
  const others = cluster.tellings.flatMap((each) => [
    ...each.agreement.signedOn,
    ...each.agreement.effectiveOn,
  ]);
  return others.length === 0 || dates.some(({ value }) => others.some((other) => agrees(value, other.value)));
}

function contradictsOrdinals(ordinals: readonly string[], cluster: Cluster): boolean {
  return (
    ordinals.length > 0 && cluster.ordinals.size > 0 && !ordinals.some((each) => cluster.ordinals.has(each))
  );
}

function ordinalsOf(telling: Telling): readonly string[] {
  if (telling.agreement.status !== 'own') return [];
  return telling.counts.flatMap(({ fact: { value }, publisher }) =>
    value.form === 'ordinal' && value.countClass === 'partner' ? [`${publisher}#${value.number}`] : [],
  );
}

function add(telling: Telling, cluster: Cluster): void {
  cluster.tellings.push(telling);
  const day = statedDay(telling);
  const published = telling.agreement.status === 'own' ? rangeOf(telling.publishedOn) : undefined;
  remember(cluster.days, day);
  remember(cluster.published, published);
  for (const ordinal of ordinalsOf(telling)) cluster.ordinals.add(ordinal);
}

/** Each stretch of days once: thousands of lists name the same month. */
function remember(known: Days[], day: Days | undefined): void {
  if (day === undefined || known.some(({ first, last }) => first === day.first && last === day.last)) return;
  known.push(day);
}

function open(clusters: Cluster[]): Cluster {
  const cluster: Cluster = { tellings: [], days: [], published: [], ordinals: new Set() };
  clusters.push(cluster);
  return cluster;
}

function near(day: Days | undefined, others: readonly Days[], days: number): boolean {
  return day === undefined || others.length === 0 || gapTo(day, others) <= days;
}

/** Days between a stretch of days and the nearest of the others; Infinity where there is none. */
function gapTo(day: Days, others: readonly Days[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const gap = Math.max(daysBetween(day.last, other.first), daysBetween(other.last, day.first), 0);
    if (gap < least) least = gap;
  }
  return least;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function rangeOf(value: string | undefined): Days | undefined {
  return value === undefined ? undefined : dayRange(value);
}

function earliest({ days, published }: Cluster): string | undefined {
  return [...days, ...published].map(({ first }) => first).sort()[0];
}

function firstDay(tellings: readonly Telling[]): string {
  const days = tellings.map(
    (telling) => (statedDay(telling) ?? rangeOf(telling.publishedOn))?.first ?? '9999',
  );
  return days.sort()[0] ?? '9999';
}

function smallest(clusters: readonly Cluster[], gap: (cluster: Cluster) => number): Cluster | undefined {
  let best: Cluster | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    const value = gap(cluster);
    if (best === undefined || value < least) [best, least] = [cluster, value];
  }
  return best;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
