import type { TopicWords } from '../../topicWords.js';
import { countryName, instrumentName, join } from '../wording/format.js';
import { KINDS } from '../wording/labels.js';

const either = (parts: readonly string[]): string => parts.join(' or ');

/** `subscribe to overseas partners, but not companies` */
export const TOPIC_WORDS: TopicWords = {
  around: [
    /^(?:please )?(?:subscribe|follow|watch)(?: (?:us|this channel|me))?(?: to| for)?\b/,
    /^(?:tell (?:us|me)|notify (?:us|me)|let us know)(?: about| of)?\b/,
    /^(?:all |any |new |the )*(?:releases?|news|announcements?)(?: about| on| of| from| with)?\b/,
    /\b(?:releases?|news|announcements?|please)$/,
  ],
  or: /\s*(?:\bor\b|[,;/|])\s*/,
  and: /\s*(?:\band\b|\bbut\b|&|\+|(?=\b(?:not|except|excluding|without|other than)\b))\s*/,
  not: { before: /^(?:not|no|except|without|excluding|other than|but not|never)\b(?: (?:the|any|those))?/ },
  everything: 'everything',
  overseas: 'partners overseas',
  domestic: 'partners at home',
  partner: (name) => name,
  country: (code) => `partners in ${countryName(code)}`,
  region: (name) => `partners in ${name}`,
  kind: (kind) => KINDS[kind][1],
  instrument: (kind) => `${instrumentName(kind)}s`,
  words: (words) => join(words.map((word) => `“${word}”`)),
  all: (parts) => parts.join(' and ').replaceAll(' and not ', ', but not '),
  any: either,
  not_: (part) => `not ${part}`,
};
