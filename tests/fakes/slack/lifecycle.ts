import type { Dispatcher } from './delivery/dispatcher.js';
import type { Announcer } from './events/announcer.js';
import { channelType } from './events/subscriptions.js';
import type { Json } from './json.js';
import type { Channel, Message, Workspace } from './world/model.js';
import type { World } from './world/world.js';

export interface Invitation {
  readonly inviter?: string;
  readonly mention?: Message;
}

/** What becomes of channels and installations, and what the app is told of it. */
export class Lifecycle {
  private readonly world: World;
  private readonly announcer: Announcer;
  private readonly dispatcher: Dispatcher;

  constructor(world: World, announcer: Announcer, dispatcher: Dispatcher) {
    this.world = world;
    this.announcer = announcer;
    this.dispatcher = dispatcher;
  }

  archive(channel: Channel): void {
    channel.archived = true;
    this.told(channel, 'archive', { channel: channel.id, user: channel.creator, is_moved: 0 });
  }

  unarchive(channel: Channel): void {
    channel.archived = false;
    this.told(channel, 'unarchive', { channel: channel.id, user: channel.creator });
  }

  rename(channel: Channel, name: string): void {
    channel.name = name;
    const { id, created, kind } = channel;
    const fields = {
      id,
      name,
      name_normalized: name,
      created,
      is_channel: kind === 'public',
      is_mpim: false,
    };
    this.told(channel, 'rename', { channel: fields });
  }

  deleteChannel(channel: Channel): void {
    this.told(channel, 'deleted', { channel: channel.id, actor_id: channel.creator });
    this.world.channels.delete(channel.id);
  }

  /** From now on it is a private channel of the same id; a message in it says so. */
  makePrivate(channel: Channel): void {
    channel.kind = 'private';
    this.announcer.said(
      this.world.store({
        channel,
        wording: { text: 'made this channel private' },
        user: channel.creator,
        subtype: 'channel_convert_to_private',
      }),
    );
  }

  /** Somebody takes the app out of a channel. */
  removeBot(channel: Channel): void {
    const workspace = this.workspaceOf(channel);
    const user = workspace.bot.userId;
    channel.members.delete(user);
    this.told(channel, 'left', { channel: channel.id, actor_id: channel.creator });
    this.announcer.tell(workspace, 'member_left_channel', {
      type: 'member_left_channel',
      ...this.membership(channel, user),
    });
  }

  /** Somebody invites the app, perhaps because of a mention, which it is then told of. */
  addBot(channel: Channel, { inviter = channel.creator, mention }: Invitation = {}): void {
    const workspace = this.workspaceOf(channel);
    const user = workspace.bot.userId;
    channel.members.add(user);
    this.announcer.tell(workspace, 'member_joined_channel', {
      type: 'member_joined_channel',
      ...this.membership(channel, user),
      inviter,
    });
    if (mention !== undefined) this.announcer.mentioned(mention);
  }

  /** The app is taken out of a workspace: its token is dead, and two events say so, in no fixed order. */
  uninstall(workspace: Workspace, order: 'revoked first' | 'uninstalled first' = 'uninstalled first'): void {
    const { token } = workspace.bot;
    const events = [() => this.uninstalled(workspace), () => this.revoked(workspace)];
    for (const tell of order === 'revoked first' ? events.reverse() : events) tell();
    token.state = 'account_inactive';
  }

  /** The bot token is dead, while the app stays installed. */
  revokeToken(workspace: Workspace): void {
    this.revoked(workspace);
    workspace.bot.token.state = 'token_revoked';
  }

  /** Tells that events were left out because there were too many; this envelope holds no event. */
  tooManyEvents(workspace: Workspace): void {
    const body = {
      token: this.world.app.verificationToken,
      type: 'app_rate_limited',
      team_id: workspace.id,
      minute_rate_limited: this.world.seconds() - (this.world.seconds() % 60),
      api_app_id: this.world.app.id,
    };
    void this.dispatcher.dispatch({ kind: 'events_api', body });
  }

  private uninstalled(workspace: Workspace): void {
    this.announcer.tell(workspace, 'app_uninstalled', {
      type: 'app_uninstalled',
      event_ts: this.world.ids.ts(),
    });
  }

  private revoked(workspace: Workspace): void {
    const tokens = { oauth: [], bot: [workspace.bot.userId] };
    const event = { type: 'tokens_revoked', tokens, event_ts: this.world.ids.ts() };
    this.announcer.tell(workspace, 'tokens_revoked', event);
  }

  /** `channel_archive`, or `group_archive` for a private channel. */
  private told(channel: Channel, what: string, fields: Json): void {
    const type = `${channel.kind === 'private' ? 'group' : 'channel'}_${what}`;
    const event = { type, ...fields, event_ts: this.world.ids.ts() };
    this.announcer.tell(this.workspaceOf(channel), type, event);
    this.world.changes.happened();
  }

  private membership(channel: Channel, user: string): Json {
    const letter = channelType(channel) === 'group' ? 'G' : 'C';
    return {
      user,
      channel: channel.id,
      channel_type: letter,
      team: channel.teamId,
      event_ts: this.world.ids.ts(),
    };
  }

  private workspaceOf({ teamId }: Channel): Workspace {
    return this.world.workspaces.get(teamId)!;
  }
}
