/** Agreements in English: clauses, lists, papers, what was agreed. */

export { findAgreements } from './clauses.js';
export { findEndings } from './endings.js';
export { findInstruments } from './instruments.js';
export { findListedAgreements } from './lists.js';
export { findPapersWith } from './papersWith.js';
export { findPurpose } from './purpose.js';
export {
  announcesNews,
  countsFor,
  goesOnAboutAnother,
  goesOnCounting,
  isEnding,
  isPartnerList,
  listsFor,
  refersToAgreement,
  speaksForItself,
  speaksOfAgreements,
  tellsFirst,
  tellsOfBefore,
} from './references.js';
export { findRunningScope } from './runningScope.js';
export { announcesScope, findScope } from './scope.js';
export { findSigningPlace } from './signingPlace.js';
