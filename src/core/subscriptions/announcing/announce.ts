import { announceEndings } from './announceEndings.js';
import { announceNews } from './announceNews.js';
import type { AnnouncingContext } from './context.js';
import { gather } from './gather.js';
import { Overtaken } from './overtaken.js';

/** What a round came to. */
export interface Announced {
  /** Deliveries that are new. */
  readonly deliveries: number;
}

/**
 * One round: what was found becomes events and deliveries, terms that end soon too, and what was collected for
 * a digest is told when its turn comes. Each transaction is all or nothing, and whatever is written has the same
 * id whoever writes it: a round that dies anywhere, or runs in two processes at once, changes nothing of what is
 * told. It throws what the store throws; the next round goes on.
 */
export async function announce(context: AnnouncingContext): Promise<Announced> {
  let deliveries = 0;
  for (const part of [announceNews, announceEndings, gather]) {
    try {
      deliveries += await part(context, deliveries);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  return { deliveries };
}
