import type { Catalogue } from '../../answers/catalogue.js';
import { datesOf } from '../../answers/when.js';
import type { Partnership } from '../../ledger/ledger.js';
import { DAY, type Store } from '../../ports.js';
import { type DateValue, dayRange } from '../../text/dateValue.js';
import { writeContent } from '../events.js';
import { matches } from '../matches.js';
import { toldOf } from '../told.js';
import { readAudience } from './audience.js';
import type { AnnouncingContext } from './context.js';
import { addressed, type Timing, turnOf } from './dueAt.js';
import { termEndEvent } from './eventIds.js';

/** So many days before its end a term is told of. */
const DAYS_BEFORE = 90;
/** How often whoever has subscribed meanwhile is seen to. */
const LOOK_MS = 10 * 60_000;

/** An agreement whose term ends, and that no release renews. */
export interface Ending {
  readonly partnership: Partnership;
  readonly ends: DateValue;
}

/** The terms that end within {@link DAYS_BEFORE} days of that day. */
export function endingsAt(today: DateValue, { ledger, partnershipsOf }: Catalogue): readonly Ending[] {
  const from = dayRange(today)?.last;
  if (from === undefined) return [];
  const until = new Date(Date.parse(from) + DAYS_BEFORE * DAY).toISOString().slice(0, 10);
  return ledger.partnerships.flatMap((partnership) => {
    const [end, ...others] = partnership.endsOn.versions;
    const last = end && dayRange(end.value)?.last;
    if (!end || last === undefined || others.length > 0 || last < from || last > until) return [];
    return isOver(partnership) || isRenewed(partnership, partnershipsOf(partnership.partner))
      ? []
      : { partnership, ends: end.value };
  });
}

/** It was given up, which was told as news, or it renews itself. */
const isOver = ({ endedOn, renewal }: Partnership): boolean =>
  endedOn.versions.length > 0 || renewal.versions.some(({ value }) => value === 'automatic');

/** Whether the same parties have agreed again since. */
function isRenewed(one: Partnership, agreements: readonly Partnership[]): boolean {
  const start = startOf(one);
  const parties = new Set(one.parties);
  return agreements.some(
    (other) =>
      other !== one &&
      other.parties.length === parties.size &&
      other.parties.every((id) => parties.has(id)) &&
      start !== undefined &&
      (startOf(other) ?? '') > start,
  );
}

const startOf = (one: Partnership): string | undefined => {
  const [date] = datesOf(one);
  return date === undefined ? undefined : dayRange(date)?.last;
};

/** Announces the terms that end soon, once to each subscription; how many deliveries are new. */
export async function announceEndings(context: AnnouncingContext): Promise<number> {
  const { keeping, memory, pause } = context;
  const { catalogue, revision } = context.knowledge();
  const [now, today] = [context.now(), context.today()];
  const look = [today, revision, Math.floor(now / LOOK_MS)].join(' ');
  if (memory.endings === look) return 0;
  const endings = endingsAt(today, catalogue);
  const audience = endings.length === 0 ? [] : await keeping.use((store) => readAudience(store, context));
  const listening = audience.filter(({ rule }) => rule.endings);
  const timing: Timing = { now, languageWaitMinutes: 0, crowded: new Set(), collecting: new Map() };
  let added = 0;
  for (const { partnership, ends } of listening.length === 0 ? [] : endings) {
    const told = toldOf(partnership, catalogue);
    const groups = listening.filter(({ rule }) => matches(rule.topic, told));
    const to = groups.flatMap(({ rule, members }) => {
      const turn = turnOf(rule, now);
      return members.map((member) => addressed(member, now, turn, timing));
    });
    const { parties } = partnership;
    const payload = writeContent({ kind: 'term end', parties, ends });
    const event = { id: termEndEvent(parties, ends), kind: 'term end', payload, occurredAt: now } as const;
    const write = (store: Store): Promise<number> => store.deliveries.announce(event, to);
    if (to.length > 0) added += await keeping.use(write);
    await pause();
  }
  memory.endings = look;
  return added;
}
