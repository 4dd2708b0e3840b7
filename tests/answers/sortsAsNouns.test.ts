import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A town with its sister towns, a centre with partners abroad, a company with a paper before the other. */
const TEXTS = {
  'town-sister': `浦戸市ホームページ

ベルタウ市（オーストリア）との姉妹都市提携に関する覚書を更新しました
更新日：2024年6月3日

浦戸市（市長：早瀬理恵）と、オーストリア共和国オルムス州ベルタウ市（市長：マルク・ホーファー、以下「ベルタウ」という。）は、令和6年5月28日、姉妹都市提携に関する覚書を更新しました。

有効期間　10年間（令和16年5月27日まで）

■ 浦戸市の姉妹都市・友好都市
・ベルタウ市（オーストリア）　平成16年5月　姉妹都市
・ヘギョン郡（韓国・全羅南道）　平成21年10月　友好都市
・ポート・ロウリー市（オーストラリア・タスマニア州）　平成28年3月　姉妹都市
`,
  'town-disaster': `浦戸市ホームページ

災害時における物資の供給に関する協定を締結しました（株式会社ハタ商会）
更新日：2023年2月10日

浦戸市は、令和5年2月7日、株式会社ハタ商会（代表取締役：秦良平）と「災害時における物資の供給に関する協定」を締結しました。
`,
  'centre-swiss': `November 14, 2023
Urado Industry Support Center

Urado Industry Support Center Signs MOU with Steinwerk Innovation of Bern

Urado Industry Support Center ("UISC"; Urado City, Japan; President: Koji Hata) and Steinwerk Innovation AG (Bern, Switzerland; CEO: Nadine Stucki; hereinafter "SWI") signed a memorandum of understanding on November 9, 2023. The MOU is valid for three years. SWI is UISC's 8th partner.

Partners of UISC
No. | Organization | Country | Since
5 | Kvarn Health Cluster | Sweden | June 2016
6 | TN Ventures | Singapore | October 2017
7 | Gilead Bay Technopark | South Africa | February 2019
8 | Steinwerk Innovation | Switzerland | November 2023
`,
  'company-dutch': `2024年9月2日
オカベシステムズ株式会社

ZuidHaven Sensors B.V.との業務提携に関するお知らせ

当社は、2024年9月2日、ZuidHaven Sensors B.V.（本社：オランダ王国テルスフール市、CEO：Bas Vermeulen、以下「ZHS社」）と業務提携契約を締結いたしました。
当社は2024年4月15日にZHS社と業務提携に関する基本合意書を締結し、協議を進めてまいりました。
契約期間　契約締結日から5年間
ZHS社の概要　従業員数 86名
`,
  'harbour-ports': `October 6, 2023
Harbour of Tsurumi Authority

Harbour of Tsurumi and Port of Westermark renew sister port agreement

The Harbour of Tsurumi Authority (HTA) and the Port of Westermark A/S (Denmark) renewed their sister port agreement for another five years on October 3, 2023.

Sister and friendship ports of the Harbour of Tsurumi
Port of Westermark (Denmark)          Sister port        2013
Port of Kimhwa (Republic of Korea)    Friendship port    2007
Port of Arroyo Claro (Chile)          Sister port        1996
`,
  'town-haulier': `久里町
令和6年2月26日

久里町と株式会社ヒナゲシ運輸が包括連携協定を締結しました

久里町（町長　門倉早苗）と株式会社ヒナゲシ運輸は、令和6年2月22日、包括連携協定を締結しました。
本町が企業と包括連携協定を締結するのは、本件で12社目となります。
※ 本町が締結した災害時応援協定は、令和6年2月現在47件です。
`,
  'park-loire': `2022年5月20日
桐野サイエンスパーク株式会社

ノヴァロワール・ウェスト（NovaLoire Ouest、フランス・ナント市、以下「NVL」）および株式会社マキタ計測と三社間の覚書を締結

桐野サイエンスパーク株式会社は、NovaLoire Ouest（フランス・ナント市）および株式会社マキタ計測と、2022年5月16日、三社間の覚書を締結しました。期間は2026年3月31日までです。
`,
  'foundation-czech': `令和5年9月15日
一般財団法人ほしの学術振興財団

トレンカ高等研究所（チェコ共和国）と研究者交流に関する協定を締結

一般財団法人ほしの学術振興財団（理事長：綾部和彦）は、令和5年9月8日、トレンカ高等研究所（チェコ・ブルノ市、以下「TIAS」）と「研究者交流に関する協定」を締結しました。期間は5年間です。
`,
  'kasuga-holdings': `June 12, 2024
Kasuga Holdings, Inc.

Kasuga Holdings and VanTegel Logistics enter into business alliance

Kasuga Holdings, Inc. ("Kasuga"; President: Ryohei Tachibana) signed a business alliance agreement with VanTegel Logistics N.V. ("VTL"; Antwerp, Belgium; CEO: Sofie Claes) on June 11, 2024. The term is five years from the date of signing.
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Partners by what ties them.
  ['浦戸市の姉妹都市は？', ['ベルタウ', 'ポート・ロウリー'], ['ヘギョン', 'ハタ商会']],
  ['友好都市は？', ['ヘギョン郡'], ['ベルタウ', 'ハタ商会']],
  ['姉妹・友好都市を教えて', ['ベルタウ', 'ポート・ロウリー', 'ヘギョン']],
  ['sister cities of urado city?', ['ベルタウ', 'ポート・ロウリー'], ['Kvarn', 'ヘギョン']],
  ['which sister city is in Australia?', ['ポート・ロウリー'], ['ベルタウ']],
  ['ベルタウと姉妹都市になったのはいつ？', ['2004年5月'], ['2024年5月']],
  ['when did urado city and ベルタウ become sister cities?', ['May 2004'], ['2024 ']],
  ['浦戸市の災害時協定の相手は？', ['ハタ商会'], ['ベルタウ']],
  // Which of one pair's agreements, and which is not meant.
  ['when does the ベルタウ memorandum end (the renewed one, not the first)', ['May 27, 2034']],
  ['ベルタウの更新後じゃなくて最初のはいつ？', ['2004年5月'], ['2024年5月']],
  ['ZHSとの基本合意書じゃなくて業務提携契約の締結日は', ['2024年9月2日'], ['4月15日']],
  ['the business alliance with zuidhaven, not the basic agreement - when signed', ['September 2, 2024']],
  ['ベルタウとの前回の覚書はいつ？', ['2004年5月'], ['2024年5月28日に']],
  // A place that is named for what is not meant.
  [
    'overseas partners of UISC outside europe',
    ['TN Ventures', 'Gilead Bay'],
    ['Kvarn', 'Steinwerk Innovation AG'],
  ],
  ['UISCのアジア以外の提携先', ['Kvarn', 'Gilead', 'Steinwerk'], ['TN Ventures']],
  ['UISCのスイス以外の海外パートナー', ['Kvarn', 'TN Ventures'], ['Steinwerk Innovation AG']],
  ['european partners of UISC', ['Kvarn', 'Steinwerk'], ['TN Ventures', 'Gilead']],
  // Short names, sounds, places.
  ['ZHSとの契約期間', ['5年']],
  ['シュタインヴェルクとの覚書はいつ', ['2023年11月9日']],
  ['スイスのパートナーの代表は？', ['Nadine Stucki']],
  ['オランダの会社の従業員数', ['86']],
  ['SWI number?', ['8th']],
  ['SWI 8th?', ['Yes']],
  ['SWI 7th?', ['No', '8th']],
  // Ports that are tied, and whose port.
  ['which sister port is in Chile?', ['Arroyo Claro'], ['Kimhwa']],
  ['friendship ports?', ['Kimhwa'], ['Arroyo', 'ベルタウ']],
  // What is counted by a release, and not by those who are named.
  ['久里町の包括連携協定は何社と？', ['企業', '12']],
  // With a dot less or more, by sound, by several that sign together.
  ['ノヴァロワールとの覚書はいつまで', ['2026年3月31日']],
  ['ビオ・ロワール・ウェストとの覚書はいつまで', ['2026年3月31日']],
  ['三社間覚書いつまで', ['2026年3月31日']],
  ['三社の覚書のメンバーは？', ['マキタ計測']],
  // Of whom the questions are, told before or behind them.
  ['SWIの件です。締結日は？期間は？', ['2023年11月9日', '3年']],
  ['締結日と期間教えて、シュタインヴェルク', ['2023年11月9日', '3年']],
  ['About the SWI MOU. When was it signed? For how long?', ['November 9, 2023', '3 years']],
  // A middle that is left out, a legal form with stops, the rest of a name.
  ['ほしの財団の海外協定先は？', ['トレンカ高等研究所']],
  ['VTLとの提携日', ['2024年6月11日']],
  ['kasuga holdings partners', ['VanTegel Logistics N.V.']],
  // The language of the answer.
  ['SWIの締結日 in English', ['was signed on November 9, 2023']],
  ['SWI signing date, in japanese please', ['2023年11月9日に締結']],
];

/** What must not be said, where the releases leave it open. */
const OPEN: readonly (readonly [question: string, not: string])[] = [
  ['姉妹校はどこ？', 'ベルタウ'],
  ['ベルタウの前回の更新はいつ', '2023年2月7日'],
  ['SWIの最初の更新はいつ', '2023年11月9日'],
  ['ハタ商会の前回の協定はいつ', '2023年2月7日'],
  ['ゾンダーリンクとの最初の覚書の期間は', '3年'],
  ['ゾンダーリンクとの更新はいつ', '2024年'],
  ['協定の役割は？', '役割という名前'],
  ['Kasuga University agreement date?', 'June 11, 2024'],
  ['kasuga university hospital - when signed', 'June 11, 2024'],
];

describe('sorts of agreements and partners as nouns', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { text } = askOn(bot, row.question);
    for (const words of row.has) expect(text).toContain(words);
    for (const words of row.not) expect(text).not.toContain(words);
  });

  it.each(OPEN)('%s is not answered by %s', (question, not) => {
    expect(askOn(bot, question).text).not.toContain(not);
  });
});
