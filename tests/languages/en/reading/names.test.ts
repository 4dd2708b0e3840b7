import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findNames, nameEndingAt, coreOf, looksLikeOrganisation, kindIn, countryIn, locationIn, pronoun } =
  READING.en;

describe('the names in a sentence', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Foundation for Kelp Research and Norvane University agreed.',
      ['Foundation for Kelp Research', 'Norvane University'],
    ],
    ['the Embassy of Norway in Tokyo', ['Embassy of Norway', 'Tokyo']],
    ['Both Vidra Works and Fjord Salt', ['Vidra Works', 'Fjord Salt']],
    ['with Lakeshore Forge of Duluth, U.S.A. (MOU)', ['Lakeshore Forge', 'U.S.A.']],
    ['the Sarnen Valley Cluster of Lucerne, Switzerland', ['Sarnen Valley Cluster', 'Switzerland']],
    ['Technical University of Munich, Germany', ['Technical University of Munich', 'Germany']],
    ['Takase University Hospital of Takase, Ireland', ['Takase University Hospital', 'Ireland']],
    ['Elmwood Medical Corridor of Akron, Ohio', ['Elmwood Medical Corridor', 'Ohio']],
    ['the Free City of Danzig, Poland', ['Free City of Danzig', 'Poland']],
    ['Most recently it concluded one with Vidra Works', ['Vidra Works']],
    ['between Port of Leith and Port of Takase', ['Port of Leith', 'Port of Takase']],
    [
      "Parc technologique du Val d'Ambre (Ambre, France) and Norvane University",
      ["Parc technologique du Val d'Ambre", 'Ambre', 'France', 'Norvane University'],
    ],
    ['the Institut national de la pêche signed an MOU', ['Institut national de la pêche']],
    ['Centro ricerche di Vallescura and Vidra, Inc.', ['Centro ricerche di Vallescura', 'Vidra, Inc.']],
    ['Museo del Vetro visits Vidra Works', ['Museo del Vetro', 'Vidra Works']],
    ['The Institut opened a course for Vidra', ['Institut', 'Vidra']],
    ['Universidad de la Costa and UiT', ['Universidad de la Costa', 'UiT']],
    ['signed with NHN Corp. on May 5', ['NHN Corp.']],
    ['21Salt Inc. is small', ['21Salt Inc.']],
    ['Skarvik Ocean Hub signed an MOU with Port of Hamnvik.', ['Skarvik Ocean Hub', 'Port of Hamnvik']],
    [
      'The Ministry of Fisheries and Coastal Affairs welcomed it.',
      ['Ministry of Fisheries and Coastal Affairs'],
    ],
    [
      'The Precision Optics and Laser Technology Association opened.',
      ['Precision Optics and Laser Technology Association'],
    ],
    ['with the Marine Robotics and Sensor Alliance', ['Marine Robotics and Sensor Alliance']],
    [
      'the Kelp University and Laser Technology Association',
      ['Kelp University', 'Laser Technology Association'],
    ],
    ['Vidra Robotics and Takase Sensor Alliance agreed.', ['Vidra Robotics', 'Takase Sensor Alliance']],
    ['Ikoma Kelp Co., Ltd. and Takase City agreed.', ['Ikoma Kelp Co., Ltd.', 'Takase City']],
    ['University of Norvane, a school', ['University of Norvane']],
    ['the City of Takase and the Town of Ome', ['City of Takase', 'Town of Ome']],
    ["Kasumi Women's College opened", ["Kasumi Women's College"]],
    ["Skarvik's activities", ['Skarvik']],
    ['Today, iPier of Bergen', ['iPier of Bergen']],
    ['In February 2021, we signed', []],
    ['It was signed.', []],
    ['the Memorandum of Understanding', []],
    ['Museo del Vetro and Vidra, Inc. met', ['Museo del Vetro', 'Vidra, Inc.']],
    ['2023/03/17Hamanoya Foundation', ['Hamanoya Foundation']],
    ['However, both agreed on Monday', []],
    ['Ministry of Health, Trade and Tourism', ['Ministry of Health, Trade and Tourism']],
    ['Dr. Ida Berg of Fjellheim Lab', ['Ida Berg of Fjellheim Lab']],
    ['the Graduate School of Arts and Sciences', ['Graduate School of Arts and Sciences']],
    ['Norvane University and Takase Port Authority', ['Norvane University', 'Takase Port Authority']],
    ['Universität für Küstenkunde in Kiel', ['Universität für Küstenkunde', 'Kiel']],
    ['KELP-NET with 40 members', ['KELP-NET']],
    ["the Parc marin du Val d'Ys and Vidra Works", ["Parc marin du Val d'Ys", 'Vidra Works']],
    ['Hochschule für angewandte Meereskunde (Kiel)', ['Hochschule für angewandte Meereskunde', 'Kiel']],
    ['Clinique générale de la Baie opened', ['Clinique générale de la Baie']],
    // Small words that no foreign one stands beside are none of a name.
    ['Vidra Works opened in Kiel', ['Vidra Works', 'Kiel']],
    ['later the French park agreed', []],
    ['the French Salt Works', ['French Salt Works']],
    ['Ninth partner of Skarvik Hub', ['Skarvik Hub']],
    ['Seventh Bank agreed', ['Seventh Bank']],
    ['Skarvik Hub On Monday', ['Skarvik Hub']],
    ['after SOH of Norway', ['SOH', 'Norway']],
    ['with NVH of the Netherlands and the Bank of Finland', ['NVH', 'Netherlands', 'Bank of Finland']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findNames(text).map(({ name }) => name)).toEqual(expected);
  });

  it('are where they say they are, in order', () => {
    const PIECES = [
      'Skarvik',
      ' Hub',
      ' of',
      ' and',
      ', ',
      ' the',
      ' Inc.',
      ' signed',
      '. ',
      "'s",
      ' 12',
      ' (',
      ')',
      ' Ministry',
      ' for',
      ' Health',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, name } of findNames(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(name);
          at = end;
        }
      }),
    );
  });
});

describe('the name before a bracket', () => {
  it.each([
    ['the Sarnen Valley Cluster of Lucerne, Switzerland', 'Sarnen Valley Cluster'],
    ['the Elmwood Medical Corridor of Akron, Ohio', 'Elmwood Medical Corridor'],
    ['Haeundae Ocean Park in Busan, Korea', 'Haeundae Ocean Park'],
    ['the Lomma Institute, a private research institute in Turku, Finland', 'Lomma Institute'],
    ['the Lomma Institute signed, and a guest came from Finland', 'Finland'],
    ['Vidra Works, Bergen, Norway', 'Vidra Works'],
    ['a tour to Norway', 'Norway'],
  ])('with its seat: %s', (text, expected) => {
    expect(nameEndingAt(text, text.length)?.name).toBe(expected);
  });

  it.each([
    ['signed with Skarvik Ocean Hub |(location: Oslo)', 'Skarvik Ocean Hub'],
    ['by Takase City| (mayor: Jun Oki)', 'Takase City'],
    ['a memorandum| (see below)', undefined],
    ['they met in May| (2021)', undefined],
    ['Ikoma Kelp Co., Ltd.| (TYO: 0000)', 'Ikoma Kelp Co., Ltd.'],
  ])('%s: %s', (marked, expected) => {
    const at = marked.indexOf('|');
    expect(nameEndingAt(marked.replace('|', ''), at)?.name).toBe(expected);
  });
});

describe('names without what many share', () => {
  it.each([
    ['The Vidra Inc.', 'vidra'],
    ['Ikoma Kelp Co., Ltd.', 'ikoma kelp'],
    ['City of Takase', 'takase city'],
    ['Takase Municipal Government', 'takase city'],
    ['Norvane Centre', 'norvane center'],
    ['ＶＩＤＲＡ', 'vidra'],
    ['Vidra A/S', 'vidra'],
    ['Fjord Prefectural Government', 'fjord prefecture'],
  ])('%s → %s', (name, core) => {
    expect(coreOf(name)).toBe(core);
  });
});

describe('what a name is', () => {
  it.each([
    ['Skarvik Ocean Hub', true],
    ['Port of Hamnvik', true],
    ['Ida Berg', false],
    ['President Ida Berg of Fjellheim Hub', false],
    ['Vidra', false],
    ['Takase City', true],
    ['Director General', false],
  ])('%s is an organisation by its words: %s', (name, expected) => {
    expect(looksLikeOrganisation(name)).toBe(expected);
  });

  it.each([
    ['Skarvik is a general incorporated association of divers.', 'association'],
    ['Vidra, a maker of glass, has joined.', 'company'],
    ['It is one of the largest marine clusters in the north.', 'cluster'],
    ['Hamnvik Biopark is a science park on the coast.', 'science park'],
    ['Norvane is a public university.', 'university'],
    ['It has signed with a city.', undefined],
    ['The association met.', undefined],
    ['Takase, the city of bridges, is old.', 'municipality'],
  ])('%s: %s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });

  it.each([
    ['Bergen, Norway', 'NO'],
    ['San Remo, Italy', 'IT'],
    ['Austin, U.S.A.', 'US'],
    ['Leith, Scotland', 'GB'],
    ['the Netherlands', 'NL'],
    ['Manila, the Philippines', 'PH'],
    ['Busan, Republic of Korea', 'KR'],
    ['Prague, Czech Republic', 'CZ'],
    ['Takase', undefined],
    ['Northern Italy', 'IT'],
    ['Tbilisi, Georgia', 'GE'],
  ])('%s is in %s', (place, country) => {
    expect(countryIn(place)).toBe(country);
  });

  it.each([
    ['location: Bergen, Norway; director: Ida Berg', 'Bergen, Norway'],
    ['head office: Takase, Japan', 'Takase, Japan'],
    ['headquartered in Leith; hereinafter "LH"', 'Leith'],
    ['"SOH"; Bergen, Norway; CEO: Ida Berg', 'Bergen, Norway'],
    ['Rotterdam, the Netherlands; hereinafter "LH"', 'Rotterdam, the Netherlands'],
    ['Leith, Scotland', 'Leith, Scotland'],
    ['the Netherlands', 'the Netherlands'],
    ['Taiwan', 'Taiwan'],
    ['Brest, Brittany, France', 'Brest, Brittany, France'],
    ['left', undefined],
    ['Chair, Vidra', undefined],
    ['with 40 members in France', undefined],
    ['hereinafter "LH"', undefined],
    ['based in Kiel, Germany, hereinafter "K"', 'Kiel, Germany'],
    ['president: Ida Berg', undefined],
  ])('(%s): %s', (bracket, expected) => {
    const found = locationIn(bracket);
    expect(found && bracket.slice(found.start, found.end)).toBe(expected);
  });

  it.each([
    ['we', 'publisher'],
    ['our university', 'publisher'],
    ['both sides', 'parties'],
    ['the two cities', 'parties'],
    ['the harbour', undefined],
    ['Webster', undefined],
  ])('%s stands for %s', (words, expected) => {
    expect(pronoun(words)).toBe(expected);
  });
});
