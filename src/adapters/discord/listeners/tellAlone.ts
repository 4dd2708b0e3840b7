import type { Services } from '../connection/services.js';
import { type Asker, tellDirectly } from '../posting/tell.js';
import type { Rendered } from '../render/render.js';
import type { Reply } from './reply.js';

/**
 * Says something to the one who did something, alone: as the answer to it, or directly where Discord takes no
 * answer to it any more, since its token holds for a quarter of an hour, and for three seconds until the first one.
 */
export function tellAlone(
  services: Services,
  asker: Asker,
  reply: Reply,
): (payload: Rendered) => Promise<void> {
  return async (payload) => {
    try {
      await reply.say(payload, { isPrivate: true });
    } catch {
      await tellDirectly(services, asker.place.user, payload);
    }
  };
}
