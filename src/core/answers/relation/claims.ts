import type { Partnership } from '../../ledger/ledger.js';
import type { AttributeName } from '../../questions/attributes.js';
import type { Query } from '../../questions/query.js';
import { refOf } from '../../questions/refs.js';
import type { Check, ShownVersion } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import { checkPartnership } from '../checks.js';
import { evidenceFor } from '../collection.js';
import { fits } from '../select.js';
import { peopleIn } from '../values.js';
import { assertsSigner, checkSigner } from './signers.js';

/** All that the question asserts of this agreement, each held against what is stated of it. */
export function allChecks(one: Partnership, query: Query, context: AnswerContext): readonly Check[] {
  return [
    ...(assertsSigner(query) ? checkSigner(one, query, context.catalogue) : []),
    ...checkPartnership(one, query, context.catalogue),
    ...(assertsSigner(query) ? [] : checkPerson(one, query)),
    ...checkSelectors(one, query, context),
  ];
}

/** Country, region, kind and side, as one check of the partner. */
function checkSelectors(one: Partnership, query: Query, { catalogue }: AnswerContext): readonly Check[] {
  const { overseas, countries, region, kinds, side } = query.filter ?? {};
  const partner = catalogue.organisation(one.partner);
  const country = partner && catalogue.countryOf(partner);
  if (overseas === undefined && !countries && region === undefined && !kinds && !side) return [];
  const isKnown =
    (kinds === undefined || partner?.kind !== undefined) &&
    ((overseas === undefined && !countries) || country !== undefined);
  // "Osaka prefecture" names the partner; only what contradicts a known kind or country is wrong.
  if (!isKnown || !partner) return [];
  const filter = {
    ...(overseas === undefined ? {} : { overseas }),
    ...(countries ? { countries } : {}),
    ...(region ? { region } : {}),
    ...(kinds ? { kinds } : {}),
    ...(side ? { side } : {}),
  };
  const holds = fits(one, filter, undefined, catalogue);
  const attribute = countries || overseas !== undefined || region ? 'country' : 'kind';
  const value = attribute === 'country' ? country : partner.kind;
  const stated =
    value === undefined
      ? []
      : [
          {
            value: { type: attribute, value } as ShownVersion['value'],
            basis: 'stated' as const,
            evidence: evidenceFor(one),
          },
        ];
  return [{ attribute, asserted: { type: 'text', value: '' }, holds, isMinor: false, stated }];
}

function checkPerson(one: Partnership, { person, attribute }: Query): readonly Check[] {
  if (person === undefined) return [];
  const asked = attribute === 'signatories' || attribute === 'speakers' ? attribute : 'people';
  const people = peopleIn(one, asked);
  if (people.length === 0) return [];
  const holds = people.some(({ value }) => refOf(value.name) === person);
  const stated = people.map(
    ({ value, evidence }): ShownVersion => ({ value: { type: 'person', value }, basis: 'stated', evidence }),
  );
  return [{ attribute: asked, asserted: { type: 'text', value: '' }, holds, isMinor: false, stated }];
}

/** Whether what is asserted was held against something: a date against a date, not against the instrument alone. */
export function isChecked(checks: readonly Check[], query: Query): boolean {
  const { filter = {} } = query;
  const asserted = filter.from !== undefined || filter.to !== undefined ? DATES : undefined;
  const isDated = asserted === undefined || checks.some(({ attribute }) => asserted.includes(attribute));
  const isNumbered =
    filter.number === undefined || checks.some(({ asserted: one }) => NUMBERS.includes(one.type));
  const isPeopled = !assertsSomebody(query) || checks.some(({ attribute }) => PEOPLE.includes(attribute));
  return isDated && isNumbered && isPeopled;
}

/** Whether somebody is said to have done it, by a name or by an office. */
export const assertsSomebody = (query: Query): boolean => query.person !== undefined || assertsSigner(query);

const DATES: readonly AttributeName[] = ['signedOn', 'effectiveOn', 'announcedOn', 'endsOn', 'when'];
const PEOPLE: readonly AttributeName[] = ['signatories', 'speakers', 'people'];
const NUMBERS: readonly string[] = ['number', 'months'];
