import type { Said } from '../said.js';
import { type Manager, refuse, tellDone, wordsFor } from './managingContext.js';
import { scopeOf } from './mayManage.js';

/** Lets admins alone manage the channel's subscriptions, or everybody again; an admin says so. */
export async function lock(kind: 'lock' | 'unlock', manager: Manager): Promise<Said> {
  const { context, managing } = manager;
  const { channel } = managing;
  if (!(await channel.isAdmin())) return refuse(manager, (why) => why.onlyAdminsLock());
  // Where the platform keeps it to admins, there is nothing to lock, and the bot does not open it.
  if (channel.isForAdmins) return tellDone(manager, wordsFor(manager).locked());
  await context.keeping.use(({ settings }) =>
    kind === 'lock'
      ? settings.set(scopeOf(channel), 'managers', 'admins')
      : settings.remove(scopeOf(channel), 'managers'),
  );
  return tellDone(manager, kind === 'lock' ? wordsFor(manager).locked() : wordsFor(manager).unlocked());
}
