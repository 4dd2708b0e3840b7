import { LANGUAGES } from '../../languages/language.js';
import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import { nameKey, placeOfKey } from './nameKey.js';

/** What a release calls its parties for itself alone; in another release it is somebody else. */
const GENERIC = new Set(LANGUAGES.flatMap((language) => LEDGER_NAMES[language].generic));

/**
 * Whether an alias names an organisation only inside its release: 甲, 当社, `the Company`, and a
 * government's bare place (`Osaka` for Osaka Prefecture).
 */
export function isGenericAlias(alias: string, ofName: string): boolean {
  const key = nameKey(alias);
  return key.length < 2 || GENERIC.has(key) || key === placeOfKey(nameKey(ofName));
}
