import type { AckFn, RespondArguments } from '@slack/bolt';
import type { Payload } from '../posting/payload.js';
import { respond } from './respond.js';

/** Slack waits three seconds for an acknowledgement. */
const PATIENCE_MS = 2_000;

export interface Reply {
  /** To the one who asked, alone. */
  say(payload: Payload): Promise<void>;
  nothing(): Promise<void>;
}

/**
 * An answer goes along with the acknowledgement; where it takes longer than Slack waits for that, or the
 * connection has gone, by the address that came with the command.
 */
export function createReply(ack: AckFn<RespondArguments>, url: string): Reply {
  let isAcknowledged = false;
  const acknowledge = async (message?: RespondArguments): Promise<boolean> => {
    if (isAcknowledged) return false;
    isAcknowledged = true;
    clearTimeout(late);
    await ack(message);
    return true;
  };
  const late = setTimeout(() => void acknowledge().catch(() => undefined), PATIENCE_MS);
  return {
    say: async (payload) => {
      const message = { ...payload, response_type: 'ephemeral' } as const;
      const isSaid = await acknowledge(message).catch(() => false);
      if (!isSaid) await respond(url, message);
    },
    nothing: async () => void (await acknowledge()),
  };
}
