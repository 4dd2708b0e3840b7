import { describe, expect, test } from 'vitest';
import { mergeParties, type Party, parseParties } from '../../src/core/ledger/parties.js';
import { createPartyIndex } from '../../src/core/ledger/partyIndex.js';

const PARTIES: readonly Party[] = [
  {
    id: 'osaka-prefecture',
    names: { en: ['Osaka Prefecture'], ja: ['大阪府'] },
    kind: 'prefecture',
    country: 'JP',
  },
  { id: 'osaka-city', names: { en: ['City of Osaka'], ja: ['大阪市'] }, kind: 'municipality', country: 'JP' },
  { id: 'kyoto-city', names: { en: ['Kyoto City'], ja: ['京都市'] }, kind: 'municipality' },
  { id: 'kyoto-university', names: { en: ['Kyoto University'], ja: ['京都大学'] }, kind: 'university' },
  {
    id: 'kyoto-hospital',
    names: { en: ['Kyoto University Hospital'], ja: ['京都大学病院'] },
    kind: 'hospital',
  },
  { id: 'mori-park', names: { en: ['Mori Research Park Corp.', 'MRP'], ja: ['森リサーチパーク株式会社'] } },
  {
    id: 'mizu-fund',
    names: { en: ['Foundation for Water Research at Tsu'], ja: ['津水研究財団'] },
    kind: 'foundation',
  },
];
const index = createPartyIndex(PARTIES);

describe('exact names', () => {
  test.each([
    ['the government of Osaka Prefecture', 'osaka-prefecture'],
    ['Osaka Prefectural Government', 'osaka-prefecture'],
    ['大阪府庁', 'osaka-prefecture'],
    ['Osaka City', 'osaka-city'],
    ['OSAKA-SHI', 'osaka-city'],
    ['Kyoto University', 'kyoto-university'],
    ['mrp', 'mori-park'],
    ['Ｍｏｒｉ Research Park', 'mori-park'],
    ['森リサーチパーク', 'mori-park'],
    ['Osaka', undefined],
    ['Osaka University', undefined],
    ['Kyoto', undefined],
  ])('%s → %s', (name, id) => {
    expect(index.resolve(name)).toBe(id);
  });
});

describe('candidates have all the words, and their class words agree', () => {
  test.each([
    ['Osaka', ['osaka-city', 'osaka-prefecture']],
    ['Osaka City', ['osaka-city']],
    ['Kyoto University', ['kyoto-university']],
    ['Kyoto', ['kyoto-city', 'kyoto-hospital', 'kyoto-university']],
    ['Foundation for Water Research', ['mizu-fund']],
    ['Water University', []],
    ['京都', ['kyoto-city', 'kyoto-hospital', 'kyoto-university']],
    ['大阪市', ['osaka-city']],
    ['Nagoya', []],
  ])('%s → %j', (name, ids) => {
    expect(index.candidates(name)).toEqual(ids);
  });
});

describe('what is wrong with parties.json is said with the entry and the remedy', () => {
  test.each([
    [[], ['parties.json must be an object with the one list "parties": write { "parties": [ … ] }.']],
    [{ parties: 'x' }, ['parties.json: "parties" must be a list of organisations: [ … ].']],
    [
      { parties: [{ id: 'Osaka', names: { en: ['Osaka'] } }] },
      [
        'parties.json, entry 1 ("Osaka"): "id" must be lower-case letters, digits and hyphens, such as "osaka-prefecture".',
      ],
    ],
    [
      { parties: [{ id: 'a', names: {} }] },
      ['parties.json, entry 1 ("a"): "names" has no name: give at least one in "en" or "ja".'],
    ],
    [
      { parties: [{ id: 'a', names: { en: ['A'] }, kind: 'shop' }] },
      [
        'parties.json, entry 1 ("a"): "kind" must be one of: prefecture, municipality, government, embassy, university, research institute, hospital, cluster, science park, association, foundation, company, bank, school, other.',
      ],
    ],
    [
      { parties: [{ id: 'a', names: { en: ['A'] }, country: 'Japan' }] },
      ['parties.json, entry 1 ("a"): "country" must be the two capital letters of ISO 3166, such as "JP".'],
    ],
    [
      { parties: [{ id: 'a', names: { en: ['A'] }, land: 'JP' }] },
      [
        'parties.json, entry 1 ("a"): the entry has the unknown field "land": remove it, or mend its spelling.',
      ],
    ],
    [
      {
        parties: [
          { id: 'a', names: { en: ['Aki City'] } },
          { id: 'b', names: { en: ['City of Aki'] } },
        ],
      },
      [
        'parties.json, entry 2 ("b"): the name "City of Aki" belongs to "a" already; remove it from one of the two.',
      ],
    ],
    [
      {
        parties: [
          { id: 'a', names: { en: ['A'] } },
          { id: 'a', names: { en: ['B'] } },
        ],
      },
      ['parties.json, entry 2 ("a"): entry 1 has the same id; join the two, or give one another id.'],
    ],
  ])('%j', (value, problems) => {
    expect(parseParties(value)).toEqual({ kind: 'problems', problems });
  });

  test('a correct file is given back', () => {
    expect(parseParties({ parties: PARTIES })).toEqual({ kind: 'parties', parties: PARTIES });
  });
});

test('two organisations may have one acronym; alone it names neither', () => {
  const parties: Party[] = [
    { id: 'bay', names: { en: ['Bay Research Institute', 'BRI'] } },
    { id: 'bio', names: { en: ['Bio Reuse Initiative', 'BRI'] } },
  ];
  expect(parseParties({ parties }).kind).toBe('parties');
  expect(createPartyIndex(parties).resolve('BRI')).toBeUndefined();
  expect(createPartyIndex(parties).candidates('BRI')).toEqual(['bay', 'bio']);
});

test('a second list adds names to entries with the same id and replaces what it states', () => {
  const more: Party[] = [{ id: 'kyoto-city', names: { en: ['Kyoto Municipality'] }, region: 'Kansai' }];
  const merged = mergeParties(PARTIES, more);
  expect(merged.find(({ id }) => id === 'kyoto-city')).toEqual({
    id: 'kyoto-city',
    names: { en: ['Kyoto Municipality', 'Kyoto City'], ja: ['京都市'] },
    kind: 'municipality',
    region: 'Kansai',
  });
});
