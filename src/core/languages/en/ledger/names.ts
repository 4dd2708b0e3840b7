import type { LedgerNames } from '../../rules/ledgerNames.js';
import { countryOf, REPRESENTATION } from './country.js';
import { kindOf } from './kinds.js';
import { keyOf, placeBehind } from './nameKey.js';

const GENERIC =
  'company thecompany university city prefecture parties party institute foundation association bank hospital embassy we us both ministry government organization organisation society council network center centre';

/** How names of organisations in Latin letters are compared with one another. */
export const LEDGER_NAMES: LedgerNames = {
  kindOf,
  keyOf,
  placeBehind,
  countryOf,
  representation: REPRESENTATION,
  generic: GENERIC.split(' '),
  holder: / (?:foundation|association|corporation|organi[sz]ation|secretariat|office)$/,
  governmentOffice:
    /\b(?:prefecture|prefectural government|city|town|village|ward|metropolitan government)\b.* (?:bureau|department|division|section)$|\b(?:bureau|department|division|section) of .*\b(?:prefecture|city|town|village|ward)$/u,
};
