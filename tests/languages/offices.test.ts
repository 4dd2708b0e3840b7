import { expect, it } from 'vitest';
import { isSameOffice, namesOffice } from '../../src/core/languages/offices.js';

it.each([
  ['理事長', 'Chairperson', true],
  ['Director General', '理事', true],
  ['Managing Director', '理事長', false],
  ['駐日大使', 'ambassador', true],
  ['Ambassador', '大使館', false],
  ['副市長', 'Mayor', false],
  ['Deputy Mayor', '副市長', true],
])('%s and %s: the same office? %s', (role, asked, isSame) => {
  expect(isSameOffice(role, asked)).toBe(isSame);
});

it('an embassy is no office', () => {
  expect([namesOffice('大使'), namesOffice('大使館'), namesOffice('理事会')]).toEqual([true, false, false]);
});
