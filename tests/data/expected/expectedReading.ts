import type {
  CountObservation,
  Figure,
  InstrumentKind,
  LabelledDate,
  OrganisationKind,
  PersonPart,
} from '../../../src/core/facts/reading.js';
import type { Language } from '../../../src/core/languages/language.js';
import type { DateValue } from '../../../src/core/text/dateValue.js';

/**
 * What one digest states, row by row. Organisations are given by any of their names in parties.json;
 * `written`, `role`, `head`, `scope`, `purpose` and `says` by words that the fact must hold.
 */
export interface ExpectedReading {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly publisher: string;
  readonly publishedOn?: DateValue;
  readonly own: ExpectedAgreement;
  /** All of them: one more is as wrong as one less. */
  readonly mentioned: readonly ExpectedMention[];
  /** All of them, each once. */
  readonly counts: readonly Pick<CountObservation, 'countClass' | 'form' | 'number'>[];
  readonly people: readonly ExpectedPerson[];
  readonly statements: readonly { readonly speaker: string; readonly says: string }[];
  readonly organisations: readonly ExpectedOrganisation[];
  readonly figures: readonly ExpectedFigure[];
  readonly dates: readonly LabelledDate[];
}

/** An attribute that is left out is one that the digest does not state. */
export interface ExpectedAgreement {
  readonly partner: string;
  readonly instrument: { readonly kind: InstrumentKind; readonly written: string };
  readonly signedOn?: DateValue;
  readonly effectiveOn?: DateValue;
  readonly announcedOn?: DateValue;
  readonly termMonths?: number;
  readonly scope: readonly string[];
  readonly purpose: string;
}

export interface ExpectedMention {
  /** Whoever is not the publisher. */
  readonly partners: readonly string[];
  readonly signedOn?: DateValue;
}

export interface ExpectedPerson {
  readonly name: string;
  readonly role: string;
  readonly organisation?: string;
  readonly part: PersonPart;
}

export interface ExpectedOrganisation {
  readonly name: string;
  readonly alias?: string;
  readonly kind?: OrganisationKind;
  readonly country?: string;
  readonly location?: string;
  readonly foundedOn?: DateValue;
  readonly url?: string;
  readonly description?: string;
}

export interface ExpectedFigure {
  readonly subject: string;
  readonly value: number;
  readonly head: string;
  readonly qualifier?: Figure['qualifier'];
}
