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
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa sas srl spa bv nv ab as oy aps kk pte pty bhd'.split(
    ' ',
  ),
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
].map((phrase) => phrase.split(' '));

/**
 * `['link', 'j', 'inc']` → `['link', 'j']`. Lower-case tokens without punctuation; a name that is
 * nothing but its legal form stays.
 */
export function withoutLegalForm(tokens: readonly string[]): readonly string[] {
  let rest = tokens;
  for (const phrase of PHRASES) {
    if (startsWith(rest, phrase) && rest.length > phrase.length) rest = rest.slice(phrase.length);
    if (startsWith(rest.slice(-phrase.length), phrase) && rest.length > phrase.length) {
      rest = rest.slice(0, -phrase.length);
    }
  }
  let end = rest.length;
  while (end > 1 && TRAILING.has(rest[end - 1]!)) end--;
  return rest.slice(0, end);
}

function startsWith(tokens: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[i] === word);
}
