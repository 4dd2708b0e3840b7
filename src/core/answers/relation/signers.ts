import type { Fact } from '../../facts/fact.js';
import type { Person } from '../../facts/reading.js';
import { isOfficeCalled, namesOffice } from '../../languages/offices.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import { foldName } from '../../text/fold.js';
import type { Check, ShownVersion } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { isSamePerson } from '../samePerson.js';
import { peopleIn } from '../values.js';

/** Whether a question asserts who signed, by a name or by an office: 署名したのは頭取ですか. */
export const assertsSigner = ({ op, attribute, person, text = '' }: Query): boolean =>
  op === 'relation' && attribute === 'signatories' && (person !== undefined || namesOffice(text));

/**
 * Whoever is said to have signed, against those who did: `Did the mayor sign it?`, where it was the deputy.
 * Who only stood by is no signatory; where no office of theirs is told, nobody knows.
 */
export function checkSigner(one: Partnership, query: Query, catalogue: Catalogue): readonly Check[] {
  const shown = peopleIn(one, 'signatories');
  const signed = shown.filter(({ value }) => value.part === 'signatory');
  // Of one who is in no picture of the signing either, nobody says that he signed.
  const signers = signed.length > 0 || query.person === undefined ? signed : shown;
  if (signers.length === 0) return [];
  const isHeld =
    query.person !== undefined ? isMeant(query, catalogue) : isInOffice(query, signers, catalogue);
  if (isHeld === undefined) return [];
  return [
    {
      attribute: 'signatories',
      asserted: { type: 'text', value: '' },
      holds: signers.some(isHeld),
      isMinor: false,
      stated: signers.map(
        ({ value, evidence }): ShownVersion => ({
          value: { type: 'person', value },
          basis: 'stated',
          evidence,
        }),
      ),
    },
  ];
}

type IsHeld = (signer: Fact<Person>) => boolean;

function isMeant({ person = '' }: Query, catalogue: Catalogue): IsHeld {
  const names = catalogue.peopleOf(person).map(({ value }) => value.name);
  return ({ value }) => names.some((name) => isSamePerson(name, value.name));
}

function isInOffice(
  { text = '', whose }: Query,
  signers: readonly Fact<Person>[],
  catalogue: Catalogue,
): IsHeld | undefined {
  const house = whose === undefined ? undefined : catalogue.organisationOf(whose);
  const isOfHouse: IsHeld = ({ value: { organisation } }) =>
    !house ||
    organisation === undefined ||
    house.aliases.some((alias) => foldName(alias) === foldName(organisation)) ||
    catalogue.organisationNamed(organisation) === house;
  const ours = signers.filter(isOfHouse);
  if (ours.length === 0 || ours.some(({ value }) => value.role === undefined)) return undefined;
  return (one) => isOfHouse(one) && isOfficeCalled(one.value.role ?? '', text);
}
