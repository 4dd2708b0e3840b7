import type { Json } from '../json.js';

export type EnvelopeKind = 'events_api' | 'slash_commands' | 'interactive';

/** Something that Slack has to tell the app. */
export interface Envelope {
  readonly kind: EnvelopeKind;
  readonly body: Json;
}

/** How one attempt to tell it ended. */
export type Attempt =
  | { readonly outcome: 'acknowledged'; readonly response: unknown }
  | { readonly outcome: 'failed'; readonly reason: string; readonly status?: number };

/** Which attempt this is: nothing for the first, else its number from 1 and why the one before failed. */
export interface Retry {
  readonly number: number;
  readonly reason: string;
}

/** The way to the app: Socket Mode, or signed requests. */
export interface Transport {
  attempt(envelope: Envelope, retry: Retry | undefined): Promise<Attempt>;
  close(): Promise<void>;
}

/** An envelope and all attempts to deliver it, kept in the record. */
export class Delivery {
  readonly envelope: Envelope;
  readonly attempts: Attempt[] = [];

  constructor(envelope: Envelope) {
    this.envelope = envelope;
  }

  /** `app_mention`, `/partners`, `block_actions`: what was told. */
  get name(): string {
    const { event, command, type } = this.envelope.body as { event?: Json; command?: string; type?: string };
    return String(event?.type ?? command ?? type);
  }

  /** `acknowledged`, why the last attempt failed, or `under way`. */
  get outcome(): string {
    const last = this.attempts.at(-1);
    if (last === undefined) return 'under way';
    return last.outcome === 'acknowledged' ? last.outcome : last.reason;
  }

  /** What the app acknowledged it with. */
  get response(): unknown {
    const last = this.attempts.at(-1);
    return last?.outcome === 'acknowledged' ? last.response : undefined;
  }
}
