import type { InstrumentKind } from '../../src/core/facts/reading.js';
import type { Language } from '../../src/core/languages/language.js';
import {
  type InventedOrganisation,
  type InventedPerson,
  partners,
  person,
  publisher,
} from './organisations.js';
import { createRandom, type Random } from './random.js';

/** A person as one release presents him. */
export interface Presented {
  readonly person: InventedPerson;
  readonly role: { readonly en: string; readonly ja: string };
  readonly organisation: InventedOrganisation;
}

/** A number that a release gives twice, and should give alike. */
export interface RepeatedFigure {
  readonly organisation: InventedOrganisation;
  first: number;
  second: number;
}

/** What one release says; contradictions are planted by changing single values here. */
export interface ReleasePlan {
  readonly id: string;
  readonly language: Language;
  readonly publisher: InventedOrganisation;
  readonly partner: InventedOrganisation;
  /** The agreement's place in its publisher's series, from 0; the same in both languages. */
  readonly index: number;
  /** Undefined where the release gives no day of issue; then its signing has no year either. */
  publishedOn: string | undefined;
  instrument: InstrumentKind;
  signedOn: string;
  /** `signed on`, `became effective on`, or a signing without a year in a text that has no other. */
  readonly dateForm: 'signed' | 'effective' | 'no year';
  ordinal: number;
  municipalityOrdinal?: number;
  total: number;
  overseas: number;
  termYears?: number;
  /** Earlier partners that the release lists, all of them or none. */
  earlier: { readonly partner: InventedOrganisation; readonly month: string }[];
  readonly chair: Presented;
  readonly president: Presented;
  readonly counterpart: Presented;
  /** The counterpart once more, beside what he said; normally the same role. */
  quoted: Presented;
  figure: RepeatedFigure;
  /** True things that a careless reader takes for contradictions. */
  readonly traps: Traps;
  /** Chooses among wordings. */
  readonly seed: number;
}

export interface Traps {
  /** The publisher's members in an earlier year. */
  readonly membersOnce?: { readonly year: number; readonly value: number };
  /** The partners before this one: `had worked with 13 organizations`. */
  readonly partnersBefore: boolean;
  /** The publisher's president holds a post elsewhere too. */
  readonly secondPost?: InventedOrganisation;
  /** Month of a first agreement with the same partner, many years ago, outside the numbering. */
  readonly firstAgreement?: string;
  /** `a second one followed`: an ordinal of something else. */
  readonly secondMeeting: boolean;
}

export interface CorpusPlan {
  readonly publisher: InventedOrganisation;
  readonly partners: readonly InventedOrganisation[];
  readonly releases: readonly ReleasePlan[];
}

/** One publisher's series of agreements, each told in English and in Japanese, without a contradiction. */
export function planCorpus(seed: number, size = 8): CorpusPlan {
  const random = createRandom(seed * 7919 + 11);
  const issuer = publisher(seed);
  const chosen = partners(random, size);
  const taken = new Set<string>();
  const people = {
    chair: presented(random, issuer, CHAIR, taken),
    president: presented(random, issuer, PRESIDENT, taken),
  };
  const elsewhere = publisher(seed + 17);
  let day = Date.UTC(2014 + random.int(0, 5), random.int(0, 11), random.int(1, 28));
  const earlier: { partner: InventedOrganisation; month: string }[] = [];
  const releases = chosen.flatMap((partner, index) => {
    day += random.int(40, 150) * DAY;
    const known = [...earlier];
    earlier.push({ partner, month: iso(day).slice(0, 7) });
    const counterpart = presented(random, partner, HEADS[partner.kind] ?? HEADS.other!, taken);
    const agreement = {
      publisher: issuer,
      partner,
      index,
      signedOn: iso(day),
      instrument: random.pick(INSTRUMENTS),
      ...numbersOf(chosen, index),
      termYears: random.chance(0.6) ? random.int(1, 5) : undefined,
      ...people,
      counterpart,
      traps: trapsOf(random, index, Number(iso(day).slice(0, 4)), elsewhere),
      earlier: index >= 3 && random.chance(0.5) ? known : [],
    };
    const members = random.int(60, 900);
    return (['en', 'ja'] as const).map((language) => releaseOf(random, agreement, language, members, day));
  });
  return { publisher: issuer, partners: chosen, releases };
}

/** What both languages of one release share. */
type AgreementPlan = Omit<
  ReleasePlan,
  'id' | 'language' | 'publishedOn' | 'dateForm' | 'quoted' | 'figure' | 'seed'
>;

function releaseOf(
  random: Random,
  agreement: AgreementPlan,
  language: Language,
  members: number,
  day: number,
): ReleasePlan {
  const dateForm = random.pick(['signed', 'signed', 'signed', 'effective', 'no year'] as const);
  return {
    ...agreement,
    id: `${agreement.publisher.id}-${String(agreement.index + 1).padStart(2, '0')}-${language}`,
    language,
    publishedOn: dateForm === 'no year' ? undefined : iso(day + random.int(0, 12) * DAY),
    dateForm,
    earlier: [...agreement.earlier],
    quoted: agreement.counterpart,
    figure: { organisation: agreement.publisher, first: members, second: members },
    seed: random.int(0, 2 ** 30),
  };
}

function numbersOf(
  chosen: readonly InventedOrganisation[],
  index: number,
): Pick<ReleasePlan, 'ordinal' | 'total' | 'overseas' | 'municipalityOrdinal'> {
  const until = chosen.slice(0, index + 1);
  const isLocal = ({ kind }: InventedOrganisation): boolean =>
    kind === 'prefecture' || kind === 'municipality';
  return {
    ordinal: index + 1,
    total: index + 1,
    overseas: until.filter(({ country }) => country !== 'JP').length,
    municipalityOrdinal: isLocal(chosen[index]!) ? until.filter(isLocal).length : undefined,
  };
}

function trapsOf(random: Random, index: number, year: number, elsewhere: InventedOrganisation): Traps {
  return {
    membersOnce: random.chance(0.3) ? { year: year - 6, value: random.int(8, 50) } : undefined,
    partnersBefore: index > 2 && random.chance(0.2),
    secondPost: random.chance(0.2) ? elsewhere : undefined,
    secondMeeting: random.chance(0.1),
    firstAgreement: random.chance(0.06) ? `${year - 7}-0${random.int(1, 9)}` : undefined,
  };
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

const INSTRUMENTS: readonly InstrumentKind[] = [
  'mou',
  'mou',
  'moc',
  'partnership agreement',
  'comprehensive agreement',
];

type Role = Presented['role'];
const CHAIR: Role = { en: 'Chairman of the Board', ja: '理事長' };
const PRESIDENT: Role = { en: 'Executive Director', ja: '専務理事' };
const HEADS: Partial<Record<string, Role>> = {
  prefecture: { en: 'Deputy Governor', ja: '副知事' },
  municipality: { en: 'Mayor', ja: '市長' },
  university: { en: 'President', ja: '学長' },
  embassy: { en: 'Ambassador', ja: '大使' },
  bank: { en: 'President', ja: '代表取締役社長' },
  'science park': { en: 'President and CEO', ja: '代表取締役社長' },
  other: { en: 'Managing Director', ja: '代表理事' },
};

/** Somebody whose name nobody else of the corpus has. */
function presented(
  random: Random,
  organisation: InventedOrganisation,
  role: Role,
  taken: Set<string>,
): Presented {
  let found = person(random, organisation.country);
  while (taken.has(found.en)) found = person(random, organisation.country);
  taken.add(found.en);
  return { person: found, role, organisation };
}
