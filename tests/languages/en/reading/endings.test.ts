import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

/** `lapsed: A / B`: the words that tell of the end, who acts, and with whom. */
const endings = (text: string): string[] =>
  READING.en
    .findEndings(text)
    .map(
      ({ trigger, subjects, counterparts }) =>
        `${text.slice(trigger.start, trigger.end)}: ${subjects.map(({ name }) => name).join(', ')} / ${counterparts.map(({ name }) => name).join(', ')}`,
    );

describe('an agreement that came, or comes, to its end', () => {
  it.each([
    [
      'Narumi Foods Co., Ltd. has decided to terminate its business alliance agreement with Feldmark Feed A/S.',
      'terminate: Narumi Foods Co., Ltd. / Feldmark Feed A/S',
    ],
    [
      'The partnership agreement with Ritsurin University lapsed in March 2018.',
      'lapsed:  / Ritsurin University',
    ],
    [
      'Its agreement with Osaka Bay University was dissolved in 2019.',
      'was dissolved:  / Osaka Bay University',
    ],
    [
      'Notice of Dissolution of Capital and Business Alliance with Sample Corporation',
      'Dissolution of:  / Sample Corporation',
    ],
    [
      'Avelle University and Norvane Institute have ended their partnership.',
      'ended: Avelle University, Norvane Institute / ',
    ],
    ['The letter of intent was not binding and expired on December 31, 2020.', 'expired:  / '],
  ])('%s', (text, expected) => {
    expect(endings(text)).toEqual([expected]);
  });
});

describe('no end that anybody tells', () => {
  it.each([
    "Either party may terminate the agreement with six months' notice.",
    'The parties may, by agreement, terminate this MOU.',
    'The agreement expires on March 31, 2025.',
    'Notice must be given before the end of the agreement.',
    'The memorandum would have run out at the end of June.',
    'In the fiscal year ended March 31, 2020, the alliance brought 3 million yen.',
    'They have ended their talks on a capital alliance.',
  ])('%s', (text) => {
    expect(endings(text)).toEqual([]);
  });
});
