import type { FakeDiscord } from '../fakes/discord/discord.js';
import type { FaultSwitch } from '../fakes/discord/faults/faults.js';
import type { FakeSlack } from '../fakes/slack/slack.js';

/** What befalls messages on their way. */
export const TROUBLES = ['429', '500', 'timeout after storing', 'connection dropped'] as const;

export type Trouble = (typeof TROUBLES)[number];

const SLACK = { post: 'chat.postMessage', update: 'chat.update' };
const DISCORD = {
  post: 'POST /channels/:channel/messages',
  update: 'PATCH /channels/:channel/messages/:message',
};

/** Whether a method of Slack or a route of Discord posts a message. */
export const isPost = (name: string): boolean => name === SLACK.post || name === DISCORD.post;

const RETRY_AFTER_SECONDS = 1;

export interface TroubleMaker {
  /** How often each has struck. */
  struck(): Readonly<Record<Trouble, number>>;
  end(): void;
}

/** Lets each trouble befall such a share of what is posted and changed on both platforms. */
export function makeTrouble(
  slack: FakeSlack,
  discord: FakeDiscord,
  share: Readonly<Record<Trouble, number>>,
): TroubleMaker {
  troubleSlack(slack, share);
  const inDiscord = troubleDiscord(discord, share);
  return {
    struck: () => {
      const calls = slack.record.calls.filter(({ method }) => Object.values(SLACK).includes(method));
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
  for (const method of Object.values(SLACK)) {
    const all = { method, times: Number.POSITIVE_INFINITY };
    faults.add({ ...all, kind: 'ratelimited', retryAfter: RETRY_AFTER_SECONDS, probability: share['429'] });
    faults.add({ ...all, kind: 'silence', stored: true, probability: share['timeout after storing'] });
    for (const stored of [false, true]) {
      faults.add({ ...all, kind: 'internal error', stored, probability: share['500'] / 2 });
      faults.add({
        ...all,
        kind: 'connection dropped',
        stored,
        probability: share['connection dropped'] / 2,
      });
    }
  }
}

type On = Parameters<FakeDiscord['faults']['on']>[0]['fault'];

function troubleDiscord(
  { faults }: FakeDiscord,
  share: Readonly<Record<Trouble, number>>,
): (trouble: Trouble) => number {
  const on = (fault: On, probability: number): readonly FaultSwitch[] =>
    Object.values(DISCORD).map((route) => faults.on({ route, fault, probability }));
  const whens = ['before', 'after'] as const;
  const switches: Readonly<Record<Trouble, readonly FaultSwitch[]>> = {
    '429': on({ type: 'rate limited', scope: 'user', retryAfter: RETRY_AFTER_SECONDS }, share['429']),
    '500': whens.flatMap((when) => on({ type: 'server error', status: 500, when }, share['500'] / 2)),
    'timeout after storing': on({ type: 'hangs', when: 'after' }, share['timeout after storing']),
    'connection dropped': whens.flatMap((when) =>
      on({ type: 'dropped', when }, share['connection dropped'] / 2),
    ),
  };
  return (trouble) => switches[trouble].reduce<number>((sum, { struck }) => sum + struck, 0);
}
