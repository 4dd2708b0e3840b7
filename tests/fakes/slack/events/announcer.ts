import type { Dispatcher } from '../delivery/dispatcher.js';
import type { Json } from '../json.js';
import type { Channel, Message, Wording, Workspace } from '../world/model.js';
import type { World } from '../world/world.js';
import { eventEnvelope } from './envelope.js';
import { appMentioned, messageChanged, messageDeleted, messageSaid } from './messages.js';
import { hears, messageEvent } from './subscriptions.js';

interface Place {
  readonly channel: Channel;
  readonly workspace: Workspace;
  /** Whether the app is a member of the channel. */
  readonly member: boolean;
}

/** Tells the app what happened, as far as it subscribed to it and its scopes let it hear of it. */
export class Announcer {
  /** The events of the app's manifest. */
  readonly subscribed: Set<string>;
  private readonly world: World;
  private readonly dispatcher: Dispatcher;

  constructor(world: World, dispatcher: Dispatcher, subscribed: readonly string[]) {
    this.world = world;
    this.dispatcher = dispatcher;
    this.subscribed = new Set(subscribed);
  }

  /** `name` is what is subscribed to, such as `message.im`; `event` what is sent. */
  tell(workspace: Workspace, name: string, event: Json): void {
    if (!this.subscribed.has(name) || !hears(name, workspace.bot.token.scopes)) return;
    void this.dispatcher.dispatch(eventEnvelope(this.world, workspace, event));
  }

  /** Tells of a message. One that mentions the app comes twice, as two events. */
  said(message: Message): void {
    const { channel, workspace, member } = this.mentioned(message);
    const parent = this.world.record.messages.find(message.channel, message.threadTs ?? '');
    if (member) this.tell(workspace, messageEvent(channel), messageSaid(channel, message, parent));
  }

  /** Tells that a message was edited; its mention of the app is told again. */
  changed(message: Message, before: Wording): void {
    const { channel, workspace, member } = this.mentioned(message);
    if (member)
      this.tell(
        workspace,
        messageEvent(channel),
        messageChanged(channel, message, before, this.world.ids.ts()),
      );
  }

  deleted(message: Message): void {
    const { channel, workspace, member } = this.placeOf(message);
    if (member)
      this.tell(workspace, messageEvent(channel), messageDeleted(channel, message, this.world.ids.ts()));
  }

  /** Tells of a mention, if it is one, in a channel that the app is in. */
  mentioned(message: Message): Place {
    const place = this.placeOf(message);
    const { channel, workspace, member } = place;
    const { bot } = workspace;
    const mentions = message.botId !== bot.id && message.wording.text.includes(`<@${bot.userId}>`);
    if (mentions && member && channel.kind !== 'im') {
      this.tell(workspace, 'app_mention', appMentioned(channel, message));
    }
    return place;
  }

  private placeOf({ channel: id }: Message): Place {
    const channel = this.world.channels.get(id)!;
    const workspace = this.world.workspaces.get(channel.teamId)!;
    return { channel, workspace, member: channel.members.has(workspace.bot.userId) };
  }
}
