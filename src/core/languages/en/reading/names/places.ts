import type { Span } from '../../../../text/span.js';
import { countryOfRegion } from './regions.js';

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

const DISPLAY = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that stand for a part or a former form of a country that has one of its own. */
const WITHDRAWN: ReadonlySet<string> = new Set([
  'FX',
  'DD',
  'UK',
  'BU',
  'ZR',
  'TP',
  'NH',
  'DY',
  'HV',
  'RH',
  'VD',
  'YD',
  'SU',
  'QU',
]);

/** ISO 3166: two letters each; those without a name of their own are left out. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first) =>
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((second): [string, string][] => {
      const name = DISPLAY.of(first + second);
      return name && !WITHDRAWN.has(first + second) ? [[name.toLowerCase(), first + second]] : [];
    }),
  ),
);

const SHORT: Readonly<Record<string, string>> = {
  'u.s.a': 'US',
  'u.s': 'US',
  usa: 'US',
  us: 'US',
  america: 'US',
  'u.k': 'GB',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  'the netherlands': 'NL',
  holland: 'NL',
  'viet nam': 'VN',
  turkiye: 'TR',
  türkiye: 'TR',
  turkey: 'TR',
  'northern ireland': 'GB',
  uae: 'AE',
};

/** `Hoshino City, Minasato Prefecture`, `Minato-ku, Tokyo`. */
const IN_JAPAN =
  /\bPref(?:ecture\b|\.)|-(?:ku|shi|ken|cho|machi|gun)\b|\b(?:Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka)$/;

/** `Paris, France` → FR · `San Diego, U.S.A.` → US: the country is the last part. */
export function countryIn(place: string): string | undefined {
  const last = (place.split(/, | in /).at(-1) ?? '').replace(/[.\s]+$/, '').toLowerCase();
  const plain = last.replace(
    /^(?:the )?(?:north|south|east|west|southern|northern|eastern|western|central) (?:of )?/,
    '',
  );
  if (IN_JAPAN.test(place)) return 'JP';
  const within = /\b(?:U\.K\.|UK|U\.S\.A?\.?|USA)(?= |$)/.exec(place)?.[0].replace(/\.$/, '').toLowerCase();
  return (
    SHORT[last] ??
    COUNTRIES.get(last) ??
    COUNTRIES.get(last.replace(/^the /, '')) ??
    COUNTRIES.get(plain) ??
    // `Victoria` alone may be anything: a town stands before its state.
    (place.includes(',') ? countryOfRegion(last) : undefined) ??
    (within === undefined ? undefined : SHORT[within])
  );
}

const PLACES = new Set(
  [...COUNTRIES.keys(), ...CONTINENTS, ...DEMONYMS.split('|')].map((name) => name.toLowerCase()),
);

/** Whether the name is a country, a continent or the adjective of one: `France`, `Danish`, `U.S.`. */
export const isPlace = (name: string): boolean => PLACES.has(name.replace(/\.$/, '').toLowerCase());

const DEMONYM = new RegExp(`^(?:${DEMONYMS})$`);

/** `the |French| park`: the adjective of a country, and what is so called behind it. */
export const isOfCountry = (name: string, behind: string): boolean =>
  DEMONYM.test(name) && /^ \p{Ll}/u.test(behind);

/** `location: Paris, France` · `head office: Takamatsu, Kagawa` · `Bergen, Norway; "NP"`. */
export function locationIn(bracket: string): Span | undefined {
  const labelled =
    /\b(?:location|head ?office|headquarters|headquartered in|based in|located in|address|main office)\s*:? ?([^;:()]{2,80}?)(?=;|$|, (?:hereinafter|president|chairman|CEO)|\. )/i.exec(
      bracket,
    );
  if (!labelled) return bareLocation(bracket);
  const start = labelled.index + labelled[0].indexOf(labelled[1] as string);
  return { start, end: start + (labelled[1] as string).length };
}

/** `"HOP"; Kirkwall, Scotland`, `the Netherlands`: a part without a label that ends in a country. */
function bareLocation(bracket: string): Span | undefined {
  let start = 0;
  for (const part of bracket.split(';')) {
    const words = /^\s*(.*?)(?:, hereinafter.*)?\s*$/.exec(part)?.[1] ?? '';
    if (PLACE_WORDS.test(words) && isCountry(words.split(',').at(-1) ?? '')) {
      const from = start + part.indexOf(words);
      return { start: from, end: from + words.length };
    }
    start += part.length + 1;
  }
  return undefined;
}

/** At most three parts of a few capitalised words: `Brest, Brittany, France`. */
const PLACE_WORDS = /^(?:the )?\p{Lu}[\p{L}. '-]{1,30}(?:, (?:the )?\p{Lu}[\p{L}. '-]{1,30}){0,2}$/u;

const isCountry = (words: string): boolean => {
  const plain = words.trim().replace(/\.$/, '').toLowerCase();
  return (SHORT[plain] ?? COUNTRIES.get(plain.replace(/^the /, '')) ?? countryOfRegion(plain)) !== undefined;
};

const SEAT =
  /\b(?:[Hh]ead ?[Oo]ffice|[Hh]eadquarters|[Hh]eadquartered|[Mm]ain [Oo]ffice|[Ll]ocation|[Ss]eat|[Bb]ased|[Ll]ocated)(?:: ?| (?:is |are )?(?:located )?(?:in |at )(?:the )?)(\p{Lu}[\p{L}\p{N}'’.-]*(?:(?:,? )(?:of )?\p{Lu}[\p{L}\p{N}'’-]*){0,6})/u;

/** `Head office: Augsburg, Germany.` · `Its head office is in Bergen.` · `a network based in Lyon, France`. */
export function seatIn(text: string): Span | undefined {
  const match = SEAT.exec(text);
  if (!match) return undefined;
  const place = (match[1] as string).replace(/[.,]+$/, '');
  const start = match.index + match[0].lastIndexOf(match[1] as string);
  return { start, end: start + place.length };
}
