/** Numbers with what they count in Japanese. */
export { findCounts } from './counts.js';
export { findFigures } from './figures.js';
export { partnerListClass } from './lists.js';
