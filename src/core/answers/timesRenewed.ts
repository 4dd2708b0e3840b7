import { RENEWAL_COUNTS } from '../languages/answers/renewalCounts.js';
import { LANGUAGES } from '../languages/language.js';
import type { Partnership } from '../ledger/ledger.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { ShownVersion, ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { eventsInOrder } from './events.js';
import { isToldAsRenewal } from './renewals.js';
import { type Line, linesOf } from './search/lines.js';
import { wholeLine } from './search/wholeLine.js';

/**
 * How many times the agreement of two was renewed: what the newest of its releases says (`the second renewal`), else the
 * agreements of the two behind a first one; undefined where the first is not told.
 */
export function timesRenewed(partnership: Partnership, catalogue: Catalogue): ValueContent | undefined {
  const pair = pairOf(partnership, catalogue);
  const version = stated(pair, catalogue) ?? counted(pair, catalogue);
  return (
    version && {
      type: 'value',
      subject: { type: 'partnership', partnership },
      asked: 'timesRenewed',
      attribute: 'timesRenewed',
      versions: [version],
      contradicted: false,
    }
  );
}

/** The agreements of the same parties, in time. */
function pairOf(partnership: Partnership, { partnershipsOf }: Catalogue): readonly Partnership[] {
  const day = (one: Partnership): string => eventsInOrder([one])[0]?.day ?? '9999';
  return partnershipsOf(partnership.partner)
    .filter(
      ({ parties }) =>
        parties.length === partnership.parties.length &&
        parties.every((id) => partnership.parties.includes(id)),
    )
    .toSorted((a, b) => day(a).localeCompare(day(b)));
}

function stated(pair: readonly Partnership[], catalogue: Catalogue): ShownVersion | undefined {
  const announced = pair.flatMap(({ announcedIn }) => announcedIn);
  for (const release of [...catalogue.inOrder(announced)].reverse()) {
    if (catalogue.partnershipsIn(release.id).some((one) => isOfOthers(one, pair))) continue;
    for (const line of linesOf(release)) {
      const times = timesIn(line);
      if (times !== undefined)
        return { value: { type: 'number', value: times }, basis: 'stated', evidence: [wholeLine(line)] };
    }
  }
  return undefined;
}

/** A release that announces the agreement of somebody else as well may tell of the renewal of that one. */
const isOfOthers = (one: Partnership, [first]: readonly Partnership[]): boolean =>
  one.status === 'own' && !first?.parties.every((id) => one.parties.includes(id));

const timesIn = ({ view: { text } }: Line): number | undefined =>
  RENEWAL_COUNTS[hasJapanese(text) ? LANGUAGES[1] : LANGUAGES[0]](text);

function counted(pair: readonly Partnership[], catalogue: Catalogue): ShownVersion | undefined {
  const [first, ...later] = pair;
  const renewals = later.filter((one) => isToldAsRenewal(one, catalogue));
  const evidence = renewals.flatMap((one) => eventsInOrder([one])[0]?.version.evidence.slice(0, 1) ?? []);
  if (!first || renewals.length === 0 || isToldAsRenewal(first, catalogue)) return undefined;
  return { value: { type: 'number', value: renewals.length }, basis: 'computed', evidence };
}
