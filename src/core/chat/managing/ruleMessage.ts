import { paragraph, strong, text } from '../../answers/message.js';
import { readQuestion } from '../../questions/questionText.js';
import type { Rule } from '../../subscriptions/rule.js';
import { howInWords } from '../../subscriptions/ruleInWords.js';
import type { Topic } from '../../subscriptions/topic.js';
import type { Said } from '../said.js';
import {
  channelName,
  commandOf,
  type Manager,
  numberOf,
  sayDone,
  topicOf,
  wordsFor,
} from './managingContext.js';
import { previewBlocks } from './preview.js';

/** Says back what a channel is told of from now on, how, what it would have been told, and how to change that. */
export function ruleMessage(
  what: 'subscribed' | 'changed',
  { id, number, rule }: { readonly id: string; readonly number: number; readonly rule: Rule },
  manager: Manager,
): Said {
  const { language } = manager;
  const words = wordsFor(manager);
  const summary = words[what](channelName(manager), topicOf(manager, rule));
  const press = { language, subscription: id };
  return sayDone(manager, {
    language,
    summary,
    blocks: [
      paragraph(strong(summary)),
      { type: 'fields', fields: [{ label: words.how, value: [text(howInWords(rule, language))] }] },
      ...unheardOf(rule.topic, manager).map((note) => paragraph(text(note))),
      ...previewBlocks(rule, manager),
      paragraph(text(words.remedy(numberOf(manager, number), commandOf(manager)))),
    ],
    actions: [
      { label: words.buttons.settings, press: { kind: 'settings', ...press } },
      { label: words.unsubscribeButton(undefined), press: { kind: 'unsubscribe', ...press } },
    ],
  });
}

/** Names and words that no release has: they may be what is meant, or mistyped. */
function unheardOf(topic: Topic, manager: Manager): string[] {
  const words = wordsFor(manager);
  const { parse } = manager.context.bot().knowledge;
  switch (topic.is) {
    case 'partner':
      return topic.ref === undefined ? [words.stranger(topic.name)] : [];
    case 'words':
      return topic.words
        .filter((word) => {
          const { rest, topics } = parse(readQuestion(word));
          return rest.length > 0 && topics === 0;
        })
        .map((word) => words.unheard(word));
    case 'all':
    case 'any':
      return topic.of.flatMap((part) => unheardOf(part, manager));
    case 'not':
      return unheardOf(topic.of, manager);
    default:
      return [];
  }
}
