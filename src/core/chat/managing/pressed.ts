import { StoreError } from '../../ports.js';
import { eventMessage } from '../../subscriptions/eventMessage.js';
import type { MutedTopic } from '../../subscriptions/mutedTopic.js';
import { defaultRule, readRule, writeRule } from '../../subscriptions/rule.js';
import { allOf, negated, simplified, topicKey } from '../../subscriptions/simplified.js';
import type { Topic } from '../../subscriptions/topic.js';
import type { Asking } from '../chat.js';
import type { ChatContext } from '../chatContext.js';
import { languageFor, tell } from '../notice.js';
import type { Said } from '../said.js';
import type { SubscriptionPress } from '../subscriptionPress.js';
import { managed } from './managed.js';
import {
  channelName,
  commandOf,
  type Manager,
  type Numbered,
  namesIn,
  platformOf,
  refuse,
  subscriptionsHere,
  tellDone,
  topicOf,
  wordsFor,
} from './managingContext.js';
import { mayManage } from './mayManage.js';
import { resume } from './resume.js';
import { subscriptionForm } from './subscriptionForm.js';
import { unsubscribe } from './unsubscribe.js';

/** A button under a notification, or in a list of subscriptions; for whoever pressed it alone. */
export async function subscriptionPressed(
  context: ChatContext,
  press: SubscriptionPress,
  asking: Asking,
): Promise<Said> {
  if (press.kind === 'news') return otherLanguage(context, press, asking);
  const language = await languageFor(context, asking, press.language);
  return managed({ context, asking, language, to: 'asker' }, async (manager) => {
    if (!(await mayManage(manager))) return refuse(manager, (why) => why.locked(platformOf(manager)));
    switch (press.kind) {
      case 'subscribe':
        return { kind: 'form', form: subscriptionForm(manager) };
      case 'unsubscribe':
        return unsubscribe(press.subscription, manager);
      case 'resume':
        return resume(press.subscription, manager);
      default:
        return ofOne(press, manager);
    }
  });
}

/** Something with a subscription of this channel; another channel's is none. */
async function ofOne(
  press: Extract<SubscriptionPress, { kind: 'settings' | 'mute' | 'unmute' }>,
  manager: Manager,
): Promise<Said> {
  const here = await subscriptionsHere(manager);
  const one = here.find(({ subscription }) => subscription.id === press.subscription);
  if (!one) return refuse(manager, (why) => why.noSubscription(undefined, commandOf(manager)));
  switch (press.kind) {
    case 'settings':
      return { kind: 'form', form: subscriptionForm(manager, one) };
    case 'mute':
      return mute(press.topic, one, manager);
    case 'unmute':
      return unmute(press.topic, one, manager);
    default:
      return press satisfies never;
  }
}

/** Leaves a topic out of what the subscription tells of, says so, and how to take it back. */
async function mute(muted: MutedTopic, one: Numbered, manager: Manager): Promise<Said> {
  const { language } = manager;
  const words = wordsFor(manager);
  const topic = wholeTopic(muted, manager);
  if (!topic) return tell(manager.context, manager.managing, 'oldButton', language);
  const said = topicOf(manager, { topic });
  const rule = { ...one.rule, topic: allOf([simplified(one.rule.topic), negated(topic)]) };
  const subscription = one.subscription.id;
  if (topicKey(rule.topic) === topicKey(one.rule.topic))
    return tellDone(manager, words.mutedAlready(channelName(manager), said));
  const parts = one.rule.topic.is === 'all' ? one.rule.topic.of : [one.rule.topic];
  // Universities but Birch University, and no universities: nothing would be left.
  if (parts.some((part) => topicKey(part) === topicKey(topic))) {
    const label = words.unsubscribeButton(undefined);
    const end = { label, press: { kind: 'unsubscribe', language, subscription } } as const;
    return refuse(manager, (why) => why.nothingLeft(said), [end]);
  }
  await manager.context.keeping.use(({ subscriptions }) =>
    subscriptions.change(subscription, writeRule(rule)),
  );
  const undo = { kind: 'unmute', language, subscription, topic: muted } as const;
  return tellDone(manager, words.muted(channelName(manager), said, topicOf(manager, rule)), [
    { label: words.buttons.unmute, press: undo },
  ]);
}

async function unmute(muted: MutedTopic, one: Numbered, manager: Manager): Promise<Said> {
  const topic = wholeTopic(muted, manager);
  if (!topic) return tell(manager.context, manager.managing, 'oldButton', manager.language);
  const left = topicKey(negated(topic));
  const parts = one.rule.topic.is === 'all' ? one.rule.topic.of : [one.rule.topic];
  const rule = { ...one.rule, topic: allOf(parts.filter((part) => topicKey(part) !== left)) };
  await manager.context.keeping.use(({ subscriptions }) =>
    subscriptions.change(one.subscription.id, writeRule(rule)),
  );
  const said = topicOf(manager, { topic });
  return tellDone(manager, wordsFor(manager).unmuted(channelName(manager), said, topicOf(manager, rule)));
}

/** With the name of somebody who is known by six letters. */
function wholeTopic(muted: MutedTopic, { context, language }: Manager): Topic | undefined {
  if (muted.is !== 'partner') return muted;
  const name = namesIn(context.bot().knowledge)(muted.ref, language);
  return name === undefined ? undefined : { is: 'partner', name, ref: muted.ref };
}

/** A notification in another language than the channel's, as it would be told by what is known now. */
async function otherLanguage(
  context: ChatContext,
  { event, subscription, language }: Extract<SubscriptionPress, { kind: 'news' }>,
  asking: Asking,
): Promise<Said> {
  const { keeping, bot } = context;
  const old = async (): Promise<Said> => refuse({ language }, (why) => why.oldNews());
  try {
    const [told, kept] = await keeping.use((store) =>
      Promise.all([store.deliveries.event(event), store.subscriptions.get(subscription)]),
    );
    if (!told) return await old();
    // Whatever the rule says by now, this was told.
    const rule = { ...((kept && readRule(kept.rule)) ?? defaultRule(language)), told: language };
    const message = eventMessage(
      told,
      { ...rule, topic: { is: 'everything' } },
      subscription,
      bot().knowledge,
    );
    if (!message) return await old();
    const actions = message.actions.filter(({ press }) => press.kind === 'ask');
    return { kind: 'answer', message: { ...message, actions }, to: 'asker' };
  } catch (error) {
    if (error instanceof StoreError) {
      const spoken = await languageFor(context, asking, language);
      return refuse({ language: spoken }, (why) => why.storeGone());
    }
    throw error;
  }
}
