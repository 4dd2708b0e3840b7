import { tokensOf } from './tokens.js';

/** Legal forms say what an organisation is before the law, not which one it is: names are compared without them. */

const JAPANESE =
  '株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|社団法人|一般財団法人|公益財団法人|財団法人|国立大学法人|公立大学法人|国立研究開発法人|地方独立行政法人|独立行政法人|学校法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|特定非営利活動法人|NPO法人|npo法人|社会医療法人|\\(株\\)|\\(有\\)|\\(一社\\)|\\(公社\\)|\\(一財\\)|\\(公財\\)|㈱';
const JAPANESE_START = new RegExp(`^(?:${JAPANESE})`, 'u');
const JAPANESE_END = new RegExp(`(?:${JAPANESE})$`, 'u');

/** `株式会社結び` → `結び`; `国立大学法人京都大学` → `京都大学`. A name that is nothing else stays. */
export function withoutJapaneseLegalForm(name: string): string {
  const rest = name.replace(JAPANESE_START, '').trim().replace(JAPANESE_END, '').trim();
  return rest === '' ? name : rest;
}

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
