import { describe, expect, test } from 'vitest';
import type { Party } from '../../src/core/ledger/parties.js';
import { ledgerOf, NETWORK, ordinal, type Told, total } from './readings.js';

/** `count overseas: languages differ 6 / 8`. */
function contradictionsOf(told: readonly Told[], parties: readonly Party[] = []): readonly string[] {
  return ledgerOf(told, parties).contradictions.map(
    ({ kind, attribute, reason, versions }) =>
      `${kind} ${attribute}: ${reason} ${versions.map(({ value }) => value).join(' / ')}`,
  );
}

const NAGI = 'City of Nagi';
const PARTIES: Party[] = [
  { id: 'network', names: { en: [NETWORK], ja: ['曙ネットワーク'] }, country: 'JP' },
  { id: 'nagi', names: { en: [NAGI], ja: ['凪市'] }, kind: 'municipality', country: 'JP' },
];
const english = (told: Omit<Told, 'id'>): Told => ({ id: 'en', ...told });
const japanese = (told: Omit<Told, 'id'>): Told => ({
  id: 'ja',
  language: 'ja',
  publisher: '曙ネットワーク',
  ...told,
});

describe('contradictions that are found', () => {
  test.each<[string, Told[], string[]]>([
    [
      'a total that differs between languages',
      [
        english({ own: [{ partner: NAGI, signedOn: '2021-02-05' }], counts: [total(6, 'overseas')] }),
        japanese({ own: [{ partner: '凪市', signedOn: '2021-02-05' }], counts: [total(8, 'overseas')] }),
      ],
      ['count overseas: languages differ 6 / 8'],
    ],
    [
      'a term that differs between languages',
      [
        english({ own: [{ partner: NAGI, signedOn: '2021-02-05', termMonths: 36 }] }),
        japanese({ own: [{ partner: '凪市', signedOn: '2021-02-05', termMonths: 60 }] }),
      ],
      ['attribute termMonths: languages differ 36 / 60'],
    ],
    [
      'a total that decreases',
      [
        {
          id: 'a',
          own: [{ partner: 'Alpha Cluster', signedOn: '2020-01-05' }],
          counts: [ordinal(15, 'Alpha Cluster'), total(8, 'overseas')],
        },
        {
          id: 'b',
          own: [{ partner: NAGI, signedOn: '2021-01-05' }],
          counts: [ordinal(16, NAGI), total(6, 'overseas')],
        },
      ],
      ['count overseas: total decreases 8 / 6'],
    ],
    [
      'a part that is more than its whole',
      [{ id: 'a', own: [{ partner: NAGI }], counts: [total(5), total(7, 'overseas')] }],
      ['count overseas: part exceeds whole 7 / 5'],
    ],
    [
      'a headline against the place in the order',
      [{ id: 'a', own: [{ partner: NAGI }], counts: [total(16), ordinal(15, NAGI)] }],
      ['count partner: within one release 15 / 16'],
    ],
    [
      'one number for two partners',
      [
        {
          id: 'a',
          own: [{ partner: 'Alpha Cluster', signedOn: '2020-01-05' }],
          counts: [ordinal(15, 'Alpha Cluster')],
        },
        { id: 'b', own: [{ partner: NAGI, signedOn: '2021-01-05' }], counts: [ordinal(15, NAGI)] },
      ],
      ['ordinal ordinal: ordinal doubled 15 / 15'],
    ],
    [
      'a number that nobody has',
      [3, 4, 6, 7].map((n) => ({
        id: `r${n}`,
        own: [{ partner: `Partner ${n} Cluster`, signedOn: `2020-0${n}-01` }],
        counts: [ordinal(n, `Partner ${n} Cluster`)],
      })),
      ['ordinal ordinal: ordinal missing 4 / 6'],
    ],
    [
      'numbers against the dates of signing and release',
      [
        [7, '2020-07-01'],
        [9, '2020-08-01'],
        [8, '2020-09-01'],
        [10, '2020-10-01'],
      ].map(([n, day]) => ({
        id: `r${n}`,
        publishedOn: `${day}`,
        own: [{ partner: `Partner ${n} Cluster`, signedOn: `${day}` }],
        counts: [ordinal(Number(n), `Partner ${n} Cluster`)],
      })),
      ['ordinal ordinal: ordinal against dates 8 / 9'],
    ],
    [
      'signed after the release that tells of it',
      [{ id: 'a', publishedOn: '2021-02-01', own: [{ partner: NAGI, signedOn: '2021-02-05' }] }],
      ['date signedOn: after its release 2021-02-05 / 2021-02-01'],
    ],
    [
      'effective before the earlier partner, in a release of a year later',
      [
        {
          id: 'a',
          publishedOn: '2020-11-24',
          own: [{ partner: 'Alpha Cluster', effectiveOn: '2020-11-20' }],
          counts: [ordinal(15, 'Alpha Cluster')],
        },
        english({
          publishedOn: '2021-03-22',
          own: [{ partner: NAGI, effectiveOn: '2020-02-05' }],
          counts: [ordinal(16, NAGI)],
        }),
        japanese({ own: [{ partner: '凪市', signedOn: '--02-05' }], counts: [ordinal(16, '凪市')] }),
      ],
      ['date effectiveOn: against order of partners 2020-02-05 / 2020-11-20'],
    ],
    [
      'members in two numbers',
      [
        {
          id: 'a',
          organisations: [{ name: NETWORK }],
          figures: [
            {
              subject: NETWORK,
              value: 212,
              head: 'member companies',
              quote: 'It brings together 212 member companies.',
            },
            {
              subject: NETWORK,
              value: 221,
              head: 'member companies',
              quote: 'The network unites 221 member companies.',
            },
          ],
        },
      ],
      ['figure member company: within one release 212 / 221'],
    ],
    [
      'more start-ups than companies',
      [
        {
          id: 'a',
          organisations: [{ name: NETWORK }],
          figures: [
            {
              subject: NETWORK,
              value: 430,
              head: 'companies',
              qualifier: 'over',
              quote: 'It consists of over 430 companies.',
            },
            {
              subject: NETWORK,
              value: 500,
              head: 'startups',
              qualifier: 'about',
              quote: 'It represents about 500 startups.',
            },
          ],
        },
      ],
      ['figure company: part exceeds whole 500 / 430'],
    ],
    [
      'two offices of one ladder in one release',
      [
        {
          id: 'a',
          organisations: [{ name: NAGI }],
          people: [
            { name: 'Mari Tanda', role: 'Mayor', organisation: NAGI },
            { name: 'TANDA Mari', role: 'Deputy Mayor', organisation: NAGI },
          ],
        },
      ],
      ['office office: within one release Mayor, City of Nagi / Deputy Mayor, City of Nagi'],
    ],
    [
      'the head of two cities in one month',
      ['City of Nagi', 'City of Oto'].map((city, i) => ({
        id: `${i}`,
        publishedOn: `2021-02-0${i + 1}`,
        organisations: [{ name: city }],
        people: [{ name: 'Mari Tanda', role: 'Mayor', organisation: city }],
      })),
      ['office office: two offices Mayor, City of Nagi / Mayor, City of Oto'],
    ],
    [
      'an overseas total against the recount',
      [
        {
          id: 'a',
          own: [{ partner: 'Embassy of Sweden', signedOn: '2020-01-05' }],
          counts: [ordinal(1, 'Embassy of Sweden')],
        },
        {
          id: 'b',
          own: [{ partner: 'Embassy of Finland', signedOn: '2020-02-05' }],
          counts: [ordinal(2, 'Embassy of Finland')],
        },
        {
          id: 'c',
          own: [{ partner: NAGI, signedOn: '2020-03-05' }],
          counts: [ordinal(3, NAGI), total(3, 'overseas')],
        },
      ],
      ['count overseas: recount differs 2 / 3'],
    ],
  ])('%s', (_, told, expected) => {
    expect(contradictionsOf(told, PARTIES)).toEqual(expected);
  });
});

describe('what only looks like a contradiction', () => {
  test.each<[string, Told[]]>([
    [
      'dates of different precision',
      [
        english({ own: [{ partner: NAGI, signedOn: '2021-02-05' }] }),
        japanese({ own: [{ partner: '凪市', signedOn: '--02-05' }] }),
        { id: 'c', mentioned: [{ partner: NAGI, signedOn: '2021' }] },
      ],
    ],
    [
      'signing and coming into force',
      [
        {
          id: 'a',
          publishedOn: '2021-02-05',
          own: [
            {
              partner: NAGI,
              signedOn: '2021-02-05',
              effectiveOn: '2021-04-01',
              quote: 'It becomes effective on April 1.',
            },
          ],
        },
      ],
    ],
    [
      'a signing that is still to come',
      [
        {
          id: 'a',
          publishedOn: '2021-02-05',
          own: [{ partner: NAGI, signedOn: '2021-03-01', future: true }],
        },
      ],
    ],
    [
      'a memorandum that one language calls an MOU',
      [
        english({ own: [{ partner: NAGI, signedOn: '2021-02-05', instrument: 'mou' }] }),
        japanese({ own: [{ partner: '凪市', signedOn: '2021-02-05', instrument: 'memorandum' }] }),
      ],
    ],
    [
      'the partners before this one',
      [
        {
          id: 'a',
          own: [{ partner: NAGI }],
          counts: [{ ...total(13), quote: 'So far it has had 13 partners.' }, total(14), ordinal(14, NAGI)],
        },
      ],
    ],
    [
      'a corpus that has only some of the series',
      [2, 5, 9, 14].map((n) => ({
        id: `r${n}`,
        own: [{ partner: `Partner ${n} Cluster`, signedOn: `20${10 + n}-03-01` }],
        counts: [ordinal(n, `Partner ${n} Cluster`)],
      })),
    ],
    [
      'a list that gives some examples',
      [
        {
          id: 'a',
          own: [{ partner: NAGI, signedOn: '2021-02-05' }],
          counts: [ordinal(9, NAGI)],
          mentioned: [{ partner: 'Alpha Cluster' }, { partner: 'Beta Cluster' }],
        },
      ],
    ],
    [
      'totals of two agreements whose order nobody knows',
      [
        { id: 'a', own: [{ partner: NAGI }], counts: [total(14), ordinal(14, NAGI)] },
        { id: 'b', own: [{ partner: 'Alpha Cluster', signedOn: '2020-09-07' }], counts: [total(13)] },
        {
          id: 'c',
          own: [{ partner: 'Beta Cluster', signedOn: '2020-11-20' }],
          counts: [total(15), ordinal(15, 'Beta Cluster')],
        },
      ],
    ],
    [
      'members of two years, and of two organisations',
      [
        {
          id: 'a',
          organisations: [{ name: NETWORK }, { name: NAGI }],
          figures: [
            { subject: NETWORK, value: 212, head: 'members', quote: 'It brings together 212 members.' },
            {
              subject: NETWORK,
              value: 40,
              head: 'members',
              quote: 'In 2012 it brought together 40 members.',
            },
            {
              subject: NAGI,
              value: 500,
              head: 'members',
              quote: 'The city club brings together 500 members.',
            },
          ],
        },
      ],
    ],
    [
      'figures of different things under one word',
      [
        {
          id: 'a',
          organisations: [{ name: NETWORK }],
          figures: [
            { subject: NETWORK, value: 430, head: 'companies', quote: 'It consists of 430 companies.' },
            {
              subject: NETWORK,
              value: 80,
              head: 'companies',
              quote: 'It helped to launch 80 companies abroad.',
            },
          ],
        },
      ],
    ],
    [
      'one office in two wordings, and a second post elsewhere',
      [
        {
          id: 'a',
          organisations: [{ name: NAGI }, { name: 'Nagi Bank' }],
          people: [
            { name: 'Mari Tanda', role: 'President and CEO', organisation: 'Nagi Bank' },
            { name: 'Mari Tanda', role: 'President', organisation: 'Nagi Bank' },
            { name: 'Mari Tanda', role: 'Director', organisation: NAGI },
          ],
        },
      ],
    ],
    [
      'a deputy who became mayor years later',
      ['Deputy Mayor', 'Mayor'].map((role, i) => ({
        id: `${i}`,
        publishedOn: `201${i * 4}-02-01`,
        organisations: [{ name: NAGI }],
        people: [{ name: 'Mari Tanda', role, organisation: NAGI }],
      })),
    ],
    [
      'two agreements with one partner, years apart',
      [
        {
          id: 'a',
          publishedOn: '2016-04-01',
          own: [{ partner: NAGI, signedOn: '2016-04-01', termMonths: 36 }],
        },
        {
          id: 'b',
          publishedOn: '2021-04-01',
          own: [{ partner: NAGI, signedOn: '2021-04-01', termMonths: 60 }],
        },
      ],
    ],
  ])('%s', (_, told) => {
    expect(contradictionsOf(told, PARTIES)).toEqual([]);
  });
});
