import { isSameRule } from '../../subscriptions/composeRule.js';
import { type Rule, readRule, writeRule } from '../../subscriptions/rule.js';
import type { SubscriptionCommand } from '../command.js';
import type { Said } from '../said.js';
import { composed, isEmpty, refuseFields } from './composing.js';
import { commandOf, type Manager, refuse, tellDone, topicOf, wordsFor } from './managingContext.js';
import { mayNotPost } from './mayPost.js';
import { ruleMessage } from './ruleMessage.js';
import { subscriptionForm } from './subscriptionForm.js';

/** As many as one channel can have. */
export const MOST_SUBSCRIPTIONS = 100;

/** Reads a rule, sees whether it can be told, and only then writes it down. */
export async function subscribe(
  said: Extract<SubscriptionCommand, { kind: 'subscribe' }>,
  manager: Manager,
): Promise<Said> {
  if (isEmpty(said)) return askWhat(manager);
  const read = await composed(said, manager);
  if (read.kind === 'wrong') return refuseFields(read.fields, manager);
  return subscribeTo(read.rule, manager);
}

export async function subscribeTo(rule: Rule, manager: Manager): Promise<Said> {
  const refusal = await mayNotPost(manager);
  if (refusal) return refusal;
  const { context, managing } = manager;
  const { channel } = managing.channel;
  const id = context.newId();
  const outcome = await context.keeping.use((store) =>
    store.atomically(async ({ subscriptions }) => {
      const there = await subscriptions.list(channel);
      const isThere = there.some((one) => isSame(one.rule, rule));
      if (isThere) return 'already';
      if (there.length >= MOST_SUBSCRIPTIONS) return 'too many';
      await subscriptions.add(
        { id, channel, rule: writeRule(rule), createdAt: managing.at },
        managing.person,
      );
      return there.length + 1;
    }),
  );
  if (outcome === 'already') return tellDone(manager, wordsFor(manager).already(topicOf(manager, rule)));
  if (outcome === 'too many')
    return refuse(manager, (why) => why.tooMany(MOST_SUBSCRIPTIONS, commandOf(manager)));
  return ruleMessage('subscribed', { id, number: outcome, rule }, manager);
}

function isSame(kept: string, rule: Rule): boolean {
  const read = readRule(kept);
  return read !== undefined && isSameRule(read, rule);
}

/** A command opens the form; what was said in the channel has none to open, but a button that does. */
function askWhat(manager: Manager): Said {
  const { language, to } = manager;
  if (to === 'asker') return { kind: 'form', form: subscriptionForm(manager) };
  const label = wordsFor(manager).buttons.subscribe;
  return refuse(manager, (why) => why.nothingSaid(commandOf(manager)), [
    { label, press: { kind: 'subscribe', language } },
  ]);
}
