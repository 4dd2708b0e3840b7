import type { Action } from '../../answers/message.js';
import { nameIn } from '../../answers/names.js';
import { LANGUAGES } from '../../languages/language.js';
import { NEWS_WORDS } from '../../languages/newsWords.js';
import type { Partnership } from '../../ledger/ledger.js';
import { makeQuery } from '../../questions/makeQuery.js';
import { refOf } from '../../questions/refs.js';
import type { MutedTopic } from '../mutedTopic.js';
import type { NewsKnowledge } from '../newsKnowledge.js';
import type { Rule } from '../rule.js';

/** What can be done with a notification: ask about it, read it in the other language, hear no more of its sort. */
export function newsActions(
  { event, subscription }: { readonly event: string; readonly subscription: string },
  agreements: readonly Partnership[],
  { told: language }: Pick<Rule, 'told'>,
  { catalogue }: Pick<NewsKnowledge, 'catalogue'>,
): readonly Action[] {
  const words = NEWS_WORDS[language];
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other): Action => ({
      label: NEWS_WORDS[other].inThis,
      press: { kind: 'news', language: other, subscription, event },
    }),
  );
  const [one, ...more] = agreements;
  // Of several agreements, nobody could tell which one a button is about.
  if (!one || more.length > 0) return others;
  const parties = one.parties.slice(0, 3).map(refOf);
  const query = makeQuery({ op: 'value', attribute: 'overview', parties });
  const partner = catalogue.organisation(one.partner);
  const kind = partner?.kind === 'other' ? undefined : partner?.kind;
  const mute = (label: string, topic: MutedTopic): Action => ({
    label,
    press: { kind: 'mute', language, subscription, topic },
  });
  return [
    { label: words.ask, press: { kind: 'ask', language, query } },
    ...others,
    ...(partner
      ? [mute(words.mutePartner(nameIn(language, partner)), { is: 'partner', ref: refOf(partner.id) })]
      : []),
    ...(kind ? [mute(words.muteKind(kind), { is: 'kind', kind })] : []),
  ];
}
