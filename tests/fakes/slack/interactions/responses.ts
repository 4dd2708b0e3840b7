/** What an app says about an interaction: through its response_url, or with its acknowledgement. */
import type { Announcer } from '../events/announcer.js';
import { isJson, type Json } from '../json.js';
import { Args } from '../webApi/args.js';
import { wordingOf } from '../webApi/wordingOf.js';
import type { Ephemeral, Message, Wording } from '../world/model.js';
import type { World } from '../world/world.js';

const MOST_USES = 5;
const LIFETIME_MS = 30 * 60_000;

/** Whom and what an answer is about. */
export interface Occasion {
  readonly user: string;
  readonly channel: string;
  /** The message on which something was pressed. */
  readonly source?: Message | Ephemeral;
}

interface Issued {
  readonly occasion: Occasion;
  readonly at: number;
  uses: number;
}

/** `ok`, or the error that Slack names. */
type Outcome = string;

export class Responses {
  private readonly world: World;
  private readonly announcer: Announcer;
  private readonly base: () => string;
  private readonly issued = new Map<string, Issued>();

  /** `base` is the address before `/response/ID`. */
  constructor(world: World, announcer: Announcer, base: () => string) {
    this.world = world;
    this.announcer = announcer;
    this.base = base;
  }

  issueUrl(occasion: Occasion): string {
    const id = this.world.ids.next('R');
    this.issued.set(id, { occasion, at: this.world.now(), uses: 0 });
    return `${this.base()}/response/${id}`;
  }

  /** Uses a response_url once. */
  respond(id: string, body: unknown): Outcome {
    const issued = this.issued.get(id);
    const outcome = this.use(issued, body);
    const url = `${this.base()}/response/${id}`;
    this.world.record.responses.push({ url, body: isJson(body) ? body : {}, outcome });
    this.world.changes.happened();
    return outcome;
  }

  /** Shows what a slash command was acknowledged with, if anything. */
  showAcknowledgement(occasion: Occasion, body: unknown): void {
    if (isJson(body) && (body.text !== undefined || body.blocks !== undefined)) {
      const outcome = this.show(occasion, body, 'acknowledgement');
      this.world.record.responses.push({ url: '', body, outcome });
      this.world.changes.happened();
    }
  }

  private use(issued: Issued | undefined, body: unknown): Outcome {
    if (issued === undefined) return 'invalid_url';
    if (issued.uses >= MOST_USES) return 'used_url';
    if (this.world.now() - issued.at > LIFETIME_MS) return 'expired_url';
    if (!isJson(body)) return 'invalid_payload';
    issued.uses += 1;
    return this.show(issued.occasion, body, 'response_url');
  }

  private show(occasion: Occasion, body: Json, via: Ephemeral['via']): Outcome {
    const { source } = occasion;
    if (body.delete_original === true) {
      if (source === undefined) return 'message_not_found';
      this.remove(source);
      return 'ok';
    }
    const wording = wordingOf(new Args(body), this.world);
    if (!wording.ok) return wording.error;
    if (body.replace_original === true && source !== undefined) this.replace(source, wording.value);
    else this.publish(occasion, body, wording.value, via);
    return 'ok';
  }

  private remove(source: Message | Ephemeral): void {
    source.deleted = true;
    if (source.kind === 'message') this.announcer.deleted(source);
  }

  private replace(source: Message | Ephemeral, wording: Wording): void {
    const before = source.wording;
    if (source.kind === 'ephemeral') {
      source.earlier.push(before);
      source.wording = wording;
      return;
    }
    this.world.reword(source, wording);
    this.announcer.changed(source, before);
  }

  private publish(
    { user, channel: id }: Occasion,
    body: Json,
    wording: Wording,
    via: Ephemeral['via'],
  ): void {
    const channel = this.world.channels.get(id)!;
    const thread = typeof body.thread_ts === 'string' ? { threadTs: body.thread_ts } : {};
    if (body.response_type === 'in_channel') {
      const { bot } = this.world.workspaces.get(channel.teamId)!;
      const author = { user: bot.userId, botId: bot.id, appId: this.world.app.id };
      this.announcer.said(this.world.store({ channel, wording, ...author, ...thread, postedWith: body }));
      return;
    }
    this.world.whisper({ channel, user, wording, via, ...thread });
  }
}
