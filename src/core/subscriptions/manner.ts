import type { AnnouncedEvent, Deliveries, Delivery } from '../ports.js';
import { type EventContent, readContent, writeContent } from './events.js';
import type { Rule } from './rule.js';

/** How an event reaches a channel. */
export type Manner =
  /** As a message of its own. */
  | { readonly kind: 'post' }
  /** In place of the message `reference`, which tells of `event` from then on. */
  | { readonly kind: 'update'; readonly reference: string; readonly event: AnnouncedEvent }
  /** Under the message `reference`. */
  | { readonly kind: 'under'; readonly reference: string }
  /** What it is about is not told yet: whether it was is to be asked again. */
  | { readonly kind: 'wait' }
  /** What it is about was never told, so there is nothing to add to. */
  | { readonly kind: 'none' };

/**
 * How an event is told to a subscription: what follows an earlier message changes that message, or a correction
 * stands in the thread under it where the rule wants threads. Where the earlier message told several things
 * together, the whole of it is told anew.
 */
export async function mannerOf(
  event: AnnouncedEvent,
  subscription: string,
  rule: Rule,
  deliveries: Pick<Deliveries, 'find' | 'event'>,
): Promise<Manner> {
  const content = readContent(event);
  if (!content || !('of' in content)) return { kind: 'post' };
  const earlier = await deliveries.find(subscription, content.of);
  let shown = earlier;
  // What was told together with others may have been told together with others again.
  while (shown?.toldIn !== undefined) shown = await deliveries.find(subscription, shown.toldIn);
  if (!shown) return { kind: 'none' };
  const { reference } = shown;
  if (reference === undefined) return { kind: isOpen(shown) ? 'wait' : 'none' };
  if (content.kind === 'correction' && rule.threads) return { kind: 'under', reference };
  const first = await deliveries.event(content.of);
  const whole = first ? withReleasesOf(first, content) : content;
  if (shown === earlier) {
    return { kind: 'update', reference, event: { ...event, payload: writeContent(whole) } };
  }
  const digest = await deliveries.event(shown.event);
  return digest ? { kind: 'update', reference, event: withNewer(digest, whole) } : { kind: 'none' };
}

const OPEN: readonly Delivery['state'][] = [
  'collected',
  'pending',
  'claimed',
  'sending',
  'unknown',
  'checking',
];

const isOpen = ({ state }: Delivery): boolean => OPEN.includes(state);

type Following = Extract<EventContent, { readonly of: string }>;

/**
 * What takes the place of a message says no less than that did: a release in the other language may have joined the
 * news after this was found.
 */
function withReleasesOf(first: AnnouncedEvent, content: Following): Following {
  const told = readContent(first);
  if (told?.kind !== 'release') return content;
  const { releases } = content;
  return { ...content, releases: [...new Set([...told.releases, ...releases])] };
}

/** A digest in which the item that `content` is about has become what it is now. */
function withNewer(digest: AnnouncedEvent, content: Following): AnnouncedEvent {
  const told = readContent(digest);
  if (told?.kind !== 'digest') return digest;
  const { releases } = content;
  const now = content.kind === 'correction' ? content : ({ kind: 'release', releases } as const);
  const items = told.items.map((item) => (item.event === content.of ? { ...item, content: now } : item));
  return { ...digest, payload: writeContent({ ...told, items }) };
}
