import { alternatives } from '../../languages/alternatives.js';
import { REQUEST_WORDS } from '../../languages/requestWords.js';
import { readTopic } from '../../subscriptions/readTopic.js';
import { topicKey } from '../../subscriptions/simplified.js';
import { type Manager, type Numbered, topicReader } from './managingContext.js';

/** `2`, `#2`, 2番目. */
const NUMBER = new RegExp(`^#?(\\d{1,3})${alternatives(REQUEST_WORDS, 'behindNumber')}?$`);

/**
 * The subscriptions of the channel that are meant: by a number in the list, an id, or what they are about.
 * `2`, `overseas partners`. Those of other channels are none.
 */
export function meant(which: string, all: readonly Numbered[], { context }: Manager): readonly Numbered[] {
  const typed = which.normalize('NFKC').trim();
  const number = NUMBER.exec(typed)?.[1];
  const named = all.filter((one) =>
    number === undefined ? one.subscription.id === typed : one.number === Number(number),
  );
  if (named.length > 0 || number !== undefined) return named;
  const read = readTopic(typed, topicReader(context.bot().knowledge));
  if (read.kind !== 'topic') return [];
  return all.filter(({ rule }) => topicKey(rule.topic) === topicKey(read.topic));
}
