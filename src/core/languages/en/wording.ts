import type { Wording } from '../wording.js';
import { wrong } from './wording/checks.js';
import { FIRST_SENTENCES } from './wording/firstSentences.js';
import {
  article,
  clean,
  date,
  join,
  lowerThe,
  number,
  ordinal,
  partnersOf,
  unique,
  value,
} from './wording/format.js';
import { LABELS } from './wording/labels.js';
import { REFUSALS } from './wording/refusals.js';
import { selection } from './wording/selection.js';
import { subject, valueSentence } from './wording/values.js';

export const WORDING: Wording = {
  date,
  number,
  ordinal,
  partnerCount: number,
  value,
  join,
  labels: LABELS,
  subject,
  wrong,
  selection,
  slip: (check, names) =>
    `The releases call it ${article(join(unique(check.stated.map((one) => value(one.value, names)))))}.`,
  first: FIRST_SENTENCES,
  refusals: REFUSALS,
  item: (one, days, names) => {
    const place =
      one.ordinal.versions.length === 1 && one.ordinal.versions[0]
        ? `no. ${one.ordinal.versions[0].value}`
        : undefined;
    return [partnersOf(one, names), unique(days.map(date)).join(' / '), place].filter(Boolean).join(', ');
  },
  partners: partnersOf,
  columns: { partner: 'Partner', date: 'Date', number: 'No.', fact: 'Fact' },
  stated: (title, publisher, day) => ({
    before: 'Stated in ',
    title: clean(title),
    after: `${[publisher, day && date(day)].filter(Boolean).length > 0 ? ` (${[publisher, day && date(day)].filter(Boolean).join(', ')})` : ''}.`,
  }),
  computed: 'This is worked out, not stated.',
  computedFrom: (attribute) =>
    ({
      endsOn: 'The end is worked out from the start and the term.',
      inForce: 'This is worked out from the start and the term.',
      signedOn: 'The year is worked out from the order of the releases.',
      effectiveOn: 'The year is worked out from the order of the releases.',
      announcedOn: 'The year is worked out from the order of the releases.',
      ordinal: 'The number is worked out from the order of the partners.',
      municipalityOrdinal: 'The number is worked out from the order of the partners.',
    })[attribute as 'endsOn'] ?? 'This is worked out from what the releases name.',
  completeAsOf: (title, day) =>
    `Complete as of the release “${clean(title)}”${day ? ` of ${date(day)}` : ''}.`,
  untold: (what, organisations) =>
    `${
      {
        place: 'No release says where these partners are',
        kind: 'No release says what these partners are',
        paper: 'Of these partners the releases call the paper no more than an agreement',
        date: 'No release dates the agreements with these partners',
      }[what]
    }: ${organisations.join(', ')}.`,
  choose: 'Choose one',
  nextPage: 'More',
  previousPage: 'Back',
  more: (first, last, total) => `${first === last ? first : `${first}–${last}`} of ${total} are shown.`,
  release: (day, publisher, written) => ({
    before: day === undefined ? '' : `${date(day)}: `,
    after: ` (${[publisher, written === 'en' ? 'in English' : 'in Japanese'].filter(Boolean).join(', ')})`,
  }),
  lookedThrough: (releases) => `${releases} release${releases === 1 ? ' was' : 's were'} looked through.`,
  instead: (content, names) =>
    `What is stated: ${lowerThe(valueSentence(content, names).replace(/^Yes: /, ''))}`,
  passage: 'No value was found for this; this passage of a release comes closest:',
  digestPassage: 'No value was found for this; this passage of the summary of a release comes closest:',
  statement: (speaker, isDigest) => (isDigest ? `${speaker}, as summarized:` : `${speaker}:`),
  ambiguous: (name) =>
    name === undefined
      ? 'Several agreements fit; which one is meant?'
      : `Several organizations are called “${name}”; which one is meant?`,
  choice: (one, names) => subject(one, names),
  notUnderstood: 'This question was not understood.',
  tryThese: 'For example, one can ask:',
  talk: {
    greeting: 'Hello! Ask about the partnerships in the releases.',
    thanks: 'You are welcome. Ask on whenever you like.',
    language: 'Answers come in English from now on.',
    other: 'Only questions about the partnerships in the releases can be answered here.',
  },
  reasons: {
    'releases differ': 'the releases differ',
    'languages differ': 'the English and the Japanese release differ',
    'within one release': 'one release says both',
    'recount differs': 'counting the partners named gives another number',
    'total decreases': 'the total falls from an earlier release to a later one',
    'part exceeds whole': 'a part is larger than the whole',
    'ordinal missing': 'a number in the sequence is missing',
    'ordinal doubled': 'one number is given to two partners',
    'ordinal against dates': 'the numbers are in another order than the dates',
    'after its release': 'the date is later than its own release',
    'against order of partners': 'the date does not fit the order of the partners',
    'two offices': 'one person has two offices at once',
  },
  contradiction: (about, attribute, versions, reason) =>
    `${about}, ${attribute}: ${versions.join(' / ')} – ${WORDING.reasons[reason]}.`,
  version: (shown, sources) => `${shown} (${sources.map((source) => `“${source}”`).join(', ')})`,
  alsoDisagree: 'The releases disagree here:',
  nearest: (near) => `Names that come near: ${join(near)}.`,
  corrected: (typed, read) => `“${typed}” was read as “${read}”.`,
  knows: (releases, partnerships, publishers) =>
    `${releases} release${releases === 1 ? '' : 's'} with ${partnerships} partnership${partnerships === 1 ? '' : 's'}${publishers.length > 0 ? ` of ${join(publishers.slice(0, 5))}` : ''}.`,
  suggestions: ({ publisher, partner, other, hasOverseas }) => [
    ...(partner ? [`When was the agreement with ${partner} signed?`] : []),
    ...(publisher
      ? [
          hasOverseas
            ? `Which overseas partners does ${publisher} have?`
            : `How many partners does ${publisher} have?`,
        ]
      : []),
    ...(other ? [`How long does the agreement with ${other} last?`] : []),
    'What do the releases disagree about?',
    'What is the latest partnership?',
  ],
};
