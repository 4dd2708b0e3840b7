import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/**
 * A network with five partners and a renewal; a city among them that publishes as well, has its agreement with the
 * network under another name, one of three with a university, and one with a park abroad; a visit without an agreement.
 */
const TEXTS = {
  'kite-2014': `April 8, 2014
Kitelow Materials Network
Kitelow Materials Network Signs MOU with Brennfeld Ceramics Park

Kitelow Materials Network (KMN) signed a Memorandum of Understanding (MOU) with Brennfeld Ceramics Park (location: Jena, Germany) on April 3, 2014. The MOU is valid for three years. Brennfeld Ceramics Park is the 1st partner of KMN.
`,
  'kite-2015': `June 12, 2015
Kitelow Materials Network
Kitelow Materials Network Signs MOU with Mizumachi City

Kitelow Materials Network (KMN) signed a Memorandum of Understanding (MOU) with Mizumachi City (水町市) on June 9, 2015. The MOU is valid for one year and is renewed automatically every year thereafter. Mizumachi City is the 2nd partner of KMN.
`,
  'kite-2016': `September 20, 2016
Kitelow Materials Network
Kitelow Materials Network Signs MOU with Oltanga Clay Institute

Kitelow Materials Network (KMN) signed a Memorandum of Understanding (MOU) with Oltanga Clay Institute (location: Nelson, New Zealand) on September 14, 2016. The MOU is valid for two years. Oltanga Clay Institute is the 3rd partner of KMN.
`,
  'kite-2017': `April 7, 2017
Kitelow Materials Network
Kitelow Materials Network and Brennfeld Ceramics Park Renew Their MOU

Kitelow Materials Network (KMN) and Brennfeld Ceramics Park signed the renewal of their Memorandum of Understanding (MOU) on April 4, 2017. The renewed MOU is valid for five years.
`,
  'kite-visit': `October 18, 2019
Kitelow Materials Network
Delegation of Sandmoor Glass Cluster Visits Kitelow

On October 15, 2019, a delegation of Sandmoor Glass Cluster (location: Gdansk, Poland) visited Kitelow Materials Network (KMN). No agreement was signed at this visit.
`,
  'mizu-2018': `2018年11月6日
水町市

陶土の再利用に関する三者覚書を締結しました

水町市は、2018年11月2日、Kitelow Materials Network及び学校法人砂丘学園大学と、陶土の再利用に関する三者覚書を締結しました。有効期間は2021年3月31日までです。
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Of an agreement of two and one of three the former is meant, unless it is told.
  ['when was the mizumachi mou signed', ['June 9, 2015'], ['2018']],
  ['水町市との覚書っていつ締結？', ['2015年6月9日'], ['2018年']],
  ['三者覚書はいつ締結？', ['2018年11月2日'], ['2015年']],
  // The original beside its renewal.
  ['how long did the original brennfeld mou run', ['3 years'], ['5 years']],
  ['もともとの覚書、Brennfeldとの期間は？', ['3年'], ['5年']],
  ['how long was the renewal of 2017 valid for?', ['5 years'], ['3 years']],
  ['2017年の更新の期間は？', ['5年'], ['3年']],
  ['was the first brennfeld mou signed in 2013?', ['No', '2014'], ['Yes']],
  ['Brennfeldとの更新、期間は3年ですよね', ['いいえ', '5年'], ['はい']],
  // Who stands beside whom.
  ['who came right after mizumachi city among the kmn partners', ['Oltanga'], ['Brennfeld']],
  ['水町市の次に提携したのは？', ['Oltanga'], ['Brennfeld']],
  ['Oltangaの直前に提携したのは？', ['水町市'], ['Brennfeld']],
  // A renewal adds no partner, but is the newest agreement.
  ['newest partner of KMN?', ['Oltanga'], ['Brennfeld']],
  ['KMNのいちばん新しい提携先は', ['Oltanga'], ['Brennfeld']],
  // Whether it runs still.
  ['is the mizumachi mou still in force?', ['Yes', 'automatically'], ['No']],
  ['水町市との覚書はまだ有効？', ['はい', '自動更新'], ['いいえ']],
  ['Oltangaとの覚書は今も有効ですか', ['いいえ', '2018年9月13日'], ['はい']],
  // What nobody signed.
  ['KMN signed with Sandmoor Glass Cluster in 2019, correct?', ['No'], ['Yes']],
  ['2019年10月にSandmoorと覚書を締結したよね？', ['いいえ'], ['はい']],
];

describe('which agreement is meant', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const said = askOn(bot, question).text.split('\n').slice(0, 2).join(' ');
    for (const words of has) expect(said).toContain(words);
    for (const words of not) expect(said).not.toContain(words);
  });
});
