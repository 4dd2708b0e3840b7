import { randomUUID } from 'node:crypto';
import type { Dispatcher } from '../delivery/dispatcher.js';
import type { Announcer } from '../events/announcer.js';
import type { Channel, Message, Person, Workspace } from '../world/model.js';
import type { World } from '../world/world.js';
import { encoded, richText } from './typed.js';

/** Where in a channel something is said. */
export interface Placing {
  /** The message under which it is said. */
  readonly thread?: { readonly ts: string; readonly threadTs?: string };
}

export interface Surroundings {
  readonly world: World;
  readonly announcer: Announcer;
  readonly dispatcher: Dispatcher;
}

/** A person in front of Slack: what they do there reaches the app as Slack tells it. */
export class SlackUser {
  readonly person: Person;
  protected readonly around: Surroundings;

  constructor(person: Person, around: Surroundings) {
    this.person = person;
    this.around = around;
  }

  get id(): string {
    return this.person.id;
  }

  protected get workspace(): Workspace {
    return this.around.world.workspaces.get(this.person.teamId)!;
  }

  /** The direct messages with the app. */
  get directMessages(): Channel {
    return this.around.world.directMessages(this.person);
  }

  /** Says it as it is typed: `@name` becomes a mention, `&` an entity. */
  says(channel: Channel, typed: string, placing: Placing = {}): Message {
    return this.sends(channel, encoded(typed, this.around.world, this.workspace), placing);
  }

  /** Mentions the app: where its `@name` stands in the text, else in front of it. */
  mentions(channel: Channel, typed: string, placing: Placing = {}): Message {
    const at = `@${this.around.world.app.name}`;
    return this.says(channel, typed.includes(at) ? typed : `${at} ${typed}`, placing);
  }

  /** Sends a text that is already of Slack's form, such as one with `<url|label>` in it. */
  sends(channel: Channel, text: string, { thread }: Placing = {}): Message {
    const { world, announcer } = this.around;
    channel.members.add(this.id);
    const message = world.store({
      channel,
      wording: { text, blocks: richText(text, world) },
      user: this.id,
      clientMsgId: randomUUID(),
      ...(thread === undefined ? {} : { threadTs: thread.threadTs ?? thread.ts }),
    });
    announcer.said(message);
    return message;
  }

  edits(message: Message, typed: string): void {
    const { world, announcer } = this.around;
    const text = encoded(typed, world, this.workspace);
    const before = message.wording;
    world.reword(message, { text, blocks: richText(text, world) }, this.id);
    announcer.changed(message, before);
  }

  deletes(message: Message): void {
    message.deleted = true;
    this.around.world.changes.happened();
    this.around.announcer.deleted(message);
  }
}
