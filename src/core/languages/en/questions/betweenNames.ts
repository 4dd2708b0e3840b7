import type { BetweenNames } from '../../questions/betweenNames.js';

export const BETWEEN_NAMES: BetweenNames = {
  // for |Kisaragi| and who for |Hartmoor|
  joint: /^ and (?:who |whom )?(?:(?:for|from|on) )?(?:the )?$/,
  // |before| the |14th| · |before| signing with |X|
  timeAndDate: /^ (?:the |[a-z]+ with |with )?$/,
  // isn't |Denmark| the |16th|
  nameAndOrdinal: /^ (?:(?:was|is|as) )?(?:the |their |its )?$/,
  // |second| Halifax |renewal|
  ordinalAndRenewal: /^(?:-(?:time )?| (?:[^ .?!]+ ){0,3})$/,
  // |renewed| with Halifax for the |second| time
  renewalAndOrdinal: /^(?: [^ .?!]+){0,4}(?: for)? (?:the|a) $/,
  // |second| |renewal|
  stage: /^ ?$/,
  // |Setouchi City|'s |mayor|
  houseAndOffice: /^(?:'s?)? (?:current |then |vice |deputy )?$/,
  // the |president| of |Setouchi Bank|
  officeAndHouse: /^ (?:of|at|from|for)(?: the)? $/,
};
