import { describe, expect, test } from 'vitest';
import { kindOfName } from '../../src/core/ledger/names/classWords.js';
import { nameKey } from '../../src/core/ledger/names/nameKey.js';
import { foldName } from '../../src/core/ledger/names/tokens.js';

describe('names of one organisation have one key', () => {
  test.each([
    ['Osaka Prefecture', 'Osaka Prefectural Government'],
    ['Osaka Prefecture', 'the government of Osaka Prefecture'],
    ['Osaka Prefecture', 'OSAKA  PREFECTURE'],
    ['Osaka Prefecture', 'Osaka-ken'],
    ['City of Kawasaki', 'Kawasaki City'],
    ['City of Kawasaki', 'Kawasaki-shi'],
    ['City of Kawasaki', 'The City of Kawasaki Government'],
    ['City of Kawasaki', 'Kawasaki Municipal Government'],
    ['Tokyo Metropolitan Government', 'Tokyo Prefecture'],
    ['Royal Danish Embassy', 'Embassy of Denmark'],
    ['Royal Danish Embassy', 'Royal Danish Embassy Tokyo Japan'],
    ['Royal Danish Embassy', 'デンマーク大使館'],
    ['Royal Danish Embassy', 'デンマーク王国大使館'],
    ['U.S. Embassy', 'Embassy of the United States of America in Japan'],
    // No list knows these countries.
    ['Embassy of Kastrovia in Japan', 'Embassy of Kastrovia'],
    ['Embassy of Kastrovia in Japan', 'the Kastrovian Embassy'],
    ['Embassy of Kastrovia in Japan', 'Royal Kastrovian Embassy, Tokyo'],
    ['Embassy of Kastrovia in Japan', 'Embassy of the Republic of Kastrovia'],
    ['駐日カストロヴィア大使館', 'カストロヴィア大使館'],
    ['駐日カストロヴィア大使館', '在日カストロヴィア共和国大使館'],
    ['駐日カストロヴィア大使館', '在京カストロヴィア王国大使館'],
    ['デンマーク大使館', '在京デンマーク王国大使館'],
    ['Mori Bridge Network, Inc.', 'mori bridge network'],
    ['Mori Bridge Network Co., Ltd.', 'The Mori Bridge Network'],
    ['Mori Bridge Network (MBN)', 'Mori Bridge Network'],
    ['LINK-J', 'ＬＩＮＫ－Ｊ'],
    ['Norrvik Bio AB', 'Norrvik Bio'],
    ['Norrvik Bio S.A.', 'Norrvik Bio Co.,Ltd.'],
    ['Taksøe Institute', 'Taksoe institute'],
    ['株式会社森の橋', '森の橋'],
    ['森の橋株式会社', '森の橋'],
    ['一般社団法人ライフ・ブリッジ', 'ライフブリッジ'],
    ['国立大学法人みなと大学', 'みなと大学'],
    ['大阪府', '大阪府庁'],
    ['神奈川県横浜市', '横浜市'],
    ['横浜市役所', '横浜市'],
    ['慶應義塾大学', '慶応義塾大学'],
  ])('%s = %s', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });
});

describe('names of two organisations have two keys', () => {
  test.each([
    ['Osaka City', 'Osaka Prefecture'],
    ['City of Osaka', 'Osaka Prefectural Government'],
    ['Kyoto University', 'Kyoto City'],
    ['Kyoto University', 'Kyoto University Hospital'],
    ['Keio University', 'Institute for Advanced Biosciences, Keio University'],
    ['University of California San Diego', 'University of California Los Angeles'],
    ['Embassy of Denmark', 'Embassy of Sweden'],
    ['Embassy of Denmark', 'Danish Embassy in Berlin'],
    ['Embassy of Kastrovia', 'Embassy of Ostrelia'],
    ['Embassy of Kastrovia', 'Consulate General of Kastrovia in Osaka'],
    ['Embassy of Kastrovia', 'Embassy of Kastrovia, Trade Section'],
    ['Embassy Suites Kastrovia', 'Embassy of Kastrovia'],
    ['駐日カストロヴィア大使館', '駐日オストレリア大使館'],
    ['駐日カストロヴィア大使館', '在大阪カストロヴィア総領事館'],
    ['ALBN-AB', 'ALBN-AS'],
    ['大阪府', '大阪市'],
    ['京都府', '京都市'],
    ['京都大学', '京都市'],
    ['東京都', '東京大学'],
    ['みなと大学', 'みなと大学病院'],
    ['中央区', '中央市'],
  ])('%s ≠ %s', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });
});

describe('a name says what sort of organisation it is', () => {
  test.each([
    ['City of Kawasaki', 'municipality'],
    ['Kanagawa Prefecture', 'prefecture'],
    ['Government of Osaka Prefecture', 'prefecture'],
    ['Government of Canada', 'government'],
    ['Ministry of Foreign Affairs', 'government'],
    ['University of California San Diego', 'university'],
    ['Kanagawa University of Human Services', 'university'],
    ['Keio University Hospital', 'hospital'],
    ['Institute for Advanced Biosciences, Keio University', 'research institute'],
    ['Foundation for Biomedical Research and Innovation', 'foundation'],
    ['Kyoto Research Park Corp.', 'company'],
    ['Kyoto Research Park', 'science park'],
    ['Royal Danish Embassy', 'embassy'],
    ['Oxford University Innovation', undefined],
    ['MedCity', undefined],
    ['Kitahama Institute of Technology', 'university'],
    ['Institute of Marine Technology', 'research institute'],
    ['神奈川県', 'prefecture'],
    ['京都', undefined],
    ['日本政府', 'government'],
    ['川崎市', 'municipality'],
    ['慶應義塾大学先端生命科学研究所', 'research institute'],
    ['慶應義塾大学病院', 'hospital'],
    ['デンマーク大使館', 'embassy'],
    ['公益財団法人神戸医療産業都市推進機構', 'foundation'],
    ['三井不動産株式会社', 'company'],
    ['北浜海洋研究園区', 'science park'],
    ['北浜経済特区', undefined],
    ['北浜区', 'municipality'],
  ])('%s: %s', (name, kind) => {
    expect(kindOfName(foldName(name))).toBe(kind);
  });
});
