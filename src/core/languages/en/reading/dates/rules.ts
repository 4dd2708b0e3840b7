/** Dates and terms in English. */
export { findDates } from '../../dates.js';
export { findDurations } from '../../numbers.js';
export { findCourse } from './course.js';
export { findDateCues } from './cues.js';
export {
  datesFollowTheirVerb,
  endsBefore,
  goesOnFrom,
  isAnnouncement,
  isDeadline,
  isMonthEnd,
  isOfPerson,
  isOpening,
  isRange,
  isStart,
  weekdayBeside,
} from './surroundings.js';
export { findEffectiveAtSigning, findRenewal, findTerms } from './terms.js';
