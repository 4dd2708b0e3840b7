import type { Message } from '../answers/message.js';
import type { Partnership } from '../ledger/ledger.js';
import type { AnnouncedEvent } from '../ports.js';
import { readContent, type SingleContent } from './events.js';
import { matches } from './matches.js';
import { type DigestTold, digestMessage } from './messages/digestMessage.js';
import { endingMessage } from './messages/endingMessage.js';
import { newsActions } from './messages/newsActions.js';
import { agreementsOf, newsMessage } from './messages/newsMessage.js';
import { type NewsKnowledge, releasesOf } from './newsKnowledge.js';
import type { Rule } from './rule.js';
import { toldIn, toldOf } from './told.js';

/**
 * What a subscription's channel is told of an event, by the rule that it has now and by what is known now;
 * undefined where there is nothing to tell any more: the rule was changed, the topic muted, the release removed.
 * Whoever was told of something is told what becomes of it, whatever the rule says by then.
 */
export function eventMessage(
  event: AnnouncedEvent,
  rule: Rule,
  subscription: string,
  knowledge: NewsKnowledge,
): Message | undefined {
  const content = readContent(event);
  if (!content) return undefined;
  const standing = { event: event.id, subscription };
  if (content.kind === 'digest') {
    const told = content.items.flatMap((item) => toldBy(item.content, rule, knowledge) ?? []);
    const message = digestMessage(told, rule, knowledge);
    return message && { ...message, actions: newsActions(standing, [], rule, knowledge) };
  }
  const told = toldBy(content, rule, knowledge);
  if (!told) return undefined;
  const message =
    told.kind === 'ending'
      ? endingMessage(told.partnership, rule.told, knowledge)
      : newsMessage(told, rule, knowledge);
  const agreements = told.kind === 'ending' ? [told.partnership] : agreementsOf(told.releases, knowledge);
  return { ...message, actions: newsActions(standing, agreements, rule, knowledge) };
}

/** What an event tells by this rule, of what is known. */
function toldBy(content: SingleContent, rule: Rule, knowledge: NewsKnowledge): DigestTold | undefined {
  const { catalogue } = knowledge;
  if (content.kind === 'term end') {
    const partnership = endingOf(content, knowledge);
    const isTold = partnership && rule.endings && matches(rule.topic, toldOf(partnership, catalogue));
    return isTold ? { kind: 'ending', partnership } : undefined;
  }
  const [first, ...more] = releasesOf(content.releases, knowledge);
  if (!first) return undefined;
  const releases = [first, ...more] as const;
  if (content.kind === 'correction') {
    const [changed] = releasesOf([content.changed], knowledge);
    return { kind: 'news', releases, ...(changed && { changed }) };
  }
  const isTold = content.kind === 'second language' || matches(rule.topic, toldIn(releases, catalogue));
  return isTold ? { kind: 'news', releases } : undefined;
}

/** The agreement that ends, unless something was told of its end meanwhile. */
function endingOf(
  { parties, ends }: Extract<SingleContent, { readonly kind: 'term end' }>,
  { catalogue }: NewsKnowledge,
): Partnership | undefined {
  const [party] = parties;
  if (party === undefined) return undefined;
  return catalogue.partnershipsOf(party).find((one) => {
    const [end, ...others] = one.endsOn.versions;
    const isSame = end?.value === ends && others.length === 0 && one.endedOn.versions.length === 0;
    return isSame && one.parties.length === parties.length && one.parties.every((id) => parties.includes(id));
  });
}
