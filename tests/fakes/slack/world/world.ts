import { randomUUID } from 'node:crypto';
import { Ids } from '../ids.js';
import { Changes } from './changes.js';
import { KeyedChanges } from './keyedChanges.js';
import type { Channel, Ephemeral, Message, Person, Token, Wording, Workspace } from './model.js';
import { SlackRecord } from './record.js';

/** The app that is tried, as Slack knows it. */
export interface SlackApp {
  readonly id: string;
  readonly name: string;
  readonly signingSecret: string;
  readonly verificationToken: string;
  readonly appToken: Token;
}

export type NewChannel = Partial<Pick<Channel, 'name' | 'kind' | 'archived' | 'refusesPosts'>> & {
  readonly workspace?: Workspace;
  /** Whether the bot is a member; it is, unless said otherwise. */
  readonly bot?: boolean;
};

export type NewPerson = Partial<Pick<Person, 'name' | 'locale' | 'tz' | 'isAdmin' | 'isOwner'>> & {
  readonly workspace?: Workspace;
};

export type NewMessage = Partial<Omit<Message, 'kind' | 'teamId' | 'channel' | 'wording'>> & {
  readonly channel: Channel;
  readonly wording: Wording;
};

const NOBODY = { locale: 'en-US', tz: 'Asia/Tokyo', isAdmin: false, isOwner: false };

export type NewEphemeral = Pick<Ephemeral, 'user' | 'wording' | 'via' | 'threadTs'> & {
  readonly channel: Channel;
};

/** All of Slack: who and what there is, and what was stored. */
export class World {
  readonly now: () => number;
  readonly ids: Ids;
  readonly record = new SlackRecord();
  readonly changes = new Changes(() => this.record.describe());
  /** What is said in threads, each under `CHANNEL TS`. */
  readonly replies = new KeyedChanges(() => this.record.describe());
  readonly workspaces = new Map<string, Workspace>();
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly tokens = new Map<string, Token>();
  readonly app: SlackApp;
  private readonly direct = new Map<string, Channel>();

  constructor(appName: string, now: () => number) {
    this.now = now;
    this.ids = new Ids(now);
    const id = this.ids.next('A');
    const appToken = this.token('app', '', ['connections:write'], `xapp-1-${id}-${randomUUID()}`);
    this.app = {
      id,
      name: appName,
      signingSecret: randomUUID().replaceAll('-', ''),
      verificationToken: randomUUID(),
      appToken,
    };
  }

  /** A workspace in which the app is installed, with a bot token that carries these scopes. */
  workspace(scopes: readonly string[], name = 'Acme', enterpriseId: string | null = null): Workspace {
    const id = this.ids.next('T');
    const botId = this.ids.next('B');
    const user: Person = { ...NOBODY, id: this.ids.next('U'), teamId: id, name: this.app.name, botId };
    this.people.set(user.id, user);
    const token = this.token('bot', id, scopes, `xoxb-${id}-${randomUUID()}`);
    const domain = name.toLowerCase().replaceAll(' ', '-');
    const owner = this.ids.next('U');
    const bot = { id: botId, userId: user.id, token };
    const workspace = { id, name, domain, enterpriseId, owner, bot };
    this.workspaces.set(id, workspace);
    const rights = { isAdmin: true, isOwner: true };
    this.people.set(owner, { ...NOBODY, ...rights, id: owner, teamId: id, name: 'owner' });
    return workspace;
  }

  person(first: Workspace, { workspace = first, ...given }: NewPerson = {}): Person {
    const id = this.ids.next('U');
    const person = { ...NOBODY, id, teamId: workspace.id, name: id.toLowerCase(), ...given };
    this.people.set(id, person);
    return person;
  }

  channel(first: Workspace, { workspace = first, bot = true, ...given }: NewChannel = {}): Channel {
    const id = this.ids.next(given.kind === 'im' ? 'D' : 'C');
    const channel: Channel = {
      id,
      teamId: workspace.id,
      name: id.toLowerCase(),
      kind: 'public',
      archived: false,
      created: this.seconds(),
      creator: workspace.owner,
      members: new Set(bot ? [workspace.bot.userId] : []),
      ...given,
    };
    this.channels.set(id, channel);
    return channel;
  }

  /** The direct messages between a person and the bot of their workspace. */
  directMessages(person: Person): Channel {
    const bot = this.workspaces.get(person.teamId)!.bot.userId;
    const known = this.direct.get(person.id);
    if (known !== undefined) return known;
    const channel: Channel = {
      id: this.ids.next('D'),
      teamId: person.teamId,
      name: 'directmessage',
      kind: 'im',
      archived: false,
      created: this.seconds(),
      creator: person.id,
      members: new Set([person.id, bot]),
    };
    this.channels.set(channel.id, channel);
    this.direct.set(person.id, channel);
    return channel;
  }

  store({ channel, wording, ...given }: NewMessage): Message {
    const message: Message = {
      kind: 'message',
      teamId: channel.teamId,
      channel: channel.id,
      ts: this.ids.ts(),
      wording,
      earlier: [],
      deleted: false,
      reactions: new Map(),
      ...given,
    };
    this.record.messages.add(message);
    if (message.threadTs !== undefined) this.replies.happened(`${message.channel} ${message.threadTs}`);
    this.changes.happened();
    return message;
  }

  /** Shows something to one person only. */
  whisper({ channel, ...given }: NewEphemeral): Ephemeral {
    const ephemeral: Ephemeral = {
      kind: 'ephemeral',
      teamId: channel.teamId,
      channel: channel.id,
      ts: this.ids.ts(),
      earlier: [],
      deleted: false,
      ...given,
    };
    this.record.ephemerals.push(ephemeral);
    this.changes.happened();
    return ephemeral;
  }

  /** Gives a message another wording, and keeps the one it had; `editor` is marked as who edited it. */
  reword(message: Message, wording: Wording, editor?: string): void {
    message.earlier.push(message.wording);
    message.wording = wording;
    if (editor !== undefined) message.edited = { user: editor, ts: this.ids.ts() };
    this.changes.happened();
  }

  token(kind: Token['kind'], teamId: string, scopes: readonly string[], value: string): Token {
    const token: Token = { value, kind, teamId, scopes: new Set(scopes), state: 'valid' };
    this.tokens.set(value, token);
    return token;
  }

  /** Seconds since the epoch. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }
}
