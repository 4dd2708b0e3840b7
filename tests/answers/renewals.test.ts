import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row, without } from '../fixtures/botOfTexts.js';

/** An agreement and its two renewals, one more whose release has no heading for what changed, and one renewed in Japanese. */
const TEXTS = {
  'reef-2012': `May 14, 2012
Larkfield Reef Institute
Larkfield Reef Institute Signs MOU with Ostmoor Harbour Lab

Larkfield Reef Institute (LRI) signed a Memorandum of Understanding (MOU) with Ostmoor Harbour Lab (location: Kiel, Germany) on May 10, 2012. The MOU is valid for three years.
`,
  'reef-2015': `May 15, 2015
Larkfield Reef Institute
Larkfield Reef Institute and Ostmoor Harbour Lab Renew Their MOU

Larkfield Reef Institute (LRI) and Ostmoor Harbour Lab signed the renewal of their Memorandum of Understanding (MOU) on May 11, 2015. The renewed MOU is valid for four years.

What is new

- Two divers a year spend a month in the other harbour.
- The shared library of sounds stays as it is.
`,
  'reef-2019': `May 20, 2019
Larkfield Reef Institute
A Third Chapter: Larkfield and Ostmoor Renew Again

Larkfield Reef Institute (LRI) and Ostmoor Harbour Lab signed the second renewal of their Memorandum of Understanding (MOU) on May 13, 2019. The renewed MOU is valid for five years. The exchange of divers continues.

A third field has been added: oyster beds in front of both harbours.
`,
  'asagi-2016': `2016年6月3日
浅木市

笹原大学との包括連携協定の締結について

浅木市は、2016年6月1日、笹原大学と包括連携協定を締結しました。協定の有効期間は5年間です。
`,
  'asagi-2021': `2021年6月4日
浅木市

笹原大学との包括連携協定を更新しました

浅木市は、2021年6月2日、笹原大学との包括連携協定を更新しました。更新後の有効期間は3年間です。

■主な変更点
・棚田の保全を連携事項に加えました。
・公開講座はこれまでどおり開きます。
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // What it changed.
  ['What changed in the first renewal with Ostmoor?', ['divers'], ['library', 'oyster']],
  ["what's new in the first renewed version of the Ostmoor MOU", ['divers']],
  ['What was added when LRI renewed with Ostmoor in 2019?', ['oyster'], ['divers']],
  ['which fields were added in the third version of the Ostmoor MOU', ['oyster'], ['divers']],
  ['how does the second renewal with Ostmoor differ from what came before?', ['oyster']],
  ['Ostmoorとの2回目の更新で何が変わりましたか', ['oyster'], ['divers']],
  ['笹原大学との協定は更新で何が変わった？', ['棚田'], ['公開講座']],
  ['笹原大学との更新で新しく加わった項目は', ['棚田']],
  ['浅木市と笹原大学の協定、2021年に加わった連携事項は？', ['棚田']],
  // Which one is meant.
  ['When was the first renewal with Ostmoor signed?', ['May 11, 2015'], ['2019', '2012']],
  ['when did LRI and Ostmoor renew for the second time', ['May 13, 2019'], ['2015']],
  ['how long does the second Ostmoor renewal run', ['5 years'], ['4 years']],
  ['Ostmoorとの1回目の更新はいつ調印？', ['2015年5月11日'], ['2019年']],
  ['How long does the first renewed MOU between LRI and Ostmoor last?', ['4 years'], ['days']],
  ['When does the first renewed Ostmoor MOU end?', ['May 10, 2019'], ['was signed']],
  ['2度目の更新で、Ostmoorとの期間は何年になった？', ['5年'], ['4年']],
];

describe('renewals', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { isAnswer, text } = askOn(bot, question);
    expect({ isAnswer, text }).toMatchObject({ isAnswer: true });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it.each([
    'What changed in the third renewal with Ostmoor?',
    'When was the third renewal with Ostmoor signed?',
    '笹原大学との2回目の更新で何が変わった？',
    '笹原大学との2回目の更新はいつ？',
  ])('%s: there is none', (question) => {
    expect(askOn(bot, question)).toMatchObject({ isAnswer: false });
  });

  it.each([
    ['What changed in the first renewal with Ostmoor?', 'divers'],
    ['What was added when LRI renewed with Ostmoor in 2019?', 'oyster'],
    ['笹原大学との協定は更新で何が変わった？', '棚田'],
  ] as const)('%s: nobody says once the line is gone', async (question, word) => {
    expect(askOn(await botOfTexts(without(TEXTS, word)), question)).toMatchObject({ isAnswer: false });
  });
});
