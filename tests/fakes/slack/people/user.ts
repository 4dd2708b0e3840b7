import { randomUUID } from 'node:crypto';
import type { Delivery } from '../delivery/delivery.js';
import { appHomeOpened } from '../events/appHome.js';
import { reactionAdded } from '../events/reactions.js';
import { pressed, selected } from '../interactions/actions.js';
import { findElement } from '../interactions/elements.js';
import { messageShortcut, pressOnMessage, pressOnView, slashCommand } from '../interactions/payloads.js';
import type { Json } from '../json.js';
import type { Channel, Ephemeral, Message, Person, View } from '../world/model.js';
import { closeView, type Filled, submitView } from './modals.js';
import { actorOf, type Surroundings } from './surroundings.js';
import { encoded, richText } from './typed.js';

/** Where in a channel something is said. */
export interface Placing {
  /** The message under which it is said. */
  readonly thread?: { readonly ts: string; readonly threadTs?: string };
}

/** A person in front of Slack: what they do there reaches the app as Slack tells it. */
export class SlackUser {
  readonly person: Person;
  private readonly around: Surroundings;

  constructor(person: Person, around: Surroundings) {
    this.person = person;
    this.around = around;
  }

  get id(): string {
    return this.person.id;
  }

  /** The direct messages with the app. */
  get directMessages(): Channel {
    return this.around.world.directMessages(this.person);
  }

  /** The Home tab as this person sees it now. */
  get home(): View | undefined {
    return this.around.world.record.homeOf(this.id);
  }

  /** The modal on top of this person's screen. */
  get modal(): View | undefined {
    return this.around.world.record.modalOf(this.id);
  }

  /** What was shown to this person only, and still is. */
  get whispers(): readonly Ephemeral[] {
    return this.around.world.record.ephemerals.filter(({ user, deleted }) => user === this.id && !deleted);
  }

  /** Says it as it is typed: `@name` becomes a mention, `&` an entity. */
  says(channel: Channel, typed: string, placing: Placing = {}): Message {
    return this.sends(channel, this.encoded(typed), placing);
  }

  /** Mentions the app: where its `@name` stands in the text, else in front of it. */
  mentions(channel: Channel, typed = '', placing: Placing = {}): Message {
    const at = `@${this.around.world.app.name}`;
    return this.says(channel, typed.includes(at) ? typed : `${at} ${typed}`, placing);
  }

  /** Asks in the direct messages with the app. */
  asks(typed: string, placing: Placing = {}): Message {
    return this.says(this.directMessages, typed, placing);
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
    const text = this.encoded(typed);
    const before = message.wording;
    world.reword(message, { text, blocks: richText(text, world) }, this.id);
    announcer.changed(message, before);
  }

  deletes(message: Message): void {
    message.deleted = true;
    this.around.world.changes.happened();
    this.around.announcer.deleted(message);
  }

  /** Reacts with an emoji that is named without its colons. */
  reacts(message: Message, emoji: string): void {
    const { world, announcer } = this.around;
    message.reactions.set(emoji, [...(message.reactions.get(emoji) ?? []), this.id]);
    const event = reactionAdded(message, this.id, emoji, world.ids.ts());
    announcer.tell(this.workspace, 'reaction_added', event);
  }

  /** `command(channel, '/partners', 'ask who …')`. Slack offers no commands in threads. */
  async command(channel: Channel, command: string, typed = ''): Promise<Delivery> {
    const { dispatcher, responses } = this.around;
    const occasion = { user: this.id, channel: channel.id };
    const url = responses.issueUrl(occasion);
    const body = slashCommand(this.actor, channel, command, this.encoded(typed), url);
    const delivery = await dispatcher.dispatch({ kind: 'slash_commands', body });
    responses.showAcknowledgement(occasion, delivery.response);
    return delivery;
  }

  /** Presses the button with this action id, label or value. */
  presses(on: Message | Ephemeral | View, wanted: string): Promise<Delivery> {
    const element = findElement(blocksOf(on), wanted);
    return this.acts(on, pressed(element, wanted, this.around.world.ids.ts()));
  }

  /** Chooses from the menu with this action id or placeholder, by label, value or id. */
  selects(on: Message | Ephemeral | View, wanted: string, ...choices: string[]): Promise<Delivery> {
    const element = findElement(blocksOf(on), wanted);
    return this.acts(on, selected(element, choices, this.around.world.ids.ts()));
  }

  /** Uses a shortcut of the app on a message. */
  shortcut(callbackId: string, message: Message): Promise<Delivery> {
    const { world, dispatcher, responses } = this.around;
    const channel = world.channels.get(message.channel)!;
    const url = responses.issueUrl({ user: this.id, channel: channel.id });
    const body = messageShortcut(this.actor, channel, message, callbackId, url);
    return dispatcher.dispatch({ kind: 'interactive', body });
  }

  opensHome(): void {
    this.opens('home');
  }

  opensMessagesTab(): void {
    this.opens('messages');
  }

  /** Submits a modal; what is filled in is named by block id, action id or label. */
  submits(view: View, filled: Filled = {}): Promise<Delivery> {
    return submitView(this.around, this.actor, view, filled);
  }

  /** Closes a modal without submitting it; the app hears of it where it asked to. */
  closes(view: View): Promise<Delivery | undefined> {
    return closeView(this.around, this.actor, view);
  }

  private opens(tab: 'home' | 'messages'): void {
    const { world, announcer } = this.around;
    const view = tab === 'home' ? this.home : undefined;
    const event = appHomeOpened(world, this.id, this.directMessages.id, tab, view);
    announcer.tell(this.workspace, 'app_home_opened', event);
  }

  private acts(on: Message | Ephemeral | View, action: Json): Promise<Delivery> {
    const { world, dispatcher, responses } = this.around;
    if (on.kind === 'view') {
      return dispatcher.dispatch({ kind: 'interactive', body: pressOnView(this.actor, on, action) });
    }
    const channel = world.channels.get(on.channel)!;
    const url = responses.issueUrl({ user: this.id, channel: channel.id, source: on });
    const body = pressOnMessage(this.actor, channel, on, action, url);
    return dispatcher.dispatch({ kind: 'interactive', body });
  }

  private encoded(typed: string): string {
    return encoded(typed, this.around.world, this.workspace);
  }

  private get workspace() {
    return this.around.world.workspaces.get(this.person.teamId)!;
  }

  private get actor() {
    return actorOf(this.around, this.person);
  }
}

function blocksOf(on: Message | Ephemeral | View): readonly Json[] {
  if (on.kind === 'view') return on.content.blocks as Json[];
  const attached = (on.wording.attachments ?? []).flatMap(({ blocks }) => (blocks ?? []) as Json[]);
  return [...(on.wording.blocks ?? []), ...attached];
}
