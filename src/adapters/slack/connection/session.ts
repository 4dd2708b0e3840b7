import { App, type Logger, type Receiver } from '@slack/bolt';
import type { Chat } from '../../../core/chat/chat.js';
import type { Inbox } from '../../../core/chat/inbox.js';
import type { InFlight } from '../../../core/chat/inFlight.js';
import { Turns } from '../../../core/chat/turns.js';
import type { ChannelHappening } from '../../../core/ports/adapter.js';
import type { Log } from '../../../core/ports/log.js';
import type { Measures } from '../../../core/ports/measures.js';
import type { Moment } from '../../../core/ports.js';
import { describeError } from '../describeError.js';
import { listen } from '../listeners/listen.js';
import { createPoster } from '../posting/poster.js';
import { keepQuestions } from '../questions/keepQuestions.js';
import { HttpReceiver } from './httpReceiver.js';
import type { Identity } from './identity.js';
import { createPeople } from './people.js';
import { botTokenRemedy } from './remedies.js';
import type { Services } from './services.js';
import { SocketReceiver } from './socketReceiver.js';
import type { Way } from './way.js';
import type { SlackConfig, Web } from './web.js';
import { withBefore } from './withBefore.js';

export interface SessionOptions {
  readonly config: SlackConfig;
  readonly way: Exclude<Way, { readonly kind: 'none' }>;
  readonly me: Identity;
  readonly web: Web;
  readonly logger: Logger;
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly measures: Measures;
  readonly log: Log;
  readonly now: () => Moment;
  readonly newCode: () => string;
  readonly onHappening: (happening: ChannelHappening) => void;
  readonly inFlight: InFlight;
  readonly stop: AbortSignal;
  readonly onConnection: (state: 'connected' | 'connecting', error?: unknown) => void;
  /** The app was removed from the workspace; the sentence says what to do. */
  readonly onEnd: (sentence: string) => void;
}

/** The bot as it is in one workspace: what takes events, and what they are handled with. */
export interface Session {
  readonly receiver: Receiver;
  readonly services: Services;
}

export function createSession(options: SessionOptions): Session {
  const { config, me, web, logger, log, now, measures, stop, onEnd } = options;
  const onDead = (error: string): void => {
    const remedy = botTokenRemedy(error);
    if (remedy) onEnd(remedy);
  };
  const services: Services = {
    ...options,
    poster: createPoster({ web, me, measures, stop, onDead }),
    people: createPeople(web.calls, me.may('users:read'), now),
    turns: new Turns(),
  };
  const receiver = withBefore(receiverOf(options), keepQuestions(services, options.inFlight));
  const app = new App({
    receiver,
    logger,
    // Who the bot is has been asked already.
    authorize: async () => ({ botToken: config.botToken, botId: me.botId, botUserId: me.userId }),
    convoStore: false,
  });
  app.error(async (error) => log.error({ err: describeError(error) }, 'a listener failed'));
  listen(app, services, onEnd);
  return { receiver, services };
}

function receiverOf({ config, way, logger, log, now, onConnection }: SessionOptions): Receiver {
  switch (way.kind) {
    case 'socket': {
      const withToken = { ...config, appToken: way.appToken };
      return new SocketReceiver({ config: withToken, logger, log, onChange: onConnection });
    }
    case 'http':
      return new HttpReceiver({ ...way, logger, now });
    default:
      return way satisfies never;
  }
}
