import { paragraph, strong, text } from '../../answers/message.js';
import { isSameRule } from '../../subscriptions/composeRule.js';
import { type Rule, writeRule } from '../../subscriptions/rule.js';
import { howInWords } from '../../subscriptions/ruleInWords.js';
import type { SubscriptionCommand } from '../command.js';
import type { Said } from '../said.js';
import { composed, isEmpty, refuseFields } from './composing.js';
import { listSubscriptions } from './listSubscriptions.js';
import {
  commandOf,
  type Manager,
  type Numbered,
  numberOf,
  refuse,
  sayDone,
  subscriptionsHere,
  tellDone,
  topicOf,
  wordsFor,
} from './managingContext.js';
import { ruleMessage } from './ruleMessage.js';
import { meant } from './which.js';

/** Changes what is said and leaves the rest; with nothing said, shows what is set. */
export async function changeSettings(
  { which, ...said }: Extract<SubscriptionCommand, { kind: 'settings' }>,
  manager: Manager,
): Promise<Said> {
  const here = await subscriptionsHere(manager);
  const found = which === undefined ? here : meant(which, here, manager);
  const [one, ...more] = found;
  if (!one) return refuse(manager, (why) => why.noSubscription(which, commandOf(manager)));
  if (more.length > 0) return listSubscriptions(manager, 'settings');
  if (isEmpty(said)) return shown(one, manager);
  const read = await composed(said, manager, one.rule);
  if (read.kind === 'wrong') return refuseFields(read.fields, manager);
  return changeTo(read.rule, one, here, manager);
}

export async function changeTo(
  rule: Rule,
  one: Numbered,
  here: readonly Numbered[],
  manager: Manager,
): Promise<Said> {
  const isThere = here.some((other) => other !== one && isSameRule(other.rule, rule));
  if (isThere) return tellDone(manager, wordsFor(manager).already(topicOf(manager, rule)));
  const { id } = one.subscription;
  const isChanged = await manager.context.keeping.use(({ subscriptions }) =>
    subscriptions.change(id, writeRule(rule)),
  );
  if (!isChanged) return refuse(manager, (why) => why.noSubscription(String(one.number), commandOf(manager)));
  return ruleMessage('changed', { id, number: one.number, rule }, manager);
}

/** All that is set, with what changes it. */
function shown({ number, subscription, rule }: Numbered, manager: Manager): Said {
  const { language } = manager;
  const words = wordsFor(manager);
  const summary = topicOf(manager, rule);
  const press = { language, subscription: subscription.id };
  return sayDone(manager, {
    language,
    summary,
    blocks: [
      paragraph(strong(summary)),
      { type: 'fields', fields: [{ label: words.how, value: [text(howInWords(rule, language))] }] },
      paragraph(text(words.remedy(numberOf(manager, number), commandOf(manager)))),
    ],
    actions: [
      { label: words.buttons.settings, press: { kind: 'settings', ...press } },
      { label: words.unsubscribeButton(undefined), press: { kind: 'unsubscribe', ...press } },
    ],
  });
}
