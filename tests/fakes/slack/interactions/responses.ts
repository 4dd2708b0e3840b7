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

/** `ok`, or the error that Slack names, and what is wrong with the blocks. */
interface Outcome {
  readonly outcome: string;
  readonly problems: readonly string[];
}

const OK: Outcome = { outcome: 'ok', problems: [] };

/** Gives out response_urls, and shows what comes through them. */
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
  respond(id: string, body: unknown): string {
    const outcome = this.use(this.issued.get(id), body);
    this.note(`${this.base()}/response/${id}`, isJson(body) ? body : {}, outcome);
    return outcome.outcome;
  }

  /** Shows what a slash command was acknowledged with, if anything. */
  showAcknowledgement(occasion: Occasion, body: unknown): void {
    if (isJson(body) && (body.text !== undefined || body.blocks !== undefined)) {
      const outcome = this.show(occasion, body, 'acknowledgement');
      this.note('', body, outcome === OK ? OK : { ...outcome, outcome: 'invalid_command_response' });
    }
  }

  private note(url: string, body: Json, outcome: Outcome): void {
    this.world.record.responses.push({ url, body, ...outcome });
    this.world.changes.happened();
  }

  private use(issued: Issued | undefined, body: unknown): Outcome {
    if (issued === undefined) return refusedAs('invalid_url');
    if (issued.uses >= MOST_USES) return refusedAs('used_url');
    if (this.world.now() - issued.at > LIFETIME_MS) return refusedAs('expired_url');
    if (!isJson(body)) return refusedAs('invalid_payload');
    issued.uses += 1;
    return this.show(issued.occasion, body, 'response_url');
  }

  private show(occasion: Occasion, body: Json, via: Ephemeral['via']): Outcome {
    const { source } = occasion;
    if (body.delete_original === true) {
      if (source === undefined) return refusedAs('message_not_found');
      this.remove(source);
      return OK;
    }
    const wording = wordingOf(new Args(body), this.world);
    if (!wording.ok) return refusedAs(wording.error, wording.errors);
    if (body.replace_original === true && source !== undefined) this.replace(source, wording.value);
    else this.publish(occasion, body, wording.value, via);
    return OK;
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

function refusedAs(outcome: string, problems: unknown = []): Outcome {
  return { outcome, problems: Array.isArray(problems) ? problems : [] };
}
