import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseParties } from '../../src/core/ledger/parties.js';
import { createPartyIndex } from '../../src/core/ledger/partyIndex.js';
import { foldName } from '../../src/core/text/fold.js';

const file = readFileSync('data/parties.json', 'utf8');
const result = parseParties(JSON.parse(file));
const parties = result.kind === 'parties' ? result.parties : [];
const index = createPartyIndex(parties);

const namesOf = (party: (typeof parties)[number]): string[] => [
  ...(party.names.en ?? []),
  ...(party.names.ja ?? []),
];

describe('the shipped parties.json', () => {
  it('is accepted without a problem', () => {
    expect(result).toMatchObject({ kind: 'parties' });
    expect(parties.length).toBeGreaterThan(100);
  });

  it('holds one entry a line, sorted by id', () => {
    const lines = file.split('\n').filter((line) => line.includes('"id"'));
    expect(lines.map((line) => JSON.parse(line.trim().replace(/,$/, '')).id)).toEqual(
      parties.map(({ id }) => id),
    );
    expect(parties.map(({ id }) => id)).toEqual(parties.map(({ id }) => id).sort());
  });

  it('has no name of two parties, and none twice in a language', () => {
    const owners = new Map<string, string>();
    for (const party of parties) {
      for (const name of namesOf(party)) {
        const owner = owners.get(foldName(name));
        expect([name, owner ?? party.id]).toEqual([name, party.id]);
        owners.set(foldName(name), party.id);
      }
      for (const names of [party.names.en ?? [], party.names.ja ?? []]) {
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('names every party in both languages, with kind, country and region', () => {
    for (const party of parties) {
      expect([party.id, party.names.en?.length !== 0, party.names.ja?.length !== 0]).toEqual([
        party.id,
        true,
        true,
      ]);
      expect(party).toMatchObject({
        kind: expect.any(String),
        country: expect.any(String),
        region: expect.any(String),
      });
    }
  });

  it('finds every party under each of its names', () => {
    for (const party of parties) {
      for (const name of namesOf(party)) expect([name, index.resolve(name)]).toEqual([name, party.id]);
    }
  });

  it('has all 47 prefectures, by region', () => {
    const regions = new Map<string, number>();
    for (const { kind, region } of parties) {
      if (kind === 'prefecture') regions.set(region ?? '', (regions.get(region ?? '') ?? 0) + 1);
    }
    expect(Object.fromEntries(regions)).toEqual({
      Hokkaido: 1,
      Tohoku: 6,
      Kanto: 7,
      Chubu: 9,
      Kansai: 7,
      Chugoku: 5,
      Shikoku: 4,
      Kyushu: 7,
      Okinawa: 1,
    });
  });

  it('has a capital of every prefecture but Tokyo, and every city that is a prefecture to itself', () => {
    const cities = parties.filter(({ kind }) => kind === 'municipality');
    const designated =
      '札幌市 仙台市 さいたま市 千葉市 横浜市 川崎市 相模原市 新潟市 静岡市 浜松市 名古屋市 京都市 大阪市 堺市 神戸市 岡山市 広島市 北九州市 福岡市 熊本市';
    expect(cities).toHaveLength(51);
    expect(cities.flatMap(({ names }) => names.ja)).toEqual(expect.arrayContaining(designated.split(' ')));
  });
});

describe('what people type', () => {
  it.each([
    ['LINK-J', 'link-j'],
    ['ライフサイエンス・イノベーション・ネットワーク・ジャパン', 'link-j'],
    ['Life Science Innovation Network Japan, Inc.', 'link-j'],
    ['MPR', 'medicen-paris-region'],
    ['Medicen', 'medicen-paris-region'],
    ['メディセン', 'medicen-paris-region'],
    ['Osaka Prefectural Government', 'osaka-prefecture'],
    ['the government of Osaka Prefecture', 'osaka-prefecture'],
    ['大阪府', 'osaka-prefecture'],
    ['大阪府庁', 'osaka-prefecture'],
    ['大阪市', 'osaka-city'],
    ['Osaka City', 'osaka-city'],
    ['神奈川県', 'kanagawa-prefecture'],
    ['the City of Kawasaki', 'kawasaki-city'],
    ['Kawasaki City', 'kawasaki-city'],
    ['横浜市', 'yokohama-city'],
    ['東京都', 'tokyo-metropolis'],
    ['Tokyo Metropolitan Government', 'tokyo-metropolis'],
    ['Royal Danish Embassy', 'royal-danish-embassy'],
    ['the Danish Embassy', 'royal-danish-embassy'],
    ['デンマーク大使館', 'royal-danish-embassy'],
    ['駐日デンマーク王国大使館', 'royal-danish-embassy'],
    ['UCSD', 'university-of-california-san-diego'],
    ['UC San Diego', 'university-of-california-san-diego'],
    ['カリフォルニア大学ロサンゼルス校', 'university-of-california-los-angeles'],
    ['UCLA', 'university-of-california-los-angeles'],
    ['OUI', 'oxford-university-innovation'],
    ['KRP', 'kyoto-research-park'],
    ['京都リサーチパーク', 'kyoto-research-park'],
    ['Kyoto Research Park Corp.', 'kyoto-research-park'],
    ['BRI', 'foundation-for-biomedical-research-and-innovation-at-kobe'],
    ['FBRI', 'foundation-for-biomedical-research-and-innovation-at-kobe'],
    [
      'the Foundation for Biomedical Research and Innovation',
      'foundation-for-biomedical-research-and-innovation-at-kobe',
    ],
    ['先端医療振興財団', 'foundation-for-biomedical-research-and-innovation-at-kobe'],
    ['慶應義塾大学先端生命科学研究所', 'institute-for-advanced-biosciences-keio-university'],
    ['Biocom', 'biocom'],
    ['Eurobiomed', 'eurobiomed'],
    ['One Nucleus', 'one-nucleus'],
    ['MedCity', 'medcity'],
    ['三井不動産', 'mitsui-fudosan'],
    ['Mitsui Fudosan Co., Ltd.', 'mitsui-fudosan'],
    ['厚労省', 'ministry-of-health-labour-and-welfare'],
  ])('%s is %s', (name, id) => expect(index.resolve(name)).toBe(id));

  it.each(['Osaka', 'Kawasaki University', '大阪', 'University of California', 'Research Park', '京都'])(
    '%s is no single party',
    (name) => expect(index.resolve(name)).toBeUndefined(),
  );
});
