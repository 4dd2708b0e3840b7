import { countryOfAdjective, countryOfJapanese, countryOfNoun } from '../../languages/countries.js';
import { withoutBody } from '../../languages/ja/reading/names/core.js';
import { kindOfName } from './classWords.js';
import { withoutJapaneseLegalForm, withoutLegalForm } from './legalForms.js';
import { foldName, isJapanese, tokensOf } from './tokens.js';

/**
 * What is left of a name when case, width, spacing, punctuation, `The` and the legal form are taken
 * away, with governments and embassies in one form each: two names with one key are one organisation.
 * `The Osaka Prefectural Government` and `Osaka Prefecture` → `osaka@prefecture`; `City of Osaka` →
 * `osaka@city`; `Life Science Network Japan, Inc.` → `lifesciencenetworkjapan`; 横浜市役所 → `横浜@city`.
 */
export function nameKey(name: string): string {
  const folded = withoutBracket(foldName(name).trim());
  return isJapanese(folded) ? japaneseKey(folded) : latinKey(folded);
}

/**
 * The key of a Latin name without the place or the parent behind it, which other texts leave out:
 * `Foundation for Water Research at Tsu` and `…, Tsu` → the key of `Foundation for Water Research`;
 * `Hanse Hydrogen Valley of the Netherlands` → that of `Hanse Hydrogen Valley`.
 * Undefined where nothing stands behind, or less than two words before.
 */
export function headKey(name: string): string | undefined {
  const folded = withoutBracket(foldName(name).trim());
  if (isJapanese(folded)) return undefined;
  const cut = Math.max(
    folded.lastIndexOf(' at '),
    folded.lastIndexOf(' in '),
    folded.lastIndexOf(','),
    countryTail(folded),
  );
  if (cut < 0) return undefined;
  const head = folded.slice(0, cut);
  const key = nameKey(head);
  return tokensOf(head).length < 2 || key === nameKey(name) ? undefined : key;
}

/** Where ` of the netherlands` begins at the end of a name; -1 where no country stands there. */
function countryTail(folded: string): number {
  const at = folded.lastIndexOf(' of ');
  const tail = at < 0 ? [] : tokensOf(folded.slice(at + 4)).filter((token) => token !== 'the');
  return tail.length > 0 && tail.length < 4 && countryOfNoun(tail) !== undefined ? at : -1;
}

/** A government's name without its class word, `osaka` of `osaka@prefecture`; undefined for any other key. */
export function placeOfKey(key: string): string | undefined {
  const at = key.indexOf('@');
  return at > 0 ? key.slice(0, at) : undefined;
}

/** `medicen paris region (mpr)` → `medicen paris region`: the bracket behind a name is another name. */
function withoutBracket(folded: string): string {
  const open = folded.indexOf('(');
  return open > 1 && folded.endsWith(')') ? folded.slice(0, open).trim() : folded;
}

/** `kitami university's faculty of law` is told as `faculty of law of kitami university` as well. */
const UNIT_OF =
  /^(?:the )?(.{3,60}?(?:university|college|institute|hospital|city|prefecture))['’]s? ((?:graduate school|school|faculty|department|institute|centre|center|laboratory|library|hospital|museum)\b.{0,60})$/;

function latinKey(written: string): string {
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
  const kind = kindOfName(folded);
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

const JAPANESE_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(.+?)県(?:庁)?$/u, 'prefecture'],
  [/^(大阪|京都)府(?:庁)?$/u, 'prefecture'],
  [/^(東京)都(?:庁)?$/u, 'prefecture'],
  [/^(北海道)(?:庁)?$/u, 'prefecture'],
  [/^(.+)市(?:役所)?$/u, 'city'],
  [/^(.+)町(?:役場)?$/u, 'town'],
  [/^(.+)村(?:役場)?$/u, 'village'],
  [/^(.+)区(?:役所)?$/u, 'ward'],
];
const WITHIN_PREFECTURE = /^(?:.{2,3}県|大阪府|京都府|東京都|北海道)(.+[市町村区](?:役所|役場)?)$/u;

function japaneseKey(folded: string): string {
  const bare = withoutJapaneseLegalForm(withoutBody(folded).replace(/\s/gu, ''));
  const embassy = japaneseEmbassyKey(bare);
  if (embassy !== undefined) return embassy;
  const kind = kindOfName(bare);
  if (kind === 'prefecture' || kind === 'municipality') {
    const local = WITHIN_PREFECTURE.exec(bare)?.[1] ?? bare;
    for (const [pattern, name] of JAPANESE_CLASSES) {
      const place = pattern.exec(local)?.[1];
      if (place !== undefined) return `${place}@${name}`;
    }
  }
  const letters = bare.match(/[\p{L}\p{N}ー々〆]+/gu)?.join('');
  return letters === undefined || letters === '' ? bare : letters;
}

const JAPANESE_EMBASSY = /^(?:(?:駐|在)(?:日本?|京|東京))?(.+)大使館$/u;
const JAPANESE_STATE = /(?:(?:東方|連邦|人民|民主|イスラム|合)*共和国|王国|連邦|大?公国|首長国)$/u;

/** 駐日ヴァルドラ大使館, 在京ヴァルドラ共和国大使館, ヴァルドラ大使館 → ヴァルドラ@embassy; デンマーク大使館 → `dk@embassy`. */
function japaneseEmbassyKey(bare: string): string | undefined {
  const named = JAPANESE_EMBASSY.exec(bare)?.[1];
  if (named === undefined) return undefined;
  const country = named.replace(JAPANESE_STATE, '') || named;
  const known = countryOfJapanese(named) ?? countryOfJapanese(country);
  return `${known?.toLowerCase() ?? country}@embassy`;
}
