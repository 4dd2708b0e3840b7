import { tokensOf } from '../../../ledger/names/tokens.js';

const TRAILING = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa sas srl spa bv nv ab as oy aps kk pte pty bhd a/s asa oyj sarl jsc'.split(
    ' ',
  ),
);

const COMPANY = new Set(
  'inc corp co ltd limited llc plc gmbh ag kk pte bv nv a/s asa oy oyj aps srl sarl spa ab jsc'.split(' '),
);

const PHRASES = [
  'general incorporated association',
  'general incorporated foundation',
  'public interest incorporated association',
  'public interest incorporated foundation',
  'incorporated administrative agency',
  'national research and development agency',
  'national university corporation',
  'public university corporation',
  'specified nonprofit corporation',
  'nhs foundation trust',
  'nhs trust',
].map((phrase) => phrase.split(' '));

/**
 * The words of a folded English name without its legal form: `mori bridge co., ltd.` → `mori`,
 * `bridge`. A form stands apart: `ALBN-AB` is an acronym, `Norrvik AB` a company. A name that is
 * nothing but its legal form stays.
 */
export function withoutLegalForm(folded: string): readonly string[] {
  const words = folded.split(/[\s,]+/).filter(Boolean);
  while (words.length > 1 && TRAILING.has(words.at(-1)!.replaceAll('.', ''))) words.pop();
  let rest = tokensOf(words.join(' '));
  for (const phrase of PHRASES) {
    if (startsWith(rest, phrase) && rest.length > phrase.length) rest = rest.slice(phrase.length);
    if (startsWith(rest.slice(-phrase.length), phrase) && rest.length > phrase.length) {
      rest = rest.slice(0, -phrase.length);
    }
  }
  return rest;
}

/** Whether the name ends in a company's legal form: `Norrvik Ltd`. Folded. */
export function endsInCompanyForm(folded: string): boolean {
  const words = folded.split(/[\s,]+/).filter(Boolean);
  return words.length > 1 && COMPANY.has(words.at(-1)!.replaceAll('.', ''));
}

function startsWith(tokens: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[i] === word);
}
