import type { Reading } from '../../facts/reading.js';
import { agrees, precisionOf, yearOf } from '../../text/dateValue.js';
import { flatMapInTurns, type Turns } from '../../turns.js';
import { isJapanese } from '../names/tokens.js';
import { type Announced, announcements, fromTheOtherSide } from './announced.js';
import type { Gathered } from './gather.js';
import { type NameComparer, nameComparer } from './nameComparer.js';
import type { NameGroups } from './nameGroups.js';
import { oneOfEachLanguage } from './unite.js';

/**
 * A partner's English and Japanese names are one organisation where the same publisher gives both the
 * same number, or both the same signing day and the same kind or country, and no third partner fits.
 * Other dates, numbers, terms or kinds that differ speak against it. So are two that took on the same day what
 * either tells of the same other party, if half of their names agree.
 */
export function* uniteByAgreement(readings: readonly Reading[], gathered: Gathered): Turns<void> {
  const { groups, nodeOf } = gathered;
  const announced = yield* flatMapInTurns(readings, (reading) => announcements(reading, groups, nodeOf));
  uniteWithin(
    groups,
    announced,
    ({ publisher, ordinal }) => (ordinal === undefined ? undefined : `${publisher}#${ordinal}`),
    () => true,
  );
  uniteWithin(groups, announced, dayKey, (a, b) => alike(groups, a.partner, b.partner));
  const agree = nameComparer();
  const sides = [...announced, ...announced.map((each) => fromTheOtherSide(each, groups))];
  uniteWithin(groups, sides, effectKey, (a, b) => agree(a.name, b.name), contradicts);
  yield* uniteByMonth(readings, gathered, agree);
}

/**
 * A partner of a list in one language, another that the same house took on in the same month in the other, and
 * names that agree by half: 緑野農科大学（2018年6月） and `Midorino University of Agriculture (June 2018)`.
 */
function* uniteByMonth(
  readings: readonly Reading[],
  { groups, nodeOf }: Gathered,
  agree: NameComparer,
): Turns<void> {
  const told = yield* flatMapInTurns(readings, (reading) =>
    announcements(reading, groups, nodeOf, () => true),
  );
  const byMonth = new Map<string, Announced[]>();
  for (const each of [...told, ...told.map((one) => fromTheOtherSide(one, groups))]) {
    for (const key of monthKeys(each)) byMonth.set(key, [...(byMonth.get(key) ?? []), each]);
  }
  yield* flatMapInTurns(byMonth.values(), (list) => {
    const pairs = pairsOf(list, groups, agree);
    for (const [one, other] of pairs) {
      const rivals = pairs.filter(
        ([a, b]) =>
          groups.rootOf(a.partner) === groups.rootOf(one.partner) ||
          groups.rootOf(b.partner) === groups.rootOf(other.partner),
      );
      const isClear = new Set(rivals.flat().map(({ partner }) => groups.rootOf(partner))).size === 2;
      if (isClear && groups.compatible(one.partner, other.partner) && !differs(one, other))
        groups.unite(one.partner, other.partner);
    }
    return [];
  });
}

/** Those of one month whose names agree, the Japanese first. */
function pairsOf(
  list: readonly Announced[],
  groups: NameGroups,
  agree: NameComparer,
): readonly (readonly [Announced, Announced])[] {
  const japanese = list.filter(({ name }) => isJapanese(name));
  const latin = list.filter(({ name }) => !isJapanese(name));
  return japanese.flatMap((one) =>
    latin
      .filter(
        (other) =>
          groups.rootOf(one.partner) !== groups.rootOf(other.partner) &&
          isLongEnough(one.name, other.name) &&
          agree(one.name, other.name),
      )
      .map((other) => [one, other] as const),
  );
}

/** One word that two kanji can be read as (山田, `Sanden`) is too little. */
const isLongEnough = (japanese: string, latin: string): boolean =>
  latin.trim().includes(' ') && !/^\p{Script=Han}{1,2}$/u.test(japanese);

/** The month, or where only that is told the year, in which it is said to have come about. */
function monthKeys({ publisher, agreement }: Announced): readonly string[] {
  const dates = [...agreement.signedOn, ...agreement.effectiveOn].map(({ value }) => value);
  return [
    ...new Set(
      dates.filter((date) => yearOf(date) !== undefined).map((date) => `${publisher}@${date.slice(0, 7)}`),
    ),
  ];
}

/** Taking effect on the same day: two houses may tell the day of signing differently, and both have it in writing when it begins. */
function effectKey({ publisher, agreement }: Announced): string | undefined {
  const [day] = agreement.effectiveOn;
  return day !== undefined && precisionOf(day.value) === 'day' && yearOf(day.value) !== undefined
    ? `${publisher}@${day.value}`
    : undefined;
}

/** A week lies between days of signing that are told differently at most; on another paper it is another agreement. */
function contradicts({ agreement: a }: Announced, { agreement: b }: Announced): boolean {
  const [day, other] = [a.signedOn[0]?.value, b.signedOn[0]?.value];
  const [paper, otherPaper] = [a.instrument[0]?.value.kind, b.instrument[0]?.value.kind];
  if (paper !== undefined && otherPaper !== undefined && paper !== otherPaper) return true;
  if (day === undefined || other === undefined || agrees(day, other)) return false;
  const apart = Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000;
  return !(apart <= 7);
}

function uniteWithin(
  groups: NameGroups,
  announced: readonly Announced[],
  keyOf: (each: Announced) => string | undefined,
  alsoNeeded: (a: Announced, b: Announced) => boolean,
  differ = differs,
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
    if (!differ(first, other) && alsoNeeded(first, other)) groups.unite(...pair);
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
