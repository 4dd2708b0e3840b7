import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));

/** `Ida Berg, CEO, Skarvik Park`, each once. */
const peopleOf = (text: string): string[] => [
  ...new Set(
    read(text).people.map(({ value: { name, role, organisation } }) =>
      [name, role, organisation].filter((part) => part !== undefined).join(', '),
    ),
  ),
];

const JA = (rest: string): string =>
  `2023年6月16日\n一般社団法人霧島ネットワーク\n\n湊市と覚書を締結\n\n一般社団法人霧島ネットワーク(所在地：霧島市、以下「KNW」)と湊市(所在地：湊市本町、以下「市」)は、6月14日、覚書を締結しました。\n\n${rest}`;

const EN = (rest: string): string =>
  `June 16, 2023\n\nSkarvik Park signs MOU with Orvane Life Network\n\nSkarvik Park and Orvane Life Network (OLN) signed a memorandum of understanding on June 14.\n\n${rest}`;

describe('posts and houses', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '県の名は、役職の語が途中から始まっても欠けない',
      JA('署名者\n　朝霧県農林水産基盤整備局長　　轟　すみれ\n　上朝日市水産海洋振興部長　　野々村　渉'),
      ['轟 すみれ, 農林水産基盤整備局長, 朝霧県', '野々村 渉, 水産海洋振興部長, 上朝日市'],
    ],
    [
      '最高経営責任者（CEO）は一つの役職で、人の名ではない',
      JA('署名者\n　タイムグラス最高経営責任者（CEO）　　マヤ・オルセン'),
      ['マヤ・オルセン, 最高経営責任者(CEO), タイムグラス'],
    ],
    [
      '最高技術責任者も同じ。教授の後ろの括弧は別の役職のまま',
      JA(
        '覚書には、ベルグリンク最高技術責任者（CTO）のイーダ・ベルグ氏と、早瀬千尋教授（副学長）が署名した。',
      ),
      ['イーダ・ベルグ, 最高技術責任者(CTO), ベルグリンク', '早瀬千尋, 副学長'],
    ],
    [
      '専務理事を退いた人の後任と、その人のいま',
      JA(
        '木暮徹は6月の総会で専務理事を退任し、後任に早瀬かおりが就任しました。木暮は同日付で顧問となっています。',
      ),
      ['早瀬かおり, 専務理事', '木暮徹, 顧問'],
    ],
    [
      'カタカナの姓だけで署名した人',
      JA('タルセ財団代表のピレ・ランマ氏が来日し、ランマ代表が署名しました。タルセ代表も同席しました。'),
      ['ピレ・ランマ, 代表, タルセ財団'],
    ],
    ['前の役職だけでは何者でもない', JA('木暮徹は6月の総会で専務理事を退任しました。'), []],
    [
      '商務参事官と理事会議長',
      JA('席上、リーナ・カスク商務参事官と、病院理事会議長 ヨハン・デクワイン氏が挨拶しました。'),
      ['リーナ・カスク, 商務参事官', 'ヨハン・デクワイン, 理事会議長'],
    ],
    [
      '署名者の行の甲乙',
      '令和4年10月3日\n湊市\n\n二者覚書を締結しました\n\n湊市(以下「甲」という。)及び一般社団法人霧島ネットワーク(以下「乙」という。)は、本日、覚書を締結しました。\n\n■署名者\n甲　湊市長　　　　　　　　桐生　誠\n乙　専務理事兼事務局長　　木暮　徹\n※乙の早瀬玲子理事長は欠席しました。',
      [
        '桐生 誠, 市長, 湊市',
        '木暮 徹, 専務理事兼事務局長, 一般社団法人霧島ネットワーク',
        '早瀬玲子, 理事長, 一般社団法人霧島ネットワーク',
      ],
    ],
    [
      'the house that a post is at by its common noun, or that has named somebody',
      EN(
        'Ingrid Moen, CEO of the park, will call each month. OLN has named Toru Makabe, its executive director and secretary general, as her counterpart.',
      ),
      [
        'Ingrid Moen, CEO, Skarvik Park',
        'Toru Makabe, executive director and secretary general, Orvane Life Network',
      ],
    ],
    [
      'who signed for the park',
      EN('Chair Ken Noro signed for OLN, Managing Director Pille Ramma for the park.'),
      ['Ken Noro, Chair, Orvane Life Network', 'Pille Ramma, Managing Director, Skarvik Park'],
    ],
    [
      'the mayor of the one city, which has a hall',
      'June 16, 2023\n\nSkarvik Park signs MOU with Mizuki City\n\nSkarvik Park and Mizuki City signed a memorandum of understanding at Mizuki City Hall. Mayor Kenji Uozumi attended.',
      ['Kenji Uozumi, Mayor, Mizuki City'],
    ],
    ['but not a house of another sort', EN('Ingrid Moen, CEO of the bank, attended.'), ['Ingrid Moen, CEO']],
    [
      'successors, and what those before them are now',
      EN(
        'Toru Makabe stepped down as executive director in May and was succeeded by Kaori Hayase. Makabe now serves as adviser to the network.',
      ),
      ['Kaori Hayase, executive director', 'Toru Makabe, adviser'],
    ],
    [
      'developers and diplomats',
      EN(
        'Petra Lindholm, Business Developer of Skarvik Park, and Liga Ozola, Commercial Counsellor of the Embassy of Estonia, attended.',
      ),
      [
        'Petra Lindholm, Business Developer, Skarvik Park',
        'Liga Ozola, Commercial Counsellor, Embassy of Estonia',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });
});

it('who signed the first agreement has not signed this one', () => {
  const parts = read(
    EN(
      'Chair Reiko Takase of OLN, who signed the first agreement, sent a greeting. Ingrid Moen, CEO of Skarvik Park, signed the papers.',
    ),
  ).people.map(({ value: { name, part } }) => `${name} ${part}`);
  expect(parts).toEqual(['Reiko Takase attendee', 'Ingrid Moen signatory']);
  const listed = read(
    EN(
      'Signed by:\n- Ken Noro, Chair, Orvane Life Network\n- Prof. Ann Lee, Vice-Principal (Innovation), Skarvik Park',
    ),
  ).people.map(({ value: { name, role, part } }) => `${name} ${role} ${part}`);
  expect(listed).toEqual(['Ken Noro Chair signatory', 'Ann Lee Vice-Principal (Innovation) signatory']);
  const japanese = read(JA('初回の覚書に署名した早瀬玲子理事長は、祝辞を寄せました。')).people;
  expect(japanese.map(({ value: { name, part } }) => `${name} ${part}`)).toEqual(['早瀬玲子 head']);
});

describe('whose words they are', () => {
  const spoken = (text: string): string[] =>
    read(text).statements.map(({ value }) => `${value.speaker.name}: ${value.text}`);
  it.each<[string, string, readonly string[]]>([
    [
      '名前・所属と役職：「…」',
      JA(
        '【コメント】\n木暮徹・KNW専務理事：「会員からは『現場を見たい』という声が届いていました。」\n\nヨハン・デクワイン・湊病院理事会議長：「私たちの看護師は毎日よい質問をしています。」',
      ),
      [
        '木暮徹: 会員からは『現場を見たい』という声が届いていました。',
        'ヨハン・デクワイン: 私たちの看護師は毎日よい質問をしています。',
      ],
    ],
    [
      '役職と「…」だけの行',
      JA('湊市長の桐生誠が出席しました。\n\n■コメント\n桐生市長「公民館は市民にいちばん近い場所です。」'),
      ['桐生誠: 公民館は市民にいちばん近い場所です。'],
    ],
    [
      '番号の付いた見出しのコメントと、その後の文',
      JA(
        '会長の早瀬玲子が出席しました。\n\n３．早瀬玲子のコメント\n「島から診療所までは船で2時間です。画面の向こうに看護師さんがいます。」\n\n本覚書は、霧島ネットワークが自治体と結ぶ7例目の覚書となります。',
      ),
      ['早瀬玲子: 島から診療所までは船で2時間です。画面の向こうに看護師さんがいます。'],
    ],
    [
      '催しの名前は誰の言葉でもない',
      JA('第1回共同セミナー「静かな病棟を考える。」\n\n会場：「湊市民ホール」'),
      [],
    ],
    [
      '局長の姓と役職だけの見出し',
      JA(
        '署名者\n　朝霧県港湾局長　　轟　すみれ\n\n＜轟局長コメント＞\n　本県には小さな港が数多くあります。一つずつ訪ねて話を聞いてまいります。',
      ),
      ['轟 すみれ: 本県には小さな港が数多くあります。一つずつ訪ねて話を聞いてまいります。'],
    ],
    [
      '所属と役職のコメント',
      JA(
        'KNW理事長の早瀬玲子が出席しました。\n\n■KNW理事長コメント\n「困りごとから始まる研究を、湊で進めてまいります。」',
      ),
      ['早瀬玲子: 困りごとから始まる研究を、湊で進めてまいります。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

it.each([
  [
    'Facts about Skarvik Park\n\n| | |\n|---|---|\n| Companies | 178 |\n| People working on site | 4,600 |',
    ['178 Skarvik Park', '4,600 Skarvik Park'],
  ],
  ['More news\n\n| | |\n|---|---|\n| Sailboats | 178 |', ['178 Sailboats']],
])('the figures of a table are those of the house in its heading: %#', (rest, expected) => {
  const figures = read(EN(rest)).figures.map(({ value }) => `${value.written} ${value.subject}`);
  expect(figures.slice(-expected.length)).toEqual(expected);
});

it('letters behind a place of somebody are the letters of its owner', () => {
  const { organisations } = read(
    'June 16, 2023\n\nSkarvik Park visits Japan\n\nSkarvik Park visited the Harbour Lab House of Orvane Life Science Network (OLN). OLN has 20 partners.',
  );
  expect(organisations.filter(({ aliases }) => aliases.includes('OLN')).map(({ name }) => name)).toEqual([
    'Orvane Life Science Network',
  ]);
});
