import type { Store } from '../../ports.js';
import { type Rule, readRule } from '../rule.js';
import type { AnnouncingContext, AnnouncingMemory } from './context.js';

/** Subscriptions with the same rule: what matches one of them matches all. */
export interface Group {
  readonly rule: Rule;
  readonly members: readonly Member[];
}

export interface Member {
  readonly id: string;
  /** The channel, as one string. */
  readonly channel: string;
  readonly isPaused: boolean;
}

/** Subscriptions that are read at a time. */
const PAGE = 1_000;

/** Everybody who has subscribed, by rule. A rule that a newer program wrote is left to that program. */
export async function readAudience(
  store: Store,
  { memory, pause }: AnnouncingContext,
): Promise<readonly Group[]> {
  const groups = new Map<string, { rule: Rule; members: Member[] }>();
  const rules: typeof memory.rules = new Map();
  for (let after = ''; ; ) {
    const page = await store.announcements.audience(after, PAGE);
    for (const { id, channel, rule: text, paused } of page) {
      if (!rules.has(text)) {
        rules.set(text, ruleOf(text, memory));
        if (rules.size % RULES_AT_ONCE === 0) await pause();
      }
      const rule = rules.get(text);
      if (!rule) continue;
      const group = groups.get(text) ?? { rule, members: [] };
      group.members.push({ id, channel: Object.values(channel).join('\n'), isPaused: paused !== undefined });
      groups.set(text, group);
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.id ?? after;
    await pause();
  }
  memory.rules = rules;
  return [...groups.values()];
}

/** Rules that are read or asked before others get their turn. */
export const RULES_AT_ONCE = 25;

/** The rule of this text, read once. */
export function ruleOf(text: string, { rules }: AnnouncingMemory): Rule | undefined {
  if (!rules.has(text)) rules.set(text, readRule(text));
  return rules.get(text);
}
