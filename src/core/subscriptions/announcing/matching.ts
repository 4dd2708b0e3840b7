import { matches } from '../matches.js';
import { type NewsKnowledge, releasesOf } from '../newsKnowledge.js';
import { toldIn } from '../told.js';
import { type Group, RULES_AT_ONCE } from './audience.js';
import type { AnnouncingContext } from './context.js';
import { MOST_AT_ONCE } from './dueAt.js';
import type { Happening } from './happenings.js';

/** For each event, the groups whose topic it is; corrections reach those who were told, whatever their topic. */
export type Matched = ReadonlyMap<string, readonly Group[]>;

/** Asks each rule once, however many have it. */
export async function matchAll(
  happenings: readonly Happening[],
  audience: readonly Group[],
  knowledge: NewsKnowledge,
  { pause }: Pick<AnnouncingContext, 'pause'>,
): Promise<Matched> {
  const matched = new Map<string, readonly Group[]>();
  for (const { event, content } of happenings) {
    if (content.kind === 'correction') continue;
    const told = toldIn(releasesOf(content.releases, knowledge), knowledge.catalogue);
    const groups: Group[] = [];
    for (const [at, group] of audience.entries()) {
      if (matches(group.rule.topic, told)) groups.push(group);
      if (at % RULES_AT_ONCE === RULES_AT_ONCE - 1) await pause();
    }
    matched.set(event, groups);
    await pause();
  }
  return matched;
}

/** The channels for which more is told at once than they should be told one by one. */
export function crowdedChannels(
  happenings: readonly Happening[],
  matched: Matched,
  audience: readonly Group[],
): ReadonlySet<string> {
  const corrections = happenings.filter(({ content }) => content.kind === 'correction').length;
  const counts = new Map<Group, number>();
  for (const { event, content } of happenings) {
    if (content.kind !== 'release') continue;
    for (const group of matched.get(event) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const channels = new Map<string, number>();
  for (const group of audience) {
    const count = group.rule.schedule.every === 'release' ? (counts.get(group) ?? 0) : 0;
    for (const { channel } of group.members) channels.set(channel, (channels.get(channel) ?? 0) + count);
  }
  const isCrowded = (count: number): boolean => count > MOST_AT_ONCE || corrections > MOST_AT_ONCE;
  return new Set([...channels].flatMap(([channel, count]) => (isCrowded(count) ? channel : [])));
}
