import type { AnnouncedEvent, Delivery, Subscription } from '../ports.js';
import type { Release } from '../releases/release.js';
import { releaseEvent, secondLanguageEvent } from './announcing/eventIds.js';
import { translationsOf } from './announcing/pairs.js';
import { readContent } from './events.js';
import { addedIdOf, type NewsKnowledge } from './newsKnowledge.js';
import { readRule } from './rule.js';
import { type Why, why } from './why.js';

/** Every subscription, and what was told of some events to whom. */
export interface Tellings {
  readonly subscriptions: readonly Subscription[];
  readonly events: readonly AnnouncedEvent[];
  readonly deliveries: readonly Delivery[];
}

/** Why a channel was told of a release, or was not. */
export interface WhySent extends Why {
  readonly subscription: Subscription;
  readonly delivery?: Delivery;
  /** It was announced before there was this subscription. */
  readonly isLater: boolean;
}

/** The events that may have told of a release, by itself or with the same news in another language. */
export function eventsTelling(release: Release, knowledge: NewsKnowledge): readonly string[] {
  const releases = [release, ...translationsOf(release, knowledge.catalogue)];
  return releases
    .flatMap((one) => addedIdOf(one, knowledge) ?? [])
    .flatMap((id) => [releaseEvent(id), secondLanguageEvent(id)]);
}

/** When a release was first announced; undefined where it never was. */
export function firstTold(addedId: string, { events }: Tellings): AnnouncedEvent | undefined {
  return tellingOf(addedId, events)[0];
}

/** Says of each subscription why its channel was told of the release, would be, or was not; in English. */
export function whySent(
  release: Release,
  addedId: string | undefined,
  { subscriptions, events, deliveries }: Tellings,
  knowledge: NewsKnowledge,
): readonly WhySent[] {
  const telling = addedId === undefined ? [] : tellingOf(addedId, events);
  const [first] = telling;
  const releases = [release, ...translationsOf(release, knowledge.catalogue)];
  return subscriptions.flatMap((subscription) => {
    const rule = readRule(subscription.rule);
    // What a newer program wrote is left to that program.
    if (!rule) return [];
    const delivery = chosen(telling, deliveries, subscription.id);
    const isLater = !delivery && first !== undefined && subscription.createdAt > first.occurredAt;
    const { paused } = subscription;
    const asked = { releases, rule, knowledge, language: 'en' } as const;
    const because = why({ ...asked, ...(paused && { paused }), ...(delivery && { delivery }) });
    return { ...because, subscription, isLater, ...(delivery && { delivery }) };
  });
}

/** The events that tell of the release, oldest first. */
function tellingOf(addedId: string, events: readonly AnnouncedEvent[]): readonly AnnouncedEvent[] {
  const telling = events.filter((event) => {
    const content = readContent(event);
    return content !== undefined && 'releases' in content && content.releases.includes(addedId);
  });
  return telling.toSorted((a, b) => a.occurredAt - b.occurredAt);
}

/** What told the channel, else what it was last tried with. */
function chosen(
  telling: readonly AnnouncedEvent[],
  deliveries: readonly Delivery[],
  subscription: string,
): Delivery | undefined {
  const tried = telling.flatMap(
    ({ id }) => deliveries.find((one) => one.event === id && one.subscription === subscription) ?? [],
  );
  return tried.find(({ state }) => state === 'sent' || state === 'told together') ?? tried.at(-1);
}
