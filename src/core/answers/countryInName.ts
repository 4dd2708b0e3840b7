import type { Organisation } from '../ledger/ledger.js';
import { platformCountries } from '../questions/tagWords.js';

let english: readonly (readonly [name: string, code: string])[] | undefined;
let japanese: readonly (readonly [name: string, code: string])[] | undefined;

/**
 * The country that an embassy's or a trade office's name tells, wherever its door is: `Embassy of the
 * Oriental Republic of Uruguay in Japan` and 駐日ウルグアイ東方共和国大使館 are Uruguay's. For any other
 * organisation, the country in a name that has one alone.
 */
export function countryInName({ names, aliases, country, kind }: Organisation): string | undefined {
  if (country !== undefined && kind !== 'embassy') return undefined;
  const found = new Set([...Object.values(names), ...aliases].flatMap((name) => countriesIn(name)));
  if (kind === 'embassy') found.delete('JP');
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function countriesIn(name: string): string[] {
  english ??= platformCountries('en');
  japanese ??= platformCountries('ja');
  const lower = ` ${name.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return [
    ...english.filter(([country]) => lower.includes(` ${country} `)),
    ...japanese.filter(([country]) => country.length > 2 && name.includes(country)),
  ].map(([, code]) => code);
}
