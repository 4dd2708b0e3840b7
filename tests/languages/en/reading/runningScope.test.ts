import { expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

it.each([
  [
    'The two will cooperate in student exchange, joint research and the use of libraries.',
    ['student exchange', 'joint research', 'the use of libraries'],
  ],
  [
    'Under the agreement they will work together on disaster prevention and tourism for the next five years.',
    ['disaster prevention', 'tourism'],
  ],
  [
    'Both agreed to cooperate in the fields of research and development, exchange of staff and students, and joint publications.',
    ['research and development', 'exchange of staff and students', 'joint publications'],
  ],
  ['They will cooperate on a project.', []],
  ['The hub cooperates with Avelle University, Norvane Institute and the City of Takase.', []],
])('what is agreed in running text: %s', (text, expected) => {
  const found = READING.en.findRunningScope(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
});
