import { LEDGER_NAMES as EN } from './en/ledger/names.js';
import { LEDGER_NAMES as JA } from './ja/ledger/names.js';
import type { Language } from './language.js';
import type { LedgerNames } from './rules/ledgerNames.js';

/** How names are compared, by the language that they are written in. */
export const LEDGER_NAMES: Readonly<Record<Language, LedgerNames>> = { en: EN, ja: JA };
