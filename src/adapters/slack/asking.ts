import type { Asking } from '../../core/chat/chat.js';
import type { ManagedChannel } from '../../core/chat/managing/managing.js';
import type { Said } from '../../core/chat/said.js';
import type { Moment } from '../../core/ports.js';
import type { Services } from './connection/services.js';
import { conversationOf, isDirect, PLATFORM, type Place, personOf } from './place.js';

/** Who asks what kind of thing, where and when. */
export interface Asked {
  readonly user: string;
  readonly place: Place;
  /** Only they see the answer. */
  readonly isAlone?: boolean;
  readonly at: Moment;
  /** What Slack calls the channel: `news`. */
  readonly channelName?: string | undefined;
  /** What a command begins with there: `/partners`. */
  readonly command?: string | undefined;
}

/** Who asks, with the language in which Slack is shown to them, and the channel that they may manage. */
export async function askingOf(services: Services, asked: Asked): Promise<Asking> {
  const { user, place, isAlone = false, at } = asked;
  const { team, channel, thread } = place;
  const locale = await services.people.languageOf(user);
  // A thread in direct messages hangs from what was said there.
  const hasParent = isDirect(channel) && thread !== undefined;
  return {
    person: personOf(user),
    conversation: conversationOf(place, user),
    ...(hasParent ? { parent: conversationOf({ team, channel }, user) } : {}),
    isPrivate: isAlone || isDirect(channel),
    at,
    ...(locale === undefined ? {} : { locale }),
    ...(isChannel(channel) ? { channel: managedChannel(services, asked) } : {}),
  };
}

/** The command of the manifest, where nobody has written another one. */
const COMMAND = '/partners';

function managedChannel(
  { people, me }: Services,
  { user, place, channelName, command = COMMAND }: Asked,
): ManagedChannel {
  const id = place.channel;
  return {
    channel: { platform: PLATFORM, workspace: me.team, id },
    ...(isName(channelName) ? { channelName: `#${channelName}` } : {}),
    command,
    isDirect: isDirect(id),
    isAdmin: () => people.isAdmin(user),
    zone: () => people.zoneOf(user),
  };
}

/** Not a person's id, by which they are written to where the channel of their direct messages is not known. */
const isChannel = (id: string): boolean => !/^[UW]/.test(id);

/** Of others than public channels Slack does not tell the name. */
const isName = (name: string | undefined): boolean =>
  name !== undefined && !/^(?:privategroup|directmessage|mpdm-.*)$/.test(name);

/** Counts what was done, with the time since its event came: an answer by its kind, else `what` it was. */
export function measure({ measures, now }: Services, said: Said, what: string, at: Moment): void {
  if (said.kind === 'answer' && said.answered) measures.answered(PLATFORM, said.answered, now() - at);
  else measures.handled(PLATFORM, what, now() - at);
}
