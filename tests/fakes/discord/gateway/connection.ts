import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { asList, asObject, isObject, type Json } from '../limits/checks.js';
import { guildPayload } from '../world/guildPayload.js';
import { type Gateway, guildsOf } from './gateway.js';
import { isDisallowed, isUnknownIntents } from './intents.js';
import type { Session } from './session.js';

/** Frames that a client may send in a minute. */
const FRAMES_A_MINUTE = 120;

/** Speaks with one client over one connection: hello, then what it asks for. */
export function serveConnection(gateway: Gateway, socket: WebSocket): void {
  new Connection(gateway, socket).open();
}

class Connection {
  #session: Session | undefined;
  #frames: number[] = [];
  readonly #gateway: Gateway;
  readonly #socket: WebSocket;

  constructor(gateway: Gateway, socket: WebSocket) {
    this.#gateway = gateway;
    this.#socket = socket;
  }

  open(): void {
    const { sockets, settings, changes } = this.#gateway;
    sockets.add(this.#socket);
    this.#socket.on('message', (data) => this.#hear(data));
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', (code) => this.#closed(code));
    this.#say(GatewayOpcodes.Hello, { heartbeat_interval: settings.heartbeatMilliseconds });
    changes.notify();
  }

  #closed(code: number): void {
    const { sockets, sessions, record, changes } = this.#gateway;
    sockets.delete(this.#socket);
    if (this.#session?.socket === this.#socket) this.#session.socket = undefined;
    record.closedByClient.push(code);
    // A client that says goodbye has no use for its session.
    if (this.#session && (code === 1000 || code === 1001)) sessions.delete(this.#session.id);
    changes.notify();
  }

  #say(op: GatewayOpcodes, d: unknown): void {
    this.#socket.send(JSON.stringify({ op, d }));
  }

  #hear(data: RawData): void {
    const payload = parsed(data);
    const now = Date.now();
    this.#frames = [...this.#frames.filter((at) => at > now - 60_000), now];
    if (!payload) this.#socket.close(GatewayCloseCodes.DecodeError);
    else if (this.#frames.length > FRAMES_A_MINUTE) this.#socket.close(GatewayCloseCodes.RateLimited);
    else this.#obey(payload.op, payload.d);
    this.#gateway.changes.notify();
  }

  #obey(op: unknown, d: unknown): void {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        this.#gateway.record.heartbeats += 1;
        if (this.#session) this.#session.heard = Number(d ?? 0);
        if (this.#gateway.acknowledgesHeartbeats) this.#say(GatewayOpcodes.HeartbeatAck, null);
        return;
      case GatewayOpcodes.Identify:
        if (this.#session) this.#socket.close(GatewayCloseCodes.AlreadyAuthenticated);
        else this.#identify(asObject(d));
        return;
      case GatewayOpcodes.Resume:
        this.#resume(asObject(d));
        return;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.RequestGuildMembers:
      case GatewayOpcodes.VoiceStateUpdate:
        if (!this.#session) this.#socket.close(GatewayCloseCodes.NotAuthenticated);
        return;
      default:
        this.#socket.close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  #identify({ token, intents, shard = [0, 1] }: Json): void {
    const { settings, record } = this.#gateway;
    const [id = -1, count = 0] = asList(shard).map(Number);
    record.identifies.push({ shard: [id, count], intents: Number(intents), at: Date.now() });
    const code = this.#gateway.takeRefusal() ?? refusalOf(settings, { token, intents, id, count });
    if (code) {
      this.#socket.close(code);
      return;
    }
    this.#session = this.#gateway.newSession([id, count], Number(intents));
    this.#session.socket = this.#socket;
    this.#welcome(this.#session);
  }

  #welcome(session: Session): void {
    const { world, origin } = this.#gateway;
    const guilds = guildsOf(world, session);
    session.tell('READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, flags: 0, email: null },
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${origin}/resume`,
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
    });
    if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of guilds.map((id) => world.guilds.get(id)!)) {
      if (!guild.isDown) session.tell('GUILD_CREATE', guildPayload(world, guild));
    }
  }

  #resume({ token, session_id, seq }: Json): void {
    const { sessions, settings, record } = this.#gateway;
    const session = token === settings.token ? sessions.get(String(session_id)) : undefined;
    if (session) session.socket = this.#socket;
    const worked = session?.replay(Number(seq)) ?? false;
    record.resumes.push({ sessionId: String(session_id), sequence: Number(seq), worked });
    if (session && worked) {
      this.#session = session;
      session.tell('RESUMED', { _trace: [] });
    } else if (session) {
      session.socket = undefined;
      this.#socket.close(GatewayCloseCodes.InvalidSeq);
    } else {
      this.#say(GatewayOpcodes.InvalidSession, false);
    }
  }
}

function refusalOf(
  { token, privilegedIntents }: Gateway['settings'],
  asked: { readonly token: unknown; readonly intents: unknown; readonly id: number; readonly count: number },
): number | undefined {
  if (asked.token !== token) return GatewayCloseCodes.AuthenticationFailed;
  if (!(asked.id >= 0 && asked.id < asked.count)) return GatewayCloseCodes.InvalidShard;
  if (isUnknownIntents(asked.intents)) return GatewayCloseCodes.InvalidIntents;
  if (isDisallowed(Number(asked.intents), privilegedIntents)) return GatewayCloseCodes.DisallowedIntents;
  return undefined;
}

function parsed(data: RawData): Json | undefined {
  try {
    const value: unknown = JSON.parse(String(data));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
