/** Numbers with what they count in English. */
export { findCounts } from './counts.js';
export { findFigures } from './figures.js';
export { partnerListClass } from './lists.js';
