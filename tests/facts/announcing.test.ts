import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `own A + B (2024-08-22)`: what one sentence of a release tells of an agreement. */
function agreementsOf(text: string, publisher: string, title: string): string {
  const release = makeRelease(text, { id: 'r', publisher, publishedOn: '2024-08-28', title });
  return readFacts(release)
    .agreements.map(
      ({ status, parties, signedOn: [signed] }) =>
        `${status} ${parties.join(' + ')}${signed ? ` (${signed.value})` : ''}`,
    )
    .join(' | ');
}

/** The ways in which a release says that there is an agreement now; an empty one says nothing of the kind. */
const ENGLISH: readonly (readonly [string, string])[] = [
  [
    'Midori University is pleased to announce that it has entered into a Memorandum of Understanding with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University is proud to announce a new partnership with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University and Lervik Ship Archive today announced a strategic partnership to advance marine research.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Lervik Ship Archive has become a partner of Midori University following the signing of an MOU on August 22, 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'On August 22, 2024, representatives of Midori University and Lervik Ship Archive signed a Memorandum of Understanding.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'Midori University and Lervik Ship Archive have formalized their partnership with the signing of an MOU on 22 August 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'A Memorandum of Understanding (MOU) has been concluded between Midori University and the Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'We are delighted to announce that Midori University has signed an MOU with the Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'We have signed a Memorandum of Understanding with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'The University has concluded an agreement on academic exchange with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University and Lervik Ship Archive inked an MOU on Thursday.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'Midori University and Lervik Ship Archive have agreed to collaborate on marine research and signed a letter of intent.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University has joined forces with Lervik Ship Archive to preserve wooden ships.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University has established a partnership with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'The signing ceremony of the Memorandum of Understanding between Midori University and Lervik Ship Archive was held on August 22, 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'A signing ceremony for the MOU between Midori University and Lervik Ship Archive took place in Bergen on August 22, 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'On August 22, 2024, Midori University held a signing ceremony for a Memorandum of Understanding with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'Midori University and the Norwegian cluster Lervik Ship Archive signed an MOU in Bergen on 22 August 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'With the signing of this MOU, Lervik Ship Archive becomes the 12th overseas partner of Midori University.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Lervik Ship Archive and Midori University have concluded a five-year cooperation agreement.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University has renewed its MOU with Lervik Ship Archive for another three years.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University and Lervik Ship Archive renewed their memorandum of understanding on August 22, 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'Midori University has extended its partnership agreement with Lervik Ship Archive until March 2027.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University and Lervik Ship Archive exchanged a Memorandum of Understanding on August 22, 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'Midori University announces the conclusion of a Memorandum of Understanding with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University announced the signing of an MOU with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University hereby announces that a business alliance agreement was concluded with Lervik Ship Archive at the board meeting held today.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University resolved today to enter into a capital and business alliance with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Dr. Rosa Neri, President of Midori University, and Ken Ito, CEO of Lervik Ship Archive, signed a memorandum of understanding on August 22, 2024.',
    'own Midori University + Lervik Ship Archive (2024-08-22)',
  ],
  [
    'The President of Midori University, Rosa Neri, signed an MOU with Lervik Ship Archive.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    "Midori University has officially partnered with Lervik Ship Archive, Norway's leading maritime archive.",
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University enters into MOU with Lervik Ship Archive',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'A new partnership between Midori University and Lervik Ship Archive was launched on August 22, 2024.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University and Lervik Ship Archive launch partnership on ship preservation.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University and Lervik Ship Archive are pleased to announce the signing of a Memorandum of Understanding.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University has appointed Lervik Ship Archive as its partner in Norway.',
    'own Midori University + Lervik Ship Archive',
  ],
  [
    'Midori University has welcomed Lervik Ship Archive as its newest partner.',
    'own Midori University + Lervik Ship Archive',
  ],
  ['Midori University and Lervik Ship Archive held a joint seminar on August 22, 2024.', ''],
  ['Midori University is in talks with Lervik Ship Archive about a memorandum of understanding.', ''],
  [
    'Rosa Neri visited Lervik Ship Archive, which signed an MOU with Quillon Institute in 2019.',
    'mentioned Lervik Ship Archive + Quillon Institute (2019)',
  ],
  ['Midori University welcomed a delegation of Lervik Ship Archive on August 22.', ''],
  ['The book is published by Midori University Press and Lervik Ship Archive.', ''],
  ['The lecture was given by Rosa Neri of Lervik Ship Archive.', ''],
  [
    'A tri-party memorandum was signed by Midori University, Wakaba Electric Co., Ltd. and Lanna Food Hub.',
    'own Midori University + Wakaba Electric Co., Ltd. + Lanna Food Hub',
  ],
  [
    "Midori University has signed an MOU with the Bergen-based start-up Kelpie and Norway's Lervik Ship Archive.",
    'own Midori University + Kelpie + Lervik Ship Archive',
  ],
  [
    'A trilateral MOU between Midori University, Wakaba Electric Co., Ltd., and the Thai innovation agency Lanna Food Hub was concluded.',
    'own Midori University + Wakaba Electric Co., Ltd. + Lanna Food Hub',
  ],
  [
    'Midori University has signed an MOU with Wakaba Electric Co., Ltd. and the parties will work with Lanna Food Hub.',
    'own Midori University + Wakaba Electric Co., Ltd.',
  ],
  ['The MOU was signed by Rosa Neri and Ken Ito.', ''],
];

const JAPANESE: readonly (readonly [string, string])[] = [
  ['緑川大学は、青潟市と包括連携協定を締結しましたのでお知らせします。', 'own 緑川大学 + 青潟市'],
  ['緑川大学と青潟市は、2024年8月22日に連携協定を締結しました。', 'own 緑川大学 + 青潟市 (2024-08-22)'],
  ['このたび、緑川大学は青潟市との間で、地域医療に関する協定書を取り交わしました。', 'own 緑川大学 + 青潟市'],
  ['本学は、このたび青潟市と包括的な連携に関する協定を結びました。', 'own 緑川大学 + 青潟市'],
  ['8月22日、本学と青潟市との連携協定締結式が行われました。', 'own 緑川大学 + 青潟市 (2024-08-22)'],
  [
    '2024年8月22日（木）、青潟市役所において、緑川大学と青潟市の包括連携協定の締結式を執り行いました。',
    'own 緑川大学 + 青潟市 (2024-08-22)',
  ],
  ['緑川大学は、若葉電機株式会社と業務提携契約を締結いたしました。', 'own 緑川大学 + 若葉電機株式会社'],
  [
    '緑川大学は若葉電機株式会社と共同研究に関する基本合意書を締結いたしましたので、お知らせいたします。',
    'own 緑川大学 + 若葉電機株式会社',
  ],
  [
    '緑川大学は、ノルウェーのクラスター「レルヴィク・ハブ」と基本合意書（MOU）に調印しました。',
    'own 緑川大学 + レルヴィク・ハブ',
  ],
  ['緑川大学は、Lervik Hub（本部：ノルウェー・ベルゲン）とMOUを締結しました。', 'own 緑川大学 + Lervik Hub'],
  [
    '緑川大学とLervik Hub（ノルウェー）は、研究者交流に関する覚書に署名しました。',
    'own 緑川大学 + Lervik Hub',
  ],
  [
    '緑川大学は、新たに若葉電機株式会社とパートナーシップ協定を締結しました。',
    'own 緑川大学 + 若葉電機株式会社',
  ],
  ['緑川大学は、若葉電機株式会社とパートナーシップを締結しました。', 'own 緑川大学 + 若葉電機株式会社'],
  ['緑川大学は、青潟市とのパートナーシップを開始します。', 'own 緑川大学 + 青潟市'],
  ['緑川大学は青潟市と提携しました。', 'own 緑川大学 + 青潟市'],
  ['緑川大学、青潟市と連携協定', 'own 緑川大学 + 青潟市'],
  ['青潟市と緑川大学が包括連携協定を締結', 'own 緑川大学 + 青潟市'],
  ['緑川大学と青潟市が連携協定に調印した。', 'own 緑川大学 + 青潟市'],
  ['緑川大学は、このほど青潟市と災害時の協力に関する協定を交わした。', 'own 緑川大学 + 青潟市'],
  [
    '緑川大学（学長：星野大悟）と青潟市（市長：高瀬栞）は、令和6年8月22日、包括連携協定を締結しました。',
    'own 緑川大学 + 青潟市 (2024-08-22)',
  ],
  [
    '緑川大学の星野大悟学長と青潟市の高瀬栞市長が22日、協定書に署名した。',
    'own 緑川大学 + 青潟市 (2024-08-22)',
  ],
  ['青潟市との包括連携協定が締結されました。', 'own 緑川大学 + 青潟市'],
  ['緑川大学と青潟市の間で包括連携協定が結ばれました。', 'own 緑川大学 + 青潟市'],
  ['緑川大学は8月22日付で青潟市と覚書を締結した。', 'own 緑川大学 + 青潟市 (2024-08-22)'],
  ['緑川大学は、青潟市との連携協定を2024年8月22日付で更新しました。', 'own 緑川大学 + 青潟市 (2024-08-22)'],
  ['緑川大学は青潟市との連携協定を3年間延長することで合意しました。', 'own 緑川大学 + 青潟市'],
  ['緑川大学はLervik Hubと連携・協力に関する覚書を再締結しました。', 'own 緑川大学 + Lervik Hub'],
  ['緑川大学は、Lervik Hubを新たな提携先に迎えました。', 'own 緑川大学 + Lervik Hub'],
  ['Lervik Hubが緑川大学の12番目の海外提携先となりました。', 'own 緑川大学 + Lervik Hub'],
  ['この覚書の締結により、Lervik Hubは緑川大学の12番目の提携機関となります。', 'own 緑川大学 + Lervik Hub'],
  [
    '緑川大学では、令和6年8月22日に青潟市と「地域づくりに関する包括連携協定」を締結しました。',
    'own 緑川大学 + 青潟市 (2024-08-22)',
  ],
  [
    '緑川大学は、本日開催の理事会において、若葉電機株式会社との業務提携について決議いたしました。',
    'own 緑川大学 + 若葉電機株式会社',
  ],
  ['緑川大学は、若葉電機株式会社と業務提携することを決定しました。', 'own 緑川大学 + 若葉電機株式会社'],
  ['緑川大学は若葉電機株式会社と協業を開始しました。', 'own 緑川大学 + 若葉電機株式会社'],
  ['緑川大学と若葉電機は、水素の研究で手を組む。', ''],
  [
    '緑川大学はデンマークのLervik Hub、フィンランドのAura Parkの2団体と覚書を締結しました。',
    'own 緑川大学 + Lervik Hub + Aura Park',
  ],
  [
    '緑川大学とアウラ・パークは、相互協力に関する覚書（MoC）を交換しました。',
    'own 緑川大学 + アウラ・パーク',
  ],
  ['緑川大学はアウラ・パークと戦略的パートナーシップに関するMOUを締結。', 'own 緑川大学 + アウラ・パーク'],
  [
    '緑川大学はフィンランド・オウルを拠点とするアウラ・パークとMOUを結びました。',
    'own 緑川大学 + アウラ・パーク',
  ],
  [
    '緑川大学は、米国マサチューセッツ州のNorthgate Instituteと学術交流協定を締結しました。',
    'own 緑川大学 + Northgate Institute',
  ],
  ['緑川大学は、青潟商工会議所様と連携協定を締結いたしました。', 'own 緑川大学 + 青潟商工会議所'],
  ['青潟市さんと「子どもの居場所づくりに関する協定」を結びました！', 'own 緑川大学 + 青潟市'],
  [
    '緑川大学は青潟市と友好協力協定を締結することで合意し、8月22日に調印式を開いた。',
    'own 緑川大学 + 青潟市 (2024-08-22)',
  ],
  ['緑川大学と青潟市は8月22日、防災訓練を共同で実施しました。', ''],
  ['緑川大学は、青潟市との連携協定の締結に向けて協議を始めました。', ''],
  ['緑川大学は青潟市長の表敬訪問を受けました。', ''],
  ['講演会では、若葉電機株式会社の高瀬氏が講演しました。', ''],
  [
    '緑川大学、一般社団法人アグリ・ジャパン（以下「AGJ」）、タイのLanna Food Hubの三者は、三者覚書を締結しました。',
    'own 緑川大学 + 一般社団法人アグリ・ジャパン + Lanna Food Hub',
  ],
  [
    '緑川大学、アグリ・ジャパン、株式会社若葉の3者は、覚書を締結しました。',
    'own 緑川大学 + アグリ・ジャパン + 株式会社若葉',
  ],
  ['緑川大学は、青潟市、愛知県の株式会社若葉と覚書を締結しました。', 'own 緑川大学 + 青潟市 + 株式会社若葉'],
  ['瀬織ネットワークと海洋産業の振興に関する覚書を取り交わしました。', 'own 緑川大学 + 瀬織ネットワーク'],
  ['なお、緑川大学と青潟市の間で連携協定は締結しておりません。', ''],
  ['緑川大学は青潟市と協定を結んでいません。', ''],
  ['緑川大学と青潟市は、覚書の締結には至っていません。', ''],
  ['緑川大学は青潟市と覚書を締結しています。', 'mentioned 緑川大学 + 青潟市'],
  ['緑川大学は青潟市と覚書を締結し、連携を進めます。', 'own 緑川大学 + 青潟市'],
  ['青潟市と「防災フォーラム2024」を共催 ～連携の輪を広げ、180名が来場～', ''],
];

it.each(ENGLISH)('%s', (text, expected) => {
  expect(agreementsOf(text, 'Midori University', 'News')).toBe(expected);
});

it.each(JAPANESE)('%s', (text, expected) => {
  expect(agreementsOf(text, '緑川大学', 'お知らせ')).toBe(expected);
});
