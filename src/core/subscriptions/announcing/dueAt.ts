import type { Language } from '../../languages/language.js';
import { type Addressed, MINUTE, type Moment } from '../../ports.js';
import type { Rule } from '../rule.js';
import { nextTurn } from '../schedule.js';
import type { Member } from './audience.js';

/** More than these at once for one channel are told in one message. */
export const MOST_AT_ONCE = 5;

/** How long a flood is collected, so that its end is told with its beginning. */
export const SETTLE_MS = 20_000;

/** What decides when somebody is told. */
export interface Timing {
  readonly now: Moment;
  readonly languageWaitMinutes: number;
  /** Channels that too many are due for. */
  readonly crowded: ReadonlySet<string>;
  /** The subscriptions for which something is collected, and when the first of it is due. */
  readonly collecting: ReadonlyMap<string, Moment>;
}

/** When subscriptions with this rule may be told of what was found then, in these languages. */
export function readyAt(
  { languages }: Rule,
  found: { readonly at: Moment; readonly languages: readonly Language[] },
  { now, languageWaitMinutes }: Timing,
): Moment {
  const isTaken = found.languages.some((language) => languages.includes(language));
  return isTaken ? now : Math.max(now, found.at + languageWaitMinutes * MINUTE);
}

/** The delivery to a member of what is ready then. What comes while it is paused is told when it is resumed. */
export function addressed(
  { id, channel, isPaused }: Member,
  ready: Moment,
  turn: Moment | undefined,
  { now, crowded, collecting }: Timing,
): Addressed {
  if (turn !== undefined) return { subscription: id, dueAt: turn, isCollected: true };
  const settled = now + SETTLE_MS;
  const open = collecting.get(id);
  const isOpen = open !== undefined && open > now && open <= settled;
  if (crowded.has(channel) || isOpen) {
    return { subscription: id, dueAt: Math.max(ready, isOpen ? open : settled), isCollected: true };
  }
  return { subscription: id, dueAt: ready, isCollected: isPaused };
}

/** The turn of a rule at which what is ready then is told; undefined for one that is told at once. */
export const turnOf = ({ schedule }: Rule, ready: Moment): Moment | undefined => nextTurn(schedule, ready);
