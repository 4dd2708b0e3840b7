import type { TopicNoun, TopicWords } from '../../topicWords.js';
import { countryName, instrumentName } from '../wording/format.js';
import { KINDS } from '../wording/labels.js';

const either = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

/** `MOUs with overseas universities in Norway`, `Lysberg Health Cluster in releases with “cells”` */
function noun({ releases, papers, ...parties }: TopicNoun): string {
  const whom = partiesIn(parties);
  const what = [papers, whom].filter(Boolean).join(' with ');
  return [what, releases].filter(Boolean).join(' in ');
}

function partiesIn({ partners, kinds, places, side }: TopicNoun): string {
  const isSomebody = kinds !== undefined || places !== undefined || side !== undefined;
  if (!isSomebody) return partners ?? '';
  const who = [side, kinds ?? 'partners'].filter(Boolean).join(' ');
  return [who, places && `in ${places}`, partners && `called ${partners}`].filter(Boolean).join(' ');
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' plus ');

/** `everything, but not companies or banks and not MOUs` */
const but = (base: string, left: readonly string[]): string =>
  `${base}, but ${left.map((one) => `not ${one}`).join(' and ')}`;

const REGIONS: Readonly<Record<string, string>> = {
  Nordic: 'the Nordic countries',
  'Middle East': 'the Middle East',
};

/** `subscribe to overseas partners, but not companies` */
export const TOPIC_WORDS: TopicWords = {
  around: [
    /^(?:please )?(?:subscribe|follow|watch)(?: (?:us|this channel|me))?(?: to| for)?\b/,
    /^(?:tell (?:us|me)|notify (?:us|me)|let us know)(?: about| of)?\b/,
    /^(?:all |any |new |the )*(?:releases?|news|announcements?|updates?)(?: about| on| of| from| with)?(?!\w)/,
    /^(?:anything(?: new)?(?: about| on| from)?|what(?:'s| is) new)(?!\w)/,
    /\b(?:releases?|news|announcements?|updates|please|only)$/,
    /^(?:only|about|on|of|from|for|to)\b/,
  ],
  or: /\s*(?:\bor\b|[,;/|])\s*/,
  and: /\s*(?:\band\b|\bbut\b|&|\+|(?=\b(?:not|except|excluding|without|other than)\b))\s*/,
  not: {
    before: /^(?:not|no|except|without|excluding|other than|but not|never)\b(?: (?:for|the|any|those))?/,
  },
  called: { before: /(?:\b(?:partners?|somebody|an? organi[sz]ation) )?\b(?:called|named) ?$/ },
  plus: /^ ?(?:plus|with) ?$/,
  own: [
    ['prefectures', { is: 'kind', kind: 'prefecture' }],
    ['government bodies', { is: 'kind', kind: 'government' }],
    ['governments', { is: 'kind', kind: 'government' }],
    ['memorandums', { is: 'instrument', instrument: 'memorandum' }],
    ['memoranda', { is: 'instrument', instrument: 'memorandum' }],
  ],
  everything: 'everything',
  kind: (kind) => (kind === 'municipality' ? 'cities' : KINDS[kind][1]),
  instrument: (kind) => `${instrumentName(kind)}s`,
  country: countryName,
  article: /^the /,
  region: (name) => REGIONS[name] ?? name,
  stranger: (name) => `a partner called “${name}”`,
  noun,
  quoted,
  words: (words) => `releases with ${quoted(words)}`,
  all: (parts) => parts.join(' and '),
  any: either,
  but,
  no: (part) => `not ${part}`,
  localGovernments: 'local governments',
};
