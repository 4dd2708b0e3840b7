import type { Announcer } from '../events/announcer.js';
import type { Channel, Message } from '../world/model.js';
import type { NewMessage, World } from '../world/world.js';
import type { Placing } from './user.js';

type Author = Pick<NewMessage, 'user' | 'appId' | 'subtype'>;

/** A bot that is not the app. What it writes may well mention the app. */
export class OtherBot {
  readonly botId: string;
  readonly userId: string;
  private readonly appId: string;
  private readonly world: World;
  private readonly announcer: Announcer;

  constructor(world: World, announcer: Announcer) {
    this.world = world;
    this.announcer = announcer;
    this.botId = world.ids.next('B');
    this.userId = world.ids.next('U');
    this.appId = world.ids.next('A');
  }

  /** As the bots of today do: with a user of its own, a `bot_id`, and no subtype. */
  says(channel: Channel, text: string, placing: Placing = {}): Message {
    return this.post(channel, text, placing, { user: this.userId, appId: this.appId });
  }

  /** As classic integrations do: of subtype `bot_message`, without a user. */
  announces(channel: Channel, text: string, placing: Placing = {}): Message {
    return this.post(channel, text, placing, { subtype: 'bot_message' });
  }

  private post(channel: Channel, text: string, { thread }: Placing, author: Author): Message {
    const threadTs = thread === undefined ? {} : { threadTs: thread.threadTs ?? thread.ts };
    const given = { channel, wording: { text }, botId: this.botId, ...author, ...threadTs };
    const message = this.world.store(given);
    this.announcer.said(message);
    return message;
  }
}
