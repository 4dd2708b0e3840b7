import type { OrganisationKind } from '../facts/reading.js';
import { KIN_NOUN, TOWN_NOUN } from '../languages/questions/kinNouns.js';
import type { Ledger } from '../ledger/ledger.js';
import { type LedgerLookup, lookupOf } from '../ledger/lookup.js';
import { foldName } from '../text/fold.js';
import { slotsOf } from './constraints.js';
import { isNamedAsPartner } from './counterpart.js';
import type { ParsedQuestion } from './parse.js';

/** The organisations that a question is about. */
export interface PartyChoice {
  /** In the order in which they are named. */
  readonly ids: readonly string[];
  /** Those of them that are somebody's partners, rather than publishers whose partners are asked for. */
  readonly subjects: readonly string[];
  /** A name that several organisations have. */
  readonly ambiguous?: { readonly name: string; readonly ids: readonly string[] };
}

/**
 * One organisation for each name: where several have it, the one that is a party of an agreement, that has
 * one with the others named, or whose agreement a release announces.
 */
export function chooseParties(parsed: ParsedQuestion, ledger: Ledger): PartyChoice {
  const slots = slotsOf(parsed, 'party');
  const lookup = lookupOf(ledger);
  const { publishers, partnershipsOf } = lookup;
  const sure = slots.filter(({ ids }) => ids.length === 1).map(({ ids }) => ids[0] as string);
  const open = slots.filter(({ ids }) => ids.length > 1);
  const ids: string[] = [];
  let ambiguous: PartyChoice['ambiguous'];
  for (const slot of slots) {
    const others =
      open.length > 1 ? open.filter((other) => other !== slot).flatMap((other) => other.ids) : [];
    const left = narrow(fitting(slot.ids, parsed, lookup), { sure, others }, lookup);
    if (left.length === 1) ids.push(left[0] as string);
    else ambiguous ??= { name: parsed.question.cased.slice(slot.start, slot.end), ids: left };
  }
  const unique = [...new Set(ids)];
  const partners = (id: string): boolean =>
    partnershipsOf(id).some((one) => one.partner === id || one.publisher !== id);
  const subjects = unique.filter(
    (id) =>
      !publishers.has(id) ||
      (unique.length === 1 && isNamedAsPartner(id, parsed, ledger)) ||
      (unique.length > 1 &&
        ((partners(id) && hasOtherPublisher(id, unique, lookup)) || isBesidePartners(id, unique, lookup))),
  );
  return { ids: unique, subjects, ...(ambiguous ? { ambiguous } : {}) };
}

/** `the danish energy park`: of several energy parks those in Denmark, where one is. */
function inCountry(
  ids: readonly string[],
  parsed: ParsedQuestion,
  { organisations }: LedgerLookup,
): readonly string[] {
  const codes = slotsOf(parsed, 'country').map(({ code }) => code);
  if (ids.length < 2 || codes.length === 0) return ids;
  const there = ids.filter((id) => codes.includes(organisations.get(id)?.country ?? ''));
  return there.length > 0 ? there : ids;
}

/** `sister cities of Toura`: of a town and the hospital that has its name the one that may have such. */
const fitting = (ids: readonly string[], parsed: ParsedQuestion, lookup: LedgerLookup): readonly string[] => {
  const there = inCountry(ids, parsed, lookup);
  const nouns = slotsOf(parsed, 'matter').flatMap(
    ({ end }) => KIN_NOUN[parsed.language].exec(parsed.question.text.slice(end))?.[1] ?? [],
  );
  const isOfSort = (id: string): boolean => {
    const { kind = 'other', aliases = [] } = lookup.organisations.get(id) ?? {};
    return nouns.some(
      (noun) =>
        (TOWN_NOUN.test(noun) && TOWNS.has(kind)) || aliases.some((name) => foldName(name).includes(noun)),
    );
  };
  const same = nouns.length > 0 ? there.filter(isOfSort) : [];
  return same.length > 0 ? same : there;
};

const TOWNS: ReadonlySet<OrganisationKind> = new Set(['municipality', 'prefecture'] as const);

/** A publisher is a partner where another publisher that is named has an agreement with it. */
function hasOtherPublisher(id: string, named: readonly string[], { partnershipsOf }: LedgerLookup): boolean {
  return partnershipsOf(id).some(
    (one) =>
      one.partner === id &&
      one.publisher !== undefined &&
      one.publisher !== id &&
      named.includes(one.publisher),
  );
}

/**
 * From the MOU with the clinic to the agreement with the town: a town that publishes too is a partner beside the
 * clinic, where they have no agreement with one another and one publisher has agreements with both.
 */
function isBesidePartners(id: string, named: readonly string[], { partnershipsOf }: LedgerLookup): boolean {
  const others = named.filter((other) => other !== id);
  const own = partnershipsOf(id);
  if (own.some(({ parties }) => others.some((other) => parties.includes(other)))) return false;
  const publishers = own.flatMap(({ publisher }) =>
    publisher === undefined || named.includes(publisher) ? [] : [publisher],
  );
  // Its own telling of the agreement names the other side as the partner.
  const sides = [
    ...publishers,
    ...own.flatMap(({ publisher, partner }) => (publisher === id ? partner : [])),
  ];
  return sides.some((side) =>
    others.every((other) => partnershipsOf(other).some(({ publisher }) => publisher === side)),
  );
}

/** Who else is named: for certain, and by names that several have. */
interface NamedBeside {
  readonly sure: readonly string[];
  readonly others: readonly string[];
}

function narrow(
  ids: readonly string[],
  { sure, others }: NamedBeside,
  { organisations, partnershipsOf, publishers }: LedgerLookup,
): readonly string[] {
  const isWith = (id: string, some: readonly string[]): boolean =>
    partnershipsOf(id).some(({ parties }) => some.some((other) => other !== id && parties.includes(other)));
  const namesOf = (id: string): readonly string[] => Object.values(organisations.get(id)?.names ?? {});
  // "Hallveig": Hallveig College, and not the Fjord Laboratory of Hallveig College; 灯浜: 灯浜大学 before 灯浜大学医学部.
  const isPartOf = (id: string, other: string): boolean =>
    namesOf(id).some((name) => namesOf(other).some((whole) => name !== whole && name.includes(whole)));
  const tests: ((id: string) => boolean)[] = [
    // "Osaka University and Osaka": the second is another one.
    (id) => !sure.includes(id),
    (id) => partnershipsOf(id).length > 0,
    (id) => isWith(id, sure),
    // "Did Kisaragi sign with Hartmoor?", where each is the name of two: those that have an agreement.
    (id) => isWith(id, others),
    (id) => partnershipsOf(id).some(({ status }) => status === 'own'),
    (id) => !ids.some((other) => other !== id && isPartOf(id, other)),
    (id) => publishers.has(id),
  ];
  let left = ids;
  for (const test of tests) {
    if (left.length === 1) break;
    const fits = left.filter(test);
    if (fits.length > 0) left = fits;
  }
  return left;
}
