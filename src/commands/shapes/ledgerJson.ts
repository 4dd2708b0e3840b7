import type { Fact } from '../../core/facts/fact.js';
import type { Person } from '../../core/facts/reading.js';
import { statusOf } from '../../core/ledger/claims.js';
import type {
  Claim,
  ClaimStatus,
  Contradiction,
  Ledger,
  Organisation,
  Partnership,
  Version,
} from '../../core/ledger/ledger.js';
import { type EvidenceJson, evidenceJson } from './evidenceJson.js';

/** One attribute: `value` where there is one, and every version with what says so. */
export interface ClaimJson {
  readonly status: ClaimStatus;
  readonly value: unknown;
  readonly versions: readonly {
    readonly value: unknown;
    readonly basis: 'stated' | 'computed';
    readonly evidence: readonly EvidenceJson[];
  }[];
}

/** An organisation as a partnership names it. */
export interface PartyJson {
  readonly id: string;
  readonly names: Organisation['names'];
  readonly kind: string | null;
  readonly country: string | null;
}

/** All of a ledger as one JSON value: partnerships in order, then what contradicts. */
export function ledgerJson(ledger: Ledger) {
  const party = partiesOf(ledger);
  return {
    asOf: ledger.asOf ?? null,
    releases: ledger.releases.map(({ id, title, language, publishedOn, url, textKind }) => ({
      id,
      title,
      language,
      publishedOn: publishedOn ?? null,
      url: url ?? null,
      textKind,
    })),
    publishers: ledger.publishers.map(party),
    partnerships: ledger.partnerships.map((partnership) => partnershipJson(partnership, party)),
    contradictions: ledger.contradictions.map((contradiction) => contradictionJson(contradiction, party)),
  };
}

/** Looks organisations up for their shape. */
export function partiesOf({ organisations }: Ledger): (id: string) => PartyJson {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return (id) => partyJson(id, byId.get(id));
}

function partnershipJson(partnership: Partnership, party: (id: string) => PartyJson) {
  const { id, status, publisher, partner, parties, future, instrument, announcedIn, mentionedIn } =
    partnership;
  const written = { versions: instrument.versions.map((each) => ({ ...each, value: each.value.written })) };
  const kinds = { versions: instrument.versions.map((each) => ({ ...each, value: each.value.kind })) };
  return {
    id,
    status,
    publisher: publisher === undefined ? null : party(publisher),
    partner: party(partner),
    parties: parties.map(party),
    future,
    instrument: claimJson(written),
    instrumentKind: claimJson(kinds),
    signedOn: claimJson(partnership.signedOn),
    effectiveOn: claimJson(partnership.effectiveOn),
    announcedOn: claimJson(partnership.announcedOn),
    termMonths: claimJson(partnership.termMonths),
    endsOn: claimJson(partnership.endsOn),
    renewal: claimJson(partnership.renewal),
    place: claimJson(partnership.place),
    ordinal: claimJson(partnership.ordinal),
    municipalityOrdinal: claimJson(partnership.municipalityOrdinal),
    totalPartners: claimJson(partnership.totalPartners),
    overseasPartners: claimJson(partnership.overseasPartners),
    scope: partnership.scope.map(factJson),
    purpose: partnership.purpose.map(factJson),
    people: partnership.people.map(({ value, evidence }) => ({
      ...personJson(value),
      evidence: evidence.map(evidenceJson),
    })),
    announcedIn,
    mentionedIn,
  };
}

function claimJson(claim: Claim<string | number>): ClaimJson {
  const status = statusOf(claim);
  const value = status === 'contradicted' ? null : (claim.versions[0]?.value ?? null);
  return { status, value, versions: claim.versions.map(versionJson) };
}

function versionJson({ value, basis, evidence }: Version<string | number>) {
  return { value, basis, evidence: evidence.map(evidenceJson) };
}

function factJson({ value, evidence }: Fact<string>) {
  return { value, evidence: evidence.map(evidenceJson) };
}

function personJson({ name, role, organisation, part }: Person) {
  return { name, role: role ?? null, organisation: organisation ?? null, part };
}

function partyJson(id: string, organisation: Organisation | undefined): PartyJson {
  return {
    id,
    names: organisation?.names ?? {},
    kind: organisation?.kind ?? null,
    country: organisation?.country ?? null,
  };
}

/** Something that the corpus says in two ways, with every version. */
export function contradictionJson(
  { kind, about, attribute, versions, reason }: Contradiction,
  party: (id: string) => PartyJson,
) {
  return {
    kind,
    reason,
    attribute,
    partnerships: about.partnerships,
    organisations: about.organisations.map(party),
    person: about.person ?? null,
    versions: versions.map(versionJson),
  };
}
