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
  const chair = presented(random, issuer, CHAIR, taken);
  const president = presented(random, issuer, PRESIDENT, taken);
  const second = publisher(seed + 17);
  const releases: ReleasePlan[] = [];
  let day = Date.UTC(2014 + random.int(0, 5), random.int(0, 11), random.int(1, 28));
  const months: string[] = [];
  let [overseas, municipal] = [0, 0];
  chosen.forEach((partner, index) => {
    day += random.int(40, 150) * DAY;
    const signedOn = iso(day);
    const abroad = partner.country !== 'JP';
    const local = partner.kind === 'prefecture' || partner.kind === 'municipality';
    if (abroad) overseas++;
    if (local) municipal++;
    const counterpart = presented(random, partner, HEADS[partner.kind] ?? HEADS.other!, taken);
    const members = random.int(60, 900);
    const agreement = {
      publisher: issuer,
      partner,
      index,
      signedOn,
      instrument: random.pick(INSTRUMENTS),
      ordinal: index + 1,
      municipalityOrdinal: local ? municipal : undefined,
      total: index + 1,
      overseas,
      termYears: random.chance(0.6) ? random.int(1, 5) : undefined,
      chair,
      president,
      counterpart,
    };
    const lists = index >= 3 && random.chance(0.5);
    const year = Number(signedOn.slice(0, 4));
    const traps: Traps = {
      membersOnce: random.chance(0.3) ? { year: year - 6, value: random.int(8, 50) } : undefined,
      partnersBefore: index > 2 && random.chance(0.2),
      secondPost: random.chance(0.2) ? second : undefined,
      secondMeeting: random.chance(0.1),
      firstAgreement: random.chance(0.06) ? `${year - 7}-0${random.int(1, 9)}` : undefined,
    };
    for (const language of ['en', 'ja'] as const) {
      const dateForm = random.pick(['signed', 'signed', 'signed', 'effective', 'no year'] as const);
      releases.push({
        ...agreement,
        id: `${issuer.id}-${String(index + 1).padStart(2, '0')}-${language}`,
        language,
        publishedOn: dateForm === 'no year' ? undefined : iso(day + random.int(0, 12) * DAY),
        dateForm,
        traps,
        earlier: lists ? chosen.slice(0, index).map((each, i) => ({ partner: each, month: months[i]! })) : [],
        quoted: counterpart,
        figure: { organisation: issuer, first: members, second: members },
        seed: random.int(0, 2 ** 30),
      });
    }
    months.push(signedOn.slice(0, 7));
  });
  return { publisher: issuer, partners: chosen, releases };
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
