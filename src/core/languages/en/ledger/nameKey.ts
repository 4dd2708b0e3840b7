import { tokensOf } from '../../../ledger/names/tokens.js';
import { countryOfAdjective, countryOfNoun } from '../../countries.js';
import { kindOf } from './kinds.js';
import { withoutLegalForm } from './legalForms.js';

/** `kitami university's faculty of law` is told as `faculty of law of kitami university` as well. */
const UNIT_OF =
  /^(?:the )?(.{3,60}?(?:university|college|institute|hospital|city|prefecture))['’]s? ((?:graduate school|school|faculty|department|institute|centre|center|laboratory|library|hospital|museum)\b.{0,60})$/;

/** `osaka prefectural government` → `osaka@prefecture`, `royal danish embassy tokyo` → `dk@embassy`; any other name is its words. */
export function keyOf(written: string): string {
  const unit = UNIT_OF.exec(written);
  const folded = unit ? `${unit[2]} of ${unit[1]}` : written;
  const all = withoutLegalForm(folded);
  const tokens = all.length > 1 ? all.filter((token) => token !== 'the') : all;
  const plain = tokens.filter((token, i) => i === 0 || (token !== 'at' && token !== 'in')).join('');
  return embassyKey(tokens) ?? governmentKey(tokens, folded) ?? (plain || folded);
}

const CLASS_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prefecture: 'prefecture',
    pref: 'prefecture',
    ken: 'prefecture',
    city: 'city',
    shi: 'city',
    municipality: 'city',
    town: 'town',
    cho: 'town',
    machi: 'town',
    village: 'village',
    ward: 'ward',
    ku: 'ward',
  }),
);

/** The forms of one government: `x prefecture`, `x prefectural government`, `government of x prefecture`, `city of x`. */
function governmentKey(tokens: readonly string[], folded: string): string | undefined {
  const kind = kindOf(folded);
  if (kind !== 'prefecture' && kind !== 'municipality') return undefined;
  let rest = tokens;
  if (rest[0] === 'government' && rest[1] === 'of') rest = rest.slice(2);
  if (rest.at(-1) === 'government' || rest.at(-1) === 'hall' || rest.at(-1) === 'office')
    rest = rest.slice(0, -1);
  const leading = CLASS_OF_WORD.get(rest[0] ?? '');
  if (leading !== undefined && rest[1] === 'of' && rest.length > 2)
    return `${rest.slice(2).join('')}@${leading}`;
  if (rest.length < 2) return undefined;
  const last = rest.at(-1)!;
  const place = rest.slice(0, -1).join('');
  if (last === 'prefectural' || last === 'metropolitan') return `${place}@prefecture`;
  if (last === 'municipal') return `${place}@city`;
  const trailing = CLASS_OF_WORD.get(last);
  return trailing === undefined ? undefined : `${place}@${trailing}`;
}

/** Words around an embassy's country that tell no two embassies apart, for releases of one host country. */
const EMBASSY_WORDS = new Set(
  'embassy royal imperial of in to at tokyo japan and kingdom republic'.split(' '),
);

/** `Royal Danish Embassy Tokyo Japan`, `Embassy of Denmark` → `dk@embassy`. */
function embassyKey(tokens: readonly string[]): string | undefined {
  const at = tokens.indexOf('embassy');
  if (at < 0) return undefined;
  if (tokens[at + 1] === 'of') return embassyOf(tokens, at + 2) ?? unknownEmbassy(tokens.slice(at + 2));
  for (const from of [at - 2, at - 1]) {
    const country = from >= 0 ? countryOfAdjective(tokens.slice(from, at).join(' ')) : undefined;
    if (country !== undefined) {
      const rest = tokens.filter((token, i) => (i < from || i > at) && !EMBASSY_WORDS.has(token));
      return `${country.toLowerCase()}@embassy${rest.join('')}`;
    }
  }
  // `Embassy Suites Hotel`, `Old Embassy School`: what stands behind makes it another house.
  const endsThere = tokens.slice(at + 1).every((token) => EMBASSY_WORDS.has(token));
  return endsThere ? unknownEmbassy(tokens.slice(0, at)) : undefined;
}

/** Words of a state's full name that its everyday name leaves out. */
const STATE_WORDS = new Set(
  [...EMBASSY_WORDS].concat('federal federation principality grand duchy sultanate state'.split(' ')),
);

/** `valdora`, `republic of valdora in japan`, `valdoran` of a country that no list knows → `valdora@embassy`. */
function unknownEmbassy(country: readonly string[]): string | undefined {
  const telling = country.filter((token) => !STATE_WORDS.has(token)).join('');
  return telling.length < 3 ? undefined : `${telling.replace(/an$/, 'a')}@embassy`;
}

function embassyOf(tokens: readonly string[], from: number): string | undefined {
  for (let end = tokens.length; end > from; end--) {
    const country = countryOfNoun(tokens.slice(from, end));
    if (country !== undefined) {
      const rest = tokens.slice(end).filter((token) => !EMBASSY_WORDS.has(token));
      return `${country.toLowerCase()}@embassy${rest.join('')}`;
    }
  }
  return undefined;
}

/** Where the place or the country behind a name begins: ` at tsu`, `, tsu`, ` of the netherlands`; -1 where none stands there. */
export const placeBehind = (folded: string): number =>
  Math.max(
    folded.lastIndexOf(' at '),
    folded.lastIndexOf(' in '),
    folded.lastIndexOf(','),
    countryTail(folded),
  );

/** Where ` of the netherlands` begins at the end of a name; -1 where no country stands there. */
function countryTail(folded: string): number {
  const at = folded.lastIndexOf(' of ');
  const tail = at < 0 ? [] : tokensOf(folded.slice(at + 4)).filter((token) => token !== 'the');
  return tail.length > 0 && tail.length < 4 && countryOfNoun(tail) !== undefined ? at : -1;
}
