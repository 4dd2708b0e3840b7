import type { SettingScope } from '../../ports.js';
import type { ManagedChannel } from './managing.js';
import type { Manager } from './managingContext.js';

/** Everybody in a channel may, until admins keep it to themselves. */
export async function mayManage({ context, managing }: Manager): Promise<boolean> {
  const { channel } = managing;
  const isKept = channel.isForAdmins ?? (await isLocked(context.keeping, channel));
  return !isKept || channel.isAdmin();
}

export const scopeOf = ({ channel }: ManagedChannel): SettingScope => ({ of: 'channel', ...channel });

const isLocked = async (keeping: Manager['context']['keeping'], channel: ManagedChannel): Promise<boolean> =>
  (await keeping.use(({ settings }) => settings.get(scopeOf(channel), 'managers'))) === 'admins';
