import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** The agreements of a text in short, the announced one first: `own Minato City signed 2023-06-14 term 12`. */
function agreementsOf(text: string): string[] {
  return readFacts(makeRelease(text, { id: 'r' })).agreements.map((one) =>
    [
      one.status,
      one.parties.join(' + '),
      ...one.signedOn.map(({ value }) => `signed ${value}`),
      ...one.effectiveOn.map(({ value }) => `effective ${value}`),
      ...one.termMonths.map(({ value }) => `term ${value}`),
      ...one.endsOn.map(({ value }) => `ends ${value}`),
      ...one.renewal.map(({ value }) => value),
      ...one.place.map(({ value }) => `at ${value}`),
    ].join(' '),
  );
}

it.each<[string, string, readonly string[]]>([
  [
    'a weekday is the last one before the release; the term of another agreement stays that of the other',
    "June 16, 2023\n\nFjordheim Science Park\n\nLetter of Intent with Minato City, Japan\n\nOn Thursday, Fjordheim Science Park and Minato City signed a non-binding Letter of Intent on ocean sensors. It is valid for twelve months. The letter does not change the park's memorandum with Kobolt Network, which was renewed in 2020 and is valid until March 8, 2025.",
    [
      'own Fjordheim Science Park + Minato City signed 2023-06-15 term 12',
      'mentioned Fjordheim Science Park + Kobolt Network signed 2020 ends 2025-03-08',
    ],
  ],
  [
    'the weekday of what goes on each week, or is still to come, is no day',
    'June 16, 2023\n\nFjordheim Science Park\n\nFjordheim Science Park and Minato City sign MOU\n\nFjordheim Science Park and Minato City have signed a memorandum of understanding. The signing desk is open on Thursday. The parties will meet again on Monday.',
    ['own Fjordheim Science Park + Minato City'],
  ],
  [
    'ほかの覚書の期限は、その覚書のもの',
    '2023年6月16日\nフィヨルドハイム・サイエンスパーク\n\n湊市と基本合意書を締結\n\nフィヨルドハイム・サイエンスパークと湊市は、6月14日、海洋センサーに関する基本合意書を締結しました。有効期間は12か月です。なお、2020年に更新した、コボルト・ネットワークとの覚書(2025年3月8日まで有効)に影響はありません。',
    [
      'own フィヨルドハイム・サイエンスパーク + 湊市 signed 2023-06-14 term 12',
      'mentioned フィヨルドハイム・サイエンスパーク + コボルト・ネットワーク signed 2020 ends 2025-03-08',
    ],
  ],
  [
    '実証実験の期間と会場、関連記事の日付、延期前の予定日',
    '2023年6月16日\n霧島ネットワーク\n\n湊市と覚書を締結\n\n霧島ネットワークと湊市は、6月14日、海洋センサーに関する覚書を締結しました。有効期間は3年間です。3月19日に予定していた調印式は、大雪のため延期していました。\n\n■実証実験の概要\n期間：2024年4月から6か月間\n会場：湊市民ホール\n\n関連記事：鳴海大学と覚書を締結(2020.12.01)',
    ['own 霧島ネットワーク + 湊市 signed 2023-06-14 term 36', 'mentioned 霧島ネットワーク + 鳴海大学'],
  ],
  [
    '締結式の日時と会場、協定の期間は協定のもの',
    '2023年6月16日\n霧島ネットワーク\n\n湊市と覚書を締結\n\n霧島ネットワークは、湊市と海洋センサーに関する覚書を締結しました。\n\n■締結式の概要\n日時：2023年6月14日\n会場：湊市民ホール\n期間：2023年7月1日から3年間',
    ['own 霧島ネットワーク + 湊市 signed 2023-06-14 effective 2023-07-01 term 36 at 湊市民ホール'],
  ],
  [
    '催しについての期間は催しのもの、協定についての期間は協定のもの',
    '2022年3月18日\n波都市\n\n潮見大使館と覚書を締結\n\n波都市は、駐日潮見国大使館と、3月17日、文化交流に関する包括連携協定を締結しました。\n\n■波都ケルティック・ウィークについて\n\n期間：2022年10月8日から10月16日まで\n会場：波都市民ホール\n\n■包括連携協定について\n\n期間：2022年4月1日から2025年3月31日まで',
    ['own 波都市 + 駐日潮見国大使館 signed 2022-03-17 effective 2022-04-01 term 36 ends 2025-03-31'],
  ],
  [
    'a ceremony that was called off, a retroactive start, the rows of a pilot project, related news',
    'May 30, 2022\n\nKestrel Hub Renews MOU with Orvane Network\n\nKestrel Hub and Orvane Network renewed their memorandum of understanding on May 26. The ceremony had been scheduled for March 19 but was called off because of a storm. The renewed MOU applies retroactively from April 1, 2022 and is valid until March 31, 2027.\n\nAbout the pilot project\nPeriod: from June 2022 to December 2022\nVenue: Kestrel Hall\n\nRelated: Kestrel Hub signs MOU with Vidra College (December 1, 2020)',
    [
      'own Kestrel Hub + Orvane Network signed 2022-05-26 effective 2022-04-01 term 60 ends 2027-03-31',
      'mentioned Kestrel Hub + Vidra College',
    ],
  ],
  [
    'the rows under the heading of the agreement are its own',
    'May 30, 2022\n\nKestrel Hub and Orvane Network sign MOU\n\nKestrel Hub and Orvane Network signed a memorandum of understanding on May 26.\n\nOutline of the MOU\nPeriod: from June 1, 2022 to May 31, 2025\nVenue: Kestrel Hall',
    [
      'own Kestrel Hub + Orvane Network signed 2022-05-26 effective 2022-06-01 term 36 ends 2025-05-31 at Kestrel Hall',
    ],
  ],
  [
    '経過にある甲と乙の協定の自動更新は、三者の覚書のものではない',
    '令和4年10月3日\n霧積市\n\n三者覚書を締結しました\n\n霧積市(以下「甲」という。)、株式会社ミナモテック(以下「乙」という。)及び学校法人青葉大学(以下「丙」という。)は、本日、見守りに関する三者覚書を締結しました。\n\n■有効期間\n締結日から令和7年3月31日まで。更新する場合は、甲乙丙が協議して定める。\n\n■これまでの経過\n平成29年8月24日　甲と乙が見守り産業の振興に関する連携協定を締結(以後、毎年度自動更新)\n平成31年4月15日　甲と丙が市民病院への医師派遣に関する協定を締結',
    [
      'own 霧積市 + 株式会社ミナモテック + 学校法人青葉大学 signed 2022-10-03 ends 2025-03-31 by agreement',
      'mentioned 霧積市 + 株式会社ミナモテック signed 2017-08-24 automatic',
      'mentioned 霧積市 + 学校法人青葉大学 signed 2019-04-15',
    ],
  ],
  [
    'an embassy by its short name in the title is the one of the text, also where the title is repeated at its end',
    'December 1, 2021\n\nHarbour Network Concludes MOC with the Embassy of Estonia\n\nHarbour Network (hereinafter "HN") and the Embassy of the Republic of Estonia in Japan (location: Tokyo; hereinafter "the Embassy") have concluded a Memorandum of Cooperation (MOC). The MOC was signed at the Ambassador\'s residence on November 10 and took effect on November 12.\n\nHarbour Network Concludes MOC with the Embassy of Estonia\npagetop',
    [
      "own Harbour Network + Embassy of the Republic of Estonia in Japan signed 2021-11-10 effective 2021-11-12 at Ambassador's residence",
    ],
  ],
  [
    '行末で切れた括弧の中の役職は表の行ではない',
    '令和2年12月1日\n\nエストニア大使館とMOC(協力覚書)を締結\n\n一般社団法人ハーバー・ライフサイエンス・ネットワーク(所在地：名古屋市港区、理\n事長：相良直人、以下「HLN」)は、駐日エストニア共和国大使館(所在地：東京都、特命全\n権大使：マルト・カスク、以下「大使館」)と11月12日、バイオ医療分野の\nイノベーション促進を目的とした MOC(協力覚書)を締結しました。',
    [
      'own 一般社団法人ハーバー・ライフサイエンス・ネットワーク + 駐日エストニア共和国大使館 signed 2020-11-12',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(agreementsOf(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  [
    '共催をきっかけに結んだ協定は一つ',
    '2017年8月25日\n湊市\n\nコボルト・ネットワークと協定を締結\n\n湊市は8月24日、一般社団法人コボルト・ネットワーク(以下「KN」)と連携協定を締結しました。\n\n平成28年6月、KNとの共催で「みなとピッチ」を開催したことをきっかけに、意見交換を続け、このたびの締結に至りました。',
    ['own 湊市 + 一般社団法人コボルト・ネットワーク signed 2017-08-24'],
  ],
])('%s', (_, text, expected) => {
  expect(agreementsOf(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  [
    'how large a place is, is no field of cooperation',
    'May 30, 2022\n\nKestrel Hub and Orvane Network sign MOU\n\nKestrel Hub and Orvane Network signed a memorandum of understanding on May 26.\n\nFacts about Kestrel Hub\n\n| | |\n|---|---|\n| Area | 78 hectares |',
    [],
  ],
  [
    'but a row of fields is',
    'May 30, 2022\n\nKestrel Hub and Orvane Network sign MOU\n\nKestrel Hub and Orvane Network signed a memorandum of understanding on May 26.\n\n| Item | Content |\n|---|---|\n| Area of cooperation | Ocean sensors |',
    ['Ocean sensors'],
  ],
  [
    'what a letter says',
    'May 30, 2022\n\nKestrel Hub and Orvane Network sign letter of intent\n\nKestrel Hub and Orvane Network signed a letter of intent on May 26.\n\nWhat the letter says\n* Exchange of data on shore power\n* Training of harbour pilots',
    ['Exchange of data on shore power', 'Training of harbour pilots'],
  ],
  [
    'the points of a letter are what was agreed',
    'May 30, 2022\n\nKestrel Hub and Orvane Network sign letter of intent\n\nKestrel Hub and Orvane Network signed a letter of intent on May 26.\n\n## Points of the letter\n\n1. Exchange of lists of makers\n2. A trial of robots\n\n## Points of sale\n\n1. The museum shop',
    ['Exchange of lists of makers', 'A trial of robots'],
  ],
])('%s', (_, text, expected) => {
  const [own] = readFacts(makeRelease(text, { id: 'r' })).agreements;
  expect(own?.scope.map(({ value }) => value)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  [
    '共有の行と日付の下の副題',
    'トップ ＞ お知らせ\n\n湊大学とMOUを締結\nシェア　ツイート　印刷\n\n2021.04.22　提携\n\n～15番目の提携先、大学としては初～\n\n一般社団法人霧島ネットワークは、湊大学と、2021年4月16日、MOUを締結しました。',
    ['湊大学とMOUを締結', '～15番目の提携先、大学としては初～'],
  ],
])('%s', (_, text, [title, subtitle]) => {
  const release = makeRelease(text, { id: 'r' });
  expect(release.title).toBe(title);
  const zones = release.zones.filter(({ kind }) => kind === 'subtitle');
  expect(zones.map(({ start, end }) => text.slice(start, end))).toEqual([subtitle]);
});

it('三つも四つも counts nothing', () => {
  const { figures } = readFacts(
    makeRelease(
      '2021年4月22日\n湊市\n\nお知らせ\n\n湊市は、職員がその場で三つも四つも答えました。会場は3つあります。',
      { id: 'r' },
    ),
  );
  expect(figures.map(({ value }) => value.written)).toEqual(['3つ']);
});

it.each<[string, string, readonly string[]]>([
  [
    '当初の期間と、なくした自動更新',
    '2024年11月5日\n公益財団法人つばめ機構\n\nタルセ・テックパークとの覚書を更新\n\n公益財団法人つばめ機構とタルセ・テックパークは、10月29日、協力に関する覚書を4年間更新しました。\n\n当初の有効期間は3年間で、期間満了の3か月前までに申し出がない場合は自動更新するとしていましたが、今回の更新でこの定めをなくし、両者が協議のうえ延長できるものとしました。',
    ['own 公益財団法人つばめ機構 + タルセ・テックパーク signed 2024-10-29 term 48 by agreement'],
  ],
  [
    '先に取り交わした意向表明書と、その後の試行',
    '2021年2月15日\n株式会社ミナトデジタル\n\n三者間MOU締結のお知らせ\n\n株式会社ミナトデジタル(以下「当社」)は、コラン島保健局(以下「ICHB」)及びストラスケルド大学(以下「UoS」)と、2月12日、三者間MOUを締結しました。\n\n当社とUoSは、2019年5月14日に意向表明書(有効期間12か月)を取り交わし、2020年9月に島内で試行を行いました。',
    [
      'own 株式会社ミナトデジタル + コラン島保健局 + ストラスケルド大学 signed 2021-02-12',
      'mentioned 株式会社ミナトデジタル + ストラスケルド大学 signed 2019-05-14 term 12',
    ],
  ],
  [
    '一覧の年月と、本文の年月日',
    '2022年11月11日\n株式会社白浜銀行\n\n株式会社湊銀行との資本業務提携契約の締結について\n\n株式会社白浜銀行は、11月11日、株式会社湊銀行と資本業務提携契約を締結しました。\n\n両行は、2021年10月29日に業務提携契約を締結しています。\n\n■これまでの主な提携先\n2021年10月　　株式会社湊銀行（業務提携契約）\n2019年8月　　　霧積市（包括連携協定）',
    [
      'own 株式会社白浜銀行 + 株式会社湊銀行 signed 2022-11-11',
      'mentioned 株式会社白浜銀行 + 株式会社湊銀行 signed 2021-10-29',
      'mentioned 株式会社白浜銀行 + 霧積市 signed 2019-08',
    ],
  ],
  [
    'an entry of a history that is renewed automatically',
    '12 February 2021\n\nThree-way agreement on telehealth\n\nThe Corran Health Board, the University of Strathkeld and Minato Digital Co., Ltd. today signed a tri-party Memorandum of Understanding on telehealth. Any extension needs the written consent of all parties.\n\nBackground\n- March 2016: the Health Board and the University sign a research agreement, renewed automatically each year',
    [
      'own Corran Health Board + University of Strathkeld + Minato Digital Co., Ltd. signed 2021-02-12 by agreement',
    ],
  ],
  [
    'the term and the renewal of the first memorandum',
    'November 4, 2024\n\nTalse Park and Tsubame Network renew MOU\n\nTalse Park and Tsubame Network renewed their memorandum of understanding on October 29 for four years. It may be extended by mutual agreement.\n\nThe original memorandum was for three years and provided for automatic renewal.',
    ['own Talse Park + Tsubame Network signed 2024-10-29 term 48 by agreement'],
  ],
])('%s', (_, text, expected) => {
  expect(agreementsOf(text)).toEqual(expected);
});

it('the number of a heading counts nothing; a label stands beside its date', () => {
  const { figures, organisations } = readFacts(
    makeRelease(
      '2024年11月5日\n湊市\n\n霧島ネットワークと協定を締結\n\n湊市は霧島ネットワークと連携協定を締結しました。\n\n１　締結日　　令和6年11月4日\n２　会場　　湊市役所\n\n■霧島ネットワークについて\n設立：平成9年4月／職員数：41名',
      { id: 'r' },
    ),
  );
  expect(figures.map(({ value }) => `${value.head} ${value.written}`)).toEqual(['職員 41名']);
  const house = organisations.find(({ name }) => name === '霧島ネットワーク');
  expect(house?.foundedOn?.value).toBe('1997-04');
});
