import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { words } from '../../written.js';

const { findInstruments } = READING.en;
const check = (text: string, expected: readonly string[]): void => {
  expect(findInstruments(text).map((found) => `${words(text, found)}: ${found.kind}`)).toEqual(expected);
};

describe('what was signed', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['a Memorandum of Agreement with the school', ['Memorandum of Agreement: mou']],
    ['memoranda of understanding with two cities', ['memoranda of understanding: mou']],
    [
      'an industry-academia collaboration agreement',
      ['industry-academia collaboration agreement: collaboration agreement'],
    ],
    ['a joint development agreement', ['joint development agreement: collaboration agreement']],
    ['a capital tie-up with Fjord Salt', ['capital tie-up: capital alliance']],
    ['has concluded a Memorandum of Understanding with Skarvik Hub', ['Memorandum of Understanding: mou']],
    ['signed a tri-party MOU on ocean data', ['tri-party MOU: mou']],
    ['two MoUs were exchanged', ['MoUs: mou']],
    ['a Memorandum of Cooperation (MOC)', ['Memorandum of Cooperation: moc', 'MOC: moc']],
    ['a memorandum of mutual co-operation', ['memorandum of mutual co-operation: moc']],
    ['exchanged a non-binding letter of intent', ['non-binding letter of intent: loi']],
    ['the LOI of last year', ['LOI: loi']],
    ['a letter of confirmation', ['letter of confirmation: loi']],
    [
      'a comprehensive collaboration agreement',
      ['comprehensive collaboration agreement: comprehensive agreement'],
    ],
    [
      'a comprehensive agreement on regional revitalization',
      ['comprehensive agreement: comprehensive agreement'],
    ],
    ['entered into a partnership agreement', ['partnership agreement: partnership agreement']],
    ['a basic agreement on a business alliance', ['basic agreement on a business alliance: basic agreement']],
    ['a framework agreement for research', ['framework agreement: basic agreement']],
    ['a capital and business alliance', ['capital and business alliance: capital alliance']],
    ['the definitive agreement will follow', ['definitive agreement: definitive agreement']],
    ['a business alliance agreement', ['business alliance agreement: business alliance']],
    ['a student exchange agreement', ['student exchange agreement: agreement']],
    ['a joint research agreement on kelp', ['joint research agreement: collaboration agreement']],
    ['an exclusive licence agreement with the port', ['exclusive licence agreement: agreement']],
    ['a multi-year supply contract with the port', ['multi-year supply contract: agreement']],
    ['a framework contract for reagents', ['framework contract: agreement']],
    ['an agreement with the port', ['agreement: agreement']],
    ['a memorandum on disaster relief', ['memorandum: memorandum']],
    ['a sister port pact', ['sister port pact: agreement']],
  ];
  it.each(rows)('%s', check);
});

describe('words that are no paper', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The agreeable mayor smiled.', []],
    ['a loi of French law', []],
    ['the contract of the head coach', []],
    ['a licence agreement for software', []],
    ['The two were in agreement about tides.', []],
    ['a new labour agreement for dockers', []],
    ['the lease agreement of the building', []],
    ['the loan agreement with a bank', []],
    ['His memory of the moc turtle soup', []],
    ['a memorial for the drowned', []],
    ['The hub disagreements', []],
    ['an accordion concert', []],
    ['a licence agreement for the seal', []],
    ['a software licence agreement', []],
    ['the city moves its library', []],
  ];
  it.each(rows)('%s', check);
});
