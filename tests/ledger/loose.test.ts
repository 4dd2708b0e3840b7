import { describe, expect, test } from 'vitest';
import type { CountObservation } from '../../src/core/facts/reading.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { ledgerOf, ordinal, toReading, total } from './readings.js';

const NAGI = 'City of Nagi';

describe('ordinals of something else', () => {
  test.each<[string, CountObservation[], number[]]>([
    ['a first beside a place', [ordinal(14, NAGI), ordinal(1, NAGI)], [14]],
    ['a second beside a place that is the total', [ordinal(14, NAGI), ordinal(2, NAGI), total(14)], [14]],
    ['a first alone', [ordinal(1, NAGI)], [1]],
    ['two places of which neither is the total', [ordinal(14, NAGI), ordinal(15, NAGI)], [14, 15]],
  ])('%s', (_, counts, expected) => {
    const ledger = ledgerOf([{ id: 'a', own: [{ partner: NAGI }], counts }]);
    expect(ledger.partnerships[0]!.ordinal.versions.map(({ value }) => value)).toEqual(expected);
  });
});

test('`a second one` is no place in an order', () => {
  const quote = 'After a first meeting, a second one followed.';
  const reading = toReading({
    id: 'a',
    own: [{ partner: NAGI }],
    counts: [ordinal(4, NAGI), { ...ordinal(2, NAGI), quote }],
  });
  const counts = reading.counts.map((fact) => {
    const { sentence } = fact.evidence[0];
    const start = sentence.start + quote.indexOf('second');
    return { ...fact, evidence: [{ ...fact.evidence[0], value: { start, end: start + 6 } }] as const };
  });
  const ledger = buildLedger({ releases: [], readings: [{ ...reading, counts }], parties: [] });
  expect(ledger.partnerships[0]!.ordinal.versions.map(({ value }) => value)).toEqual([4]);
});

describe('dates of an earlier agreement in the release of a new one', () => {
  test.each([
    ['years before', ['2019-12-10', '2012-05'], ['2019-12-10']],
    ['a slip of the year', ['2019-12-10', '2017-12-10'], ['2019-12-10', '2017-12-10']],
    ['only an old month', ['2012-05'], []],
    ['only an old day', ['2012-05-08'], ['2012-05-08']],
    ['another month beside the day', ['--12-10', '2019-08'], ['--12-10']],
    ['its own month beside the day', ['--12-10', '2019-12'], ['2019-12-10']],
  ])('%s', (_, signed, expected) => {
    const reading = toReading({ id: 'a', publishedOn: '2019-12-12', own: [{ partner: NAGI }] });
    const evidence = reading.agreements[0]!.partner.evidence;
    const agreements = [
      { ...reading.agreements[0]!, signedOn: signed.map((value) => ({ value, evidence })) },
    ];
    const ledger = buildLedger({ releases: [], readings: [{ ...reading, agreements }], parties: [] });
    expect(ledger.partnerships[0]!.signedOn.versions.map(({ value }) => value)).toEqual(expected);
  });
});
