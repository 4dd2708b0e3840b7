import type { ValueContent } from '../../../answers/answer.js';
import type { Organisation, Partnership } from '../../../ledger/ledger.js';
import type { Pick } from '../../../questions/query.js';
import type { Names, Wording } from '../../wording.js';
import { verdictSentence } from './checks.js';
import {
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
  partnersOf,
  person,
  possessive,
  unique,
  value,
} from './format.js';
import { pickWords, selection } from './selection.js';
import { agreement, subject, valueSentence } from './values.js';

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

/** The sentence that an answer begins with, by what it tells. */
export const FIRST_SENTENCES: Wording['first'] = {
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
  comparison: ({ partnerships, told, by, winners = [], holds }, names) => {
    const titles = comparedTitles(partnerships, told, names);
    const partners = (some: readonly Partnership[]): string =>
      join(some.map((one) => titles[partnerships.indexOf(one)] ?? ''));
    if (!by || winners.length === 0) return `${capital(join(titles))} side by side:`;
    const said = (words: string): string =>
      holds === undefined ? capital(words) : `${holds ? 'Yes' : 'No'}: ${words}`;
    if (winners.length > 1) return said(`${partners(winners)} are equal in this.`);
    return said(`${partners(winners)} ${COMPARED[by.which] ?? 'came first'}.`);
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
  course: ({ partnership, course, on, holds }, names) => {
    const told = agreement(partnership, names);
    if (course === 'open-ended') return `${told} has no fixed term.`;
    const who = holds === undefined ? told : `${holds ? 'Yes' : 'No'}: ${lowerThe(told)}`;
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
        // `Callum Reid is of Brightwater Foods`: whose post nobody tells.
        (one.role === undefined && one.organisation !== undefined
          ? [`of ${one.organisation}`]
          : [
              one.role,
              one.organisation && !one.role?.includes(one.organisation) ? one.organisation : undefined,
            ]
        )
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
    if (total === 0) return `No release that is known${whom === '' ? ' is of that time' : ` names ${whom}`}.`;
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
};
