import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { DateValue } from '../../text/dateValue.js';
import type { Document, Sentence } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import type { Party } from './parties.js';
import type { AgreementStatement } from './statements.js';

/** What the groups of a release are made from. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly people: ReadonlySet<string>;
  readonly publisher: string | undefined;
  readonly published: Fact<DateValue> | undefined;
}

/** The clauses of one agreement, and the sentences that go on about it without naming its parties. */
export interface AgreementGroup {
  readonly status: 'own' | 'mentioned';
  readonly parties: readonly string[];
  readonly partner: Party & { readonly statement: AgreementStatement };
  readonly statements: readonly AgreementStatement[];
  /** `The MOU became effective …`: only for the release's own. */
  readonly references: readonly Sentence[];
  /** Of a release that announces several, what it tells of this one alone. */
  readonly section?: ReadonlySet<Sentence>;
  /** The rows of a register that belong to it. */
  readonly rows?: readonly FormFact[];
}

/** 夕凪市総務部防災課 is 夕凪市 speaking. */
export const isPublisher = (publisher: string | undefined, name: string): boolean =>
  publisher !== undefined && (name === publisher || (publisher.startsWith(name) && endsAsGovernment(name)));

const endsAsGovernment = inAnyLanguage(HOUSE_WORDS, 'governmentEnd');
