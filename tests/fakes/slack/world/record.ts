import type { Delivery } from '../delivery/delivery.js';
import type { Json } from '../json.js';
import { Messages } from './messages.js';
import type { Ephemeral, SuggestedPrompts, View } from './model.js';

/** One call of the Web API, as it came and as it ended. */
export interface ApiCall {
  readonly method: string;
  readonly args: Json;
  readonly token: string;
  /** `ok`, the error that Slack named, or what was done to the request instead of an answer. */
  outcome: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** One use of a response_url, or of an acknowledgement (which has no url). */
export interface ResponseUse {
  readonly url: string;
  readonly body: Json;
  /** `ok`, or the error that Slack named. */
  readonly outcome: string;
  /** What was wrong with its blocks. */
  readonly problems: readonly string[];
}

/** Everything that was stored or asked for, in order. */
export class SlackRecord {
  readonly messages = new Messages();
  readonly ephemerals: Ephemeral[] = [];
  readonly views: View[] = [];
  readonly prompts: SuggestedPrompts[] = [];
  readonly statuses: { readonly channel: string; readonly threadTs: string; readonly status: string }[] = [];
  readonly titles: { readonly channel: string; readonly threadTs: string; readonly title: string }[] = [];
  readonly responses: ResponseUse[] = [];
  readonly calls: ApiCall[] = [];
  readonly deliveries: Delivery[] = [];

  /** The Home tab that this person sees now. */
  homeOf(user: string): View | undefined {
    return this.views.findLast((view) => view.type === 'home' && view.user === user);
  }

  /** The modal on top of this person's screen. */
  modalOf(user: string): View | undefined {
    return this.views.findLast((view) => view.type === 'modal' && view.user === user && !view.closed);
  }

  callsOf(method: string): readonly ApiCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** What was stored, in a few lines: the end of each list, for a message that says what went wrong. */
  describe(): string {
    const lines = [
      ...this.messages.all
        .slice(-8)
        .map(
          ({ channel, threadTs, user, wording }) =>
            `message in ${channel} ${threadTs ?? ''} by ${user}: ${wording.text}`,
        ),
      ...this.ephemerals.slice(-4).map(({ user, wording }) => `only to ${user}: ${wording.text}`),
      ...this.responses
        .slice(-4)
        .map(({ outcome, problems }) => `responded: ${outcome} ${problems.join('; ')}`),
      ...this.calls.slice(-8).map(({ method, outcome }) => `called ${method}: ${outcome}`),
      ...this.deliveries.slice(-4).map((delivery) => `delivered ${delivery.name}: ${delivery.outcome}`),
    ];
    return `Stored: ${lines.length === 0 ? 'nothing' : `\n  ${lines.join('\n  ')}`}`;
  }
}
