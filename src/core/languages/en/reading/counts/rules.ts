/** Numbers with what they count in English. */
export { findCounts } from './counts.js';
export { findFigures } from './figures.js';
export { listedClass, partnerListClass } from './lists.js';
export { findPartsOfTotal } from './parts.js';
export { notedPlace } from './places.js';
