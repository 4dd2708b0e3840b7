/** Names in Japanese. */
export { aliasesIn } from './aliases.js';
export { nameEndingAt } from './backwards.js';
export { countryBeside } from './beside.js';
export { coreOf } from './core.js';
export { houseOf, isAnyHouseNamed } from './house.js';
export { isDescription, isLocalGovernment, kindIn } from './kinds.js';
export { findListedNames, findNames } from './names.js';
export { countryIn, locationIn, seatIn } from './places.js';
export { ownedBy } from './self.js';
export { findPair, findSubject, pronoun } from './subjects.js';
export { looksLikeOrganisation } from './words.js';
