import { PACKS } from '../../core/languages/packs.js';
import type { Claim, Contradiction, Ledger, Partnership } from '../../core/ledger/ledger.js';
import { table } from '../table.js';
import { labelOf } from './labels.js';

const REASONS = PACKS.en.wording.reasons;
const HEADER = [
  '',
  'partner',
  'instrument',
  'signed',
  'effective',
  'announced',
  'months',
  'until',
  'of all',
  'told in',
];
const LIMITS = [4, 44, 24, 26, 26, 26, 10, 26, 10];
const LEGEND = '* worked out, not stated   ! the releases disagree   ( ) only mentioned';

/** The ledger for a person: each publisher's partnerships in order, then what the corpus says in two ways. */
export function ledgerTable(ledger: Ledger): string {
  const names = new Map(ledger.organisations.map(({ id, names }) => [id, names.en ?? names.ja ?? id]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const publishers = [...new Set(ledger.partnerships.map(({ publisher }) => publisher))];
  const parts = publishers.map((publisher) => {
    const own = ledger.partnerships.filter((partnership) => partnership.publisher === publisher);
    const rows = own.map((partnership, i) => rowOf(partnership, i + 1, nameOf));
    const title = publisher === undefined ? 'Without a publisher' : nameOf(publisher);
    return `${title}: ${counted(own.length, 'partnership')}\n${table([HEADER, ...rows], LIMITS)}`;
  });
  if (parts.length === 0) parts.push('No partnerships.');
  else parts.push(LEGEND);
  return [...parts, contradictionsText(ledger.contradictions, ledger.partnerships, nameOf)].join('\n\n');
}

function rowOf(partnership: Partnership, place: number, nameOf: (id: string) => string): string[] {
  const others = partnership.parties.filter(
    (id) => id !== partnership.publisher && id !== partnership.partner,
  );
  const partner = [partnership.partner, ...others].map(nameOf).join(' + ');
  const kinds = {
    versions: partnership.instrument.versions.map((each) => ({ ...each, value: each.value.kind })),
  };
  return [
    `${place}.`,
    partnership.status === 'mentioned' ? `(${partner})` : partner,
    cell(kinds),
    cell(partnership.signedOn),
    cell(partnership.effectiveOn),
    cell(partnership.announcedOn),
    cell(partnership.termMonths),
    cell(partnership.endsOn),
    cell(partnership.ordinal),
    [...partnership.announcedIn, ...partnership.mentionedIn].join(', '),
  ];
}

/** `2020-09-07`, `2025-09-06*` (worked out), `! 2020-02-05 | 2021-02-05` (contradicted). */
function cell(claim: Claim<string | number>): string {
  const values = claim.versions.map(({ value, basis }) => `${value}${basis === 'computed' ? '*' : ''}`);
  return `${values.length > 1 ? '! ' : ''}${values.join(' | ')}`;
}

function contradictionsText(
  contradictions: readonly Contradiction[],
  partnerships: readonly Partnership[],
  nameOf: (id: string) => string,
): string {
  if (contradictions.length === 0) return 'No contradictions.';
  const partnerOf = new Map(partnerships.map(({ id, partner }) => [id, partner]));
  const lines = contradictions.map(({ about, attribute, versions, reason }) => {
    const partners = about.partnerships.map((id) => nameOf(partnerOf.get(id) ?? id));
    const whose = [...new Set([about.person ?? '', ...about.organisations.map(nameOf), ...partners])];
    const said = versions.map(({ value, basis, evidence }) => {
      const ids = [...new Set(evidence.map(({ releaseId }) => releaseId))].join(', ');
      return `    ${value}  ${basis === 'computed' ? 'worked out from' : 'said in'} ${ids}`;
    });
    return [
      `- ${labelOf(attribute)} of ${whose.filter(Boolean).join(', ')} (${REASONS[reason]})`,
      ...said,
    ].join('\n');
  });
  return `${counted(contradictions.length, 'contradiction')}:\n${lines.join('\n')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
