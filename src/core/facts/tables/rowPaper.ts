import { alternatives } from '../../languages/alternatives.js';
import { PARTNER_TABLES, saysOfPartners } from '../../languages/partnerTables.js';
import { READING } from '../../languages/reading.js';

/** MOU|締結: that it was signed is none of its name. */
const SIGNED = new RegExp(`${alternatives(PARTNER_TABLES, 'signedBehind')}$`, 'i');

/** `MOU`, 包括連携協定, MOU締結, 災害時における物資供給に関する協定: a cell that is nothing but a paper. */
export function isPaper(words: string): boolean {
  if (words.length > 60) return false;
  if (saysOfPartners('paperTitle', words)) return true;
  if (words.length > 40) return false;
  const bare = words.replace(SIGNED, '').trim();
  return [READING.ja, READING.en].some((rules) =>
    rules.findInstruments(bare).some(({ start, end }) => start <= 4 && end === bare.length),
  );
}
