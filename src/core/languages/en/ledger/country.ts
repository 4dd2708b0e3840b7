import { tokensOf } from '../../../ledger/names/tokens.js';
import { countryOfAdjective, countryOfNoun } from '../../countries.js';
import { kindOf } from './kinds.js';

/** `osaka prefecture` → `JP`, `technical university of denmark` → `DK`, `city of kawasaki` → undefined. Folded. */
export const countryOf = (folded: string): string | undefined =>
  kindOf(folded) === 'prefecture' || OF_JAPAN.test(folded)
    ? 'JP'
    : countryOfWords(tokensOf(folded).filter((token) => token !== 'the'));

/** What only Japan has: `the prefectural materials institute`, `higashihama shinkin bank`. */
const OF_JAPAN = /\b(?:prefectural|shinkin|shinkumi|kosen)\b/;

/** `technical university of denmark`, `danish technological institute`, `bridge network japan`. */
function countryOfWords(tokens: readonly string[]): string | undefined {
  // `Estonian Trade Office in Tokyo` is Estonia's; `Danish Centre` in Tokyo tells as much.
  if (tokens.includes('in')) return countryOfAdjective(tokens[0]!);
  for (let length = Math.min(3, tokens.length - 1); length > 0; length--) {
    const country = countryOfNoun(tokens.slice(-length));
    if (country !== undefined) return country;
  }
  return tokens.length > 1 ? countryOfAdjective(tokens[0]!) : undefined;
}

/** Houses that speak for a country: `embassy of denmark`, `estonian maritime trade office`. */
export const REPRESENTATION =
  /\b(?:embassy|consulate|delegation|representation)\b|\b(?:trade|commercial|investment|tourism|tourist|representative|economic|cultural|liaison) (?:\w+ )?(?:office|centre|center|agency|board|council)\b/;
