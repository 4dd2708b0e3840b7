import type { Evidence } from '../../facts/fact.js';
import type { Chain, Link } from '../chain.js';
import { nonEmpty } from '../claims.js';
import { certainlyBefore, type Days, signingDays } from '../days.js';
import type { Draft } from '../partnership.js';

interface Placed {
  readonly draft: Draft;
  readonly days: Days;
}

/**
 * Numbers that no release gives, counted between two that are known: twelve agreements before the
 * 13th, each with its own month, are the 1st to the 12th. Only where all between are known, dated
 * and with different partners; of two in one month neither gets a number. `drafts` are one publisher's.
 */
export function completeOrdinals(drafts: readonly Draft[], chain: Chain): readonly Draft[] {
  const unnumbered = drafts.filter(({ partnership }) => partnership.ordinal.versions.length === 0);
  const placed = unnumbered.flatMap((draft) => {
    const days = signingDays(draft.partnership);
    return days === undefined ? [] : [{ draft, days }];
  });
  // One without a date could stand anywhere.
  if (placed.length === 0 || placed.length < unnumbered.length || hasRenewal(drafts) || !rises(chain))
    return drafts;
  placed.sort((a, b) => (a.days.first < b.days.first ? -1 : a.days.first > b.days.first ? 1 : 0));
  const numbered = new Map<string, Draft>();
  let at = 0;
  let lower: Link | undefined;
  for (const upper of chain.links) {
    const between: Placed[] = [];
    while (at < placed.length && placed[at]!.days.first <= upper.days.last) between.push(placed[at++]!);
    for (const draft of count(between, lower, upper)) numbered.set(draft.partnership.id, draft);
    lower = upper;
  }
  return drafts.map((draft) => numbered.get(draft.partnership.id) ?? draft);
}

/** Two agreements with one partner: a renewal may or may not have a number of its own. */
function hasRenewal(drafts: readonly Draft[]): boolean {
  return new Set(drafts.map(({ partnership }) => partnership.partner)).size < drafts.length;
}

/** Whether every number stands once and nothing is out of order. */
function rises({ links, outliers }: Chain): boolean {
  return outliers.length === 0 && links.every((link, i) => i === 0 || links[i - 1]!.ordinal < link.ordinal);
}

function count(between: readonly Placed[], lower: Link | undefined, upper: Link): readonly Draft[] {
  const start = lower?.ordinal ?? 0;
  if (between.length !== upper.ordinal - start - 1) return [];
  const clear = between.every(
    ({ days }) =>
      certainlyBefore(days, upper.days) && (lower === undefined || certainlyBefore(lower.days, days)),
  );
  if (!clear) return [];
  return between.flatMap((place, i) => {
    const [previous, next] = [between[i - 1], between[i + 1]];
    const alone =
      (previous === undefined || certainlyBefore(previous.days, place.days)) &&
      (next === undefined || certainlyBefore(place.days, next.days));
    return alone ? [numberedAs(place.draft, start + i + 1, [lower, upper])] : [];
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
