import { GatewayOpcodes, type Snowflake } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { shardOf } from '../world/snowflakes.js';

/** Something to tell: to whom it goes, and what it says. */
export interface Dispatch {
  readonly t: string;
  /** What is told; it may depend on the intents of who hears it. */
  readonly d: (intents: number) => unknown;
  /** Heard only by who asked for one of these; by everybody where it is 0. */
  readonly intent: number;
  /** Missing for what belongs to no server: that goes to the first shard. */
  readonly guildId?: Snowflake;
}

/** As many events as a session can miss and still be resumed. */
const REMEMBERED = 10_000;

/** What a client has of the gateway, over all of its connections. */
export class Session {
  sequence = 0;
  /** The last event that the client has told to have got. */
  heard = 0;
  socket: WebSocket | undefined;
  /** The events of late, for a resume: sequence and frame. */
  #sent: { readonly s: number; readonly frame: string }[] = [];
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;

  constructor(id: string, shard: readonly [number, number], intents: number) {
    this.id = id;
    this.shard = shard;
    this.intents = intents;
  }

  hears({ intent, guildId }: Dispatch): boolean {
    if (intent !== 0 && (this.intents & intent) === 0) return false;
    return this.isOf(guildId);
  }

  /** Whether what belongs to this server comes to this shard. */
  isOf(guildId: Snowflake | undefined): boolean {
    const [shard, count] = this.shard;
    return shard === (guildId ? shardOf(guildId, count) : 0);
  }

  /** Numbers an event, remembers it, and sends it where there is a connection. */
  tell(t: string, d: unknown): void {
    this.sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: this.sequence, d });
    this.#sent.push({ s: this.sequence, frame });
    if (this.#sent.length > 2 * REMEMBERED) this.#sent = this.#sent.slice(-REMEMBERED);
    this.socket?.send(frame);
  }

  /** Sends again what came after this sequence; false where that was forgotten, or never was. */
  replay(after: number): boolean {
    const first = this.#sent[0]?.s ?? this.sequence + 1;
    if (after > this.sequence || after < first - 1) return false;
    for (const { s, frame } of this.#sent) if (s > after) this.socket?.send(frame);
    return true;
  }
}
