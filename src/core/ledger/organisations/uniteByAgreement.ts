import type { Agreement, Reading } from '../../facts/reading.js';
import { agrees, precisionOf, yearOf } from '../../text/dateValue.js';
import type { Gathered } from './gather.js';
import type { NameGroups } from './nameGroups.js';
import { oneOfEachLanguage } from './unite.js';

/** A publisher's own agreement in one release, with what must not differ in the other language. */
interface Announced {
  readonly partner: number;
  readonly publisher: number;
  readonly agreement: Agreement;
  readonly ordinal?: number;
}

/**
 * A partner's English and Japanese names are one organisation where the same publisher gives both the
 * same number, or both the same signing day and the same kind or country, and no third partner fits.
 * Other dates, numbers, terms or kinds that differ speak against it.
 */
export function uniteByAgreement(readings: readonly Reading[], { groups, nodeOf }: Gathered): void {
  const announced = readings.flatMap((reading) => announcements(reading, groups, nodeOf));
  uniteWithin(
    groups,
    announced,
    ({ publisher, ordinal }) => (ordinal === undefined ? undefined : `${publisher}#${ordinal}`),
    () => true,
  );
  uniteWithin(groups, announced, dayKey, (a, b) => alike(groups, a.partner, b.partner));
}

function announcements(
  reading: Reading,
  groups: NameGroups,
  nodeOf: Gathered['nodeOf'],
): readonly Announced[] {
  if (reading.publisher === undefined) return [];
  const publisher = groups.rootOf(nodeOf(reading, reading.publisher.value));
  const own = reading.agreements.filter(({ status }) => status === 'own');
  return own.map((agreement) => {
    const partner = nodeOf(reading, agreement.partner.value);
    return {
      partner,
      publisher,
      agreement,
      ordinal: ordinalOf(reading, own.length, partner, publisher, groups, nodeOf),
    };
  });
}

function ordinalOf(
  reading: Reading,
  owns: number,
  partner: number,
  publisher: number,
  groups: NameGroups,
  nodeOf: Gathered['nodeOf'],
): number | undefined {
  const found = reading.counts.find(({ value }) => {
    if (value.form !== 'ordinal' || value.countClass !== 'partner') return false;
    if (value.publisher !== undefined && groups.rootOf(nodeOf(reading, value.publisher)) !== publisher)
      return false;
    if (value.partner === undefined) return owns === 1;
    return groups.rootOf(nodeOf(reading, value.partner)) === groups.rootOf(partner);
  });
  return found?.value.number;
}

function uniteWithin(
  groups: NameGroups,
  announced: readonly Announced[],
  keyOf: (each: Announced) => string | undefined,
  alsoNeeded: (a: Announced, b: Announced) => boolean,
): void {
  const byKey = new Map<string, Announced[]>();
  for (const each of announced) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [each]);
    else list.push(each);
  }
  for (const list of byKey.values()) {
    const pair = oneOfEachLanguage(
      groups,
      list.map(({ partner }) => partner),
    );
    const [first] = list;
    const other = list.find(
      ({ partner }) => first !== undefined && groups.rootOf(partner) !== groups.rootOf(first.partner),
    );
    if (pair === undefined || first === undefined || other === undefined) continue;
    if (!differs(first, other) && alsoNeeded(first, other)) groups.unite(...pair);
  }
}

function dayKey({ publisher, agreement }: Announced): string | undefined {
  const day = [...agreement.signedOn, ...agreement.effectiveOn].find(
    ({ value }) => precisionOf(value) === 'day' && yearOf(value) !== undefined,
  );
  return day === undefined ? undefined : `${publisher}@${day.value}`;
}

function differs(a: Announced, b: Announced): boolean {
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return true;
  const [left, right] = [a.agreement, b.agreement];
  if (left.signedOn.some((one) => right.signedOn.some((other) => !agrees(one.value, other.value))))
    return true;
  return left.termMonths.some((one) => right.termMonths.some((other) => one.value !== other.value));
}

function alike(groups: NameGroups, a: number, b: number): boolean {
  const [left, right] = [groups.summaryOf(a), groups.summaryOf(b)];
  return (
    (left.kind !== undefined && left.kind === right.kind) ||
    (left.country !== undefined && left.country === right.country)
  );
}
