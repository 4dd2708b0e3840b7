import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Holds } from '../holds.js';
import type { Envelope, Transport } from './delivery/delivery.js';
import { Dispatcher } from './delivery/dispatcher.js';
import { SignedHttp } from './delivery/signedHttp.js';
import { SocketMode } from './delivery/socketMode.js';
import { Announcer } from './events/announcer.js';
import { eventEnvelope } from './events/envelope.js';
import { ALL_EVENTS } from './events/subscriptions.js';
import { Faults } from './faults.js';
import { Responses } from './interactions/responses.js';
import { Triggers } from './interactions/triggers.js';
import type { Json } from './json.js';
import { Lifecycle } from './lifecycle.js';
import { OtherBot } from './people/otherBot.js';
import { SlackUser } from './people/user.js';
import { type RateLimitOptions, RateLimits } from './rateLimits.js';
import { handleRequest } from './requests.js';
import { WebApi } from './webApi/webApi.js';
import type { Channel, Message, Workspace } from './world/model.js';
import type { SlackRecord } from './world/record.js';
import { type NewChannel, type NewPerson, World } from './world/world.js';

/** What the app asks for when it is installed, with the history scopes that it can do without. */
export const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'users:read',
];

export interface FakeSlackOptions {
  /** How events reach the app; by Socket Mode, unless said. */
  readonly mode?: 'socket' | 'http';
  /** The scopes of the bot tokens. */
  readonly scopes?: readonly string[];
  /** The events of the manifest. */
  readonly events?: readonly string[];
  readonly rateLimits?: RateLimitOptions;
  /** For the faults that hit by chance. */
  readonly seed?: number;
  readonly appName?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A whole Slack on this machine: a Web API, Socket Mode, signed requests, people and channels. */
export class FakeSlack {
  readonly world: World;
  readonly faults: Faults;
  readonly holds = new Holds();
  readonly limits: RateLimits;
  readonly socket: SocketMode;
  readonly http: SignedHttp;
  readonly dispatcher: Dispatcher;
  readonly announcer: Announcer;
  readonly responses: Responses;
  /** What becomes of channels and installations. */
  readonly lifecycle: Lifecycle;
  /** The workspace in which people and channels are, unless another one is named. */
  readonly workspace: Workspace;
  private readonly options: FakeSlackOptions;
  private readonly triggers: Triggers;
  private readonly server: Server;

  constructor(options: FakeSlackOptions) {
    const now = options.now ?? Date.now;
    this.options = options;
    this.world = new World(options.appName ?? 'musubi', now);
    this.faults = new Faults(options.seed ?? 1);
    this.limits = new RateLimits(options.rateLimits ?? {}, now);
    this.socket = new SocketMode(this.world);
    this.http = new SignedHttp(this.world);
    this.dispatcher = new Dispatcher(this.world, () => this.transport);
    this.announcer = new Announcer(this.world, this.dispatcher, options.events ?? ALL_EVENTS);
    this.responses = new Responses(this.world, this.announcer, () => this.address);
    this.lifecycle = new Lifecycle(this.world, this.announcer, this.dispatcher);
    this.triggers = new Triggers(now);
    this.workspace = this.newWorkspace();
    const { world, announcer, triggers, faults, holds, limits, responses } = this;
    const socketUrl = () => this.socketUrl();
    const webApi = new WebApi({ world, announcer, triggers, faults, holds, limits, socketUrl });
    this.server = createServer((request, response) => {
      handleRequest(request, response, { webApi, responses, faults }).catch(() => response.destroy());
    });
    this.server.on('upgrade', (request, socket, head) => this.socket.upgrade(request, socket, head));
  }

  get record(): SlackRecord {
    return this.world.record;
  }

  /** What the app was told, in the order in which it left. */
  get told(): readonly Envelope[] {
    return this.dispatcher.told;
  }

  /** Where the Web API is: `http://127.0.0.1:PORT/api/`. */
  get apiUrl(): string {
    return `${this.address}/api/`;
  }

  /** What the process has to find in its environment; over HTTP it listens on `port`, and events go there. */
  env(port?: number): Record<string, string> {
    const { app } = this.world;
    const shared = { SLACK_API_URL: this.apiUrl, SLACK_BOT_TOKEN: this.workspace.bot.token.value };
    if (this.options.mode !== 'http') return { ...shared, SLACK_APP_TOKEN: app.appToken.value };
    if (port === undefined)
      throw new Error('over HTTP, the port on which the process is to listen is needed');
    this.http.target = `http://127.0.0.1:${port}/slack/events`;
    return { ...shared, SLACK_SIGNING_SECRET: app.signingSecret, PORT: String(port) };
  }

  /** One more workspace with the app installed in it. */
  newWorkspace(name?: string): Workspace {
    return this.world.workspace(this.options.scopes ?? ALL_SCOPES, name);
  }

  channel(given: NewChannel = {}): Channel {
    return this.world.channel(this.workspace, given);
  }

  user(given: NewPerson = {}): SlackUser {
    const person = this.world.person(this.workspace, given);
    const { world, announcer, dispatcher, responses, triggers } = this;
    return new SlackUser(person, { world, announcer, dispatcher, responses, triggers });
  }

  /** A bot that is not the app. */
  otherBot(): OtherBot {
    return new OtherBot(this.world, this.announcer);
  }

  /** What the condition gives, once it gives something; fails with what was stored instead. */
  until<T>(condition: () => T | undefined | null | false, what?: string, deadlineMs?: number): Promise<T> {
    return this.world.changes.until(condition, what, deadlineMs);
  }

  /** Once the app has a connection open. */
  connected(connections = 1): Promise<true> {
    return this.until(() => this.socket.open >= connections, `a connection of the app (${connections})`);
  }

  /** The app's answer: its first reply in the message's thread, or below a direct message. */
  answerTo(message: Message): Promise<Message> {
    const { channel, ts, threadTs = ts } = message;
    const what = `an answer to “${message.wording.text}”`;
    const isDirect = this.world.channels.get(channel)?.kind === 'im';
    if (isDirect && message.threadTs === undefined)
      return this.until(() => this.sayingsAfter(message)[0], what);
    const answer = () => this.repliesOfApp(channel, threadTs).find((reply) => reply.ts > ts);
    return this.world.replies.until(`${channel} ${threadTs}`, answer, what);
  }

  /** All that the app said in the channel of a message after it, in threads as well. */
  sayingsAfter({ channel, ts }: Message): readonly Message[] {
    const { id } = this.world.app;
    return this.record.messages.in(channel).filter((each) => each.appId === id && each.ts > ts);
  }

  /** All that the app said in a thread. */
  repliesOfApp(channel: string, thread: string): readonly Message[] {
    return this.record.messages.replies(channel, thread).filter(({ appId }) => appId === this.world.app.id);
  }

  /** An event in its envelope, for whoever wants to send it in an own way. */
  envelope(event: Json): Envelope {
    return eventEnvelope(this.world, this.workspace, event);
  }

  /** Once every event was acknowledged or given up. */
  settled(): Promise<true> {
    return this.until(() => this.dispatcher.idle, 'the end of all deliveries');
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.dispatcher.close();
    await this.socket.close();
    await this.http.close();
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private get transport(): Transport {
    return this.options.mode === 'http' ? this.http : this.socket;
  }

  private get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private socketUrl(): string {
    const query = new URLSearchParams({ ticket: this.socket.ticket(), app_id: this.world.app.id });
    return `${this.address.replace('http', 'ws')}/link/?${query}`;
  }
}

/** Starts a Slack of one's own on a free port of this machine. Close it in the end. */
export async function startFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = new FakeSlack(options);
  await slack.listen();
  return slack;
}
