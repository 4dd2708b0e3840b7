import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const CITY = `2023年5月12日
水無瀬市

災害時の輸送に関する協定を締結

水無瀬市は、5月10日、轟運送株式会社と「災害時における輸送の協力に関する協定」を締結しました。

＜これまでの協定の締結状況＞
No.　締結年月日　　　　相手方　　　　　　　　協定名
1　平成22年4月1日　　　株式会社ヤマネ薬局　　　災害時における医薬品の供給に関する協定
2　平成28年9月5日　　　汐路大学　　　　　　　　観光の振興に関する協定
3　令和元年7月3日　　　みなせ信用金庫　　　　　包括連携協定`;

const COLLEGE = `March 3, 2024

Skarvik College and Orvane Port Sign Agreement on Disaster Relief

Skarvik College signed an Agreement on Disaster Relief with Orvane Port on March 1, 2024. The college has had an Academic Exchange Agreement with Halden University since May 2019, which was signed on May 6, 2019.`;

async function botOver(texts: readonly string[]): Promise<Bot> {
  const releases = texts.map((text, i) => makeRelease(text, { id: `r${i}` }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return createBot(await createKnowledge({ ledger }));
}

describe('agreements by what they are about', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await botOver([CITY, COLLEGE]);
  });
  const answer = (question: string): string => bot.ask(question, { today: '2026-11-22' }).text;

  it.each<[string, readonly string[], readonly string[]]>([
    ['水無瀬市の災害協定一覧', ['ヤマネ薬局', '轟運送'], ['汐路大学', 'みなせ信用金庫']],
    ['水無瀬市が結んだ防災に関する協定は？', ['ヤマネ薬局', '轟運送'], ['汐路大学']],
    ['観光の協定はどこと', ['汐路大学'], ['轟運送']],
    ['水無瀬市の一番古い災害協定ってどこと', ['ヤマネ薬局'], ['轟運送']],
    ['Which disaster relief agreements does Skarvik College have?', ['Orvane Port'], ['Halden']],
    ['list agreements on disaster prevention of Skarvik College', ['Orvane Port'], ['Halden']],
    // A comprehensive agreement is about nothing alone.
    ['みなせ信金との災害協定はいつ', ['いいえ', '包括連携協定'], []],
    // The word beside no paper stays a word.
    ['水無瀬市のスポーツ協定は？', ['記載がありません'], ['轟運送']],
  ])('%s', (question, expected, unexpected) => {
    const text = answer(question);
    for (const words of expected) expect(text).toContain(words);
    for (const words of unexpected) expect(text).not.toContain(words);
  });

  it('means no one university of one who has several for partners', async () => {
    const several = await botOver([
      '2023年6月29日\n渚市\n\n東雲大学と協定を締結\n\n渚市は、6月27日、東雲大学と連携協定を締結しました。',
      '2024年6月29日\n渚市\n\n白樺大学と協定を締結\n\n渚市は、6月27日、白樺大学と連携協定を締結しました。',
      '2024年9月3日\n轟大学\n\n渚市と協定を締結\n\n轟大学は、9月2日、渚市と連携協定を締結しました。',
    ]);
    const { text } = several.ask('渚市が大学と結んだ協定の一覧ください', { today: '2026-11-22' });
    for (const name of ['東雲大学', '白樺大学', '轟大学']) expect(text).toContain(name);
  });

  it.each([
    ['汐路大学と協定を結んでいるのはどこ？', '水無瀬市'],
    ['水無瀬市とゴードンの協定はいつ', '記載がありません'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toContain(expected);
  });

  it.each([
    ['ヤマネ薬局との協定の名前は', '災害時における医薬品の供給に関する協定'],
    ['汐路大との協定はいつ', '2016年9月5日'],
    ['ﾐﾅｾ信金との協定はいつ', '2019年7月3日'],
    ['みなせ信用金庫との協定はいつ', '2019年7月3日'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toContain(expected);
  });
});
