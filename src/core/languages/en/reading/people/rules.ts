/** People in English. */
export { announcesPeople } from './announced.js';
export { findPeople } from './people.js';
export { isAnyHeadPost, isHeadPost, isPostAt, joinsTwo } from './posts.js';
export { headsWords } from './speakers.js';
export { findStatements, speakerIn } from './statements.js';
