import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A harbour council with a first memorandum, its renewal by a deputy, a bank, and a partner of whom little is told. */
const TEXTS = {
  renewal: `June 14, 2023
Kurosaki Harbour Council
Kurosaki Harbour Council renews memorandum with Havnsund Cluster

Kurosaki, June 14, 2023 - Kurosaki Harbour Council (KHC; Chair: Hiroshi Tagawa) and Havnsund Cluster (Bergen, Norway; CEO: Marit Lunde) renewed their Memorandum of Understanding on June 12, 2023. The renewed memorandum is valid for three years.

The memorandum was signed by Vice Chair Yumi Sakata on behalf of Chair Tagawa, who was abroad, and by CEO Marit Lunde. Mayor Takeshi Mori of Kurosaki City witnessed the signing.

The first memorandum was concluded on May 21, 2019 for a period of four years.

Past agreements of KHC
1. Kurosaki City (April 2017)
2. Havnsund Cluster, Norway (May 2019)
3. Nanase Bank (March 2021)
4. Optik Werra Verein (November 2021)
`,
  bank: `2021年3月19日
株式会社七瀬銀行

七瀬銀行と黒崎港湾協議会が連携協定を締結

株式会社七瀬銀行（本店：黒崎市、頭取：三木 佐和子）は、2021年3月17日、黒崎港湾協議会（会長：田川 博）と「港湾産業の振興に関する連携協定」を締結いたしました。

調印式では、三木頭取に代わり専務取締役の黒住 健と、田川 博会長が協定書に署名しました。

株式会社七瀬銀行は、有明高校と高大連携協定を2022年4月に結んでいます。
`,
  city: `2024年2月16日
白帆市

白帆市と株式会社ミナトヤが包括連携協定を締結

白帆市（市長：東 和也）は、2024年2月14日、株式会社ミナトヤ（代表取締役社長：南 由美）と包括連携協定を締結しました。署名したのは東和也市長と南由美社長です。

市はこれまでに、株式会社七瀬銀行（2020年8月）、株式会社オキツ製作所（2021年6月）と包括連携協定を結んでいます。また、市は株式会社アカリ電工と連携協定を結んでいます。
`,
  talks: `2023年11月8日
株式会社アオイ精機

舞浦市との立地協定の締結に関するお知らせ

株式会社アオイ精機（本社：舞浦市、代表取締役社長：青井 守）は、2023年11月6日、舞浦市（市長：西 実）と立地協定を締結いたしました。

なお、当社はドイツのブレンナー・メタルとも技術提携の可能性について協議を開始しましたが、現時点で合意した事実はありません。
`,
  city_side: `November 9, 2023
Maiura City
Maiura City and Aoi Seiki sign location agreement

Maiura City and 株式会社アオイ精機 signed a location agreement on November 7, 2023.

On the same day a delegation of Aoi Seiki visited Tanba Software Park; this was a courtesy visit and no document was signed there.
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

/** What a question takes for granted, held against what the releases tell. */
const HELD: readonly Row[] = [
  // Whoever is said to have signed, by name or by office
  ['did Tagawa sign the renewal with Havnsund?', ['No', 'Sakata', 'Lunde']],
  ['did mayor mori sign the havnsund memorandum?', ['No', 'Sakata'], ['Yes']],
  ['Did the CEO of Havnsund sign the renewal?', ['Yes', 'Marit Lunde']],
  ['七瀬銀行と黒崎港湾協議会の協定に署名したのは頭取ですか？', ['いいえ', '黒住'], ['三木']],
  ['七瀬銀行の協定、黒住さんがサインした？', ['はい', '黒住']],
  ['白帆市とミナトヤの協定に市長は署名しましたか', ['はい', '東']],
  // Who is said to hold an office
  ['is Marit Lunde the CEO of Havnsund Cluster?', ['Yes', 'Marit Lunde']],
  ['is Yumi Sakata the CEO of Havnsund Cluster?', ['No', 'Marit Lunde']],
  ['七瀬銀行の頭取は黒住さんですか', ['いいえ', '三木']],
  ['七瀬銀行の頭取は三木さんで合ってる？', ['はい', '三木']],
  // Which is said to have come first
  ['Was Nanase Bank signed before Havnsund?', ['No', 'Havnsund']],
  ['Did KHC sign with Havnsund before Nanase Bank?', ['Yes', 'Havnsund']],
  ['was Optik Werra Verein signed after Nanase Bank?', ['Yes', 'Nanase']],
  ['ミナトヤは七瀬銀行より先に白帆市と協定を結びましたか？', ['いいえ', '七瀬']],
  ['七瀬銀行よりミナトヤの方が後ですか', ['はい', '七瀬']],
  // Nobody but the one who is said to have signed is named
  ['did Takeshi Mori sign?', ['No', 'Sakata'], ['Yes']],
  // Of another house
  ['is Marit Lunde the CEO of Nanase Bank?', ['No'], ['Yes']],
  // Something that is said to be none
  ['白帆市はミナトヤと何か結んでる？', ['はい', 'ミナトヤ']],
  // All days of a pair where none is the one that is said
  ['Did KHC sign with Havnsund in 2016?', ['No', '2019', '2023']],
];

/** Lists that name those of whom it is not told whether they belong into them. */
const LISTED: readonly (readonly [question: string, has: readonly string[], not: readonly string[]])[] = [
  [
    '白帆市が包括連携協定を結んでいる企業を全部教えて',
    ['七瀬銀行', 'オキツ製作所', 'ミナトヤ', 'アカリ電工', 'だけ書かれて'],
    [],
  ],
  ['白帆市が2021年に結んだ協定は？', ['オキツ製作所', 'アカリ電工', '時期'], ['ミナトヤ(']],
  ["which of KHC's partners are overseas?", ['Havnsund', 'Optik Werra', 'No release says where'], []],
];

describe('what a question says is held against what is told', () => {
  it.each(HELD.map((row) => ({ row, question: row[0] })))('$question', ({ row }) => {
    const [question, has, not = []] = row;
    const { isAnswer, text } = askOn(bot, question);
    const first = text.split('\n')[0] ?? '';
    expect({ isAnswer, first }).toMatchObject({ isAnswer: true });
    for (const words of has) expect(first).toContain(words);
    for (const words of not) expect(first).not.toContain(words);
  });

  it.each([
    ['アオイ精機はブレンナー・メタルと提携した？', 'はい'],
    ['is there any agreement between Aoi Seiki and Tanba Software Park?', 'Yes'],
    // Whoever heads it after her is not she.
    ['who heads Havnsund Cluster after Marit Lunde?', 'Marit Lunde, CEO'],
    // Members of neither are told, and no other fact is an answer to that.
    ['which has more members, Nanase Bank or Havnsund?', 'side by side'],
  ])('no yes, and nothing else instead: %s', (question, not) => {
    expect(askOn(bot, question).text).not.toContain(not);
  });

  it('of two days that exclude one another neither is a yes', () => {
    const { text } = askOn(bot, 'アオイ精機と舞浦市の立地協定は2023年11月6日に締結されたんですよね？');
    expect(text.split('\n')[0]).not.toContain('いいえ');
    expect(text).toContain('2023年11月6日');
  });

  it('the day of a renewal is asked for, and not how it may be renewed', () => {
    const { text } = askOn(bot, 'Havnsundとの覚書の更新日を教えて');
    expect(text.split('\n')[0]).toContain('2023年6月12日');
  });

  it('who signed is not known where nobody says so', () => {
    const { isAnswer, text } = askOn(
      bot,
      'Did the president of Optik Werra Verein sign the agreement with KHC?',
    );
    expect({ isAnswer, text }).toMatchObject({ isAnswer: false });
  });
});

describe('a list says what is not known of those that it lacks', () => {
  it.each(LISTED.map((row) => ({ row, question: row[0] })))('$question', ({ row }) => {
    const [question, has, not] = row;
    const { text } = askOn(bot, question);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });
});
