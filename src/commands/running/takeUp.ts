import type { Inbox } from '../../core/chat/inbox.js';
import type { Adapter } from '../../core/ports/adapter.js';
import type { Logger } from '../../log.js';

/**
 * Hands each platform that is ready what an earlier process received from it and died over, one after the
 * other. One that cannot be taken up is left to its platform's next try.
 */
export async function takeUpUnfinished(
  ready: readonly Adapter[],
  inbox: Pick<Inbox, 'takeUnfinished'>,
  log: Logger,
): Promise<void> {
  await Promise.all(
    ready.map(async (adapter) => {
      const { platform } = adapter;
      const unfinished = await inbox.takeUnfinished(platform).catch(() => []);
      if (unfinished.length > 0) {
        log.info({ platform, events: unfinished.length }, 'takes up what was left unfinished');
      }
      for (const one of unfinished) {
        await adapter.takeUp(one).catch((error: unknown) => {
          log.error({ platform, err: error }, 'what was left unfinished could not be taken up');
        });
      }
    }),
  );
}
