import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `Hub + Takase (2018-06) mou`: whom a release says to have concluded what besides what it announces. */
function mentionsOf(text: string): string[] {
  return readFacts(makeRelease(text, { id: 'r' }))
    .agreements.filter(({ status }) => status === 'mentioned')
    .map(
      ({ parties, signedOn: [signed], instrument: [paper] }) =>
        `${parties.join(' + ')}${signed ? ` (${signed.value})` : ''}${paper ? ` ${paper.value.kind}` : ''}`,
    );
}

const ENGLISH =
  'October 3, 2024\nSoraito Hub\n\nSoraito Hub Concludes MOU with Avelle University\n\nSoraito Hub concluded a Memorandum of Understanding with Avelle University on October 1, 2024. ';

const JAPANESE =
  '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を締結\n\n潮見ネットワークは2024年10月1日、葉山大学と連携に関する覚書を締結しました。';

it.each([
  [
    'in a numbered list, without the new one',
    `${ENGLISH}\n\nList of partners (in order of signing)\n1. Norvane Institute (Norway) - April 2016\n2. City of Takase - June 2018\n3. Avelle University - October 2024\n`,
    ['Soraito Hub + Norvane Institute (2016-04)', 'Soraito Hub + City of Takase (2018-06)'],
  ],
  [
    'in a list whose first line looks like a heading',
    `${ENGLISH}\n\nThe hub's partners to date\n\n   Norvane Institute (April 2016)\n   City of Takase, Japan (June 2018)\n\nNext steps\n\nA seminar follows in May 2025.`,
    ['Soraito Hub + Norvane Institute (2016-04)', 'Soraito Hub + City of Takase (2018-06)'],
  ],
  [
    'with letters and dashes, below a sentence that ends in a colon; no scope',
    `${ENGLISH}\n\nEarlier agreements of the hub:\na) Geoje Ocean Valley (Republic of Korea), October 2015\n-- Daejin Techno Valley Foundation (2020)\n`,
    ['Soraito Hub + Geoje Ocean Valley (2015-10)', 'Soraito Hub + Daejin Techno Valley Foundation (2020)'],
  ],
  [
    'in a table',
    `${ENGLISH}\n\nMOUs signed to date\n| No. | Partner | Country | Date |\n|---|---|---|---|\n| 1 | Norvane Institute | Norway | April 2016 |\n| 2 | City of Takase | Japan | June 2018 |\n`,
    ['Soraito Hub + Norvane Institute (2016-04) mou', 'Soraito Hub + City of Takase (2018-06) mou'],
  ],
  [
    'in running text behind "following those with"',
    `${ENGLISH}It is the fourth MOU, following those with Norvane Institute in April 2016, Geoje Ocean Valley in October 2017 and the City of Takase in June 2018.`,
    [
      'Soraito Hub + Norvane Institute (2016-04) mou',
      'Soraito Hub + Geoje Ocean Valley (2017-10) mou',
      'Soraito Hub + City of Takase (2018-06) mou',
    ],
  ],
  [
    'with a country and a year in the bracket behind each',
    `${ENGLISH}The university is the third partner of the hub, following those with Port Kembry (Wales, 1998) and the Vidra Institute (Norway, March 2011).`,
    ['Soraito Hub + Port Kembry (1998)', 'Soraito Hub + Vidra Institute (2011-03)'],
  ],
  [
    'by what is said of one that there is, and none of which nothing is signed',
    `${ENGLISH}Its MOU with Norvane Institute runs until May 31, 2026. The hub is also in talks on an agreement with Takase College.`,
    ['Soraito Hub + Norvane Institute mou'],
  ],
  [
    'no non-disclosure agreement',
    `${ENGLISH}The two had entered into a non-disclosure agreement in November 2021.`,
    [],
  ],
  [
    'below a heading that names the paper',
    `${JAPANESE}\n\n## これまでに締結した主な包括連携協定\n\n平成25年5月　浜桐大学\n\n平成31年2月　株式会社ひなた薬局\n`,
    [
      '潮見ネットワーク + 浜桐大学 (2013-05) comprehensive agreement',
      '潮見ネットワーク + 株式会社ひなた薬局 (2019-02) comprehensive agreement',
    ],
  ],
  [
    'with the paper in brackets, and a name in Latin letters',
    `${JAPANESE}\n\n【ご参考】当法人の最近の資本業務提携等\n2018年6月　株式会社港北倉庫(資本業務提携、議決権所有割合15.0%)\n2021年9月　Feldmark Feed A/S(業務提携)\n`,
    [
      '潮見ネットワーク + 株式会社港北倉庫 (2018-06) capital alliance',
      '潮見ネットワーク + Feldmark Feed A/S (2021-09) business alliance',
    ],
  ],
  [
    'where words count them',
    `${JAPANESE}県内の大学のうち、協定を結んでいるのは、浜桐大学、汐路女子短期大学の2校です。`,
    [
      '潮見ネットワーク + 浜桐大学 collaboration agreement',
      '潮見ネットワーク + 汐路女子短期大学 collaboration agreement',
    ],
  ],
  [
    'as those before it',
    `${JAPANESE}このうち輸送に関する協定は、平成19年の浜桐県倉庫協会、平成28年の株式会社汐路フェリーに続き3件目です。`,
    [
      '潮見ネットワーク + 株式会社汐路フェリー (2016) collaboration agreement',
      '潮見ネットワーク + 浜桐県倉庫協会 (2007) collaboration agreement',
    ],
  ],
  [
    'in a sentence of its own within brackets, by its number',
    `${JAPANESE}本協定は第18号です。（第17号は令和3年6月締結の株式会社ミドリ商店）`,
    ['潮見ネットワーク + 株式会社ミドリ商店 (2021-06)'],
  ],
  [
    'two papers of one pair, each with its day',
    `${JAPANESE}本会と汐路大学は、2021年4月28日に基本合意書を、同年9月30日に業務提携契約を締結し、共同研究を進めています。`,
    [
      '潮見ネットワーク + 汐路大学 (2021-04-28) basic agreement',
      '潮見ネットワーク + 汐路大学 (2021-09-30) business alliance',
    ],
  ],
  [
    'of the one whom the sentence before is about',
    `${JAPANESE}霧積精機株式会社は2001年に創業しました。同社は2018年に浜桐大学と包括連携協定を締結しています。`,
    ['霧積精機株式会社 + 浜桐大学 (2018) comprehensive agreement'],
  ],
  [
    'none of which nobody is named',
    `${JAPANESE}研究団体が大使館と覚書を結ぶ例は珍しい。当法人は海外の海洋クラスターとも協定を結んでいます。`,
    [],
  ],
])('%s', (_, text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

const VISIT =
  'June 5, 2025\nGarnet Life Cluster\n\nVisitors from Lundby at Garnet Life Cluster\n\nOn June 3, 2025, a delegation from Lundby Port Forum visited Garnet Life Cluster. No document was signed. ';

const VISIT_JA =
  '2025年6月5日\nガーネット生命クラスター\n\nルンドビー港湾フォーラムが来訪\n\n6月3日、ガーネット生命クラスターは、ルンドビー港湾フォーラムの訪問を受けました。文書の署名は行っていません。';

it.each([
  [
    'with its paper and its term',
    `${VISIT}The most recent agreement is the MOU with the Orrin College of Technology (Ireland) in February 2025, which runs for three years.`,
    ['Garnet Life Cluster + Orrin College of Technology (2025-02) mou'],
  ],
  [
    'as our latest',
    `${VISIT}Our latest agreement is a letter of intent with Halden University of March 2025.`,
    ['Garnet Life Cluster + Halden University (2025-03) loi'],
  ],
  [
    'as the last of the partners',
    `${VISIT}Garnet Life Cluster has seven partners, most recently Halden University (March 2025).`,
    ['Garnet Life Cluster + Halden University (2025-03)'],
  ],
  [
    'by what was signed with it',
    `${VISIT}The latest addition to the network is Halden University, with which the cluster signed an MOU in March 2025.`,
    ['Garnet Life Cluster + Halden University (2025-03) mou'],
  ],
  [
    'none of a visit or an exhibition',
    `${VISIT}The most recent one to come before them was Halden University in March 2025. The newest exhibition is the one with Brava Institute. The latest guide to agreements is by Orrin College.`,
    [],
  ],
  [
    '最も新しい覚書',
    `${VISIT_JA}これまでに8団体と協定を結んでおり、最も新しいものは2025年2月のオリン工科大学（アイルランド）との覚書（期間3年間）です。`,
    ['ガーネット生命クラスター + オリン工科大学 (2025-02) memorandum'],
  ],
  [
    '直近の提携先',
    `${VISIT_JA}直近の提携先は、2025年2月に提携したオリン工科大学（アイルランド）です。`,
    ['ガーネット生命クラスター + オリン工科大学 (2025-02)'],
  ],
  [
    '来訪や展示の最新のものではない',
    `${VISIT_JA}最も新しい来訪は2025年2月のオリン工科大学です。最新の展示は浜桐大学との共同制作です。直近の例は3件です。`,
    [],
  ],
])('the last agreement so far is told in a release on another matter: %s', (_, text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

/** What a release announces with the day on which it was signed, and the places that it gives to partners. */
function signedAndPlaces(text: string): string[] {
  const { agreements, counts } = readFacts(makeRelease(text, { id: 'r' }));
  return [
    ...agreements
      .filter(({ status }) => status === 'own')
      .flatMap(({ signedOn }) => signedOn.map(({ value }) => `signed ${value}`)),
    ...counts
      .filter(({ value }) => value.form === 'ordinal')
      .map(({ value }) => `${value.number} ${value.partner ?? 'own'}`),
  ];
}

it.each([
  [
    'who took office',
    'October 3, 2024\nSoraito Hub\n\nSoraito Hub and Avelle University Sign MOU\n\nSoraito Hub and Avelle University signed a Memorandum of Understanding on October 1, 2024. It was signed by Ann Lee, who took office in 2021, and Bo Dahl, who was appointed Rector in May 2023.',
    ['signed 2024-10-01'],
  ],
  [
    'who signed, whatever he became',
    'October 3, 2024\nSoraito Hub\n\nSoraito Hub and Avelle University Sign MOU\n\nThe newly appointed Rector of Avelle University, Bo Dahl, and Soraito Hub signed a Memorandum of Understanding on October 1, 2024.',
    ['signed 2024-10-01'],
  ],
  [
    '就任した人の署名',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を更新\n\n潮見ネットワークは2024年10月1日、葉山大学との覚書を更新しました。葉山大学からは2021年に就任した学長の森下みほ氏が署名しました。',
    ['signed 2024-10-01'],
  ],
  [
    '署名した人の就任',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を締結\n\n2024年10月1日に署名した葉山大学の森下みほ学長と、理事長に就任した潮見ネットワークの岡部進は、覚書を締結しました。',
    ['signed 2024-10-01'],
  ],
  [
    '前の提携先とその次の提携先の番号',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を更新\n\n潮見ネットワークは2024年10月1日、葉山大学との覚書を更新しました。提携団体数は8団体のままです。7団体目の汐路市に続き、2021年5月に浜桐工業試験場が8団体目として加わっています。',
    ['signed 2024-10-01', '7 汐路市', '8 浜桐工業試験場'],
  ],
])('dates and places that are of somebody else: %s', (_, text, expected) => {
  expect(signedAndPlaces(text)).toEqual(expected);
});

it.each([
  [
    '加わった団体',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を更新\n\n潮見ネットワークは2024年10月1日、葉山大学との覚書を更新しました。7団体目の汐路市に続き、2021年5月に浜桐工業試験場が8団体目として加わっています。',
    ['潮見ネットワーク + 浜桐工業試験場 (2021-05)', '潮見ネットワーク + 汐路市'],
  ],
  [
    '提携先としてではなく加わった団体',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を更新\n\n潮見ネットワークは2024年10月1日、葉山大学との覚書を更新しました。2021年5月に浜桐工業試験場が出展者として加わっています。',
    [],
  ],
  [
    'who joined as a partner',
    `${ENGLISH}In May 2021 the Vidra Institute joined as the third overseas partner.`,
    ['Soraito Hub + Vidra Institute (2021-05)'],
  ],
  [
    'who joined otherwise',
    `${ENGLISH}In May 2021 the Vidra Institute joined as the third exhibitor. Brava Works joined as the main partner of the marathon.`,
    [],
  ],
])('%s', (_, text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each([
  [
    'a paper told behind its partner, and a place among municipalities',
    `${ENGLISH}It comes after Alder Gateway (Bergen, Norway), with which an MOU was concluded in October 2020, and Kisaragi City (January 2020), the second local government after Aoba Town.`,
    ['Soraito Hub + Alder Gateway (2020-10) mou', 'Soraito Hub + Aoba Town mou'],
  ],
  [
    'a bracket that is a date, behind the seat',
    `${ENGLISH}It is the second university, following Blue Lakes University in Kenya (agreement of May 2015).`,
    ['Soraito Hub + Blue Lakes University (2015-05)'],
  ],
  [
    'brackets that are a paper and a date',
    `${ENGLISH}It is the second tie-up abroad after Fjell Pumps AS of Norway (business alliance, June 2021). The domestic ones are Isobe Foundry (capital alliance, October 2019) and the Port of Kazehaya (MOU, August 2022).`,
    [
      'Soraito Hub + Fjell Pumps AS',
      'Soraito Hub + Isobe Foundry (2019-10) capital alliance',
      'Soraito Hub + Port of Kazehaya (2022-08) mou',
    ],
  ],
  [
    'a bracket that is another date',
    `${ENGLISH}It is the second university, following Blue Lakes University in Kenya (founded in May 1915 by the state).`,
    ['Soraito Hub + Blue Lakes University'],
  ],
  [
    'それぞれの括弧',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を締結\n\n潮見ネットワークは2024年10月1日、葉山大学と覚書を締結しました。提携先としては、潟波郵便局、株式会社燕運輸（平成30年7月）、水上信用金庫（令和3年2月）に続いて4件目です。',
    [
      '潮見ネットワーク + 潟波郵便局',
      '潮見ネットワーク + 株式会社燕運輸 (2018-07)',
      '潮見ネットワーク + 水上信用金庫 (2021-02)',
    ],
  ],
  [
    '日付だけの括弧',
    '2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を締結\n\n潮見ネットワークは2024年10月1日、葉山大学と覚書を締結しました。大学としては、汐路大学（令和元年8月）に続く2校目です。',
    ['潮見ネットワーク + 汐路大学 (2019-08)'],
  ],
])('when what is mentioned was signed: %s', (_, text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});
