/** People in English. */
export { findPeople } from './people.js';
export { findStatements } from './statements.js';
