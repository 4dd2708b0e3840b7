import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Filter, Query } from '../questions/query.js';
import type { Untold } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { selectPartnerships } from './select.js';
import { unplacedPartners } from './unplaced.js';
import { dateOf } from './when.js';

/** So many are named. */
const MOST = 12;

/** What the partners that a list lacks may be for all that the releases tell: of each, what no release says of them. */
export function untoldOf(
  query: Query,
  selected: readonly Partnership[],
  publisher: Organisation | undefined,
  catalogue: Catalogue,
): readonly Untold[] {
  // Of agreements that are told by a name, or of no house in particular, the others are none of the list.
  const isOfOne = publisher !== undefined && !query.text;
  const shown = new Set(selected.map(({ partner }) => partner));
  const without = (left: Filter, isUntold: (one: Partnership) => boolean): readonly Organisation[] =>
    each(
      selectPartnerships({ ...query, filter: left }, catalogue)
        .filter((one) => isOfOne && one.parties.includes(publisher?.id ?? '') && isUntold(one))
        .flatMap(({ partner }) => catalogue.organisation(partner) ?? []),
    );
  const { kinds, instrument, from, to, ...rest } = query.filter ?? {};
  const dated = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const ofKind = { ...rest, ...dated, ...(instrument ? { instrument } : {}) };
  const ofPaper = { ...rest, ...dated, ...(kinds ? { kinds } : {}) };
  const ofDate = { ...rest, ...(kinds ? { kinds } : {}), ...(instrument ? { instrument } : {}) };
  const found: readonly Untold[] = [
    { what: 'place', organisations: unplacedPartners(query, catalogue) },
    {
      what: 'kind',
      organisations: kinds?.some((kind) => OFTEN_UNTOLD.has(kind))
        ? without(ofKind, ({ partner }) => catalogue.organisation(partner)?.kind === undefined)
        : [],
    },
    {
      what: 'paper',
      organisations:
        instrument === 'comprehensive agreement'
          ? without(ofPaper, ({ instrument: { versions } }) =>
              versions.every(({ value }) => CALLED_SHORT.has(value.kind)),
            )
          : [],
    },
    {
      what: 'date',
      organisations:
        (from !== undefined || to !== undefined) && rest.force === undefined
          ? without(ofDate, (one) => dateOf(one) === undefined)
          : [],
    },
  ];
  return found
    .map(({ what, organisations }) => ({
      what,
      organisations: organisations.filter(({ id }) => !shown.has(id)).slice(0, MOST),
    }))
    .filter(({ organisations }) => organisations.length > 0);
}

const each = (organisations: readonly Organisation[]): readonly Organisation[] => [...new Set(organisations)];

/** What a name most often does not say: a university, a city, a bank is called so. */
const OFTEN_UNTOLD: ReadonlySet<OrganisationKind> = new Set([
  'company',
  'research institute',
  'association',
  'foundation',
  'cluster',
]);

/** 連携協定 may be short for 包括連携協定. */
const CALLED_SHORT: ReadonlySet<InstrumentKind> = new Set(['collaboration agreement', 'agreement']);
