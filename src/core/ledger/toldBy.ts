import type { Evidence, Fact, NonEmpty } from '../facts/fact.js';
import type { Release } from '../releases/release.js';
import type { Claim, Ledger, Organisation, Partnership } from './ledger.js';

/** A ledger as some of its releases tell it: the same agreements and names, and of them what those releases state. */
export function toldBy(ledger: Ledger, isMeant: (release: Release) => boolean): Ledger {
  const releases = ledger.releases.filter(isMeant);
  const ids = new Set(releases.map(({ id }) => id));
  const said = (evidence: readonly Evidence[]): NonEmpty<Evidence> | undefined => {
    const [first, ...rest] = evidence.filter(({ releaseId }) => ids.has(releaseId));
    return first && [first, ...rest];
  };
  const those = <T extends { readonly evidence: NonEmpty<Evidence> }>(told: readonly T[]): T[] =>
    told.flatMap((one) => {
      const evidence = said(one.evidence);
      return evidence ? [{ ...one, evidence }] : [];
    });
  const claim = <V>({ versions }: Claim<V>): Claim<V> => ({ versions: those(versions) });
  const facts = <V>(told: readonly Fact<V>[]): readonly Fact<V>[] => those(told);
  const organisation = (one: Organisation): Organisation => ({
    ...one,
    location: claim(one.location),
    foundedOn: claim(one.foundedOn),
    descriptions: facts(one.descriptions),
    figures: facts(one.figures),
  });
  const partnership = (one: Partnership): Partnership => ({
    ...one,
    instrument: claim(one.instrument),
    signedOn: claim(one.signedOn),
    effectiveOn: claim(one.effectiveOn),
    announcedOn: claim(one.announcedOn),
    termMonths: claim(one.termMonths),
    endsOn: claim(one.endsOn),
    endedOn: claim(one.endedOn),
    renewal: claim(one.renewal),
    place: claim(one.place),
    scope: facts(one.scope),
    purpose: facts(one.purpose),
    ordinal: claim(one.ordinal),
    municipalityOrdinal: claim(one.municipalityOrdinal),
    totalPartners: claim(one.totalPartners),
    overseasPartners: claim(one.overseasPartners),
    people: facts(one.people),
    statements: facts(one.statements),
    announcedIn: one.announcedIn.filter((id) => ids.has(id)),
    mentionedIn: one.mentionedIn.filter((id) => ids.has(id)),
  });
  return {
    ...ledger,
    releases,
    organisations: ledger.organisations.map(organisation),
    partnerships: ledger.partnerships
      .map(partnership)
      .filter(({ announcedIn, mentionedIn }) => announcedIn.length + mentionedIn.length > 0),
    counts: facts(ledger.counts),
    people: facts(ledger.people),
    statements: facts(ledger.statements),
    contradictions: ledger.contradictions
      .map((one) => ({ ...one, versions: those(one.versions) }))
      .filter(({ versions }) => versions.length > 1),
  };
}
