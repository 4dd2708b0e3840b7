import { GatewayOpcodes, type Snowflake } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Changes } from '../changes.js';
import type { Settings } from '../settings.js';
import type { World } from '../world/world.js';
import { type Dispatch, Session } from './session.js';

/** What came over the gateway, the oldest first. */
export interface GatewayRecord {
  readonly connections: { readonly path: string }[];
  readonly identifies: {
    readonly shard: readonly [number, number];
    readonly intents: number;
    readonly at: number;
  }[];
  readonly resumes: { readonly sessionId: string; readonly sequence: number; readonly worked: boolean }[];
  /** The codes of connections that the client closed. */
  readonly closedByClient: number[];
  heartbeats: number;
}

/** The platform's end of the gateway: its sessions, and the switches of what may befall them. */
export class Gateway {
  readonly record: GatewayRecord = {
    connections: [],
    identifies: [],
    resumes: [],
    closedByClient: [],
    heartbeats: 0,
  };
  /** Turned off, no heartbeat is answered, until it is turned on again. */
  acknowledgesHeartbeats = true;
  /** How many connections are turned away with a 503 before they open. */
  refusedConnections = 0;
  /** How often each event about a message is told. */
  tellings = 1;
  readonly sockets = new Set<WebSocket>();
  readonly sessions = new Map<string, Session>();
  readonly #refusals: number[] = [];

  readonly world: World;
  readonly settings: Settings;
  readonly changes: Changes;
  /** Where it listens, without a path; known once it does. */
  origin = '';

  constructor(world: World, settings: Settings, changes: Changes) {
    this.world = world;
    this.settings = settings;
    this.changes = changes;
  }

  /** Whether any client is connected and identified. */
  get isConnected(): boolean {
    return [...this.sessions.values()].some(({ socket }) => socket !== undefined);
  }

  /** Answers the next identifies with a close of this code, such as 4004 or 4014. */
  refuseIdentify(code: number, times = 1): void {
    for (let time = 0; time < times; time += 1) this.#refusals.push(code);
  }

  /** The code with which an identify is to be refused now. */
  takeRefusal(): number | undefined {
    return this.#refusals.shift();
  }

  /** Tells everybody to connect again (op 7). */
  askToReconnect(): void {
    this.#broadcast({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Says that the session is over (op 9); where it may be resumed nevertheless, it is kept. */
  invalidate({ resumable }: { readonly resumable: boolean }): void {
    if (!resumable) for (const session of this.sessions.values()) this.#end(session);
    this.#broadcast({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Closes every connection with this code. */
  close(code: number): void {
    for (const socket of this.sockets) socket.close(code);
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  /** Forgets all sessions: whoever resumes must identify anew. */
  forgetSessions(): void {
    for (const session of this.sessions.values()) this.#end(session);
  }

  /** Tells an event to every session that hears it, or remembers it for when it is back. */
  dispatch(event: Dispatch): void {
    for (const session of this.sessions.values()) {
      if (!session.hears(event)) continue;
      const times = event.t.startsWith('MESSAGE_') ? this.tellings : 1;
      for (let time = 0; time < times; time += 1) session.tell(event.t, event.d(session.intents));
    }
    this.changes.notify();
  }

  /** Resolves when every client that is connected has got every event: it says so with its next heartbeat. */
  async settled(): Promise<void> {
    while (this.#waiting().length > 0) {
      const { heartbeats } = this.record;
      this.#broadcast({ op: GatewayOpcodes.Heartbeat, d: null });
      await this.changes.until(() => this.record.heartbeats > heartbeats || this.#waiting().length === 0, {
        what: 'that the bot has got every event',
      });
    }
  }

  #waiting(): Session[] {
    const all = [...this.sessions.values()];
    return all.filter(({ socket, heard, sequence }) => socket !== undefined && heard < sequence);
  }

  newSession(shard: readonly [number, number], intents: number): Session {
    const session = new Session(`session-${this.world.ids.next()}`, shard, intents);
    this.sessions.set(session.id, session);
    return session;
  }

  #end(session: Session): void {
    this.sessions.delete(session.id);
    session.socket = undefined;
  }

  #broadcast(payload: unknown): void {
    const frame = JSON.stringify(payload);
    for (const socket of this.sockets) socket.send(frame);
  }
}

/** The servers that the bot is in, as a session sees them. */
export function guildsOf(world: World, session: Session): Snowflake[] {
  const guilds = [...world.guilds.values()].filter(({ hasBot, id }) => hasBot && session.isOf(id));
  return guilds.map(({ id }) => id);
}
