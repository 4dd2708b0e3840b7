import { PACKS } from '../../languages/packs.js';
import type { Said } from '../said.js';
import { type Manager, refuse } from './managingContext.js';

/** Nothing where the bot may post in the channel; else why not, and what to do. */
export async function mayNotPost(manager: Manager): Promise<Said | undefined> {
  const { context, managing, language } = manager;
  const { channel } = managing.channel;
  const platform = context.platforms().find((one) => one.platform === channel.platform);
  if (!platform) return refuse(manager, (why) => why.notConnected(channel.platform));
  const permission = await platform.canPost(channel);
  if (permission.kind === 'may') return undefined;
  return refuse(manager, () => PACKS[language].chat.mayNotPost[permission.why]);
}
