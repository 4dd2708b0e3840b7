import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import { nameKey } from './nameKey.js';
import { foldName, writtenIn } from './tokens.js';

/**
 * The country that a name itself gives: 大阪府 and `Osaka Prefecture` → `JP`, `Embassy of Denmark` →
 * `DK`, `Technical University of Denmark` → `DK`; `City of Kawasaki` → undefined.
 */
export function countryOfName(name: string): string | undefined {
  const embassy = /^([a-z]{2})@embassy/.exec(nameKey(name))?.[1];
  if (embassy !== undefined) return embassy.toUpperCase();
  const folded = foldName(name);
  return LEDGER_NAMES[writtenIn(folded)].countryOf(folded);
}

/**
 * The country that an organisation speaks for, wherever its house stands: `Embassy of Denmark`,
 * `Estonian Maritime Trade Office in Tokyo`, エストニア海事通商事務所; undefined for any other name.
 */
export function representedCountry(name: string): string | undefined {
  const folded = foldName(name);
  return LEDGER_NAMES[writtenIn(folded)].representation.test(folded) ? countryOfName(name) : undefined;
}

/** 奄来海洋生物研究所, みなと潮信用金庫: a house with a name in kanji that nobody places elsewhere is Japanese. */
export function isJapaneseByName(name: string): boolean {
  const folded = foldName(name);
  return LEDGER_NAMES[writtenIn(folded)].isHome?.(folded) === true;
}
