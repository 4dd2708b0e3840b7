import { type Block, type Line, link, type Message, paragraph, strong, text } from '../../answers/message.js';
import { type Speaking, speakingIn } from '../../answers/speaking.js';
import { type DigestCounts, NEWS_WORDS } from '../../languages/newsWords.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { NewsKnowledge } from '../newsKnowledge.js';
import type { Rule } from '../rule.js';
import { changeWords } from './agreementBlocks.js';
import { agreementsOf, headOf, inLanguage, type News } from './newsMessage.js';
import { oneLine } from './sourceLine.js';

/** What a digest tells of one event. */
export type DigestTold =
  | ({ readonly kind: 'news' } & News)
  | { readonly kind: 'ending'; readonly partnership: Partnership };

/** Lines of one message; the rest is counted. */
const MOST_LINES = 30;

/** Several events in one message, by what they are; undefined where there are none. */
export function digestMessage(
  all: readonly DigestTold[],
  { told: language }: Pick<Rule, 'told'>,
  { catalogue }: Pick<NewsKnowledge, 'catalogue'>,
): Message | undefined {
  if (all.length === 0) return undefined;
  const speaking = speakingIn(language, catalogue);
  const words = NEWS_WORDS[language];
  const groups = groupsOf(all, speaking);
  const counts = Object.fromEntries(
    groups.map(({ of, told }) => [of, told.length]),
  ) as unknown as DigestCounts;
  const summary = words.digest(counts);
  const filled = groups.filter(({ told }) => told.length > 0);
  const most = Math.max(1, Math.floor(MOST_LINES / filled.length));
  const blocks = filled.flatMap(({ of, told }): Block[] => [
    ...(filled.length > 1 ? [paragraph(strong(words.headings[of]))] : []),
    { type: 'list', ordered: false, items: told.slice(0, most).map((one) => lineOf(one, speaking)) },
    ...(told.length > most ? [paragraph(text(words.more(told.length - most)))] : []),
  ]);
  return { language, summary, blocks: [paragraph(strong(summary)), ...blocks], actions: [] };
}

interface Group {
  readonly of: keyof DigestCounts;
  readonly told: readonly DigestTold[];
}

function groupsOf(all: readonly DigestTold[], speaking: Speaking): readonly Group[] {
  const of = (told: DigestTold): keyof DigestCounts => {
    if (told.kind === 'ending') return 'endings';
    if (told.changed) return 'corrections';
    return agreementsOf(told.releases, speaking).length > 0 ? 'agreements' : 'others';
  };
  const order = ['agreements', 'others', 'corrections', 'endings'] as const;
  return order.map((group) => ({ of: group, told: all.filter((told) => of(told) === group) }));
}

/** `LINK-J and Kanagawa Prefecture: MOU – 14th partner; 5 years.`, with the link to the original. */
function lineOf(told: DigestTold, speaking: Speaking): Line {
  const { language, names, catalogue } = speaking;
  const words = NEWS_WORDS[language];
  if (told.kind === 'ending') {
    const [end] = told.partnership.endsOn.versions;
    const [id] = told.partnership.announcedIn;
    const said = end ? words.ends(told.partnership, end.value, end.basis === 'computed', names) : '';
    return [link(said, id === undefined ? undefined : catalogue.release(id)?.url)];
  }
  const [first, ...others] = inLanguage(told.releases, language);
  const agreements = agreementsOf(told.releases, speaking);
  const changes = agreements.length === 1 && agreements[0] ? changeWords(agreements[0], speaking) : undefined;
  const head =
    agreements.length === 1 ? headOf(told.releases, agreements, speaking) : `“${oneLine(first.title)}”`;
  const publisher = first.publisher === undefined ? undefined : names.named(first.publisher);
  const rest =
    agreements.length === 1
      ? changes
        ? words.dash + changes
        : ''
      : words.read(publisher, first.publishedOn);
  return [
    link(head, first.url),
    text(rest),
    ...others.flatMap(({ language: other, url }) =>
      url === undefined ? [] : [text(words.dash), link(NEWS_WORDS[other].inThis, url)],
    ),
  ];
}
