import type { Agreement, Reading } from '../../facts/reading.js';
import { type DateValue, yearOf } from '../../text/dateValue.js';
import { flatMapInTurns, type Turns } from '../../turns.js';
import { isJapanese } from '../names/tokens.js';
import type { Gathered } from './gather.js';

/** Fewer earlier partners than this may have the same months by chance. */
const SHORTEST_LIST = 3;

/** A partner of before, with the day on which a release says that it became one. */
interface Listed {
  readonly name: string;
  readonly node: number;
  readonly on: DateValue;
}

/**
 * The Japanese and the English release of one agreement list the publisher's earlier partners with the same months:
 * 緑野素材研究所（2017年9月）、蓬莱科学園区（2019年3月） and `Midorino Materials Institute (September 2017); Penglai Science
 * Park (March 2019)`. Whose month is nobody else's in either list is one. One partner may be told in one list alone, or
 * with another month.
 */
export function* uniteByLists(readings: readonly Reading[], gathered: Gathered): Turns<void> {
  const byEvent = new Map<string, Reading[]>();
  for (const reading of readings)
    for (const key of eventsOf(reading, gathered)) byEvent.set(key, [...(byEvent.get(key) ?? []), reading]);
  yield* flatMapInTurns(byEvent.values(), (told) => {
    const lists = told.map((reading) => ({ reading, list: listOf(reading, gathered) }));
    for (const { reading, list } of lists)
      for (const other of lists)
        if (reading.language === 'ja' && other.reading.language !== 'ja') tie(list, other.list, gathered);
    return [];
  });
}

/** The agreements that a release announces, by who concludes them. */
function eventsOf(reading: Reading, { groups, nodeOf }: Gathered): readonly string[] {
  const { publisher, agreements } = reading;
  if (publisher === undefined) return [];
  const rootOf = (name: string): number => groups.rootOf(nodeOf(reading, name));
  return agreements
    .filter(({ status }) => status === 'own')
    .map(({ partner }) => `${rootOf(publisher.value)}@${rootOf(partner.value)}`);
}

function listOf(reading: Reading, { nodeOf }: Gathered): readonly Listed[] {
  return reading.agreements.flatMap((agreement) => {
    const on = agreement.status === 'own' ? undefined : monthOf(agreement);
    const name = agreement.partner.value;
    return on === undefined ? [] : [{ name, node: nodeOf(reading, name), on }];
  });
}

function monthOf({ signedOn }: Agreement): DateValue | undefined {
  const [date] = signedOn;
  return date !== undefined && yearOf(date.value) !== undefined ? date.value : undefined;
}

function tie(japanese: readonly Listed[], other: readonly Listed[], { groups }: Gathered): void {
  const longest = Math.max(japanese.length, other.length);
  const pairs = japanese.flatMap((one) => {
    const same = other.filter(({ on }) => on === one.on);
    const isAlone = japanese.filter(({ on }) => on === one.on).length === 1;
    return isAlone && same.length === 1 ? [[one, same[0] as Listed] as const] : [];
  });
  if (pairs.length < SHORTEST_LIST || pairs.length < longest - 1) return;
  for (const [one, two] of pairs) {
    const isTranslated = isJapanese(one.name) && !isJapanese(two.name);
    if (isTranslated && groups.compatible(one.node, two.node)) groups.unite(one.node, two.node);
  }
}
