import { table } from '../table.js';
import type { EvidenceJson } from './evidenceJson.js';
import type { AgreementJson, FactsJson, PersonJson } from './factsJson.js';
import { labelOf, SHOWN_ATTRIBUTES } from './labels.js';

/** The columns' limits: what it is, what it says, the sentence that says so. */
const LIMITS = [22, 48, 76];

/** What one release says, for a person: each value with the sentence that gives it. */
export function factsTable(facts: FactsJson): string {
  const head = [facts.releaseId, facts.language, facts.publisher, facts.publishedOn].filter(
    (part) => part !== null,
  );
  const own = facts.partnerships.map((agreement) => table(rowsOf(agreement), LIMITS));
  const parts = [head.join(' · '), ...(own.length > 0 ? own : ['announces no agreement'])];
  if (facts.mentioned.length > 0) {
    const rows = facts.mentioned.map((agreement) => [
      agreement.partner,
      dateOf(agreement),
      quoteOf(agreement, 'partner'),
    ]);
    parts.push(`also mentions\n${table(rows, LIMITS.toSpliced(0, 2, 48, 22))}`);
  }
  return parts.join('\n');
}

function rowsOf(agreement: AgreementJson): string[][] {
  const rows = [['partner', agreement.partner, quoteOf(agreement, 'partner')]];
  for (const attribute of SHOWN_ATTRIBUTES) {
    const label = labelOf(attribute);
    const value = agreement[attribute as keyof AgreementJson];
    const versions = agreement.contradictions[attribute];
    if (versions) {
      rows.push(
        ...versions.map((version) => [label, `${version.value} (contradicted)`, quote(version.evidence[0])]),
      );
    } else if (Array.isArray(value)) {
      const places = agreement.evidence[attribute] ?? [];
      rows.push(...value.map((item: string, i) => [label, item, quote(places[i])]));
    } else if (value !== null) {
      rows.push([label, String(value), quoteOf(agreement, attribute)]);
    }
  }
  return [
    ...rows,
    ...agreement.people.map((person) => ['person', personText(person), quoteNaming(agreement, person)]),
  ];
}

function dateOf({ signedOn, effectiveOn, announcedOn }: AgreementJson): string {
  return signedOn ?? effectiveOn ?? announcedOn ?? '';
}

function personText({ name, role, organisation }: PersonJson): string {
  return [name, role, organisation].filter((part) => part !== null).join(', ');
}

function quoteNaming({ evidence }: AgreementJson, { name }: PersonJson): string {
  return quote(evidence.people?.find((place) => place.quote.includes(name)));
}

function quoteOf({ evidence }: AgreementJson, attribute: string): string {
  return quote(evidence[attribute]?.[0]);
}

/** The sentence from a little before its value on, so that the value is seen. */
function quote(place: EvidenceJson | undefined): string {
  if (!place) return '';
  const LEAD = 24;
  const from = Math.max(0, place.value.start - place.start - LEAD);
  return `${from > 0 ? '…' : ''}${place.quote.slice(from)}`;
}
