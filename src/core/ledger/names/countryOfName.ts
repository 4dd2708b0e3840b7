import { kindOfName } from './classWords.js';
import { countryOfAdjective, countryOfNoun } from './countries.js';
import { nameKey } from './nameKey.js';
import { foldName, isJapanese, tokensOf } from './tokens.js';

const JAPANESE_LEGAL = /株式会社|有限会社|合同会社|社団法人|財団法人|大学法人|行政法人|学校法人/u;

/**
 * The country that a name itself gives: 大阪府 and `Osaka Prefecture` → `JP`, `Embassy of Denmark` →
 * `DK`, `Technical University of Denmark` → `DK`; `City of Kawasaki` → undefined.
 */
export function countryOfName(name: string): string | undefined {
  const folded = foldName(name);
  const embassy = /^([a-z]{2})@embassy/.exec(nameKey(name))?.[1];
  if (embassy !== undefined) return embassy.toUpperCase();
  // カンポビアンコ県, ボルダレーナ市: what is written in katakana alone is a place abroad.
  if (/^[\p{Script=Katakana}ー・]+\p{Script=Han}$/u.test(folded)) return undefined;
  const kind = kindOfName(folded);
  if (kind === 'prefecture') return 'JP';
  if (isJapanese(folded)) return kind === 'municipality' || JAPANESE_LEGAL.test(folded) ? 'JP' : undefined;
  return countryOfWords(tokensOf(folded).filter((token) => token !== 'the'));
}

/** `technical university of denmark`, `danish technological institute`, `bridge network japan`. */
function countryOfWords(tokens: readonly string[]): string | undefined {
  if (tokens.includes('in')) return undefined;
  for (let length = Math.min(3, tokens.length - 1); length > 0; length--) {
    const country = countryOfNoun(tokens.slice(-length));
    if (country !== undefined) return country;
  }
  return tokens.length > 1 ? countryOfAdjective(tokens[0]!) : undefined;
}
