import { expect, it } from 'vitest';
import { factsJson } from '../../src/commands/shapes/factsJson.js';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const ATTRIBUTES = [
  'signedOn',
  'effectiveOn',
  'termMonths',
  'endsOn',
  'renewal',
  'ordinal',
  'overseasOrdinal',
  'municipalityOrdinal',
  'totalPartners',
  'overseasPartners',
  'place',
] as const;

/** `signedOn=2024-08-22; Rosa Neri, President, Midori University`: what a release says of its own agreement. */
function told(text: string, publisher: string, title: string): string {
  const release = makeRelease(text, { id: 'r', publisher, publishedOn: '2024-08-28', title });
  const [own] = factsJson(readFacts(release)).partnerships;
  const attributes = ATTRIBUTES.flatMap((name) =>
    own === undefined || own[name] === null ? [] : [`${name}=${own[name]}`],
  );
  const people = (own?.people ?? []).map(({ name, role, organisation }) =>
    [name, role, organisation].filter(Boolean).join(', '),
  );
  return [...attributes, ...people].join('; ');
}

/** Behind `Midori University has concluded an MOU with Lervik Hub of Norway.` */
const ENGLISH: readonly (readonly [string, string])[] = [
  [
    'The MOU was signed on August 22, 2024 and will remain in force for three years.',
    'signedOn=2024-08-22; termMonths=36',
  ],
  [
    'It takes effect on September 1, 2024 and is valid until August 31, 2027.',
    'effectiveOn=2024-09-01; termMonths=36; endsOn=2027-08-31',
  ],
  [
    'The MOU is effective from September 1, 2024 through August 31, 2027.',
    'effectiveOn=2024-09-01; termMonths=36; endsOn=2027-08-31',
  ],
  ['The MOU has a term of five years from the date of signing.', 'termMonths=60'],
  [
    "The MOU was signed on August 20, 2024 at the University's head office. A ceremony was held on August 27, 2024.",
    "signedOn=2024-08-20; place=University's head office",
  ],
  [
    'The two signed the MOU separately in July 2024; a ceremony was held on August 27, 2024.',
    'signedOn=2024-07',
  ],
  ['A signing ceremony was held on August 27, 2024 in Lervik.', 'signedOn=2024-08-27; place=Lervik'],
  [
    'The papers were signed separately, and an online ceremony was held on August 27, 2024.',
    'place=online ceremony',
  ],
  ['The term is two (2) years.', 'termMonths=24'],
  ['It is valid for a period of 36 months.', 'termMonths=36'],
  [
    'The partnership will run for an initial period of three years and may be extended by mutual consent.',
    'termMonths=36; renewal=by agreement',
  ],
  [
    'The MOU is valid for one year and renews automatically unless either party gives notice.',
    'termMonths=12; renewal=automatic',
  ],
  [
    'Unless terminated, the MOU is automatically extended for successive one-year periods.',
    'renewal=automatic',
  ],
  ['Date of signing: 22 August 2024', 'signedOn=2024-08-22'],
  ['Signing date: 22nd August, 2024', 'signedOn=2024-08-22'],
  ['The signing took place in Bergen on 22 August.', 'signedOn=2024-08-22; place=Bergen'],
  [
    'The ceremony was held at Bergen City Hall on August 22, 2024.',
    'signedOn=2024-08-22; place=Bergen City Hall',
  ],
  ["Lervik Hub is the university's 12th partner.", 'ordinal=12'],
  [
    'This is the twelfth agreement that Midori University has concluded with an overseas organization.',
    'overseasOrdinal=12',
  ],
  [
    "Lervik Hub becomes Midori University's 12th partner and its fifth overseas.",
    'ordinal=12; overseasOrdinal=5',
  ],
  [
    'With this MOU, Midori University now has 12 partners, five of them overseas.',
    'totalPartners=12; overseasPartners=5',
  ],
  ['This brings the number of its partners to 12.', 'totalPartners=12'],
  ['It is the first MOU with a Norwegian organization and the 12th overall.', 'ordinal=12'],
  ["The number of Midori University's partner institutions has thus reached 12.", 'totalPartners=12'],
  [
    'Midori University has now concluded MOUs with 12 organizations in Japan and overseas.',
    'totalPartners=12',
  ],
  [
    'The MOU was signed by Rosa Neri, President of Midori University, and Lars Berg, CEO of Lervik Hub.',
    'Rosa Neri, President, Midori University; Lars Berg, CEO, Lervik Hub',
  ],
  ['On behalf of Lervik Hub, CEO Lars Berg signed the document.', 'Lars Berg, CEO, Lervik Hub'],
  [
    '"We look forward to this," said Lars Berg, Chief Executive Officer of Lervik Hub.',
    'Lars Berg, Chief Executive Officer, Lervik Hub',
  ],
  [
    'Signed by: Rosa Neri (President, Midori University) and Lars Berg (Managing Director, Lervik Hub)',
    'Rosa Neri, President, Midori University; Lars Berg, Managing Director, Lervik Hub',
  ],
  [
    'Present at the signing were Rector Lars Berg of Lervik Hub and Ambassador Kari Lund.',
    'Lars Berg, Rector, Lervik Hub; Kari Lund, Ambassador',
  ],
  [
    'The MOU took effect immediately upon signing on August 22, 2024.',
    'signedOn=2024-08-22; effectiveOn=2024-08-22',
  ],
  ['The MOU comes into force upon signature and expires on 31 August 2027.', 'endsOn=2027-08-31'],
  [
    'It was agreed on August 22, 2024 that the MOU would be valid until 2027.',
    'signedOn=2024-08-22; endsOn=2027',
  ],
  ['The two sides signed the document on Thursday, August 22.', 'signedOn=2024-08-22'],
  ['The parties signed on 2024-08-22.', 'signedOn=2024-08-22'],
  ['\n\nEffective date: September 1, 2024', 'effectiveOn=2024-09-01'],
  ['\n\nTerm: 3 years (until 31 August 2027)', 'termMonths=36; endsOn=2027-08-31'],
  ['\n\nDuration: until the end of March 2027', 'endsOn=2027-03-31'],
  [
    '\n\nPeriod: September 1, 2024 to August 31, 2027',
    'effectiveOn=2024-09-01; termMonths=36; endsOn=2027-08-31',
  ],
  ['\n\nThe signing took place in Bergen on 22 August.', 'signedOn=2024-08-22; place=Bergen'],
  [
    '\n\nThe signing ceremony was held at Bergen City Hall on August 22, 2024.',
    'signedOn=2024-08-22; place=Bergen City Hall',
  ],
  [
    '\n\nThe signing ceremony was held in Bergen, Norway, on August 22, 2024.',
    'signedOn=2024-08-22; place=Bergen, Norway',
  ],
  [
    '\n\nAt a ceremony in Oslo on August 22, the two sides signed the document.',
    'signedOn=2024-08-22; place=Oslo',
  ],
  ["\n\nThe number of Midori University's partner institutions has thus reached 12.", 'totalPartners=12'],
  [
    '\n\nThe agreement raises the total number of partner organizations to 12, including five overseas.',
    'totalPartners=12; overseasPartners=5',
  ],
  ['\n\nMidori University now cooperates with 12 organizations.', 'totalPartners=12'],
  [
    '\n\nLervik Hub is the third overseas organization with which Midori University has concluded an MOU.',
    'overseasOrdinal=3',
  ],
  [
    '\n\nOn behalf of Midori University, President Rosa Neri signed; on behalf of Lervik Hub, CEO Lars Berg.',
    'Rosa Neri, President, Midori University; Lars Berg, CEO, Lervik Hub',
  ],
  [
    '\n\nSignatories\nMidori University: Rosa Neri, President\nLervik Hub: Lars Berg, CEO',
    'Rosa Neri, President, Midori University; Lars Berg, CEO, Lervik Hub',
  ],
  [
    '\n\nFor Midori University: Rosa Neri, President\nFor Lervik Hub: Lars Berg, CEO',
    'Rosa Neri, President, Midori University; Lars Berg, CEO, Lervik Hub',
  ],
  [
    '\n\nIn the photo, from left: Rosa Neri, President of Midori University; Lars Berg, CEO of Lervik Hub.',
    'Rosa Neri, President, Midori University; Lars Berg, CEO, Lervik Hub',
  ],
  ['\n\n"It is a start," commented Lars Berg, head of Lervik Hub.', 'Lars Berg, head, Lervik Hub'],
  ['\n\nLervik Hub\'s CEO Lars Berg said: "It is a start."', 'Lars Berg, CEO, Lervik Hub'],
  ['\n\nLervik Hub CEO Lars Berg said, "It is a start."', 'Lars Berg, CEO, Lervik Hub'],
  [
    '\n\nIt was agreed on August 22, 2024 that the MOU would be valid until 2027.',
    'signedOn=2024-08-22; endsOn=2027',
  ],
  [
    '\n\nThe MOU, which the two parties signed on August 22, 2024, will run until March 31, 2027 with an option to extend for two years.',
    'signedOn=2024-08-22; endsOn=2027-03-31; renewal=by agreement',
  ],
  ['\n\nIt runs for three years from October 2024.', 'effectiveOn=2024-10; termMonths=36'],
  ['\n\nThe MOU starts on October 1, 2024 and lasts three years.', 'effectiveOn=2024-10-01; termMonths=36'],
  [
    '\n\nThe MOU will be in effect from 1 October 2024 for three years.',
    'effectiveOn=2024-10-01; termMonths=36',
  ],
  ['\n\nThe three-year agreement starts in October 2024.', 'effectiveOn=2024-10; termMonths=36'],
  ['\n\nThe MOU is concluded for an indefinite period.', ''],
  ['\n\nThe MOU expires at the end of 2027.', 'endsOn=2027-12-31'],
  ["\n\nThe MOU remains valid until either party terminates it with three months' notice.", ''],
];

/** Behind 緑川大学は、ノルウェーのレルヴィク・ハブと覚書を締結しました。 */
const JAPANESE: readonly (readonly [string, string])[] = [
  ['締結式は8月22日、ベルゲンの市庁舎で行われました。', 'signedOn=2024-08-22; place=ベルゲンの市庁舎'],
  ['8月22日、青潟市役所において締結式を行いました。', 'signedOn=2024-08-22; place=青潟市役所'],
  ['8月22日に東京都内で開いた調印式で、両者の代表が署名した。', 'signedOn=2024-08-22; place=東京都内'],
  ['両者は8月22日、オスロで覚書に署名しました。', 'signedOn=2024-08-22; place=オスロ'],
  ['期間は締結日から3年間です。', 'termMonths=36'],
  [
    '本覚書は8月20日に署名し、8月22日に潮入ホールで締結式を行いました。',
    'signedOn=2024-08-20; place=潮入ホール',
  ],
  ['本覚書は持ち回りで署名し、8月22日にオンラインで締結式を行いました。', 'place=オンライン'],
  [
    '有効期間は、2024年9月1日から2027年8月31日までの3年間とします。',
    'effectiveOn=2024-09-01; termMonths=36; endsOn=2027-08-31',
  ],
  ['本覚書は2024年9月1日に発効し、3年間有効です。', 'effectiveOn=2024-09-01; termMonths=36'],
  ['本覚書の有効期限は2027年3月末です。', 'endsOn=2027-03-31'],
  ['覚書は署名の日から効力を生じ、5年間有効とする。', 'termMonths=60'],
  ['期間満了の1か月前までに申し出がない場合は、さらに1年間自動的に更新されます。', 'renewal=automatic'],
  ['双方の合意により更新することができます。', 'renewal=by agreement'],
  ['協定期間：令和6年9月1日～令和9年8月31日', 'effectiveOn=2024-09-01; termMonths=36; endsOn=2027-08-31'],
  ['発効日は9月1日です。', 'effectiveOn=2024-09-01'],
  ['緑川大学にとって12例目の提携となります。', 'ordinal=12'],
  ['緑川大学が海外の団体と提携するのは5例目です。', 'overseasOrdinal=5'],
  ['今回の締結により、緑川大学の提携先は12団体となりました。', 'totalPartners=12'],
  [
    'これで緑川大学の提携先は国内外あわせて12機関（うち海外5機関）になります。',
    'totalPartners=12; overseasPartners=5',
  ],
  ['緑川大学の協定締結先としては12番目です。', 'ordinal=12'],
  [
    '締結式には、緑川大学の星野大悟学長とレルヴィク・ハブのラース・ベルグ代表が出席しました。',
    '星野大悟, 学長, 緑川大学; ラース・ベルグ, 代表, レルヴィク・ハブ',
  ],
  [
    '緑川大学からは星野大悟学長が、レルヴィク・ハブからはラース・ベルグCEOが署名しました。',
    '星野大悟, 学長, 緑川大学; ラース・ベルグ, CEO, レルヴィク・ハブ',
  ],
  [
    '署名者：緑川大学 学長 星野大悟、レルヴィク・ハブ CEO ラース・ベルグ',
    '星野大悟, 学長, 緑川大学; ラース・ベルグ, CEO, レルヴィク・ハブ',
  ],
  [
    'レルヴィク・ハブのラース・ベルグCEOは「大きな一歩です」と述べました。',
    'ラース・ベルグ, CEO, レルヴィク・ハブ',
  ],
  ['8月22日付で締結し、9月1日から効力を発します。', 'signedOn=2024-08-22; effectiveOn=2024-09-01'],
  ['契約期間は1年とし、以後1年ごとに自動更新します。', 'termMonths=12; renewal=automatic'],
  [
    '令和9年3月31日までを期間とし、その後も双方に異議がなければ1年ごとに延長されます。',
    'endsOn=2027-03-31; renewal=automatic',
  ],
  ['港湾を持つ自治体との協定は初めてです。', ''],
  [
    '有効期間は3年間とし、期間満了の1か月前までに申出がないときは、1年間更新し、以後も同様とする。',
    'termMonths=36; renewal=automatic',
  ],
  ['郡司隆前市長も出席しました。', ''],
];

it.each(ENGLISH)('%s', (text, expected) => {
  const lead = 'Midori University has concluded an MOU with Lervik Hub of Norway. ';
  expect(told(lead + text, 'Midori University', 'News')).toBe(expected);
});

it.each(JAPANESE)('%s', (text, expected) => {
  const lead = '緑川大学は、ノルウェーのレルヴィク・ハブと覚書を締結しました。';
  expect(told(lead + text, '緑川大学', 'お知らせ')).toBe(expected);
});
