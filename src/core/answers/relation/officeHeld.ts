import type { Fact } from '../../facts/fact.js';
import type { Person } from '../../facts/reading.js';
import { isSameOffice, namesOffice } from '../../languages/offices.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import type { Answer, Answered, Check, ShownVersion } from '../answer.js';
import { answerOrganisation } from '../answerOrganisation.js';
import { answerOffice } from '../answerPeople.js';
import type { Catalogue } from '../catalogue.js';
import { isSamePerson } from '../samePerson.js';
import type { SearchContext } from '../search/answerSearch.js';
import { partiesOf } from '../select.js';
import { verdictOfOne } from './verdict.js';

/** `Is Ito still the chair?`, 会長は伊藤さんですか: who holds the office, and whether that is the one who is named. */
export function checkOffice(query: Query, context: SearchContext): Answer {
  const { catalogue } = context;
  const { person = '', text = '', asOf } = query;
  const told = catalogue.peopleOf(person);
  const [organisation] = partiesOf(query, catalogue);
  if (!organisation) return isAsSaid(query, told) ?? answerOffice(query, context);
  const held = answerOrganisation(
    {
      op: 'value',
      attribute: 'head',
      ...(query.parties ? { parties: query.parties } : {}),
      ...(asOf === undefined ? {} : { asOf }),
      ...(query.filter ? { filter: query.filter } : {}),
      text,
    },
    context,
  );
  if (held.kind !== 'answered' || held.content.type !== 'value')
    return isElsewhere(query, told, organisation, catalogue) ?? answerOffice(query, context);
  const { subject, versions } = held.content;
  const names = told.map(({ value }) => value.name);
  const holds = versions.some(
    ({ value }) => value.type === 'person' && names.some((name) => isSamePerson(name, value.value.name)),
  );
  const check: Check = {
    attribute: 'head',
    asserted: { type: 'text', value: '' },
    holds,
    isMinor: false,
    stated: versions,
  };
  const { evidence, contradictions } = held;
  return { ...verdictOfOne(query, check, [organisation], subject), evidence, contradictions };
}

/** `Is Ito the president of A?`, who is told to be of B alone. */
function isElsewhere(
  query: Query,
  told: readonly Fact<Person>[],
  asked: Organisation,
  catalogue: Catalogue,
): Answered | undefined {
  const houses = told.map(({ value }) =>
    value.organisation === undefined ? undefined : catalogue.organisationNamed(value.organisation),
  );
  const isOther = houses.length > 0 && houses.every((house) => house !== undefined && house !== asked);
  return isOther ? answerOf(query, told.slice(0, 1), false) : undefined;
}

/** Where no house is named: whether some office that is told of the person is the one that is asked about. */
function isAsSaid(query: Query, told: readonly Fact<Person>[]): Answered | undefined {
  const { text = '' } = query;
  const known = told.filter(({ value }) => value.role !== undefined);
  if (known.length === 0 || !namesOffice(text)) return undefined;
  const fitting = known.filter(({ value }) => isSameOffice(value.role ?? '', text));
  const shown = fitting.length > 0 ? fitting : known;
  return answerOf(query, shown.slice(0, 2), fitting.length > 0);
}

function answerOf(query: Query, people: readonly Fact<Person>[], holds: boolean): Answered {
  const stated = people.map(
    ({ value, evidence }): ShownVersion => ({
      value: { type: 'person', value },
      basis: 'stated',
      evidence,
    }),
  );
  const check: Check = {
    attribute: 'office',
    asserted: { type: 'text', value: '' },
    holds,
    isMinor: false,
    stated,
  };
  return verdictOfOne(query, check, []);
}
