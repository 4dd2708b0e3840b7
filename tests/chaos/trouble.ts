import type { FakeDiscord } from '../fakes/discord/discord.js';
import type { FakeSlack } from '../fakes/slack/slack.js';

/** What befalls messages on their way. */
export const TROUBLES = ['429', '500', 'timeout after storing', 'connection dropped'] as const;

export type Trouble = (typeof TROUBLES)[number];

const SLACK_POST = 'chat.postMessage';
const DISCORD_POST = 'POST /channels/:channel/messages';

/** Whether a method of Slack or a route of Discord posts a message. */
export const isPost = (name: string): boolean => name === SLACK_POST || name === DISCORD_POST;

const RETRY_AFTER_SECONDS = 1;
const ALWAYS = Number.POSITIVE_INFINITY;

export interface TroubleMaker {
  /** How often each has struck. */
  struck(): Readonly<Record<Trouble, number>>;
  end(): void;
}

/** Lets each trouble befall such a share of what is posted on both platforms. */
export function makeTrouble(
  slack: FakeSlack,
  discord: FakeDiscord,
  share: Readonly<Record<Trouble, number>>,
): TroubleMaker {
  troubleSlack(slack, share);
  const inDiscord = troubleDiscord(discord, share);
  return {
    struck: () => {
      const calls = slack.record.callsOf(SLACK_POST);
      const count = (trouble: Trouble, outcome: string): number =>
        calls.filter((call) => call.outcome === outcome).length + inDiscord(trouble);
      return {
        '429': count('429', 'ratelimited'),
        '500': count('500', 'internal error'),
        'timeout after storing': count('timeout after storing', 'silence'),
        'connection dropped': count('connection dropped', 'connection dropped'),
      };
    },
    end: () => {
      slack.faults.clear();
      discord.faults.clear();
    },
  };
}

/** Half of the 500s and of the broken connections come after the message was stored. */
function troubleSlack({ faults }: FakeSlack, share: Readonly<Record<Trouble, number>>): void {
  const posts = { method: SLACK_POST, times: ALWAYS };
  faults.add({ ...posts, kind: 'ratelimited', retryAfter: RETRY_AFTER_SECONDS, probability: share['429'] });
  faults.add({ ...posts, kind: 'silence', stored: true, probability: share['timeout after storing'] });
  for (const stored of [false, true]) {
    faults.add({ ...posts, kind: 'internal error', stored, probability: share['500'] / 2 });
    faults.add({
      ...posts,
      kind: 'connection dropped',
      stored,
      probability: share['connection dropped'] / 2,
    });
  }
}

function troubleDiscord(
  { faults }: FakeDiscord,
  share: Readonly<Record<Trouble, number>>,
): (trouble: Trouble) => number {
  const on = (fault: Parameters<typeof faults.on>[0]['fault'], probability: number) =>
    faults.on({ route: DISCORD_POST, fault, probability });
  const whens = ['before', 'after'] as const;
  const switches = {
    '429': [on({ type: 'rate limited', scope: 'user', retryAfter: RETRY_AFTER_SECONDS }, share['429'])],
    '500': whens.map((when) => on({ type: 'server error', status: 500, when }, share['500'] / 2)),
    'timeout after storing': [on({ type: 'hangs', when: 'after' }, share['timeout after storing'])],
    'connection dropped': whens.map((when) => on({ type: 'dropped', when }, share['connection dropped'] / 2)),
  };
  return (trouble) => switches[trouble].reduce((sum, { struck }) => sum + struck, 0);
}
