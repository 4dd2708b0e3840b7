import { onTestFinished } from 'vitest';
import { createSlackAdapter } from '../../../src/adapters/slack/slackAdapter.js';
import type { Chat } from '../../../src/core/chat/chat.js';
import type { Inbox } from '../../../src/core/chat/inbox.js';
import type { Adapter, ChannelHappening } from '../../../src/core/ports/adapter.js';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../../fakes/slack/slack.js';
import { freePort } from '../../fixtures/freePort.js';
import { type Behind, startBehind } from '../behind.js';

export interface StandOptions extends FakeSlackOptions {
  /** Stands between the adapter and the chat. */
  readonly chat?: (chat: Chat) => Chat;
  readonly inbox?: (inbox: Inbox) => Inbox;
  /** Starts no adapter: the test does. */
  readonly isIdle?: boolean;
}

/** A Slack of its own, with the bot in it. */
export interface Stand {
  readonly slack: FakeSlack;
  readonly behind: Behind;
  readonly adapter: Adapter;
  /** What became of channels, as the adapter has told it. */
  readonly happenings: readonly ChannelHappening[];
  /** The adapter is gone, and another process is there, over what was kept. */
  restart(): Promise<void>;
}

export async function startStand(options: StandOptions = {}): Promise<Stand> {
  const slack = await startFakeSlack(options);
  onTestFinished(() => slack.close());
  const env = slack.env(options.mode === 'http' ? await freePort() : undefined);
  const happenings: ChannelHappening[] = [];
  let behind = await startBehind();
  let adapter = create();
  onTestFinished(() => adapter.stop());
  if (!options.isIdle) await adapter.start();

  function create(): Adapter {
    const { chat, inbox, measures, log } = behind;
    return createSlackAdapter({
      config: {
        botToken: env.SLACK_BOT_TOKEN!,
        apiUrl: env.SLACK_API_URL!,
        ...(env.SLACK_APP_TOKEN === undefined ? {} : { appToken: env.SLACK_APP_TOKEN }),
        ...(env.SLACK_SIGNING_SECRET === undefined
          ? {}
          : { signingSecret: env.SLACK_SIGNING_SECRET, port: Number(env.PORT) }),
      },
      chat: options.chat?.(chat) ?? chat,
      inbox: options.inbox?.(inbox) ?? inbox,
      measures,
      log,
      onHappening: (happening) => happenings.push(happening),
    });
  }

  return {
    slack,
    happenings,
    get behind() {
      return behind;
    },
    get adapter() {
      return adapter;
    },
    restart: async () => {
      await adapter.stop();
      behind = await behind.restart();
      adapter = create();
      await adapter.start();
      for (const one of await behind.inbox.takeUnfinished('slack')) await adapter.takeUp(one);
    },
  };
}
