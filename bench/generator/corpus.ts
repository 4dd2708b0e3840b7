import type { Evidence, NonEmpty } from '../../src/core/facts/fact.js';
import type {
  Agreement,
  CountObservation,
  Figure,
  InstrumentKind,
  OrganisationMention,
  Person,
  Reading,
} from '../../src/core/facts/reading.js';
import type { Party } from '../../src/core/ledger/parties.js';
import type { Release } from '../../src/core/releases/release.js';
import { ENGLISH_INSTRUMENTS, ENGLISH_SCOPE, writeEnglish } from './english.js';
import { JAPANESE_INSTRUMENTS, JAPANESE_SCOPE, writeJapanese } from './japanese.js';
import type { MarkedText } from './marked.js';
import { type InventedOrganisation, toParty } from './organisations.js';
import { type CorpusPlan, type Presented, planCorpus, type ReleasePlan } from './plan.js';

/** One invented release with what a perfect reader would find in it. */
export interface GeneratedRelease {
  readonly plan: ReleasePlan;
  readonly release: Release;
  readonly gold: Reading;
}

export interface GeneratedCorpus {
  readonly releases: readonly GeneratedRelease[];
  readonly parties: readonly Party[];
}

/** The texts and facts of a plan. */
export function writeCorpus({ publisher, partners, releases }: CorpusPlan): GeneratedCorpus {
  return {
    releases: releases.map(writeRelease),
    parties: [publisher, ...partners].map(toParty),
  };
}

/** `count` releases of as many publishers as it takes, in both languages. */
export function* generateReleases(count: number, perPublisher = 12): Generator<GeneratedRelease> {
  let left = count;
  for (let seed = 0; left > 0; seed++) {
    for (const plan of planCorpus(seed, perPublisher).releases.slice(0, left)) {
      left--;
      yield writeRelease(plan);
    }
  }
}

function writeRelease(plan: ReleasePlan): GeneratedRelease {
  const text = plan.language === 'en' ? writeEnglish(plan) : writeJapanese(plan);
  const name = nameIn(plan);
  const release: Release = {
    id: plan.id,
    title: `${name(plan.publisher)}: ${name(plan.partner)}`,
    text: text.toString(),
    language: plan.language,
    publisher: name(plan.publisher),
    publishedOn: plan.publishedOn,
    textKind: 'original',
    zones: [],
  };
  return { plan, release, gold: goldReading(plan, text) };
}

const nameIn =
  ({ language }: ReleasePlan) =>
  (organisation: InventedOrganisation): string =>
    organisation[language];

type At = (key: string) => NonEmpty<Evidence> | undefined;

function goldReading(plan: ReleasePlan, text: MarkedText): Reading {
  const at: At = (key) => text.evidence(key, plan.id);
  const fact = <V>(key: string, value: V): { value: V; evidence: NonEmpty<Evidence> }[] => {
    const evidence = at(key);
    return evidence === undefined ? [] : [{ value, evidence }];
  };
  const name = nameIn(plan);
  return {
    releaseId: plan.id,
    language: plan.language,
    publisher: fact('publisher', name(plan.publisher))[0],
    publishedOn: fact('publishedOn', plan.publishedOn ?? '')[0],
    organisations: organisations(plan, at),
    agreements: [ownAgreement(plan, fact), ...mentioned(plan, at), ...firstAgreement(plan, fact)],
    counts: countsOf(plan, fact),
    people: peopleOf(plan, fact),
    statements: [],
    figures: [
      ...fact('figure:0', members(plan, plan.figure.first)),
      ...fact('figure:1', members(plan, plan.figure.second)),
      ...fact('figure:once', members(plan, plan.traps.membersOnce?.value ?? 0)),
    ],
    dates: [],
  };
}

function members({ figure, language }: ReleasePlan, value: number): Figure {
  const english = language === 'en';
  return {
    subject: figure.organisation[language],
    value,
    written: english ? `${value} member companies` : `${value}社`,
    head: english ? 'member companies' : '会員企業',
  };
}

type FactOf = <V>(key: string, value: V) => { value: V; evidence: NonEmpty<Evidence> }[];

function organisations(plan: ReleasePlan, at: At): readonly OrganisationMention[] {
  const place = at('location');
  const mention = (organisation: InventedOrganisation, hereinafter: boolean): OrganisationMention => ({
    name: organisation[plan.language],
    aliases: hereinafter && organisation.acronym !== undefined ? [organisation.acronym] : [],
    descriptions: [],
  });
  const partner = mention(plan.partner, true);
  return [
    mention(plan.publisher, true),
    place === undefined ? partner : { ...partner, country: { value: plan.partner.country, evidence: place } },
    ...plan.earlier.map(({ partner: each }) => mention(each, false)),
  ];
}

const NOTHING = {
  instrument: [],
  signedOn: [],
  effectiveOn: [],
  announcedOn: [],
  termMonths: [],
  endsOn: [],
  endedOn: [],
  renewal: [],
  place: [],
  scope: [],
  purpose: [],
} as const;

function ownAgreement(plan: ReleasePlan, fact: FactOf): Agreement {
  const english = plan.language === 'en';
  const written = (english ? ENGLISH_INSTRUMENTS : JAPANESE_INSTRUMENTS)[plan.instrument]!;
  const name = nameIn(plan);
  return {
    ...NOTHING,
    status: 'own',
    parties: [name(plan.publisher), name(plan.partner)],
    partner: fact('partner', name(plan.partner))[0]!,
    future: false,
    instrument: fact('instrument', { written, kind: kindOf(written, plan.instrument) }),
    signedOn: fact('signedOn', plan.dateForm === 'no year' ? `-${plan.signedOn.slice(4)}` : plan.signedOn),
    effectiveOn: fact('effectiveOn', plan.signedOn),
    termMonths: fact('term', 12 * (plan.termYears ?? 0)),
    scope: (english ? ENGLISH_SCOPE : JAPANESE_SCOPE).flatMap((item) => fact('scope', item)),
  };
}

/** 連携協定 is a collaboration agreement as much as a partnership agreement. */
function kindOf(written: string, planned: InstrumentKind): InstrumentKind {
  return written === '連携協定' ? 'collaboration agreement' : planned;
}

function mentioned({ earlier, publisher, language }: ReleasePlan, at: At): readonly Agreement[] {
  return earlier.map(({ partner, month }, i) => ({
    ...NOTHING,
    status: 'mentioned',
    parties: [publisher[language], partner[language]],
    partner: { value: partner[language], evidence: at(`mention:${i}`)! },
    future: false,
    signedOn: [{ value: month, evidence: at(`mentionDate:${i}`)! }],
  }));
}

function firstAgreement(
  { publisher, partner, language, traps }: ReleasePlan,
  fact: FactOf,
): readonly Agreement[] {
  const names = [publisher[language], partner[language]] as const;
  return fact('firstAgreement', names[1]).map((of) => ({
    ...NOTHING,
    status: 'mentioned',
    parties: names,
    partner: of,
    future: false,
    signedOn: [{ value: traps.firstAgreement!, evidence: of.evidence }],
  }));
}

function countsOf(plan: ReleasePlan, fact: FactOf): Reading['counts'] {
  const name = nameIn(plan);
  const count = (key: string, value: Omit<CountObservation, 'publisher'>) =>
    fact(key, { publisher: name(plan.publisher), ...value });
  const partner = name(plan.partner);
  return [
    ...count('total', { countClass: 'partner', form: 'total', number: plan.total }),
    ...count('overseas', { countClass: 'overseas', form: 'total', number: plan.overseas }),
    ...count('totalBefore', { countClass: 'partner', form: 'total', number: plan.total - 1 }),
    ...count('ordinal', { countClass: 'partner', form: 'ordinal', number: plan.ordinal, partner }),
    ...count('municipalityOrdinal', {
      countClass: 'municipality',
      form: 'ordinal',
      number: plan.municipalityOrdinal ?? 0,
      partner,
    }),
  ];
}

function peopleOf(plan: ReleasePlan, fact: FactOf): Reading['people'] {
  const as = (key: string, presented: Presented, part: Person['part']) =>
    fact(key, {
      name: presented.person[plan.language],
      role: presented.role[plan.language],
      organisation: presented.organisation[plan.language],
      part,
    });
  return [
    ...as('chair', plan.chair, 'head'),
    ...as('president', plan.president, 'pictured'),
    ...as('counterpart', plan.counterpart, 'pictured'),
    ...as('quoted', plan.quoted, 'speaker'),
    ...as('presidentQuoted', plan.president, 'speaker'),
    ...as('secondPost', plan.president, 'other'),
    ...adviser(plan, fact),
  ];
}

/** The second of two posts that one sentence gives. */
function adviser(
  { president, traps: { secondPost }, language }: ReleasePlan,
  fact: FactOf,
): Reading['people'] {
  if (secondPost === undefined) return [];
  const role = language === 'en' ? 'Adviser' : '顧問';
  const name = president.person[language];
  return fact('secondPost', { name, role, organisation: secondPost[language], part: 'other' as const });
}
