import type {
  Check,
  NoData,
  Restrictions,
  ShownValue,
  ShownVersion,
  Subject,
  ValueContent,
} from '../../answers/answer.js';
import type { OrganisationKind, Person } from '../../facts/reading.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { AttributeName } from '../../questions/attributes.js';
import type { Pick } from '../../questions/query.js';
import { type DateValue, toDateParts } from '../../text/dateValue.js';
import type { Names, Wording } from '../wording.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** `US` → the United States. */
function countryName(code: string): string {
  const name = countries.of(code) ?? code;
  return /^(?:United|Netherlands|Czech Republic|Philippines)/.test(name) ? `the ${name}` : name;
}

/** `2020-09-07` → September 7, 2020; `2016-05` → May 2016; `--09-18` → September 18. */
export function date(value: DateValue): string {
  const { year, month, day } = toDateParts(value);
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] as string;
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  return year === undefined ? `${name} ${day}` : `${name} ${day}, ${year}`;
}

/** `on September 7, 2020`, `in May 2016`, `on September 18, the year not being stated`. */
function onDate(value: DateValue): string {
  const { year, day } = toDateParts(value);
  const words = `${day === undefined ? 'in' : 'on'} ${date(value)}`;
  return year === undefined ? `${words} (no year is stated)` : words;
}

export const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

function months(value: number): string {
  const [unit, count] = value % 12 === 0 ? ['year', value / 12] : ['month', value];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function ordinal(value: number): string {
  const tail = value % 100;
  const ending =
    tail >= 11 && tail <= 13
      ? 'th'
      : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[value % 10] ?? 'th');
  return `${value}${ending}`;
}

export function join(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const glue = items.some((item) => item.includes(',')) ? ['; ', '; and '] : [', ', ' and '];
  return `${items.slice(0, -1).join(glue[0])}${items.length === 2 && glue[0] === ', ' ? ' and ' : (glue[1] as string)}${items.at(-1)}`;
}

function person({ name, role, organisation: written }: Person, names: Names): string {
  const organisation = written === undefined ? undefined : names.named(written);
  const office = [
    role,
    organisation !== undefined && !role?.includes(organisation) ? organisation : undefined,
  ]
    .filter(Boolean)
    .join(', ');
  return office === '' ? name : `${name} (${office})`;
}

const KINDS: Readonly<Record<OrganisationKind, readonly [string, string]>> = {
  prefecture: ['prefecture', 'prefectures'],
  municipality: ['municipality', 'municipalities'],
  government: ['government body', 'government bodies'],
  embassy: ['embassy', 'embassies'],
  university: ['university', 'universities'],
  'research institute': ['research institute', 'research institutes'],
  hospital: ['hospital', 'hospitals'],
  cluster: ['cluster', 'clusters'],
  'science park': ['science park', 'science parks'],
  association: ['association', 'associations'],
  foundation: ['foundation', 'foundations'],
  company: ['company', 'companies'],
  bank: ['bank', 'banks'],
  school: ['school', 'schools'],
  other: ['other organization', 'other organizations'],
};

function value(shown: ShownValue, names: Names): string {
  switch (shown.type) {
    case 'date':
      return date(shown.value);
    case 'months':
      return months(shown.value);
    case 'number':
      return number(shown.value);
    case 'text':
      return clean(shown.value);
    case 'instrument':
      return clean(shown.value.written);
    case 'renewal':
      return shown.value === 'automatic' ? 'renewed automatically' : 'renewable by agreement';
    case 'person':
      return person(shown.value, names);
    case 'figure':
      return figure(shown.value.written, shown.value.head);
    case 'country':
      return countryName(shown.value);
    case 'kind':
      return KINDS[shown.value][0];
    case 'organisation':
      return names.of(shown.value);
    default:
      return shown satisfies never;
  }
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');

/** `over 430` of `companies` → over 430 companies. */
function figure(written: string, head: string): string {
  return written.toLowerCase().includes(head.toLowerCase())
    ? clean(written)
    : `${clean(written)} ${clean(head)}`;
}

function agreement(partnership: Partnership, names: Names): string {
  const [first, ...rest] = names.parties(partnership);
  if (first === undefined || rest.length === 0)
    return `The agreement with ${first ?? names.organisation(partnership.partner)}`;
  return partnership.publisher === undefined
    ? `The agreement between ${join([first, ...rest])}`
    : `${possessive(first)} agreement with ${join(rest)}`;
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

function subject(one: Subject, names: Names): string {
  if (one.type === 'partnership') return agreement(one.partnership, names);
  return one.type === 'organisation' ? names.of(one.organisation) : one.name;
}

const LABELS: Readonly<Record<AttributeName, string>> = {
  when: 'Date',
  signedOn: 'Signed',
  effectiveOn: 'Effective',
  announcedOn: 'Announced',
  instrument: 'Document',
  termMonths: 'Term',
  endsOn: 'Runs until',
  inForce: 'In force',
  renewal: 'Renewal',
  ordinal: 'Number among all partners',
  municipalityOrdinal: 'Number among local governments',
  totalPartners: 'Number of partners',
  overseasPartners: 'Number of overseas partners',
  scope: 'Covers',
  purpose: 'Purpose',
  place: 'Place of signing',
  signatories: 'Signatories',
  speakers: 'Speakers',
  people: 'People',
  partner: 'Partner',
  publisher: 'Publisher',
  overview: 'Overview',
  source: 'Source',
  statements: 'Statement',
  description: 'Description',
  location: 'Location',
  country: 'Country',
  kind: 'Kind',
  foundedOn: 'Founded',
  figures: 'Figures',
  url: 'Website',
  head: 'Head',
  office: 'Office',
  interval: 'Time between',
  timeline: 'Timeline',
  disagreements: 'Disagreements',
  newestChange: 'Newest release',
  capabilities: 'What can be asked',
};

/** What is unstated, as a noun: "No release states the term of …". */
const NOUNS: Readonly<Record<AttributeName, string>> = {
  when: 'the date',
  signedOn: 'the day of signing',
  effectiveOn: 'the day of effect',
  announcedOn: 'the day of announcement',
  instrument: 'the kind of document',
  termMonths: 'the term',
  endsOn: 'the end',
  inForce: 'the end of the term, and so whether it is in force,',
  renewal: 'a renewal',
  ordinal: 'the number among the partners',
  municipalityOrdinal: 'the number among local governments',
  totalPartners: 'the number of partners at the time',
  overseasPartners: 'the number of overseas partners at the time',
  scope: 'the contents',
  purpose: 'the purpose',
  place: 'the place of signing',
  signatories: 'the signatories',
  speakers: 'any speaker',
  people: 'any person',
  partner: 'the partner',
  publisher: 'the publisher',
  overview: 'details',
  source: 'the source',
  statements: 'a statement',
  description: 'a description',
  location: 'the location',
  country: 'the country',
  kind: 'the kind',
  foundedOn: 'the day of founding',
  figures: 'this figure',
  url: 'a website',
  head: 'the person with this office',
  office: 'an office',
  interval: 'both dates',
  timeline: 'dates',
  disagreements: 'disagreements',
  newestChange: 'changes',
  capabilities: 'this',
};

function each(versions: readonly ShownVersion[], names: Names, separator = '; '): string {
  const shown = [...new Set(versions.map((version) => value(version.value, names)))];
  return separator === '; ' ? shown.join('; ') : join(shown);
}

function valueSentence(content: ValueContent, names: Names): string {
  const { subject: about, attribute, versions, contradicted } = content;
  const who = subject(about, names);
  if (contradicted)
    return `The releases disagree on ${NOUNS[attribute]} of ${lowerThe(who)}: ${join(unique(versions.map((one) => value(one.value, names))))}.`;
  const [first] = versions;
  if (!first) return '';
  if (about.type === 'partnership') return partnershipSentence(content, first, about.partnership, who, names);
  return organisationSentence(content, first, who, names);
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];
const lowerThe = (text: string): string => text.replace(/^The /, 'the ');

function partnershipSentence(
  { attribute, versions }: ValueContent,
  first: ShownVersion,
  one: Partnership,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  const day = first.value.type === 'date' ? onDate(first.value.value) : shown;
  const partner = names.organisation(one.partner);
  const publisher = one.publisher === undefined ? undefined : names.organisation(one.publisher);
  const its = publisher === undefined ? 'the' : possessive(publisher);
  const count = first.value.type === 'number' ? first.value.value : 0;
  switch (attribute) {
    case 'signedOn':
      return one.future ? `${who} is to be signed ${day}.` : `${who} was signed ${day}.`;
    case 'effectiveOn':
      return one.future ? `${who} is to become effective ${day}.` : `${who} became effective ${day}.`;
    case 'announcedOn':
      return `${who} was announced ${day}.`;
    case 'endsOn':
      return `${who} runs until ${shown}.`;
    case 'instrument':
      return `${who} is ${article(shown)}.`;
    case 'termMonths':
      return `${who} has a term of ${shown}.`;
    case 'renewal':
      return first.value.type === 'renewal' && first.value.value === 'automatic'
        ? `Yes: ${lowerThe(who)} is renewed automatically.`
        : `${who} can be renewed by agreement.`;
    case 'ordinal':
      return `${partner} is ${its} ${ordinal(count)} partner.`;
    case 'municipalityOrdinal':
      return `${partner} is ${its} ${ordinal(count)} partner among local governments.`;
    case 'totalPartners':
      return `${publisher ?? 'The publisher'} then had ${shown} partners.`;
    case 'overseasPartners':
      return `${publisher ?? 'The publisher'} then had ${shown} overseas partners.`;
    case 'scope':
      return `${who} covers: ${each(versions, names)}.`;
    case 'purpose':
      return `${who} has this purpose: ${each(versions, names)}.`;
    case 'place':
      return `${who} was signed at this place: ${shown}.`;
    case 'signatories':
      return signatories(versions, who, names);
    case 'speakers':
      return `On ${lowerThe(who)}, ${each(versions, names, ', ')} commented.`;
    case 'people':
      return `The people named with ${lowerThe(who)} are ${each(versions, names, ', ')}.`;
    default:
      return `${LABELS[attribute]}: ${each(versions, names)}.`;
  }
}

const article = (noun: string): string =>
  /^(?:an?|the) /i.test(noun)
    ? noun
    : `${/^(?:[aeiou]|M[A-Z])/i.test(noun) && !/^(?:uni|me|ma|mi|mo|mu)/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Who is only in the picture is not said to have signed. */
function signatories(versions: readonly ShownVersion[], who: string, names: Names): string {
  const signed = versions.every(({ value: one }) => one.type === 'person' && one.value.part === 'signatory');
  const people = each(versions, names, ', ');
  return signed
    ? `${who} was signed by ${people}.`
    : `No signatory is named; the picture of ${lowerThe(who)} shows ${people}.`;
}

function organisationSentence(
  { attribute, versions }: ValueContent,
  first: ShownVersion,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  switch (attribute) {
    case 'description':
      return `${who}: ${each(versions.slice(0, 1), names)}.`;
    case 'location':
      return `${who} is located in ${shown}.`;
    case 'country':
      return `${who} is in ${shown}.`;
    case 'foundedOn':
      return `${who} was founded ${first.value.type === 'date' ? onDate(first.value.value) : shown}.`;
    case 'url':
      return `The website of ${who} is ${shown}.`;
    case 'head':
      return `${join(versions.map(({ value: one }) => (one.type === 'person' ? `${one.value.name}${one.value.role ? `, ${one.value.role}` : ''}` : '')))}${versions.length > 1 ? '; all' : ','} of ${who}.`;
    default:
      return `${LABELS[attribute]} of ${who}: ${each(versions, names)}.`;
  }
}

function selection(r: Restrictions, count: number): string {
  const noun = r.kinds
    ? kindsNoun(r.kinds, count)
    : r.instrument
      ? `${instrumentName(r.instrument)} partner${count === 1 ? '' : 's'}`
      : `partner${count === 1 ? '' : 's'}`;
  const adjective = r.overseas === undefined ? '' : r.overseas ? 'overseas ' : 'domestic ';
  const where = r.countries
    ? ` in ${join(r.countries.map((code) => countryName(code)))}`
    : r.region
      ? ` in ${r.region}`
      : '';
  const term = r.term ? (r.term === 'stated' ? ' with a stated term' : ' without a stated term') : '';
  const side = r.side ? ` ${r.side.is} ${r.side.party.names.en ?? r.side.party.names.ja ?? ''}` : '';
  const asOf = r.asOf ? ` as of ${date(r.asOf)}` : '';
  return `${adjective}${noun}${where}${term}${timeWords(r)}${side}${asOf}`;
}

function kindsNoun(kinds: readonly OrganisationKind[], count: number): string {
  if (kinds.length === 2 && kinds.includes('prefecture') && kinds.includes('municipality'))
    return count === 1 ? 'local government' : 'local governments';
  return join(kinds.map((kind) => KINDS[kind][count === 1 ? 0 : 1]));
}

const instrumentName = (kind: string): string => (kind.length === 3 ? kind.toUpperCase() : kind);

function timeWords({ from, to }: Pick2): string {
  if (from !== undefined && from === to)
    return ` ${toDateParts(from).day === undefined ? 'in' : 'of'} ${date(from)}`;
  if (from !== undefined && to !== undefined) return ` from ${date(from)} to ${date(to)}`;
  if (from !== undefined) return ` since ${date(from)}`;
  return to === undefined ? '' : ` up to ${date(to)}`;
}

type Pick2 = { readonly from?: DateValue; readonly to?: DateValue };

function pickWords(pick: Pick, r: Restrictions, publisher: string | undefined): string {
  const of = publisher === undefined ? 'the' : possessive(publisher);
  const rest = selection(r, 1);
  switch (pick.which) {
    case 'first':
      return `${of} first ${rest}`;
    case 'latest':
      return `${of} latest ${rest}`;
    case 'nth':
      return `${of} ${ordinal(pick.n ?? 1)} ${rest}`;
    case 'longest':
      return `the ${rest} with the longest term`;
    case 'shortest':
      return `the ${rest} with the shortest term`;
    case 'next':
      return `the next ${rest}`;
    case 'previous':
      return `the previous ${rest}`;
    default:
      return pick.which satisfies never;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function rangeWords({ from, to }: Pick2): string {
  if (from !== undefined && from === to) return date(from);
  return timeWords({ ...(from ? { from } : {}), ...(to ? { to } : {}) }).trim();
}

function wrong(check: Check, names: Names): string {
  const stated = join(unique(check.stated.map((one) => value(one.value, names))));
  switch (check.attribute) {
    case 'signedOn':
    case 'effectiveOn':
    case 'announcedOn':
    case 'foundedOn':
      return `No: ${{ signedOn: 'it was signed', effectiveOn: 'it became effective', announcedOn: 'it was announced', foundedOn: 'it was founded' }[check.attribute]} ${join(check.stated.map(({ value: one }) => (one.type === 'date' ? onDate(one.value) : '')))}${check.asserted.type === 'range' ? `, not ${notRange(check.asserted)}` : ''}.`;
    case 'endsOn':
      return `No: it runs until ${stated}.`;
    case 'instrument':
      return `No: the releases call it ${article(stated)}.`;
    case 'ordinal':
    case 'municipalityOrdinal': {
      const place = check.stated.map(({ value: one }) => (one.type === 'number' ? ordinal(one.value) : ''));
      return `No: it is the ${join(unique(place))}${check.attribute === 'ordinal' ? ' partner' : ' among local governments'}${check.asserted.type === 'number' ? `, not the ${ordinal(check.asserted.value)}` : ''}.`;
    }
    case 'termMonths':
      return `No: its term is ${stated}.`;
    case 'totalPartners':
      return `No: the number of partners is ${stated}.`;
    case 'overseasPartners':
      return `No: the number of overseas partners is ${stated}.`;
    case 'signatories':
      return `No: the signatories named are ${stated}.`;
    case 'country':
      return `No: the country is ${stated}.`;
    default:
      return `No: the releases say ${stated}.`;
  }
}

const notRange = (asserted: { from?: DateValue; to?: DateValue }): string =>
  asserted.from !== undefined && asserted.from === asserted.to
    ? onDate(asserted.from).replace(' (no year is stated)', '')
    : rangeWords(asserted);

function verdictSentence(
  content: Extract<Parameters<Wording['first']['verdict']>[0], { type: 'verdict' }>,
  names: Names,
): string {
  const { holds, checks, partnerships, parties, subject: about } = content;
  const failed = checks.find((check) => !check.holds && !check.isMinor);
  if (failed) return wrong(failed, names);
  const who = about ? lowerThe(subject(about, names)) : undefined;
  if (holds && checks[0]) return confirmed(checks[0], about, names);
  if (!holds && partnerships.length > 0)
    return `No: it is ${join(partnerships.map((one) => names.organisation(one.partner)))}.`;
  if (!holds && parties.length > 1)
    return `No: no release names an agreement between ${join(parties.map((one) => names.of(one)))}.`;
  if (!holds && parties[0])
    return `No: no release names ${restricted(content.restrictions, 'an agreement')} with ${names.of(parties[0])}.`;
  if (!holds) return `No: no release names such a partner (${selection(content.restrictions, 2)}).`;
  if (partnerships.length === 1 && who) return `Yes: there is ${who}.`;
  return `Yes: ${join(partnerships.map((one) => names.organisation(one.partner)))}.`;
}

const restricted = (r: Restrictions, noun: string): string =>
  Object.keys(r).length > 0 ? `${noun} of this kind` : noun;

function confirmed(check: Check, about: Subject | undefined, names: Names): string {
  const stated = join(unique(check.stated.map((one) => value(one.value, names))));
  if (check.attribute === 'country' || check.attribute === 'kind' || check.attribute === 'people' || !about) {
    const of = about ? ` of ${lowerThe(subject(about, names))}` : '';
    return about
      ? `Yes: the releases say so${of} (${stated}).`
      : `Yes: ${NOUNS[check.attribute]} is ${stated}.`;
  }
  const sentence = valueSentence(
    {
      type: 'value',
      subject: about,
      asked: check.attribute,
      attribute: check.attribute,
      versions: check.stated,
      contradicted: false,
    },
    names,
  );
  return `Yes: ${lowerThe(sentence).replace(/^Yes: /, '')}`;
}

function unstatedSentence(reason: Extract<NoData['reason'], { type: 'unstated' }>, names: Names): string {
  const noun = reason.attribute === undefined ? 'this' : NOUNS[reason.attribute];
  const of = reason.subject
    ? `${reason.attribute === 'statements' ? ' by ' : ' of '}${lowerThe(subject(reason.subject, names))}`
    : '';
  return `No release states ${noun}${of}.`;
}

const COMPARED: Readonly<Partial<Record<Pick['which'], string>>> = {
  first: 'came first',
  latest: 'came later',
  longest: 'has the longer term',
  shortest: 'has the shorter term',
};

/** So many partners are named in the first sentence itself. */
const INLINE = 3;

export const WORDING: Wording = {
  date,
  number,
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
      return `${head} ${total === 1 ? 'is' : 'are'} ${join(partnerships.map((one) => names.organisation(one.partner)))}.`;
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
      const partners = join(unique(partnerships.map((one) => names.organisation(one.partner))));
      if (anchor)
        return `The ${selection(restrictions, 1)} right ${pick.which === 'next' ? 'after' : 'before'} ${names.of(anchor)} is ${partners}.`;
      const words = pickWords(pick, restrictions, publisher && names.of(publisher));
      return `${capital(words)} is ${partners}.`;
    },
    interval: ({ from, to, days, months: count }, names) => {
      const [a, b] = [from, to].map(({ subject: one }) =>
        one.type === 'partnership' ? names.organisation(one.partnership.partner) : '',
      );
      const length =
        days !== undefined
          ? `${number(days)} day${days === 1 ? '' : 's'}`
          : count !== undefined
            ? count === 0
              ? 'Less than a month'
              : `About ${months(count)}`
            : undefined;
      return length === undefined
        ? `The dates of ${a} and ${b} are not exact enough to say how much time lies between them.`
        : `${length} lie between the agreements with ${a} and ${b}.`;
    },
    comparison: ({ partnerships, by, winners = [] }, names) => {
      const partners = (some: readonly Partnership[]): string =>
        join(some.map((one) => names.organisation(one.partner)));
      if (!by || winners.length === 0) return `${partners(partnerships)} side by side:`;
      if (winners.length > 1) return `${partners(winners)} are equal in this.`;
      return `${partners(winners)} ${COMPARED[by.which] ?? 'came first'}.`;
    },
    verdict: verdictSentence,
    'in force': ({ partnership, holds, on, contradicted }, names) => {
      const who = lowerThe(agreement(partnership, names));
      if (contradicted) return `The releases disagree on when ${who} ends.`;
      return holds
        ? `Yes: ${who} is in force on ${date(on)}.`
        : `No: ${who} is no longer in force on ${date(on)}.`;
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
    timeline: ({ publisher }, names) =>
      publisher ? `Partnerships of ${names.of(publisher)} in order:` : 'Partnerships in order:',
    disagreements: ({ contradictions }) =>
      contradictions.length === 0
        ? 'The releases do not disagree on anything.'
        : `The releases disagree on ${contradictions.length} point${contradictions.length === 1 ? '' : 's'}:`,
    'newest change': ({ release, partnerships }, names) =>
      partnerships.length > 0
        ? `The newest release announces ${join(partnerships.map((one) => lowerThe(agreement(one, names))))}.`
        : `The newest release, “${clean(release.title)}”, announces no agreement.`,
    capabilities: () =>
      'Ask about the partnerships in the releases: when and what was signed, for how long, who signed and what was said, how many partners there are and which, in English or Japanese.',
    extracted: ({ value: found }) => `The release says: ${clean(found)}.`,
  },
  refusals: {
    'unknown party': ({ names: unknown }) => `No: none of the releases names ${join(unknown)}.`,
    unstated: unstatedSentence,
    'no match': ({ pick, restrictions, publisher }, names) =>
      pick
        ? `The releases name no ${pickWords(pick, restrictions, undefined).replace(/^the /, '')}${publisher ? ` of ${names.of(publisher)}` : ''}.`
        : `The releases name no ${selection(restrictions, 2)}${publisher ? ` of ${names.of(publisher)}` : ''}.`,
    'no partnership': ({ parties }, names) =>
      parties.length > 1
        ? `No release names an agreement between ${join(parties.map((one) => names.of(one)))}.`
        : `No release names an agreement with ${join(parties.map((one) => names.of(one)))}.`,
    'nothing found': ({ parties }, names) =>
      `The releases${parties.length > 0 ? ` on ${join(parties.map((one) => names.of(one)))}` : ''} do not say.`,
  },
  item: (one, day, names) => {
    const place =
      one.ordinal.versions.length === 1 && one.ordinal.versions[0]
        ? `no. ${one.ordinal.versions[0].value}`
        : undefined;
    return [names.organisation(one.partner), day === undefined ? undefined : date(day), place]
      .filter(Boolean)
      .join(', ');
  },
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
  more: (shown, total) => `${shown} of ${total} are shown.`,
  lookedThrough: (releases) => `${releases} release${releases === 1 ? ' was' : 's were'} looked through.`,
  instead: (content, names) => `What is stated: ${lowerThe(valueSentence(content, names))}`,
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
