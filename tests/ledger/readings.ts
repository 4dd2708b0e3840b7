import type { Evidence, Fact, NonEmpty } from '../../src/core/facts/fact.js';
import type {
  Agreement,
  CountObservation,
  Figure,
  InstrumentKind,
  OrganisationMention,
  Person,
  Reading,
} from '../../src/core/facts/reading.js';
import type { Language } from '../../src/core/languages/language.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import type { Ledger } from '../../src/core/ledger/ledger.js';
import type { Party } from '../../src/core/ledger/parties.js';

/** A reading in short: what a release says, without the places. */
export interface Told {
  readonly id: string;
  readonly language?: Language;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly organisations?: readonly (Partial<OrganisationMention> & { readonly name: string })[];
  readonly own?: readonly ToldAgreement[];
  readonly mentioned?: readonly ToldAgreement[];
  readonly counts?: readonly (CountObservation & { readonly quote?: string })[];
  readonly people?: readonly (Omit<Person, 'part'> & { readonly quote?: string })[];
  readonly figures?: readonly (Omit<Figure, 'written'> & { readonly quote: string })[];
}

export interface ToldAgreement {
  readonly partner: string;
  readonly parties?: readonly string[];
  readonly future?: boolean;
  readonly instrument?: InstrumentKind;
  readonly signedOn?: string;
  readonly effectiveOn?: string;
  readonly termMonths?: number;
  readonly quote?: string;
}

/** The publisher of most of these releases. */
export const NETWORK = 'Akebono Life Bridge Network';

/** The ledger of releases told in short. */
export function ledgerOf(told: readonly Told[], parties: readonly Party[] = [], asOf?: string): Ledger {
  return buildLedger({ releases: [], readings: told.map(toReading), parties, asOf });
}

/** A reading whose places are made up, each fact in a sentence of its own. */
export function toReading(told: Told): Reading {
  const { id, language = 'en', publisher = NETWORK, publishedOn } = told;
  let place = 0;
  const evidence = (quote = 'A sentence.'): NonEmpty<Evidence> => {
    place += 500;
    const span = { start: place, end: place + quote.length };
    return [{ releaseId: id, sentence: span, value: span, quote }];
  };
  const fact = <V>(value: V, quote?: string): Fact<V> => ({ value, evidence: evidence(quote) });
  const list = <V>(value: V | undefined, quote?: string): Fact<V>[] =>
    value === undefined ? [] : [fact(value, quote)];
  const agreement = (status: Agreement['status'], each: ToldAgreement): Agreement => ({
    status,
    parties: each.parties ?? [publisher, each.partner],
    partner: fact(each.partner),
    future: each.future ?? false,
    instrument: list(
      each.instrument === undefined ? undefined : { written: each.instrument, kind: each.instrument },
    ),
    signedOn: list(each.signedOn, each.quote),
    effectiveOn: list(each.effectiveOn, each.quote),
    announcedOn: [],
    termMonths: list(each.termMonths),
    endsOn: [],
    endedOn: [],
    renewal: [],
    place: [],
    scope: [],
    purpose: [],
  });
  return {
    releaseId: id,
    language,
    publisher: fact(publisher),
    publishedOn: publishedOn === undefined ? undefined : fact(publishedOn),
    organisations: (told.organisations ?? []).map((each) => ({ aliases: [], descriptions: [], ...each })),
    agreements: [
      ...(told.own ?? []).map((each) => agreement('own', each)),
      ...(told.mentioned ?? []).map((each) => agreement('mentioned', each)),
    ],
    counts: (told.counts ?? []).map(({ quote, ...count }) => fact(count, quote)),
    people: (told.people ?? []).map(({ quote, ...person }) =>
      fact({ ...person, part: 'other' as const }, quote),
    ),
    statements: [],
    figures: (told.figures ?? []).map(({ quote, ...figure }) =>
      fact({ ...figure, written: String(figure.value) }, quote),
    ),
    dates: [],
  };
}

/** `14th partner`: an ordinal of the publisher for a partner. */
export function ordinal(
  number: number,
  partner: string,
  countClass: CountObservation['countClass'] = 'partner',
): CountObservation {
  return { form: 'ordinal', countClass, number, partner };
}

/** `16 organizations`, `6 overseas`. */
export function total(
  number: number,
  countClass: CountObservation['countClass'] = 'partner',
): CountObservation {
  return { form: 'total', countClass, number };
}
