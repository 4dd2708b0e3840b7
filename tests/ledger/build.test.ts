import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/core/ledger/claims.js';
import type { Claim, Ledger, Partnership } from '../../src/core/ledger/ledger.js';
import type { Party } from '../../src/core/ledger/parties.js';
import { ledgerOf, NETWORK, ordinal, type Told, total } from './readings.js';

const show = <V>(claim: Claim<V>): string =>
  `${statusOf(claim)}${claim.versions.map(({ value }) => ` ${JSON.stringify(value)}`).join('')}`;

function partnershipWith(ledger: Ledger, name: string): Partnership {
  const found = ledger.partnerships.filter(({ parties }) =>
    parties.some((id) => ledger.organisations.find((each) => each.id === id)?.aliases.includes(name)),
  );
  expect(found, `partnerships with ${name}`).toHaveLength(1);
  return found[0]!;
}

describe('one partnership out of many releases', () => {
  test('spellings of one government, and a list that names its month, are one; the finer date is shown', () => {
    const ledger = ledgerOf([
      { id: 'a', own: [{ partner: 'Tokiwa Prefectural Government', signedOn: '2020-09-07' }] },
      {
        id: 'b',
        own: [{ partner: 'City of Nagi', signedOn: '2020-10-01' }],
        mentioned: [{ partner: 'Tokiwa Prefecture', signedOn: '2020-09' }],
      },
    ]);
    const tokiwa = partnershipWith(ledger, 'Tokiwa Prefecture');
    expect(show(tokiwa.signedOn)).toBe('stated "2020-09-07"');
    expect(tokiwa).toMatchObject({ status: 'own', announcedIn: ['a'], mentionedIn: ['b'] });
    expect(ledger.contradictions).toEqual([]);
  });

  test('a city is not its prefecture, a university not its hospital', () => {
    const ledger = ledgerOf([
      {
        id: 'a',
        own: [{ partner: 'Tokiwa Prefecture', signedOn: '2020-09-07' }],
        mentioned: ['City of Tokiwa', 'Tokiwa University', 'Tokiwa University Hospital'].map((partner) => ({
          partner,
        })),
      },
    ]);
    expect(ledger.partnerships).toHaveLength(4);
  });

  test('the two languages of one release are one by the names that parties.json gives', () => {
    const parties: Party[] = [
      { id: 'network', names: { en: [NETWORK], ja: ['曙ライフブリッジ・ネットワーク'] } },
      {
        id: 'velmar',
        names: { en: ['Velmar Health Cluster'], ja: ['ヴェルマー・ヘルスクラスター'] },
        country: 'DE',
      },
    ];
    const ledger = ledgerOf(
      [
        { id: 'en', own: [{ partner: 'Velmar Health Cluster', signedOn: '2021-02-05' }] },
        {
          id: 'ja',
          language: 'ja',
          publisher: '一般社団法人曙ライフブリッジ・ネットワーク',
          own: [{ partner: 'ヴェルマーヘルスクラスター', signedOn: '--02-05' }],
        },
      ],
      parties,
    );
    expect(ledger.partnerships).toHaveLength(1);
    expect(ledger.partnerships[0]).toMatchObject({
      publisher: 'network',
      partner: 'velmar',
      announcedIn: ['en', 'ja'],
    });
    expect(show(ledger.partnerships[0]!.signedOn)).toBe('stated "2021-02-05"');
    expect(ledger.publishers).toEqual(['network']);
  });

  test('without parties.json an acronym that both languages give unites them', () => {
    const both = (
      id: string,
      language: 'en' | 'ja',
      publisher: string,
      partner: string,
      alias: string,
    ): Told => ({
      id,
      language,
      publisher,
      organisations: [
        { name: publisher, aliases: ['ALBN'] },
        { name: partner, aliases: [alias] },
      ],
      own: [{ partner: alias, signedOn: '2021-02-05' }],
    });
    const ledger = ledgerOf([
      both('en', 'en', NETWORK, 'Velmar Health Cluster', 'VHC'),
      both('ja', 'ja', '曙ライフブリッジ・ネットワーク', 'ヴェルマーヘルスクラスター', 'VHC'),
    ]);
    expect(ledger.partnerships).toHaveLength(1);
    const velmar = ledger.organisations.find(({ aliases }) => aliases.includes('VHC'))!;
    expect(velmar.id).toBe('velmar-health-cluster');
    expect(velmar.names).toEqual({ en: 'Velmar Health Cluster', ja: 'ヴェルマーヘルスクラスター' });
  });

  test('two organisations of one language with one acronym stay two', () => {
    const told = (id: string, partner: string): Told => ({
      id,
      organisations: [{ name: partner, aliases: ['VHC'] }],
      own: [{ partner, signedOn: '2021-02-05' }],
    });
    const ledger = ledgerOf([told('a', 'Velmar Health Cluster'), told('b', 'Valley Hospital Council')]);
    expect(ledger.partnerships).toHaveLength(2);
  });

  test('the same publisher, day and kind unite two languages; the same day alone does not', () => {
    const parties: Party[] = [{ id: 'network', names: { en: [NETWORK], ja: ['曙ネットワーク'] } }];
    const told = (en: string, ja: string): Ledger =>
      ledgerOf(
        [
          { id: 'en', own: [{ partner: en, signedOn: '2021-02-05' }] },
          {
            id: 'ja',
            language: 'ja',
            publisher: '曙ネットワーク',
            own: [{ partner: ja, signedOn: '2021-02-05' }],
          },
        ],
        parties,
      );
    expect(told('City of Nagi', '凪市').partnerships).toHaveLength(1);
    expect(told('Nagi University', '凪市').partnerships).toHaveLength(2);
    expect(told('Velmar Circle', '輪の会').partnerships).toHaveLength(2);
  });

  test('a renewal years later is a partnership of its own', () => {
    const ledger = ledgerOf([
      { id: 'a', publishedOn: '2016-04-01', own: [{ partner: 'City of Nagi', signedOn: '2016-04-01' }] },
      { id: 'b', publishedOn: '2021-04-01', own: [{ partner: 'Nagi City', signedOn: '2021-04-01' }] },
    ]);
    expect(ledger.partnerships.map(({ signedOn }) => show(signedOn))).toEqual([
      'stated "2016-04-01"',
      'stated "2021-04-01"',
    ]);
    expect(ledger.contradictions).toEqual([]);
  });

  test('both parties tell of it: the one that numbers it is its publisher', () => {
    const ledger = ledgerOf([
      {
        id: 'a',
        publisher: 'City of Nagi',
        publishedOn: '2021-02-05',
        own: [{ partner: NETWORK, signedOn: '2021-02-05' }],
      },
      {
        id: 'b',
        publishedOn: '2021-02-08',
        own: [{ partner: 'City of Nagi', signedOn: '2021-02-05' }],
        counts: [ordinal(3, 'City of Nagi')],
      },
    ]);
    expect(ledger.partnerships).toHaveLength(1);
    expect(ledger.partnerships[0]).toMatchObject({
      publisher: 'akebono-life-bridge-network',
      partner: 'city-of-nagi',
    });
  });

  test('a place alone is the one government of that place that the release names', () => {
    const told = (organisations: readonly string[]): Ledger =>
      ledgerOf([
        {
          id: 'a',
          organisations: organisations.map((name) => ({ name })),
          own: [{ partner: 'Tokiwa Prefecture' }],
          mentioned: [{ partner: 'Nagi' }, { partner: 'Nagi City', signedOn: '2019-08' }],
        },
      ]);
    expect(told(['Nagi', 'Nagi City']).partnerships).toHaveLength(2);
    expect(told(['Nagi', 'Nagi City', 'Nagi Prefecture']).partnerships).toHaveLength(3);
  });

  test('three parties tell of their one agreement, each with another partner first', () => {
    const parties = [NETWORK, 'City of Nagi', 'Nagi University'];
    const ledger = ledgerOf([
      { id: 'a', own: [{ partner: 'City of Nagi', parties, signedOn: '2021-02-05' }] },
      {
        id: 'b',
        publisher: 'Nagi University',
        own: [
          { partner: NETWORK, parties: ['Nagi University', NETWORK, 'City of Nagi'], signedOn: '2021-02-05' },
        ],
      },
    ]);
    expect(ledger.partnerships).toHaveLength(1);
    expect(ledger.partnerships[0]?.parties).toHaveLength(3);
  });

  test('an agreement with oneself is none', () => {
    expect(ledgerOf([{ id: 'a', own: [{ partner: NETWORK }] }]).partnerships).toEqual([]);
  });
});

describe('what no release states is worked out where it is certain', () => {
  const SERIES: Told[] = [
    {
      id: 'r13',
      own: [{ partner: 'Tokiwa Prefecture', effectiveOn: '2020-09-07' }],
      counts: [ordinal(13, 'Tokiwa Prefecture')],
    },
    {
      id: 'r14',
      own: [{ partner: 'Shiro Prefecture', signedOn: '--09-18', termMonths: 60 }],
      counts: [ordinal(14, 'Shiro Prefecture')],
      mentioned: [{ partner: 'Tokiwa Prefecture', signedOn: '2020-09' }],
    },
    {
      id: 'r15',
      publishedOn: '2020-11-24',
      own: [{ partner: 'Embassy of Sweden', effectiveOn: '2020-11-20' }],
      counts: [ordinal(15, 'Embassy of Sweden')],
    },
  ];

  test('a missing year, from the order of partners; an end, from start and term', () => {
    const shiro = partnershipWith(ledgerOf(SERIES), 'Shiro Prefecture');
    expect(show(shiro.signedOn)).toBe('computed "2020-09-18"');
    expect(show(shiro.endsOn)).toBe('computed "2025-09-17"');
    expect(new Set(shiro.signedOn.versions[0]!.evidence.map(({ releaseId }) => releaseId))).toEqual(
      new Set(['r13', 'r14', 'r15']),
    );
  });

  test('no year where two fit, nor where the neighbour is unknown', () => {
    const far = [
      SERIES[0]!,
      SERIES[1]!,
      {
        ...SERIES[2]!,
        publishedOn: '2022-11-24',
        own: [{ partner: 'Embassy of Sweden', signedOn: '2022-11-20' }],
      },
    ];
    expect(show(partnershipWith(ledgerOf(far), 'Shiro Prefecture').signedOn)).toBe('stated "--09-18"');
    expect(show(partnershipWith(ledgerOf([SERIES[1]!]), 'Shiro Prefecture').signedOn)).toBe(
      'stated "--09-18"',
    );
  });

  test('numbers of a list that fills the places before the first known one, but for two of one month', () => {
    const ledger = ledgerOf([
      {
        id: 'r5',
        own: [{ partner: 'City of Nagi', signedOn: '2020-09-07' }],
        counts: [ordinal(5, 'City of Nagi')],
        mentioned: [
          { partner: 'Alpha Cluster', signedOn: '2016-05' },
          { partner: 'Beta Cluster', signedOn: '2016-05' },
          { partner: 'Gamma University', signedOn: '2017-06' },
          { partner: 'Delta Foundation', signedOn: '2019-01' },
        ],
      },
    ]);
    expect(ledger.partnerships.map(({ ordinal: each }) => show(each))).toEqual([
      'unstated',
      'unstated',
      'computed 3',
      'computed 4',
      'stated 5',
    ]);
  });

  test('no numbers where the list does not fill the places', () => {
    const ledger = ledgerOf([
      {
        id: 'r5',
        own: [{ partner: 'City of Nagi', signedOn: '2020-09-07' }],
        counts: [ordinal(5, 'City of Nagi')],
        mentioned: [{ partner: 'Alpha Cluster', signedOn: '2016-05' }],
      },
    ]);
    expect(show(partnershipWith(ledger, 'Alpha Cluster').ordinal)).toBe('unstated');
  });

  test('the term runs from the day of effect where one is given', () => {
    const ledger = ledgerOf([
      {
        id: 'a',
        own: [{ partner: 'City of Nagi', signedOn: '2020-03-20', effectiveOn: '2020-04-01', termMonths: 12 }],
      },
    ]);
    expect(show(ledger.partnerships[0]!.endsOn)).toBe('computed "2021-03-31"');
  });
});

describe('as of a day, and in order', () => {
  const three: Told[] = [
    {
      id: 'c',
      own: [{ partner: 'Gamma University', signedOn: '2021-01-10' }],
      counts: [ordinal(3, 'Gamma University')],
    },
    {
      id: 'a',
      own: [{ partner: 'Alpha Cluster', signedOn: '2019-01-10' }],
      counts: [ordinal(1, 'Alpha Cluster')],
    },
    { id: 'b', own: [{ partner: 'Beta Cluster', signedOn: '2020-01-10' }] },
  ];

  test('by number, and by date between numbers', () => {
    expect(ledgerOf(three).partnerships.map(({ partner }) => partner)).toEqual([
      'alpha-cluster',
      'beta-cluster',
      'gamma-university',
    ]);
  });

  test.each([
    ['2018', []],
    ['2019-01-10', ['alpha-cluster']],
    ['2020', ['alpha-cluster', 'beta-cluster']],
    ['2021-01-09', ['alpha-cluster', 'beta-cluster']],
  ])('as of %s', (asOf, partners) => {
    expect(ledgerOf(three, [], asOf).partnerships.map(({ partner }) => partner)).toEqual(partners);
  });

  test('as of a day, what only later releases say is not known', () => {
    const told: Told[] = [
      {
        id: 'a',
        publishedOn: '2019-01-12',
        own: [{ partner: 'Alpha Cluster', signedOn: '2019-01-10' }],
        counts: [{ ...ordinal(1, 'Alpha Cluster') }],
      },
      {
        id: 'b',
        publishedOn: '2021-01-12',
        own: [{ partner: 'Beta Cluster', signedOn: '2021-01-10' }],
        mentioned: [{ partner: 'Gamma University' }],
        counts: [ordinal(3, 'Beta Cluster')],
        people: [{ name: 'Mina Sato', role: 'President', part: 'head' } as never],
      },
    ];
    const then = ledgerOf(told, [], '2020-06');
    expect(then.partnerships.map(({ partner }) => partner)).toEqual(['alpha-cluster']);
    expect(then.counts.map(({ evidence }) => evidence[0].releaseId)).toEqual(['a']);
    expect(then.people).toEqual([]);
    expect(then.contradictions).toEqual([]);
    const now = ledgerOf(told, [], '2021-06');
    expect(now.partnerships).toHaveLength(3);
    expect(now.people).toHaveLength(1);
  });

  test('the ledger is one for every order of the releases', () => {
    const told: Told[] = [
      ...three,
      {
        id: 'd',
        publishedOn: '2021-02-01',
        own: [{ partner: 'City of Nagi', signedOn: '2021-02-01', termMonths: 36 }],
        counts: [total(4), ordinal(4, 'City of Nagi')],
      },
      {
        id: 'e',
        language: 'ja',
        publishedOn: '2021-02-03',
        own: [{ partner: 'City of Nagi', signedOn: '2021-02-02' }],
        counts: [total(5)],
      },
    ];
    const expected = JSON.stringify(ledgerOf(told));
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(JSON.stringify(ledgerOf(shuffled))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});

test('ids are short, ASCII and differ', () => {
  const ledger = ledgerOf([
    {
      id: 'a',
      own: [{ partner: '凪市', signedOn: '2020-01-01' }],
      mentioned: [{ partner: '凪大学' }, { partner: 'City of Nagi' }],
    },
  ]);
  const ids = [...ledger.partnerships, ...ledger.organisations].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,50}$/);
});

test.each([
  ['Hinode Prefecture Fisheries Bureau', 'government'],
  ['日ノ出県水産局', 'government'],
  ['Bureau of the Five Lakes', 'prefecture'],
  ['日ノ出県', 'prefecture'],
] as const)('a part of a prefecture that its text calls one is none: %s is a %s', (name, kind) => {
  const span = { start: 0, end: 1 };
  const place = { releaseId: 'r', sentence: span, value: span, quote: 'A' };
  const said = { value: 'prefecture' as const, evidence: [place] as const };
  const { organisations } = ledgerOf([{ id: 'r', publisher: name, organisations: [{ name, kind: said }] }]);
  expect(organisations.find(({ aliases }) => aliases.includes(name))?.kind).toBe(kind);
});

describe('one number in two releases', () => {
  const renewed = (publishedOn: string | undefined, effectiveOn: string): number =>
    ledgerOf([
      {
        id: 'a',
        publishedOn: '2018-03-09',
        own: [{ partner: 'Ostrand Yard', signedOn: '2018-03-03' }],
        counts: [ordinal(6, 'Ostrand Yard')],
      },
      {
        id: 'b',
        ...(publishedOn === undefined ? {} : { publishedOn }),
        own: [{ partner: 'Ostrand Yard', effectiveOn }],
        counts: [ordinal(6, 'Ostrand Yard')],
      },
    ]).partnerships.length;

  test('a release without a day of its own that recalls the number of the first is told apart by the days it gives', () => {
    expect(renewed(undefined, '2021-03-03')).toBe(2);
    expect(renewed('2021-03-06', '2021-03-03')).toBe(2);
    expect(renewed(undefined, '2018-04-01')).toBe(1);
  });

  test('a renewal that recalls the number of the first stands where its day is, and the others are counted on', () => {
    const { partnerships, organisations } = ledgerOf([
      {
        id: 'a',
        publishedOn: '2018-03-09',
        own: [{ partner: 'Ostrand Yard', signedOn: '2018-03-03' }],
        counts: [ordinal(2, 'Ostrand Yard')],
      },
      {
        id: 'b',
        publishedOn: '2021-03-06',
        own: [{ partner: 'Ostrand Yard', signedOn: '2021-03-03' }],
        counts: [ordinal(2, 'Ostrand Yard')],
      },
      {
        id: 'c',
        publishedOn: '2022-06-06',
        own: [{ partner: 'Norvane Felt House', signedOn: '2022-06-01' }],
        mentioned: [
          { partner: 'Asagao Lace Works', signedOn: '2017-01' },
          { partner: 'Beldane Bell Foundry', signedOn: '2019-05' },
        ],
        counts: [ordinal(4, 'Norvane Felt House')],
      },
    ]);
    const nameOf = (id: string): string | undefined => organisations.find((one) => one.id === id)?.aliases[0];
    expect(partnerships.map((one) => `${nameOf(one.partner)} ${show(one.ordinal)}`)).toEqual([
      'Asagao Lace Works computed 1',
      'Ostrand Yard stated 2',
      'Beldane Bell Foundry computed 3',
      'Ostrand Yard stated 2',
      'Norvane Felt House stated 4',
    ]);
  });
});
