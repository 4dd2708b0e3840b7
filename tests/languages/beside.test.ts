import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/languages/language.js';
import { READING } from '../../src/core/languages/reading.js';
import { countryOfName, representedCountry } from '../../src/core/ledger/names/countryOfName.js';

/** What stands beside the name in «…». */
function beside(language: Language, marked: string): string | undefined {
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  const text = marked.replace(/[«»]/g, '');
  const found = READING[language].countryBeside(text, { start, end });
  return (
    found && `${found.code} ${text.slice(found.place?.start ?? found.start, found.place?.end ?? found.end)}`
  );
}

describe('the country beside a name', () => {
  it.each([
    ['with «Velmar Cluster» (Norway) in April', 'NO Norway'],
    ['after the «Trunn Quarter» (Ireland, November 2021)', 'IE Ireland'],
    ['«Velmar Cluster» (Bergen, Norway) jointly held', 'NO Bergen, Norway'],
    ['the «Trunn Ocean Hub» (TOH) of Larvik, Norway, have renewed', 'NO Larvik, Norway'],
    ['«Gamyeong Valley», Republic of Korea (October 2015)', 'KR Republic of Korea'],
    [
      'with «Velmar Feed A/S» ("VF"), an aquafeed company headquartered in Helsted, Denmark.',
      'DK Helsted, Denmark',
    ],
    ['with «Veldt GmbH» ("Veldt"), a German maker of drives', 'DE German'],
    ['the Danish aquafeed company «Velmar Feed»', 'DK Danish'],
    ["Brazil's «Santarem State»", 'BR Brazil'],
    ['the «State of Santarem» in Brazil (2015)', 'BR Brazil'],
    ['«Velmar Cluster» (a Norwegian ocean network)', 'NO Norwegian'],
  ])('%s', (marked, expected) => {
    expect(beside('en', marked)).toBe(expected);
  });

  it.each([
    'an MOU with «Velmar Cluster» in Tokyo last week',
    '«Velmar Cluster» (VC) and others',
    '«Velmar Cluster», which has offices in Norway',
    'of Norway and «Velmar Cluster»',
  ])('%s: none', (marked) => {
    expect(beside('en', marked)).toBeUndefined();
  });

  it.each([
    ['«トルン・クラスター»（ノルウェー）と', 'NO ノルウェー'],
    ['«ガミョン・バレー»（韓国、2015年）', 'KR 韓国'],
    ['«トルン研究所»（クロアチア共和国リエカ）', 'HR クロアチア共和国リエカ'],
    ['«木曽川生物研究所»（国内）', 'JP 国内'],
    ['オーストラリアの«トルン養殖研究所»と', 'AU オーストラリア'],
    ['イタリア・«ヴェルマ県»と', 'IT イタリア'],
    ['デンマーク王国の水産飼料会社である «Velmar Feed A/S»', 'DK デンマーク王国'],
    ['英国«ヴェルマ大学»と', 'GB 英国'],
  ])('%s', (marked, expected) => {
    expect(beside('ja', marked)).toBe(expected);
  });

  it.each(['ウルグアイ«大使館»と', '«中国電力»（広島市）', '東インド«会社»は', '«凪大学»（以下「凪大」）'])(
    '%s: none',
    (marked) => {
      expect(beside('ja', marked)).toBeUndefined();
    },
  );
});

describe('where a house says that it sits', () => {
  const seat = (language: Language, text: string): string | undefined => {
    const found = READING[language].seatIn(text);
    return found && text.slice(found.start, found.end);
  };
  it.each([
    ['en', 'Founded: 1986. Head office: Augsburg, Germany. Employees: 720.', 'Augsburg, Germany'],
    ['en', 'Its head office is in Bergen.', 'Bergen'],
    ['en', 'A network based in Lyon, France.', 'Lyon, France'],
    ['en', 'We based our work on Data.', undefined],
    ['ja', '本社：大阪市北区', '大阪市北区'],
    ['ja', '本部はベルゲンにあります。', 'ベルゲン'],
    ['ja', '東京都千代田区に本社を置く商社です。', '東京都千代田区'],
    ['ja', '本社の社員が参加しました。', undefined],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(seat(language, text)).toBe(expected);
  });
});

describe('what a text calls an organisation', () => {
  it.each([
    ['en', 'Velmar is a spin-off of Kisogawa University.', undefined],
    ['en', 'Velmar was opened by a region, a city and a university.', undefined],
    ['en', 'Velmar is today one of the largest ocean clusters in the world.', 'cluster'],
    ['en', 'Velmar is a general incorporated association that helps universities.', 'association'],
    ['ja', '海運の7社と5大学の研究者により設立。', undefined],
    ['ja', '大学の研究者が設立した会社です。', 'company'],
    ['ja', '木曽川大学', 'university'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(READING[language].kindIn(text)).toBe(expected);
  });
});

describe('the country that a name gives', () => {
  it.each([
    ['エストニア海事通商事務所', 'EE'],
    ['Estonian Maritime Trade Office in Tokyo', 'EE'],
    ['蒼木県立汐浜高等学校', 'JP'],
    ['凪浦市', 'JP'],
    ['アルデンナ県', undefined],
    ['リエカ市', undefined],
    ['フランス料理学校', undefined],
  ])('%s: %s', (name, expected) => {
    expect(countryOfName(name)).toBe(expected);
  });

  it('is that of an office only where the office speaks for it', () => {
    expect(representedCountry('Latvian Trade Office in Tokyo')).toBe('LV');
    expect(representedCountry('Danish Technological Institute')).toBeUndefined();
  });
});
