/** Names that are never a party by themselves: countries, continents and what belongs to them. */
const CONTINENTS = [
  'Europe',
  'Asia',
  'Africa',
  'America',
  'North America',
  'South America',
  'Oceania',
  'Southeast Asia',
  'East Asia',
  'U.S',
  'US',
  'USA',
  'U.S.A',
  'U.K',
  'UK',
  'EU',
  'Republic of Korea',
  'Korea',
  'America',
  'Britain',
  'England',
  'Scotland',
  'Wales',
];

const DEMONYMS =
  'Japanese|French|German|British|American|Danish|Dutch|Italian|Spanish|Portuguese|Swedish|Norwegian|Finnish|Swiss|Austrian|Belgian|Flemish|Irish|Scottish|Welsh|English|Polish|Czech|Hungarian|Greek|Russian|Chinese|Taiwanese|Korean|Vietnamese|Thai|Indonesian|Malaysian|Singaporean|Indian|Australian|Canadian|Mexican|Brazilian|Chilean|Israeli|Turkish|Estonian|Latvian|Lithuanian|European|Asian|African|Icelandic|Philippine|Filipino|Mongolian|Nepalese|Egyptian|Kenyan|South African|New Zealand|Colombian|Argentine|Peruvian|Ukrainian|Romanian|Bulgarian|Croatian|Slovenian|Slovak|Georgian|Bangladeshi|Sri Lankan|Cambodian|Laotian|Uzbek|Kazakh';

/** ISO 3166: two letters each; those without a name of their own come back as they are and are left out. */
function countryNames(): string[] {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.flatMap((second) => display.of(first + second) ?? []));
}

const PLACES = new Set(
  [...countryNames(), ...CONTINENTS, ...DEMONYMS.split('|')].map((name) => name.toLowerCase()),
);

/** Whether the name is a country, a continent or the adjective of one: `France`, `Danish`, `U.S.`. */
export const isPlace = (name: string): boolean => PLACES.has(name.replace(/\.$/, '').toLowerCase());
