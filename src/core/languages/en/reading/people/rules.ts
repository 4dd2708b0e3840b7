/** People in English. */
export { findPeople } from './people.js';
export { isPostAt } from './posts.js';
export { findStatements, speakerIn } from './statements.js';
