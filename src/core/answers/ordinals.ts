import type { Fact } from '../facts/fact.js';
import type { CountClass, CountObservation, OrganisationKind } from '../facts/reading.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { ShownVersion, ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { countClassesOf } from './countClasses.js';
import { partiesOf } from './select.js';
import { partnershipValue } from './values.js';
import { workedOutOrdinal } from './workedOutOrdinal.js';

/** Which one among somebody's partners: `the 21st overseas partner of Kisaragi`. */
interface Place {
  readonly of: Organisation;
  readonly countClass: CountClass;
  readonly fact: Fact<CountObservation>;
  /** Whose place it is, where the text says it. */
  readonly whose?: Organisation;
}

/**
 * The place of an agreement's partner among the publisher's, or among those of the side that is asked for; within
 * the class that the query names, else within all, else within the one class in which a release tells it.
 */
export function ordinalValue(
  partnership: Partnership,
  query: Query,
  catalogue: Catalogue,
): ValueContent | undefined {
  const side = query.whose === undefined ? undefined : catalogue.organisationOf(query.whose)?.id;
  const { overseas, kinds } = query.filter ?? {};
  // Whoever is told by a country or as an embassy is still one of all partners.
  const asked = countClassesOf({
    ...(overseas === undefined ? {} : { overseas }),
    ...(kinds ? { kinds } : {}),
  });
  const classes: readonly CountClass[] =
    query.attribute === 'municipalityOrdinal' ? ['municipality'] : (asked ?? ['partner']);
  const isPublishers = side === undefined || side === partnership.publisher;
  const fitsAsked = asksOfClass(partnership, query, catalogue);
  const told = ofAsked(partnership, query, side, catalogue).filter(
    ({ countClass }) => fitsAsked(countClass) && classes.includes(countClass),
  );
  if (told.length > 0) return shown(partnership, told, catalogue);
  const claimed =
    isPublishers && fitsAsked(classes[0] as CountClass) && classes.length === 1
      ? partnershipValue(partnership, CLAIMED[classes[0] as CountClass] ?? 'overview')
      : undefined;
  if (claimed) return claimed;
  const places = placesOf(partnership, side, catalogue).filter(({ countClass }) => fitsAsked(countClass));
  const inClass = places.filter(({ countClass }) => classes.includes(countClass));
  if (inClass.length > 0) return shown(partnership, inClass, catalogue);
  const [first] = places;
  // "Which number is Hinata?" of one that is told to be the 18th company, and no place among all.
  const isOneClass = places.every(({ countClass }) => countClass === first?.countClass);
  if (first)
    return classes.includes('partner') && isOneClass ? shown(partnership, places, catalogue) : undefined;
  return isPublishers && classes.includes('partner') ? workedOutOrdinal(partnership, catalogue) : undefined;
}

/** Of three that sign together, and of whom one is asked for, the places that are told of that one. */
function ofAsked(
  one: Partnership,
  query: Query,
  side: string | undefined,
  catalogue: Catalogue,
): readonly Place[] {
  const [asked, ...more] = partiesOf(query, catalogue).filter(
    ({ id }) => id !== one.publisher && one.parties.includes(id),
  );
  if (one.parties.length < 3 || !asked || more.length > 0) return [];
  return placesOf(one, side, catalogue).filter(
    ({ whose, of }) => whose?.id === asked.id && of.id !== asked.id,
  );
}

/**
 * Of three that sign together, a place among the municipalities is that of the town: whoever asks for the cooperative
 * beside it asks for another. Whose kind nobody tells may be of any class.
 */
function asksOfClass(
  { parties, publisher, partner }: Partnership,
  query: Query,
  catalogue: Catalogue,
): (countClass: CountClass) => boolean {
  const [asked, ...more] = partiesOf(query, catalogue).filter(
    ({ id }) => id !== publisher && parties.includes(id),
  );
  if (parties.length < 3 || !asked || more.length > 0 || asked.id === partner) return () => true;
  return (countClass) => {
    const kinds = KINDS_OF[countClass];
    return kinds === undefined || (asked.kind !== undefined && kinds.includes(asked.kind));
  };
}

const KINDS_OF: Partial<Record<CountClass, readonly OrganisationKind[]>> = {
  municipality: ['municipality', 'prefecture'],
  university: ['university'],
  school: ['school'],
};

/** The classes in which the ledger itself keeps a place. */
const CLAIMED: Partial<Record<CountClass, 'ordinal' | 'municipalityOrdinal'>> = {
  partner: 'ordinal',
  municipality: 'municipalityOrdinal',
};

/** The agreements whose partner is told to be the nth of a class, of anybody or of the one named. */
export function statedNth(
  n: number,
  { filter = {} }: Query,
  of: Organisation | undefined,
  catalogue: Catalogue,
): readonly Partnership[] {
  const classes = countClassesOf(filter) ?? [];
  const pool = of ? catalogue.partnershipsFrom(of.id) : catalogue.ledger.partnerships;
  return pool.filter((one) =>
    placesOf(one, of?.id, catalogue).some(
      ({ countClass, fact }) => fact.value.number === n && classes.includes(countClass),
    ),
  );
}

/** Whether a release says of any agreement with this partner that it is a later one than the first of its class. */
export function isToldLater(one: Partnership, { filter = {} }: Query, catalogue: Catalogue): boolean {
  const classes: readonly CountClass[] = (countClassesOf(filter) ?? []).filter((one) => one !== 'partner');
  const withPartner = catalogue
    .partnershipsOf(one.partner)
    .filter(({ parties }) => one.publisher === undefined || parties.includes(one.publisher));
  const numbers = withPartner.flatMap((each) =>
    placesOf(each, one.publisher, catalogue).flatMap(({ countClass, fact }) =>
      classes.includes(countClass) ? fact.value.number : [],
    ),
  );
  return numbers.length > 0 && !numbers.includes(1);
}

/** Every place that a release gives to a party of this agreement among the partners of another party of it. */
function placesOf(one: Partnership, side: string | undefined, catalogue: Catalogue): readonly Place[] {
  const told = catalogue.counts().ordinalsFor(one);
  return told.flatMap(({ fact, publishers, partner }): Place[] => {
    const of = publishers.find(({ id }) => one.parties.includes(id));
    if (!of || (side !== undefined && side !== of.id)) return [];
    const isOurs =
      partner && partner.id !== of.id
        ? one.parties.includes(partner.id)
        : one.announcedIn.includes(fact.evidence[0].releaseId);
    return isOurs
      ? [{ of, countClass: fact.value.countClass, fact, ...(partner ? { whose: partner } : {}) }]
      : [];
  });
}

function shown(one: Partnership, places: readonly Place[], catalogue: Catalogue): ValueContent | undefined {
  const [first] = places;
  if (!first) return undefined;
  // Both sides may number the same agreement: the publisher's number is meant where nothing tells.
  const own = places.filter(({ of }) => of.id === one.publisher);
  const of = own.length > 0 ? own : places.filter((place) => place.of.id === first.of.id);
  const { countClass } = of[0] as Place;
  const versions = new Map<number, ShownVersion>();
  for (const { fact } of of.filter((place) => place.countClass === countClass)) {
    const { number } = fact.value;
    const evidence = [...(versions.get(number)?.evidence ?? []), ...fact.evidence];
    versions.set(number, { value: { type: 'number', value: number }, basis: 'stated', evidence });
  }
  const publisher = (of[0] as Place).of;
  const [whose] = one.parties.length > 2 ? new Set(of.map((place) => place.whose)) : [];
  const other = one.parties.find((id) => id !== publisher.id) ?? one.partner;
  const partner = whose ?? catalogue.organisation(other);
  return {
    type: 'value',
    subject: { type: 'partnership', partnership: one },
    asked: 'ordinal',
    attribute: 'ordinal',
    versions: [...versions.values()],
    contradicted: versions.size > 1,
    ...(partner ? { among: { countClass, of: publisher, partner } } : {}),
  };
}
