import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { formField, findDateCues, findDates } = READING.en;

describe('what a row of a form is about', () => {
  it.each([
    ['Date of signing', 'signedOn'],
    ['Signing date', 'signedOn'],
    ['Date and time', 'when'],
    ['Effective date', 'effectiveOn'],
    ['Valid until', 'endsOn'],
    ['Term', 'term'],
    ['Period of validity', 'term'],
    ['Renewal', 'renewal'],
    ['Type of agreement', 'instrument'],
    ['Partner institution', 'partner'],
    ['Parties', 'parties'],
    ['Signatories', 'signatories'],
    ['Venue', 'place'],
    ['Areas of cooperation', 'scope'],
    ['President', 'head'],
    ['Head office', 'location'],
    ['Established', 'foundedOn'],
    ['Issued by', 'publisher'],
    ['Telephone', undefined],
    ['Capital', undefined],
    ['Website', undefined],
    ['Number of staff', undefined],
    ['Date of birth', undefined],
    ['The term of the sea', undefined],
  ])('%s: %s', (label, field) => {
    expect(formField(label)).toBe(field);
  });
});

describe('words that say what happened on a date', () => {
  it.each([
    ['The MOU became effective on May 5, 2021.', 'effective'],
    ['The MOU was signed on May 5, 2021.', 'signed'],
    ['It was announced on May 5, 2021.', 'announced'],
    ['It is valid until May 5, 2021.', 'ends'],
    ['It was approved by the board of directors on May 5, 2021.', 'board'],
    ['The hub was founded on May 5, 2021.', 'founded'],
    ['A seminar was given on May 5, 2021.', 'other'],
    ['Page updated on May 5, 2021.', 'posted'],
    ['The work will follow on May 5, 2021.', 'planned'],
    ['The pier was inaugurated on May 5, 2021.', 'founded'],
  ] as const)('%s: %s', (text, event) => {
    const [date] = findDates(text);
    const nearest = findDateCues(text).findLast((cue) => cue.end <= (date?.start ?? 0));
    expect(nearest?.event).toBe(event);
  });

  it.each([
    'A recording of the signing can be watched until the end of December 2021.',
    'The agreement is on view in the city hall until May 31, 2021.',
    'Applications under the MOU are accepted until May 31, 2021.',
  ])('ends nothing: %s', (text) => {
    expect(findDateCues(text).map(({ event }) => event)).not.toContain('ends');
  });

  it('none where nothing is said to have happened', () => {
    expect(findDateCues('Skarvik Ocean Hub, May 5, 2021')).toEqual([]);
  });
});
