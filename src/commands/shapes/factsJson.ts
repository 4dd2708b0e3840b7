import type { Fact } from '../../core/facts/fact.js';
import type { Agreement, InstrumentKind, Person, Reading, Renewal } from '../../core/facts/reading.js';
import type { Language } from '../../core/languages/language.js';
import type { DateValue } from '../../core/text/dateValue.js';
import { countsOf, type OwnCounts } from './counts.js';
import { type EvidenceJson, evidenceJson } from './evidenceJson.js';
import { mergePeople } from './people.js';
import { type Version, versionsOf } from './versions.js';

/** One agreement as `facts --json` shows it; null or empty where the text does not say. */
export interface AgreementJson {
  readonly status: 'own' | 'mentioned';
  readonly partner: string;
  readonly parties: readonly string[];
  /** As written; what kind of paper that is stands in `instrumentKind`. */
  readonly instrument: string | null;
  readonly instrumentKind: InstrumentKind | null;
  readonly signedOn: DateValue | null;
  readonly effectiveOn: DateValue | null;
  readonly announcedOn: DateValue | null;
  readonly termMonths: number | null;
  readonly endsOn: DateValue | null;
  readonly renewal: Renewal | null;
  /** The place among all partners; those among partners of one kind stand behind it. */
  readonly ordinal: number | null;
  readonly municipalityOrdinal: number | null;
  readonly overseasOrdinal: number | null;
  readonly companyOrdinal: number | null;
  readonly universityOrdinal: number | null;
  readonly schoolOrdinal: number | null;
  readonly totalPartners: number | null;
  readonly overseasPartners: number | null;
  readonly place: string | null;
  readonly scope: readonly string[];
  readonly people: readonly PersonJson[];
  /** Whether the text tells of it as still to come. */
  readonly future: boolean;
  /** By attribute, every place that says it. */
  readonly evidence: Readonly<Record<string, readonly EvidenceJson[]>>;
  /** By attribute, the values between which the text does not decide; the attribute itself is null. */
  readonly contradictions: Readonly<Record<string, readonly VersionJson[]>>;
}

export interface PersonJson {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

export interface VersionJson {
  readonly value: string | number;
  readonly evidence: readonly EvidenceJson[];
}

/** The one line of a file that was read. */
export interface FactsJson {
  readonly releaseId: string;
  readonly language: Language;
  readonly publisher: string | null;
  readonly publishedOn: DateValue | null;
  readonly partnerships: readonly AgreementJson[];
  readonly mentioned: readonly AgreementJson[];
}

/** The one line of a file that could not be read. */
export interface FactsErrorJson {
  readonly releaseId: string;
  readonly error: string;
}

/** What one release says, in the shape of `facts --json`. */
export function factsJson(reading: Reading): FactsJson {
  const own = reading.agreements.filter(({ status }) => status === 'own');
  const mentioned = reading.agreements.filter(({ status }) => status === 'mentioned');
  const soleOwn = own.length === 1 ? own[0] : undefined;
  return {
    releaseId: reading.releaseId,
    language: reading.language,
    publisher: reading.publisher?.value ?? null,
    publishedOn: reading.publishedOn?.value ?? null,
    partnerships: own.map((agreement) =>
      agreementJson(
        agreement,
        countsOf(agreement, reading, soleOwn),
        mergePeople(agreement, reading, soleOwn),
      ),
    ),
    mentioned: mentioned.map((agreement) =>
      agreementJson(agreement, countsOf(agreement, reading, soleOwn), []),
    ),
  };
}

function agreementJson(
  agreement: Agreement,
  counts: OwnCounts,
  people: readonly Fact<Person>[],
): AgreementJson {
  const collected = new Collected();
  const one = <V extends string | number>(attribute: string, facts: readonly Fact<V>[]): V | null =>
    collected.one(attribute, versionsOf(facts));
  const kinds = agreement.instrument.map(({ value, evidence }) => ({ value: value.kind, evidence }));
  // Written in two ways it is still one paper; only two kinds contradict each other.
  const kind = one('instrumentKind', kinds);
  const written = agreement.instrument.map(({ value, evidence }) => ({ value: value.written, evidence }));
  collected.all('partner', [agreement.partner]);
  collected.all('scope', agreement.scope);
  collected.all('people', people);
  return {
    status: agreement.status,
    partner: agreement.partner.value,
    parties: agreement.parties,
    instrument: kind === null ? one('instrument', written) : one('instrument', written.slice(0, 1)),
    instrumentKind: kind,
    signedOn: one('signedOn', agreement.signedOn),
    effectiveOn: one('effectiveOn', agreement.effectiveOn),
    announcedOn: one('announcedOn', agreement.announcedOn),
    termMonths: one('termMonths', agreement.termMonths),
    endsOn: one('endsOn', agreement.endsOn),
    renewal: one('renewal', agreement.renewal),
    ordinal: one('ordinal', counts.ordinal),
    municipalityOrdinal: one('municipalityOrdinal', counts.municipalityOrdinal),
    overseasOrdinal: one('overseasOrdinal', counts.overseasOrdinal),
    companyOrdinal: one('companyOrdinal', counts.companyOrdinal),
    universityOrdinal: one('universityOrdinal', counts.universityOrdinal),
    schoolOrdinal: one('schoolOrdinal', counts.schoolOrdinal),
    totalPartners: one('totalPartners', counts.totalPartners),
    overseasPartners: one('overseasPartners', counts.overseasPartners),
    place: one('place', agreement.place),
    scope: agreement.scope.map(({ value }) => value),
    people: people.map(({ value }) => personJson(value)),
    future: agreement.future,
    evidence: collected.evidence,
    contradictions: collected.contradictions,
  };
}

function personJson({ name, role, organisation }: Person): PersonJson {
  return { name, role: role ?? null, organisation: organisation ?? null };
}

/** The places and the contradictions of one agreement, gathered while its attributes are written. */
class Collected {
  readonly evidence: Record<string, readonly EvidenceJson[]> = {};
  readonly contradictions: Record<string, readonly VersionJson[]> = {};

  all(attribute: string, facts: readonly { evidence: Fact<unknown>['evidence'] }[]): void {
    if (facts.length > 0)
      this.evidence[attribute] = facts.flatMap(({ evidence }) => evidence.map(evidenceJson));
  }

  one<V extends string | number>(attribute: string, versions: readonly Version<V>[]): V | null {
    this.all(attribute, versions);
    if (versions.length > 1) {
      this.contradictions[attribute] = versions.map(({ value, evidence }) => ({
        value,
        evidence: evidence.map(evidenceJson),
      }));
      return null;
    }
    return versions[0]?.value ?? null;
  }
}
