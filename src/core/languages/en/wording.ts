import type { ValueContent } from '../../answers/answer.js';
import type { Organisation, Partnership } from '../../ledger/ledger.js';
import type { Pick } from '../../questions/query.js';
import type { Names, Wording } from '../wording.js';
import { unstatedSentence, verdictSentence, wrong } from './wording/checks.js';
import {
  article,
  asCalendar,
  capital,
  clean,
  countedUnits,
  date,
  figure,
  join,
  lowerThe,
  months,
  number,
  onDate,
  ordinal,
  partnersOf,
  person,
  possessive,
  unique,
  value,
} from './wording/format.js';
import { LABELS } from './wording/labels.js';
import { pickWords, selection } from './wording/selection.js';
import { agreement, subject, valueSentence } from './wording/values.js';

const COMPARED: Readonly<Partial<Record<Pick['which'], string>>> = {
  first: 'came first',
  latest: 'came later',
  longest: 'has the longer term',
  shortest: 'has the shorter term',
};

/** By whom the compared are called; two agreements of one pair by their dates. */
function comparedTitles(
  partnerships: readonly Partnership[],
  told: readonly (readonly Organisation[])[],
  names: Names,
): readonly string[] {
  const title = (some: readonly Organisation[]): string =>
    some.length > 1 ? `the agreement of ${join(some.map(names.of))}` : join(some.map(names.of));
  const titles = told.map(title);
  if (new Set(titles).size === titles.length) return titles;
  return partnerships.map((one, at) => {
    const day = [one.signedOn, one.effectiveOn, one.announcedOn].flatMap(({ versions }) => versions)[0]
      ?.value;
    return `the agreement with ${titles[at]}${day === undefined ? '' : ` of ${date(day)}`}`;
  });
}

/** What an interval lies between: two agreements, those of one pair, two dates of one agreement. */
function betweenWords(from: ValueContent, to: ValueContent, names: Names): string {
  const [one, other] = [from, to].map(({ subject: about }) =>
    about.type === 'partnership' ? about.partnership : undefined,
  );
  const [a, b] = [one, other].map((each) => (each ? names.organisation(each.partner) : ''));
  if (one && one.id === other?.id) return `two dates of ${lowerThe(agreement(one, names))}`;
  return a === b ? `the two agreements with ${a}` : `the agreements with ${a} and ${b}`;
}

/** So many partners are named in the first sentence itself. */
const INLINE = 3;

export const WORDING: Wording = {
  date,
  number,
  ordinal,
  value,
  join,
  labels: LABELS,
  subject,
  wrong,
  selection,
  slip: (check, names) =>
    `The releases call it ${article(join(unique(check.stated.map((one) => value(one.value, names)))))}.`,
  first: {
    value: valueSentence,
    values: ({ values }, names) => values.map((content) => valueSentence(content, names)).join(' '),
    list: ({ publisher, restrictions, total, partnerships }, names) => {
      const of = publisher ? `${possessive(names.of(publisher))} ` : 'The ';
      const head = `${of}${selection(restrictions, total)}`;
      if (total > INLINE) return `${head}:`;
      return `${head} ${total === 1 ? 'is' : 'are'} ${join(partnerships.map((one) => partnersOf(one, names)))}.`;
    },
    count: ({ publisher, restrictions, versions, contradicted }, names) => {
      const counted = unique(versions.map((one) => value(one.value, names)));
      const one = versions.length === 1 && counted[0] === '1';
      const who = publisher ? names.of(publisher) : undefined;
      const what = selection(restrictions, one ? 1 : 2);
      if (contradicted)
        return `The releases disagree on the number of ${what}${who ? ` of ${who}` : ''}: ${join(counted)}.`;
      return who ? `${who} has ${counted[0]} ${what}.` : `There ${one ? 'is' : 'are'} ${counted[0]} ${what}.`;
    },
    order: ({ pick, partnerships, publisher, anchor, restrictions }, names) => {
      const partners = join(unique(partnerships.map((one) => partnersOf(one, names))));
      if (anchor)
        return `The ${selection(restrictions, 1)} right ${pick.which === 'next' ? 'after' : 'before'} ${names.of(anchor)} is ${partners}.`;
      const words = pickWords(pick, restrictions, publisher && names.of(publisher));
      return `${capital(words)} is ${partners}.`;
    },
    interval: ({ from, to, days, calendar, months: count, years }, names) => {
      const [a, b] = [from, to].map(({ subject: one }) =>
        one.type === 'partnership' ? names.organisation(one.partnership.partner) : '',
      );
      const length =
        days !== undefined
          ? `${countedUnits(days, 'day')}${calendar === undefined ? '' : asCalendar(calendar)}`
          : count !== undefined
            ? count === 0
              ? 'Less than a month'
              : `About ${months(count)}`
            : years !== undefined
              ? `About ${years} year${years === 1 ? '' : 's'}`
              : undefined;
      return length === undefined
        ? `The dates of ${a} and ${b} are not exact enough to say how much time lies between them.`
        : `${length} lie between ${betweenWords(from, to, names)}.`;
    },
    comparison: ({ partnerships, told, by, winners = [] }, names) => {
      const titles = comparedTitles(partnerships, told, names);
      const partners = (some: readonly Partnership[]): string =>
        join(some.map((one) => titles[partnerships.indexOf(one)] ?? ''));
      if (!by || winners.length === 0) return `${capital(join(titles))} side by side:`;
      if (winners.length > 1) return `${capital(partners(winners))} are equal in this.`;
      return `${capital(partners(winners))} ${COMPARED[by.which] ?? 'came first'}.`;
    },
    verdict: verdictSentence,
    'in force': ({ partnership, asksExpired, holds, on, contradicted, renews }, names) => {
      const who = lowerThe(agreement(partnership, names));
      if (renews)
        return `${asksExpired ? 'No' : 'Yes'}, as far as the releases tell: ${who} is renewed automatically, and none of them tells of its end.`;
      if (contradicted) return `The releases disagree on when ${who} ends.`;
      const isYes = holds !== asksExpired ? 'Yes' : 'No';
      return `${isYes}: ${who} is ${holds ? (asksExpired ? 'still ' : '') : 'no longer '}in force ${onDate(on)}.`;
    },
    course: ({ partnership, course, on }, names) => {
      const who = agreement(partnership, names);
      if (course === 'open-ended') return `${who} has no fixed term.`;
      return `${who} is told to go on${on === undefined ? '' : ` as of ${date(on)}`}.`;
    },
    overview: ({ partnership }, names) => `${agreement(partnership, names)}:`,
    statements: ({ statements }, names) =>
      `${join(unique(statements.map(({ value: one }) => person(one.speaker, names))))} said:`,
    office: ({ people: told }, names) => {
      const people = told.map(({ value: one, evidence }) => ({
        value: one.organisation === undefined ? one : { ...one, organisation: names.named(one.organisation) },
        evidence,
      }));
      const offices = unique(
        people.map(({ value: one }) =>
          [one.role, one.organisation && !one.role?.includes(one.organisation) ? one.organisation : undefined]
            .filter(Boolean)
            .join(', '),
        ),
      );
      return `${people[0]?.value.name} is ${join(offices)}.`;
    },
    figures: ({ organisation, figures, contradicted }, names) => {
      const shown = unique(figures.map(({ value: one }) => figure(one.written, one.head)));
      return contradicted
        ? `The releases give several figures for ${names.of(organisation)}: ${join(shown)}.`
        : `${names.of(organisation)}: ${join(shown)}.`;
    },
    sources: ({ releases }) =>
      `${releases.length === 1 ? 'This release says so' : 'These releases say so'}: ${join(releases.map(({ title }) => `“${clean(title)}”`))}.`,
    timeline: ({ publisher, partnerships, events = [] }, names) =>
      events.length > 0 && partnerships[0]
        ? `What is dated of ${lowerThe(agreement(partnerships[0], names))}, in order:`
        : publisher
          ? `Partnerships of ${names.of(publisher)} in order:`
          : 'Partnerships in order:',
    disagreements: ({ total }) =>
      total === 0
        ? 'The releases do not disagree on anything.'
        : `The releases disagree on ${total} point${total === 1 ? '' : 's'}:`,
    releases: ({ total, about }, names) => {
      const whom = join(about.map(names.of));
      if (total === 0)
        return `No release that is known${whom === '' ? ' is of that time' : ` names ${whom}`}.`;
      const one = total === 1;
      const count = `${number(total)} release${one ? '' : 's'}`;
      const what = whom === '' ? `${one ? 'is' : 'are'} known` : `${one ? 'names' : 'name'} ${whom}`;
      return `${count} ${what}${one ? '' : ', the newest first'}:`;
    },
    'newest change': ({ release, partnerships }, names) =>
      partnerships.length > 0
        ? `The newest release announces ${join(partnerships.map((one) => lowerThe(agreement(one, names))))}.`
        : `The newest release, “${clean(release.title)}”, announces no agreement.`,
    'newest event': ({ event, isRenewal }, names) => {
      const day = event.versions.map((one) => (one.value.type === 'date' ? onDate(one.value.value) : ''))[0];
      const who = subject(event.subject, names);
      if (event.attribute === 'endsOn') return `${who} ended ${day}.`;
      return isRenewal && event.attribute === 'signedOn' && event.versions.length === 1
        ? `${who} was renewed ${day}.`
        : valueSentence(event, names);
    },
    capabilities: () =>
      'Ask about the partnerships in the releases: when and what was signed, for how long, who signed and what was said, how many partners there are and which, in English or Japanese.',
    extracted: ({ values, holds }, names) => {
      const told = join(unique(values.map((one) => clean(value(one, names)))));
      if (holds === undefined) return `The release says: ${told}.`;
      return `${holds ? 'Yes' : 'No'}: the release says “${told}”`;
    },
  },
  refusals: {
    'unknown party': ({ names: unknown }) => `No: none of the releases names ${join(unknown)}.`,
    unstated: unstatedSentence,
    'no match': ({ pick, restrictions, publisher, unplaced = 0 }, names) => {
      const of = publisher ? ` of ${names.of(publisher)}` : '';
      if (unplaced > 0)
        return `The releases do not tell ${pick ? 'which is ' : 'of any '}${pick ? pickWords(pick, restrictions, undefined) : selection(restrictions, 1)}${of}: of ${unplaced} partner${unplaced === 1 ? '' : 's'} none says where ${unplaced === 1 ? 'it is' : 'they are'}.`;
      return pick
        ? `The releases name no ${pickWords(pick, restrictions, undefined).replace(/^the /, '')}${of}.`
        : `The releases name no ${selection(restrictions, 2)}${of}.`;
    },
    'no partnership': ({ parties }, names) =>
      parties.length > 1
        ? `No release names an agreement between ${join(parties.map((one) => names.of(one)))}.`
        : `No release names an agreement with ${join(parties.map((one) => names.of(one)))}.`,
    'nothing found': ({ parties }, names) =>
      `The releases${parties.length > 0 ? ` on ${join(parties.map((one) => names.of(one)))}` : ''} do not say.`,
  },
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
  unplaced: (organisations) => `No release says where these partners are: ${organisations.join(', ')}.`,
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
