import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { writtenDuration } from '../../written.js';

const { findTerms, findRenewal, findEffectiveAtSigning } = READING.en;

describe('how long an agreement runs', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The agreement, which runs for three years from April 2021, covers boats.', ['three years = 36']],
    ['The MOU shall remain in effect for a period of 5 years.', ['5 years = 60']],
    ['The MOU will be in force for two years and renewed yearly.', ['two years = 24']],
    ['an initial term of 24 months', ['24 months = 24']],
    ['Term: 3 years (renewable)', ['3 years = 36']],
    ['The two will cooperate over the next five years.', ['five years = 60']],
    ['The MOU has a three-year term.', ['three-year = 36']],
    ['The agreement is valid for 18 months.', ['18 months = 18']],
    ['The term is two years from the date of signing.', ['two years = 24']],
    ['It remains in force for one (1) year.', ['one (1) year = 12']],
    ['signed a five-year partnership with the port', ['five-year = 60']],
    ['The collaboration will run for an initial period of four years.', ['four years = 48']],
    ['The duration of the MOU is ten years.', ['ten years = 120']],
    ['They agreed to work together for the coming three years.', ['three years = 36']],
    ['Validity: 24 months', ['24 months = 24']],
    ['For a period of six months the two cooperate.', ['six months = 6']],
    ['The alliance lasts two years.', ['two years = 24']],
    ["For three years the two organisations will open doors for each other's firms.", ['three years = 36']],
    ['For the next two years, both ports will lend each other their boats.', ['two years = 24']],
    ['Over four years, the three parties will train divers.', ['four years = 48']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findTerms(text).map(writtenDuration(text))).toEqual(expected);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['The agreement follows two years of talks.', []],
    ['Under the MOU, six students will stay for three months.', []],
    ['The city has worked with the university for ten years under an agreement.', []],
    ['Within two years of the agreement a pier will be built.', []],
    ['The agreement foresees a five-year-old vessel.', []],
    ['In the first year of the MOU', []],
    ["Either side may end the agreement with six months' notice.", []],
    ['The two have cooperated for the past 30 years.', []],
    ['The hub, with its 20 years of history, signed an MOU.', []],
    ['The MOU was signed five years ago.', []],
    ['Partners meet every two months under the agreement.', []],
    ['It may be extended for further periods of five years.', []],
    ['an exclusive negotiation period of three months', []],
    ['The park is 30 years old.', []],
    ['For three years the two ports have shared a crane.', []],
    ['For two years after the flood both ports were closed.', []],
    ['The agreement marks the 10 years since the founding.', []],
    ['Students stay for one year.', []],
    ['After two years the MOU was renewed.', []],
    ['with an option of two more years', []],
  ];
  it.each(none)('no term: %s', (text, expected) => {
    expect(findTerms(text).map(writtenDuration(text))).toEqual(expected);
  });
});

describe('what happens when it has run', () => {
  it.each([
    ['It is renewed automatically every year.', 'automatic'],
    ['The MOU will be automatically extended unless either side objects.', 'automatic'],
    ['It continues for a further year unless terminated.', 'automatic'],
    ['Renewal: automatic', 'automatic'],
    ['It may be extended by mutual agreement.', 'by agreement'],
    ['The agreement is renewable.', 'by agreement'],
    ['with an option of two further years', 'by agreement'],
    ['Extension is possible upon consent of both sides.', 'by agreement'],
    ['There is no provision for automatic renewal.', undefined],
    ['The MOU does not renew automatically.', undefined],
    ['It will not be automatically extended.', undefined],
    ['The new agreement is without automatic prolongation.', undefined],
    ['The clause on automatic renewal has been struck out.', undefined],
    ['Automatic extension was removed, and the sides will review it together.', undefined],
    ['No fee is due, and the MOU is renewed automatically.', 'automatic'],
    ['The library was renewed.', undefined],
    ['The two renewed their agreement.', undefined],
    ['Doors open automatically.', undefined],
    ['The lease ended.', undefined],
  ])('%s: %s', (text, renewal) => {
    expect(findRenewal(text)?.renewal).toBe(renewal);
  });
});

describe('effective on the day of signing', () => {
  it.each([
    ['The MOU takes effect on the date of signing.', true],
    ['It became effective upon signature.', true],
    ['It enters into force on its conclusion.', true],
    ['Effective on the day of its signing, the two share data.', true],
    ['It was signed in Leith on May 5 and took effect the same day.', true],
    ['with effect from the same date', true],
    ['It entered into force on that same day.', true],
    ['It took effect on July 1, the same day as the opening.', false],
    ['It becomes effective on May 5.', false],
    ['The date of signing is May 5.', false],
    ['effective upon approval by the board', false],
    ['The effect on fish. Signing was at noon.', false],
  ])('%s: %s', (text, expected) => {
    expect(findEffectiveAtSigning(text) !== undefined).toBe(expected);
  });
});
