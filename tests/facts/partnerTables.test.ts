import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const ENGLISH = `May 20, 2022
Narumi Start-up Hub
Narumi Start-up Hub Signs MOU with Pyynikki Forge

Narumi Start-up Hub (NSH) signed a Memorandum of Understanding (MOU) with Pyynikki Forge (location: Tampere, Finland) on May 18, 2022.

`;
const JAPANESE =
  '2022年5月20日\n潮見ネットワーク\n\n潮見ネットワークがPyynikki Forgeと覚書を締結\n\n潮見ネットワークは2022年5月18日、フィンランドのPyynikki Forgeと覚書を締結しました。\n\n';

/** `2 Dundee Game Commons GB 2018-03`: number, name, country, date (and day of its end) of each listed partner. */
function partnersOf(text: string): string[] {
  const { agreements, counts, organisations } = readFacts(makeRelease(text, { id: 'r' }));
  return agreements
    .filter(({ status }) => status === 'mentioned')
    .map(({ partner, signedOn, endedOn }) => {
      const place = counts.find(
        ({ value }) =>
          value.form === 'ordinal' && value.partner === partner.value && isOfAll(value.countClass),
      );
      const country = organisations.find(({ name }) => name === partner.value)?.country?.value;
      const ended = endedOn.map(({ value }) => `ended ${value}`);
      return [place?.value.number, partner.value, country, ...signedOn.map(({ value }) => value), ...ended]
        .filter((part) => part !== undefined)
        .join(' ');
    });
}

const isOfAll = (countClass: string): boolean => countClass === 'partner';

const THREE = [
  '1 Dundee Game Commons GB 2016-04',
  '2 Hayama Medical University JP 2016-10',
  '3 Shiomi City JP 2017-08',
];
const DREI = ['1 Dundee Game Commons GB 2016-04', '2 葉山医科大学 2016-10', '3 浜桐市 2017-08'];

it.each([
  [
    'columns with nothing but spaces',
    'Partners to date\nNo. Partner Country Date\n1 Dundee Game Commons U.K. April 2016\n2 Hayama Medical University Japan October 2016\n3 Shiomi City Japan August 2017',
    THREE,
  ],
  [
    'numbers, edges and short dates',
    "NSH's partners so far\nNo.1 | Dundee Game Commons | U.K. | 2016.04\nNo.2 | Hayama Medical University | Japan | 10/2016\nNo.3 | Shiomi City | Japan | '17.8",
    THREE,
  ],
  [
    'places, papers and dates behind commas',
    'Our partners\n1. Dundee Game Commons, Dundee, U.K. – MOU, April 2016\n2. Hayama Medical University, Narumi, Japan – MOU, October 2016\n3. Shiomi City, Japan – LOI, August 2017',
    THREE,
  ],
  [
    'each cell in a line of its own',
    'Partners of NSH\nNo.\nName\nCountry\nDate\n1\nDundee Game Commons\nU.K.\nApril 2016\n2\nHayama Medical University\nJapan\nOctober 2016\n3\nShiomi City\nJapan\nAugust 2017\n\nInquiries: NSH',
    THREE,
  ],
  [
    'two columns side by side',
    'Partners to date\n1 Dundee Game Commons (U.K.) Apr. 2016      3 Shiomi City (Japan) Aug. 2017\n2 Hayama Medical University (Japan) Oct. 2016      4 Tromsa Arctic Hub (Norway) Nov. 2018',
    [THREE[0], THREE[2], THREE[1], '4 Tromsa Arctic Hub NO 2018-11'],
  ],
  [
    'renewals and ends',
    'Partners to date\n#1 Dundee Game Commons (U.K.), April 2016, renewed in May 2019\n#2 Hayama Medical University (Japan), October 2016\n#3 Shiomi City (Japan), August 2017 (ended June 2021)',
    [THREE[0], THREE[1], '3 Shiomi City JP 2017-08 ended 2021-06'],
  ],
  [
    'parts under heads of their own',
    'NSH partners\nOverseas (1)\nApr. 2016 Dundee Game Commons (U.K.)\nMunicipalities (2)\nAug. 2017 Shiomi City\nNov. 2018 Kasumi Prefecture',
    ['Dundee Game Commons GB 2016-04', 'Shiomi City 2017-08', 'Kasumi Prefecture 2018-11'],
  ],
  [
    'a programme is no list of partners',
    'Programme of the seminar\n1 Opening by Hayama Medical University April 2016\n2 Lecture by Shiomi City August 2017',
    [],
  ],
  [
    'nor are days that are still to come',
    'Partners\n1. Hayama Medical University, October 2022\n2. Shiomi City, November 2022',
    [],
  ],
  [
    'nor is the scope of an agreement',
    'Scope of the agreement\n1 Joint seminars in Shiomi City, April 2023\n2 Visits to Hayama Medical University, May 2023',
    [],
  ],
])('a table of partners: %s', (_, table, expected) => {
  expect(partnersOf(`${ENGLISH}${table}`)).toEqual(expected);
});

it.each([
  [
    '空白だけで区切られた列',
    '【これまでの提携先】\nNo. 提携先 国・地域 締結年月\n1 Dundee Game Commons 英国 2016年4月\n2 葉山医科大学 ― 2016年10月\n3 浜桐市 ― 2017年8月',
    DREI,
  ],
  [
    'タブ区切りと短い日付',
    '■提携先一覧\n番号\t名称\t国名\t締結年月\n1\tDundee Game Commons\t英国\t2016.04\n2\t葉山医科大学\t－\tH28.10\n3\t浜桐市\t－\t2017/8',
    DREI,
  ],
  [
    '一行に一つの欄',
    '【これまでの提携先】\nNo.\n提携先\n国・地域\n締結年月\n1\nDundee Game Commons\n英国\n2016年4月\n2\n葉山医科大学\n―\n2016年10月\n3\n浜桐市\n―\n2017年8月',
    DREI,
  ],
  [
    '丸数字',
    '■これまでの提携先\n① Dundee Game Commons（英国） 2016年4月\n② 葉山医科大学 2016年10月\n③ 浜桐市 2017年8月',
    DREI,
  ],
  [
    '第N号',
    '■連携協定の締結状況\n第1号　Dundee Game Commons（英国）　平成28年4月\n第2号　葉山医科大学　平成28年10月\n第3号　浜桐市　平成29年8月',
    DREI,
  ],
  [
    '日付が先',
    '【提携先一覧】\n1. 2016.4 Dundee Game Commons（英国）\n2. 2016.10 葉山医科大学\n3. 2017.8 浜桐市',
    DREI,
  ],
  [
    '新しい順',
    '【提携先一覧】\n3 浜桐市 2017年8月\n2 葉山医科大学 2016年10月\n1 Dundee Game Commons 英国 2016年4月',
    [...DREI].reverse(),
  ],
  [
    '行が折り返された一覧',
    '【提携先一覧】\n1 Dundee Game Commons 英国 2016年4月\n2 公益財団法人はまなす再生医療イノベーション推\n進財団 ― 2016年10月\n3 浜桐市 ― 2017年8月',
    [DREI[0], '2 公益財団法人はまなす再生医療イノベーション推進財団 2016-10', DREI[2]],
  ],
  [
    '更新と終了',
    '【提携先一覧】\n1 Dundee Game Commons（英国） 2016年4月 ※2019年4月に更新\n2 葉山医科大学 2016年10月（2021年6月満了）\n3 浜桐市 2017年8月',
    [DREI[0], '2 葉山医科大学 2016-10 ended 2021-06', DREI[2]],
  ],
  [
    '区分ごと',
    '■提携先一覧（全3団体）\n＜海外＞\nDundee Game Commons　英国　2016年4月\n＜自治体＞\n浜桐市　2017年8月\n霧積県　2018年11月',
    ['Dundee Game Commons GB 2016-04', '浜桐市 2017-08', '霧積県 2018-11'],
  ],
  [
    '今後の予定は一覧ではない',
    '■今後の予定\n1 葉山医科大学 説明会 2022年10月\n2 浜桐市 見学会 2022年11月',
    [],
  ],
  ['先の日付の予定は一覧ではない', '■提携先\n1 葉山医科大学 2022年10月\n2 浜桐市 2022年11月', []],
  ['歩みは一覧ではない', '■連携の経緯\n1 葉山医科大学を訪問 2016年10月\n2 浜桐市で会議を開催 2017年8月', []],
])('提携先の一覧: %s', (_, table, expected) => {
  expect(partnersOf(`${JAPANESE}${table}`)).toEqual(expected);
});

it('a link to other news gives the place of whom it names', () => {
  const text = `${JAPANESE}＜関連＞\n2019.09.30　葉山医科大学と提携（7例目）\n`;
  const places = readFacts(makeRelease(text, { id: 'r' })).counts.map(({ value }) => value.partner);
  expect(places).not.toContain('Pyynikki Forge');
});

it.each([
  [
    'behind a row',
    `${ENGLISH}Partners to date\n- Shiomi City, August 2017 (first municipality)\n- Tromsa Arctic Hub (Norway), March 2019 (our 2nd overseas partner)`,
    ['municipality 1 Shiomi City', 'overseas 2 Tromsa Arctic Hub'],
  ],
  [
    'in a sentence that lists partners',
    `${ENGLISH}So far, NSH has made agreements with the following partners: Dundee Game Commons (U.K.) in April 2016; Shiomi City, the first municipality, in August 2017; and Hayama University in May 2018.`,
    ['municipality 1 Shiomi City'],
  ],
  [
    'of a town, and not of a partner',
    `${ENGLISH}So far, NSH has made agreements with the following partners: Shiomi City, the third city of Japan, in August 2017; and Hayama University in May 2018.`,
    [],
  ],
  [
    '行のかっこ書き',
    `${JAPANESE}【提携先一覧】\n・2017年8月　浜桐市（自治体として初）\n・2022年3月　霧積県（自治体として2番目）`,
    ['municipality 1 浜桐市', 'municipality 2 霧積県'],
  ],
  [
    '文中のかっこ書き',
    `${JAPANESE}これまでの提携先は、葉山大学（2016年10月）、浜桐市（2017年8月、自治体として初）です。`,
    ['municipality 1 浜桐市'],
  ],
  ['順番でない数', `${JAPANESE}【提携先一覧】\n・2017年8月　浜桐市（県内3位）\n・2022年3月　霧積県`, []],
])('places noted behind partners: %s', (_, text, expected) => {
  const places = readFacts(makeRelease(text, { id: 'r' })).counts.filter(
    ({ value }) => value.form === 'ordinal',
  );
  expect(places.map(({ value }) => `${value.countClass} ${value.number} ${value.partner}`)).toEqual(expected);
});

it.each([
  [
    'カルムベイ・アクセラレーター及びMRIP　2021年7月　三者覚書',
    ['カルムベイ・アクセラレーター 2021-07', 'MRIP 2021-07'],
  ],
  ['リハビリテーション及びケア協会　2021年7月　覚書', ['リハビリテーション及びケア協会 2021-07']],
  [
    'Calm Bay Accelerator and MRIP – tri-party MOU, July 2021',
    ['Calm Bay Accelerator 2021-07', 'MRIP 2021-07'],
  ],
  ['Institute of Science and Technology – MOU, July 2021', ['Institute of Science and Technology 2021-07']],
])('a row of a paper of three has two partners, and no other has: %s', (row, expected) => {
  const isJapanese = /[ぁ-ん]/.test(row);
  const text = isJapanese
    ? `凪大学は、2023年9月27日、樫村商事株式会社と連携協定を締結しました。\n\n■これまでの連携先\n・汐見大学　2019年9月　連携協定\n・青葉銀行　2020年4月　覚書\n・${row}`
    : `Nagi University has concluded an MOU with Lervik Hub.\n\nPartners to date\n1. Shiomi University – MOU, September 2019\n2. Aoba Bank – MOU, April 2020\n3. ${row}`;
  const named = partnersOf(text).filter((one) => one.includes('2021-07'));
  expect(named.map((one) => one.replace(/^\d /, ''))).toEqual(expected);
});
