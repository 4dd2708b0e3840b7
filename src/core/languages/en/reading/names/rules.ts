/** Names in English. */
export { aliasesIn } from './aliases.js';
export { countryBeside } from './beside.js';
export { coreOf } from './core.js';
export { houseOf, isAnyHouseNamed } from './house.js';
export { isDescription, isLocalGovernment, kindIn, looksLikeOrganisation } from './kinds.js';
export { findNames, findNames as findListedNames, nameEndingAt } from './names.js';
export { countryIn, locationIn, seatIn } from './places.js';
export { ownedBy } from './self.js';
export { findPair, findSubject, pronoun } from './subjects.js';
