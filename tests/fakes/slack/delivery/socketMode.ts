import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson, parsed } from '../json.js';
import type { World } from '../world/world.js';
import type { Attempt, Envelope, Retry, Transport } from './delivery.js';

const PING_EVERY_MS = 10_000;
const MOST_CONNECTIONS = 10;

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

interface Connection {
  readonly socket: WebSocket;
  /** What was sent and not acknowledged yet, by envelope id. */
  readonly pending: Map<string, (attempt: Attempt) => void>;
  /** Whether the last ping was answered. */
  answers: boolean;
}

/** Socket Mode: tickets, connections, envelopes and their acknowledgements. */
export class SocketMode implements Transport {
  /** How long an envelope may stay unacknowledged, in milliseconds. */
  ackTimeout = 3000;
  /** What every envelope was acknowledged with, in order. */
  readonly acknowledged: { readonly envelopeId: string; readonly payload: unknown }[] = [];
  private readonly world: World;
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly tickets = new Set<string>();
  private readonly connections: Connection[] = [];
  private readonly waiting: ((connection: Connection | undefined) => void)[] = [];
  private turn = 0;
  private closed = false;

  constructor(world: World) {
    this.world = world;
  }

  /** A ticket for one connection: the upgrade itself carries no token. */
  ticket(): string {
    const ticket = randomUUID();
    this.tickets.add(ticket);
    return ticket;
  }

  /** How many connections are open. */
  get open(): number {
    return this.connections.length;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!this.tickets.delete(ticket) || this.closed) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    this.server.handleUpgrade(request, socket, head, (webSocket) => this.connected(webSocket));
  }

  async attempt(envelope: Envelope, retry: Retry | undefined): Promise<Attempt> {
    const waits = envelope.kind === 'events_api';
    const connection = this.next() ?? (waits ? await this.nextToCome() : undefined);
    if (connection === undefined) return { outcome: 'failed', reason: 'connection_failed' };
    const envelopeId = randomUUID();
    return new Promise((resolve) => {
      const settle = (attempt: Attempt): void => {
        clearTimeout(timer);
        connection.pending.delete(envelopeId);
        resolve(attempt);
      };
      const timer = setTimeout(() => settle({ outcome: 'failed', reason: 'timeout' }), this.ackTimeout);
      connection.pending.set(envelopeId, settle);
      connection.socket.send(JSON.stringify(asSent(envelopeId, envelope, retry)));
    });
  }

  /** Tells every connection to go: a `warning` some seconds ahead, the others at once. */
  disconnect(reason: DisconnectReason): void {
    for (const { socket } of [...this.connections]) tellToGo(socket, reason);
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const { socket } of [...this.connections]) socket.terminate();
  }

  /** Leaves every connection open and silent: nothing is read, no ping is answered. What goes there is lost. */
  freeze(): void {
    for (const { socket } of this.connections) socket.pause();
  }

  /** Sends these characters as they are, such as something that is no JSON. */
  sendRaw(text: string): void {
    for (const { socket } of this.connections) socket.send(text);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.cut();
    for (const give of this.waiting.splice(0)) give(undefined);
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private connected(socket: WebSocket): void {
    if (this.connections.length >= MOST_CONNECTIONS) {
      tellToGo(socket, 'too_many_websockets');
      return;
    }
    const connection: Connection = { socket, pending: new Map(), answers: true };
    this.connections.push(connection);
    const pings = setInterval(() => pingOrGiveUp(connection), PING_EVERY_MS);
    socket.on('pong', () => {
      connection.answers = true;
    });
    socket.on('message', (data) => this.heard(connection, String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(pings);
      this.gone(connection);
    });
    socket.send(JSON.stringify(this.hello()));
    for (const give of this.waiting.splice(0)) give(connection);
    this.world.changes.happened();
  }

  private hello(): object {
    return {
      type: 'hello',
      num_connections: this.connections.length,
      debug_info: { host: 'applink-1', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: this.world.app.id },
    };
  }

  private heard(connection: Connection, text: string): void {
    const said = parsed(text);
    if (!isJson(said) || typeof said.envelope_id !== 'string') return;
    this.acknowledged.push({ envelopeId: said.envelope_id, payload: said.payload });
    connection.pending.get(said.envelope_id)?.({ outcome: 'acknowledged', response: said.payload });
  }

  private gone(connection: Connection): void {
    const at = this.connections.indexOf(connection);
    if (at >= 0) this.connections.splice(at, 1);
    for (const settle of [...connection.pending.values()]) {
      settle({ outcome: 'failed', reason: 'connection_failed' });
    }
    this.world.changes.happened();
  }

  /** The connections take turns: each envelope goes to one of them. */
  private next(): Connection | undefined {
    this.turn += 1;
    return this.connections[this.turn % Math.max(1, this.connections.length)];
  }

  private nextToCome(): Promise<Connection | undefined> {
    if (this.closed) return Promise.resolve(undefined);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

function pingOrGiveUp(connection: Connection): void {
  const { socket, answers } = connection;
  if (!answers) {
    socket.terminate();
    return;
  }
  connection.answers = false;
  socket.ping('Ping from applink server');
}

function asSent(envelopeId: string, { kind, body }: Envelope, retry: Retry | undefined): object {
  return {
    envelope_id: envelopeId,
    type: kind,
    payload: body,
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api'
      ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
      : {}),
  };
}

function tellToGo(socket: WebSocket, reason: DisconnectReason): void {
  socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-1' } }));
}
