import type { ContradictionKind } from '../../src/core/ledger/ledger.js';
import { type CorpusPlan, type Presented, planCorpus, type ReleasePlan } from './plan.js';
import { createRandom, type Random } from './random.js';

/** A contradiction that was put into a corpus, and by what it is recognised when it is found. */
export interface Planted {
  readonly kind: ContradictionKind;
  /** What was done: `overseas of one language`. */
  readonly how: string;
  /** Ids of partners whose agreement it touches; empty for a figure or an office. */
  readonly partners: readonly string[];
  /** Kinds that follow from it, besides its own: a wrong date also differs from the other language's. */
  readonly follows: readonly ContradictionKind[];
  readonly person?: string;
}

type Plant = (plan: CorpusPlan, random: Random) => Planted;

const PLANTS: Record<ContradictionKind, readonly Plant[]> = {
  count: [overseasOfOneLanguage, overseasDecreases, totalAgainstOrdinal, listTooLong, overseasOverTotal],
  figure: [figureDiffers],
  ordinal: [ordinalDoubled, ordinalsSwapped, ordinalMissing],
  date: [signedAfterRelease, wrongYear],
  attribute: [termDiffers, dayDiffers, instrumentDiffers],
  office: [otherOffice],
};

/** The kinds that can be planted. */
export const PLANTED_KINDS = Object.keys(PLANTS) as ContradictionKind[];

/** A corpus with one contradiction of a kind; the ways to plant it take turns with the seed. */
export function plantedCorpus(seed: number, kind: ContradictionKind): { plan: CorpusPlan; planted: Planted } {
  const plan = planCorpus(seed);
  const ways = PLANTS[kind];
  return { planted: ways[seed % ways.length]!(plan, createRandom(seed + 424243)), plan };
}

/** A release of the middle of the series, and the one of the same agreement in the other language. */
function middle(plan: CorpusPlan, random: Random): [ReleasePlan, ReleasePlan] {
  const index = random.int(3, plan.partners.length - 2);
  const [en, ja] = plan.releases.filter((release) => release.index === index) as [ReleasePlan, ReleasePlan];
  return random.chance(0.5) ? [en, ja] : [ja, en];
}

function releasesOf(plan: CorpusPlan, index: number): ReleasePlan[] {
  return plan.releases.filter((release) => release.index === index);
}

function overseasOfOneLanguage(plan: CorpusPlan, random: Random): Planted {
  const [one] = middle(plan, random);
  one.overseas += random.pick([1, 2]);
  return { kind: 'count', how: 'overseas of one language', partners: [one.partner.id], follows: [] };
}

function overseasDecreases(plan: CorpusPlan, random: Random): Planted {
  const index = plan.releases.find(({ overseas }) => overseas >= 1)!.index + 1;
  const at = Math.min(Math.max(index, random.int(3, 6)), plan.partners.length - 1);
  const before = releasesOf(plan, at - 1)[0]!.overseas;
  const releases = releasesOf(plan, at);
  for (const release of releases) release.overseas = before - 1;
  return { kind: 'count', how: 'overseas decreases', partners: [releases[0]!.partner.id], follows: [] };
}

function totalAgainstOrdinal(plan: CorpusPlan, random: Random): Planted {
  const [one] = middle(plan, random);
  one.total += random.pick([1, 2]);
  return { kind: 'count', how: 'total against ordinal', partners: [one.partner.id], follows: [] };
}

/** The list leaves one of its partners out, though it says that it is whole. */
function listTooLong(plan: CorpusPlan, random: Random): Planted {
  const lists = plan.releases.filter(({ earlier, index }) => earlier.length > 0 && index >= 5);
  const one = lists[0] ?? middle(plan, random)[0];
  if (one.earlier.length === 0) return overseasOfOneLanguage(plan, random);
  one.earlier.splice(random.int(1, one.earlier.length - 2), 1);
  return { kind: 'count', how: 'list against ordinal', partners: [one.partner.id], follows: [] };
}

function overseasOverTotal(plan: CorpusPlan, random: Random): Planted {
  const [one] = middle(plan, random);
  one.overseas = one.total + 1;
  return { kind: 'count', how: 'overseas over total', partners: [one.partner.id], follows: [] };
}

function figureDiffers(plan: CorpusPlan, random: Random): Planted {
  const [one] = middle(plan, random);
  one.figure = { ...one.figure, second: one.figure.first + random.int(2, 40) };
  return { kind: 'figure', how: 'members twice', partners: [], follows: [] };
}

function ordinalDoubled(plan: CorpusPlan, random: Random): Planted {
  const [{ index, partner }] = middle(plan, random);
  const before = releasesOf(plan, index - 1)[0]!;
  for (const release of releasesOf(plan, index)) {
    release.ordinal = before.ordinal;
    release.total = before.total;
  }
  return { kind: 'ordinal', how: 'doubled', partners: [partner.id, before.partner.id], follows: ['count'] };
}

function ordinalsSwapped(plan: CorpusPlan, random: Random): Planted {
  const [{ index, partner }] = middle(plan, random);
  const [one, other] = [releasesOf(plan, index), releasesOf(plan, index + 1)];
  // Without a day in any release nothing would be out of order.
  for (const release of [...one, ...other]) {
    Object.assign(release, { dateForm: 'signed', publishedOn: release.publishedOn ?? release.signedOn });
  }
  for (const release of one) [release.ordinal, release.total] = [index + 2, index + 2];
  for (const release of other) [release.ordinal, release.total] = [index + 1, index + 1];
  const partners = [partner.id, other[0]!.partner.id];
  return { kind: 'ordinal', how: 'swapped', partners, follows: ['count', 'date'] };
}

function ordinalMissing(plan: CorpusPlan, random: Random): Planted {
  const [{ index, partner }] = middle(plan, random);
  for (const release of plan.releases.filter((each) => each.index >= index)) {
    release.ordinal++;
    release.total++;
  }
  const later = plan.partners.slice(index).map(({ id }) => id);
  return { kind: 'ordinal', how: 'missing', partners: [partner.id, ...later], follows: ['count'] };
}

function signedAfterRelease(plan: CorpusPlan, random: Random): Planted {
  const releases = releasesOf(plan, middle(plan, random)[0].index);
  const one = releases.find(({ dateForm }) => dateForm === 'signed') ?? releases[0]!;
  Object.assign(one, { dateForm: 'signed', publishedOn: addDays(one.signedOn, -random.int(2, 20)) });
  return { kind: 'date', how: 'after its release', partners: [one.partner.id], follows: ['attribute'] };
}

function wrongYear(plan: CorpusPlan, random: Random): Planted {
  const [{ index, partner }] = middle(plan, random);
  for (const release of releasesOf(plan, index)) {
    const year = Number(release.signedOn.slice(0, 4)) - 2;
    Object.assign(release, {
      signedOn: `${year}${withoutLeapDay(release.signedOn).slice(4)}`,
      dateForm: 'signed',
      publishedOn: release.publishedOn ?? release.signedOn,
    });
  }
  // What others say of it keeps the right month.
  return {
    kind: 'date',
    how: 'year against order',
    partners: [partner.id],
    follows: ['attribute', 'ordinal'],
  };
}

function termDiffers(plan: CorpusPlan, random: Random): Planted {
  const [one, other] = middle(plan, random);
  [one.termYears, other.termYears] = [3, 5];
  return { kind: 'attribute', how: 'term', partners: [one.partner.id], follows: [] };
}

function dayDiffers(plan: CorpusPlan, random: Random): Planted {
  const [one, other] = middle(plan, random);
  Object.assign(one, { dateForm: 'signed', signedOn: addDays(one.signedOn, -random.int(1, 9)) });
  Object.assign(other, { dateForm: 'signed' });
  return { kind: 'attribute', how: 'day', partners: [one.partner.id], follows: [] };
}

function instrumentDiffers(plan: CorpusPlan, random: Random): Planted {
  const [one, other] = middle(plan, random);
  [one.instrument, other.instrument] = ['mou', 'moc'];
  return { kind: 'attribute', how: 'instrument', partners: [one.partner.id], follows: [] };
}

const OTHER_OFFICES: Record<string, Presented['role']> = {
  'Deputy Governor': { en: 'Governor', ja: '知事' },
  Mayor: { en: 'Deputy Mayor', ja: '副市長' },
  President: { en: 'Vice President', ja: '副学長' },
  Ambassador: { en: 'Minister Counsellor', ja: '公使' },
  'Chairman of the Board': { en: 'Vice Chairman of the Board', ja: '副理事長' },
};

/** The counterpart is quoted with another office than the caption gives. */
function otherOffice(plan: CorpusPlan, random: Random): Planted {
  const able = plan.releases.filter(
    ({ counterpart }) => counterpart.role.en in OTHER_OFFICES && counterpart.organisation.kind !== 'bank',
  );
  if (able.length === 0) {
    const one = random.pick(plan.releases);
    one.quoted = { ...one.chair, role: OTHER_OFFICES['Chairman of the Board']! };
    return {
      kind: 'office',
      how: 'chairman quoted',
      partners: [],
      follows: [],
      person: one.chair.person[one.language],
    };
  }
  const one = random.pick(able);
  one.quoted = { ...one.counterpart, role: OTHER_OFFICES[one.counterpart.role.en]! };
  return {
    kind: 'office',
    how: 'counterpart',
    partners: [],
    follows: [],
    person: one.counterpart.person[one.language],
  };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const withoutLeapDay = (day: string): string => (day.endsWith('-02-29') ? `${day.slice(0, 8)}28` : day);
