import type { Message } from '../answers/message.js';
import type { AnnouncedEvent } from '../ports.js';
import { readContent } from './events.js';
import { matches } from './matches.js';
import { type NewsKnowledge, releasesOf } from './newsKnowledge.js';
import { newsMessage } from './newsMessage.js';
import type { Rule } from './rule.js';
import { toldIn } from './told.js';

/**
 * What a subscription's channel is told of an event, by the rule that it has now and by what is known now;
 * undefined where there is nothing to tell any more: the rule was changed, the topic muted, the release removed.
 */
export function eventMessage(
  event: AnnouncedEvent,
  rule: Rule,
  _subscription: string,
  known: NewsKnowledge,
): Message | undefined {
  const content = readContent(event);
  if (!content || content.kind === 'digest' || content.kind === 'term end') return undefined;
  const [first, ...more] = releasesOf(content.releases, known);
  if (!first) return undefined;
  const isNew = content.kind === 'release';
  if (isNew && !matches(rule.topic, toldIn([first, ...more], known.catalogue))) return undefined;
  const news = { kind: isNew ? 'release' : 'correction', releases: [first, ...more] } as const;
  return newsMessage(news, rule.told, rule.style, known.catalogue);
}
