import type { Evidence } from '../../facts/fact.js';
import type { Chain, Link } from '../chain.js';
import { nonEmpty } from '../claims.js';
import { certainlyBefore, type Days, signingDays } from '../days.js';
import type { Draft } from '../partnership.js';
import { recalledNumbers } from '../recalled.js';

/** An agreement that takes one place, or several (of one with two new partners at once), in the order. */
interface Placed {
  readonly draft: Draft;
  readonly days: Days;
  readonly places: number;
  /** Whether it may be given a number: not one whose numbers are contradicted, nor one of several partners. */
  readonly open: boolean;
}

/**
 * Numbers that no release gives, counted between two that are known: twelve agreements before the
 * 13th, each with its own month, are the 1st to the 12th. Only where all between are known, dated
 * and with partners who were none before (a renewal has no number); of two in one month neither gets a
 * number. `drafts` are one publisher's, `guests` what others tell of agreements that it is a party of:
 * they count where the numbers do not come out without them.
 */
export function completeOrdinals(
  drafts: readonly Draft[],
  chain: Chain,
  publisher = '',
  guests: readonly Draft[] = [],
): readonly Draft[] {
  const linked = new Set(chain.links.map(({ draft }) => draft));
  const loose = drafts.filter((draft) => !linked.has(draft));
  const placed = loose.flatMap((draft) => placedOf(draft, 1));
  // One without a date could stand anywhere; one that is only mentioned so stands where the dated ones leave room.
  const undated = loose.filter((draft) => !placed.some((one) => one.draft === draft));
  const isOpen = undated.some(({ partnership: { status } }) => status === 'own');
  if (placed.length === 0 || isOpen || !rises(chain)) return drafts;
  const counted = withoutRenewals(placed, drafts);
  if (counted === undefined) return drafts;
  const all = inOrderOfDays([...counted, ...guestPlaces(drafts, publisher, guests)]);
  const numbered = new Map<string, Draft>();
  for (const [i, upper] of chain.links.entries()) {
    const lower = chain.links[i - 1];
    const found = count(between(inOrderOfDays(counted), lower, upper), lower, upper);
    const more = found.length > 0 ? found : count(between(all, lower, upper), lower, upper);
    for (const draft of more) numbered.set(draft.partnership.id, draft);
  }
  return drafts.map((draft) => numbered.get(draft.partnership.id) ?? draft);
}

function placedOf(draft: Draft, places: number): readonly Placed[] {
  const days = signingDays(draft.partnership);
  const open = draft.partnership.ordinal.versions.length === 0 && places === 1;
  return days === undefined ? [] : [{ draft, days, places, open }];
}

/** What others tell of the publisher's agreements: as many places as there are partners whom it does not have yet. */
function guestPlaces(
  drafts: readonly Draft[],
  publisher: string,
  guests: readonly Draft[],
): readonly Placed[] {
  const known = new Set([publisher, ...drafts.map(({ partnership }) => partnership.partner)]);
  return inOrderOfDays(guests.flatMap((draft) => placedOf(draft, 0))).flatMap((guest) => {
    const fresh = guest.draft.partnership.parties.filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    return fresh.length === 0 ? [] : [{ ...guest, places: fresh.length, open: false }];
  });
}

function inOrderOfDays(placed: readonly Placed[]): readonly Placed[] {
  return [...placed].sort((a, b) => (a.days.first < b.days.first ? -1 : a.days.first > b.days.first ? 1 : 0));
}

function between(placed: readonly Placed[], lower: Link | undefined, upper: Link): readonly Placed[] {
  return placed.filter(
    ({ days }) =>
      days.first <= upper.days.last &&
      (lower === undefined || days.first > lower.days.last || certainlyBefore(lower.days, days)),
  );
}

/**
 * The agreements that brought a new partner; of several with one partner the first. Undefined where it is
 * not certain which one that is, or where a numbered one is itself a second.
 */
function withoutRenewals(placed: readonly Placed[], drafts: readonly Draft[]): readonly Placed[] | undefined {
  const recalled = recalledNumbers(drafts);
  const firsts = new Map<string, Draft>();
  const second = new Set<string>();
  for (const draft of drafts) {
    const known = firsts.get(draft.partnership.partner);
    if (known === undefined) firsts.set(draft.partnership.partner, draft);
    else {
      const [before, days] = [signingDays(known.partnership), signingDays(draft.partnership)];
      if (before === undefined || days === undefined || certainlyBefore(days, before)) return undefined;
      const isNumbered = draft.partnership.ordinal.versions.length > 0 && !recalled.has(draft);
      if (isNumbered || !certainlyBefore(before, days)) return undefined;
      second.add(draft.partnership.id);
    }
  }
  return placed.filter(({ draft }) => !second.has(draft.partnership.id));
}

/** Whether every number stands once and nothing is out of order. */
function rises({ links, outliers }: Chain): boolean {
  return outliers.length === 0 && links.every((link, i) => i === 0 || links[i - 1]!.ordinal < link.ordinal);
}

function count(among: readonly Placed[], lower: Link | undefined, upper: Link): readonly Draft[] {
  const start = lower?.ordinal ?? 0;
  if (among.reduce((sum, { places }) => sum + places, 0) !== upper.ordinal - start - 1) return [];
  const clear = among.every(
    ({ days }) =>
      certainlyBefore(days, upper.days) && (lower === undefined || certainlyBefore(lower.days, days)),
  );
  if (!clear) return [];
  let ordinal = start;
  return among.flatMap((place, i) => {
    ordinal += place.places;
    const [previous, next] = [among[i - 1], among[i + 1]];
    const alone =
      (previous === undefined || certainlyBefore(previous.days, place.days)) &&
      (next === undefined || certainlyBefore(place.days, next.days));
    return alone && place.open ? [numberedAs(place.draft, ordinal, [lower, upper])] : [];
  });
}

function numberedAs(draft: Draft, ordinal: number, neighbours: readonly (Link | undefined)[]): Draft {
  const { partnership } = draft;
  const dates = [...partnership.signedOn.versions, ...partnership.effectiveOn.versions];
  const evidence: Evidence[] = [
    ...dates.slice(0, 1).map((version) => version.evidence[0]),
    ...neighbours.flatMap((link) => link?.draft.partnership.ordinal.versions[0]?.evidence[0] ?? []),
  ];
  const versions = [{ value: ordinal, basis: 'computed' as const, evidence: nonEmpty(evidence) }];
  return { ...draft, partnership: { ...partnership, ordinal: { versions } } };
}
