import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));

const publisherOf = (text: string): string => read(text).publisher?.value ?? '?';

const agreementOfEnglish = (more: string): string =>
  `5 March 2021\n\nAvel Marine Hub and Narumi Harbour Park join forces\n\nNarumi Harbour Park, in Narumi, signed a Memorandum of Understanding with Avel Marine Hub on 1 March 2021.\n\n${more}\n`;

it.each([
  [
    'who is to be written to, whoever signed with the other',
    agreementOfEnglish('Press office: press@avelmarinehub.example'),
    'Avel Marine Hub',
  ],
  [
    'a mailbox of the first letters',
    agreementOfEnglish('Contact\nAnn Lee, Public Affairs\nalee@amh.example'),
    'Avel Marine Hub',
  ],
  [
    'a mailbox of neither says nothing',
    agreementOfEnglish('Contact\nAnn Lee\nalee@mailhouse.example'),
    'Narumi Harbour Park',
  ],
  [
    'a row that says so',
    'NEWS | 2023.04.12\n\nA partner in the south\n\nPublisher:   Borea Kelp Council (BKC)\nDocument:    Memorandum of Understanding\nWith:        Instituto Marino de Arauca\nSigned:      8 April 2023',
    'Borea Kelp Council',
  ],
  [
    'whom the first sentence is about, where the next calls it "it"',
    'Hub gains a partner (5 March 2021)\n\nThe Avel Space Network (ASN) used a fair in Lisbon to sign. On 2 March it concluded a memorandum of cooperation with the Narumi Launch Lab, which builds antennas.',
    'Avel Space Network',
  ],
  [
    'a masthead in marks before the day',
    '《潮見スカイパーク ニュース》　平成30年5月15日\n\nリンデンパーク・ザルツと姉妹パーク提携を結びました\n\n5月10日、リンデンパーク・ザルツと姉妹パーク提携を結びました。',
    '潮見スカイパーク',
  ],
  [
    'a masthead before "NEWS"',
    '灯浜ドローン・ハブ　NEWS\n\n新しい連携先が増えました\n\n投稿日：2018年9月5日\n\n今週、二つの連携先が加わりました。\n\n●葉山信用金庫（葉山市）\n　書面：連携協定\n　締結日：9月3日\n\n●学校法人青葉学園 青葉福祉大学（青葉市）\n　書面：覚書\n　締結日：9月4日',
    '灯浜ドローン・ハブ',
  ],
  [
    'a masthead before the number of a newsletter, of whoever says 当機構',
    '中瀬ロボティクス推進機構　ニュースレター　第14号（2022年4月）\n\n「汐路ロボット産業協会」との覚書を更新\n\n当機構は3月25日、汐路ロボット産業協会との覚書を更新しました。',
    '中瀬ロボティクス推進機構',
  ],
  [
    'of two parks the one over the title is 当パーク',
    '奥瀬サイエンスパーク　お知らせ\n\n2019/03/12\n\n英国ケルドア・サイエンスパークと協力関係を結びました\n\n当パークは3月8日、英国のケルドア・サイエンスパークと覚書に署名いたしました。',
    '奥瀬サイエンスパーク',
  ],
  [
    'of two parks beside each other neither is 当パーク',
    '2019/03/12\n\nサイエンスパークの覚書\n\n両パークは、覚書を結びました。当パークは、ケルドア・サイエンスパークと覚書に署名いたしました。ヴェスタ・サイエンスパークも祝意を寄せました。',
    '?',
  ],
  [
    'no masthead is `PRESS RELEASE` with its day',
    'PRESS RELEASE　　2023年2月17日\n\n空運連、青谷市と包括連携協定を締結\n\n一般社団法人汐路空運事業者連合会（汐路市、以下「空運連」）と青谷市は本日、包括連携協定を結びました。\n\n空運連 事務局\npress@kuunren.example',
    '一般社団法人汐路空運事業者連合会',
  ],
])('the publisher: %s', (_, text, expected) => {
  expect(publisherOf(text)).toBe(expected);
});

/** `Avel Hub + Narumi Lab, signed 2021-03-02`: what is told of an agreement. */
const told = (text: string): string[] =>
  read(text).agreements.map(
    ({ status, parties, signedOn }) =>
      `${status} ${parties.join(' + ')}${signedOn[0] ? `, ${signedOn[0].value}` : ''}`,
  );

it.each([
  [
    'a trade with "and" in its name, and a seat that the text elsewhere leaves out',
    'BTA\nBoat and Engine Builders of Wales\n\n31 October 2023\n\nBoat builders and institute plan a test tank\n\nOn 26 October Boat and Engine Builders of Wales (BEBW) signed a letter of intent with the Baltic Institute for Hull Technology of Rostock. The Baltic Institute for Hull Technology employs 130 people.',
    ['own Boat and Engine Builders of Wales + Baltic Institute for Hull Technology, 2023-10-26'],
  ],
  [
    'two houses, the second of a trade in one word',
    'May 5, 2023\n\nTakase and Avel Network sign memorandum\n\nTakase City and Avel Network signed a memorandum of understanding on May 2, 2023.',
    ['own Takase City + Avel Network, 2023-05-02'],
  ],
  [
    'a legal form in Latin letters',
    'December 21, 2020\n\nSetouchi Glass Network\n\nNetwork signs with Glastal\n\nSetouchi Glass Network (SGN) signed an MOU with Glastal Vogtland e.V. (location: Plauen, Germany) on December 18, 2020.',
    ['own Setouchi Glass Network + Glastal Vogtland e.V., 2020-12-18'],
  ],
  [
    'a day whose month ends the line above is no item of a list',
    'Avel Hub\n\n[February 8, 2024]\n\nTwo hubs plan a store\n\nAvel Hub and the Orvane Energy Park signed the memorandum of understanding in Hamar on January\n31. It will remain in force until December 31, 2027.',
    ['own Avel Hub + Orvane Energy Park, 2024-01-31'],
  ],
  [
    'one sign behind a legal form, and a particle',
    '2024年5月23日\n\n日本内装工業協会\n\n覚書の締結のお知らせ\n\n当協会は、5月22日、一般社団法人森の再生推進機構（以下「機構」）と覚書を締結いたしました。',
    ['own 日本内装工業協会 + 一般社団法人森の再生推進機構, 2024-05-22'],
  ],
  [
    'the full name is what the text makes shorter, whatever its script',
    '2020年11月20日\n\n一般社団法人潮見光学ネットワーク\n\n独・グラスタール（Glastal Vogtland）と覚書を締結\n\n一般社団法人潮見光学ネットワーク（以下「SKN」）は、ドイツの光学クラスター Glastal Vogtland e.V.（以下「グラスタール」）と11月18日、覚書を締結しました。',
    ['own 一般社団法人潮見光学ネットワーク + Glastal Vogtland e.V., 2020-11-18'],
  ],
  [
    'what sort of house it is stands before a Latin name; the day of signing and that of effect',
    '2023年7月5日\n潮見クリーンテック・アライアンス\n\nMOUを締結\n\n潮見クリーンテック・アライアンスは、デンマークの産業クラスターNorven Energyと、脱炭素に向けたMOUを締結しました。締結日は6月30日で、7月1日より効力が発生しています。',
    ['own 潮見クリーンテック・アライアンス + Norven Energy, 2023-06-30'],
  ],
  [
    'the first to join hands has done so',
    'Friday 17 July 2020\n\nAvel Science Park\n\nNew agreement\n\nAvel Science Park has become the first British park to join hands with Narumi Innovation Precinct in Japan.',
    ['own Avel Science Park + Narumi Innovation Precinct'],
  ],
  [
    'entries that are all of this week are the news',
    '2018年9月5日\n灯浜ドローン・ハブ\n\n新しい連携先が増えました\n\n二つの連携先が加わりました。\n\n●葉山信用金庫（葉山市）\n　書面：連携協定\n　締結日：9月3日（月）\n\n●学校法人青葉学園 青葉福祉大学（青葉市）\n　書面：覚書\n　締結日：9月4日（火）',
    [
      'own 灯浜ドローン・ハブ + 葉山信用金庫, 2018-09-03',
      'own 灯浜ドローン・ハブ + 学校法人青葉学園 青葉福祉大学, 2018-09-04',
    ],
  ],
  [
    'entries of years before are a register',
    '2018年9月5日\n灯浜ドローン・ハブ\n\n協定の一覧\n\n●葉山信用金庫（葉山市）\n　書面：連携協定\n　締結日：2016年9月3日\n\n●学校法人青葉学園 青葉福祉大学（青葉市）\n　書面：覚書\n　締結日：2018年9月4日',
    [
      'mentioned 灯浜ドローン・ハブ + 葉山信用金庫, 2016-09-03',
      'mentioned 灯浜ドローン・ハブ + 学校法人青葉学園 青葉福祉大学, 2018-09-04',
    ],
  ],
])('whose agreement: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

const ENGLISH = (more: string): string =>
  `October 3, 2024\nSoraito Hub\n\nSoraito Hub Concludes MOU with Avelle University\n\nSoraito Hub concluded a Memorandum of Understanding with Avelle University on October 1, 2024. ${more}`;
const JAPANESE = (more: string): string =>
  `2024年10月3日\n潮見ネットワーク\n\n葉山大学と覚書を締結\n\n潮見ネットワークは2024年10月1日、葉山大学と連携に関する覚書を締結しました。${more}`;

const mentioned = (text: string): string[] =>
  told(text)
    .filter((one) => one.startsWith('mentioned'))
    .map((one) => one.replace(/^mentioned .* \+ /, ''));

it.each([
  [
    ENGLISH(
      '\n\nEarlier memoranda were signed with, among others, Orvane Cell Works (October\n2017), the Lothia Institute (September 2019) and, most recently, the Port of Rieka\nBiocampus (February 2021).',
    ),
    ['Orvane Cell Works, 2017-10', 'Lothia Institute, 2019-09', 'Port of Rieka Biocampus, 2021-02'],
  ],
  [
    ENGLISH(
      'It is the first step of this kind since its agreement of 2020 with the Lowland Kelp Federation, under which the two exchange data.',
    ),
    ['Lowland Kelp Federation, 2020'],
  ],
  [
    ENGLISH(
      'The agreement is our fifth. Our fourth, with the Aran Kelp Trust, was signed on 3 September 2023.',
    ),
    ['Aran Kelp Trust, 2023-09-03'],
  ],
  [ENGLISH('Our fourth, with the Aran Kelp Trust, was a success.'), []],
  [
    ENGLISH(
      'The previous three are the Faxe Harbour Lab (Iceland, 2016), Centro Azul de Arauca (Spain, 2017) and Blue Lothia (New Zealand, 2022).',
    ),
    ['Faxe Harbour Lab, 2016', 'Centro Azul de Arauca, 2017', 'Blue Lothia, 2022'],
  ],
  [ENGLISH('The previous three are still in the archive of the Faxe Harbour Lab.'), []],
  [
    JAPANESE(
      '提携先は、18団体目の大阪府灯浜市（2022年6月）、19団体目の株式会社ミナモ計器（昨年4月）に続き、これで20団体となりました。',
    ),
    ['大阪府灯浜市, 2022-06', '株式会社ミナモ計器, 2023-04'],
  ],
  [
    JAPANESE('海外の団体とは、平成29年の汐路海洋センター（韓国）以来のことです。'),
    ['汐路海洋センター, 2017'],
  ],
  [JAPANESE('平成29年の発足以来、会員は増え続けています。'), []],
  [
    JAPANESE('海外では Orvane Wellness Foundry（米国）や灯浜デジタルケア協会などと覚書を交わしています。'),
    ['Orvane Wellness Foundry', '灯浜デジタルケア協会'],
  ],
  [JAPANESE('自治体と協定を結ぶのは、浜桐市などに続き5例目です。'), ['浜桐市']],
])('partners told of in passing: %s', (text, expected) => {
  expect(mentioned(text)).toEqual(expected);
});

/** `Ann Lee: chair, Avel Ocean Cluster`: who holds which post where. */
const posts = (text: string): string[] =>
  read(text).people.map(({ value }) => `${value.name}: ${value.role}, ${value.organisation ?? '?'}`);

it.each([
  [
    ENGLISH("It was signed by Soraito's chair, Ann Lee, and by Avelle's rector, Ivo Denev."),
    ['Ann Lee: chair, Soraito Hub', 'Ivo Denev: rector, Avelle University'],
  ],
  [
    `2025年1月24日\nNPO法人潮見交流会\n\n協定を締結\n\nNPO法人潮見交流会は1月20日、国立研究開発法人生活計測センターと協定を締結しました。\n\nセンターの倉田みのり理事は「楽しみです」とコメントしました。`,
    ['倉田みのり: 理事, 国立研究開発法人生活計測センター'],
  ],
])('whose post: %s', (text, expected) => {
  expect(posts(text)).toEqual(expected);
});
