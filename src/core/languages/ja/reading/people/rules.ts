/** People in Japanese. */
export { findPeople } from './people.js';
export { findStatements } from './statements.js';
