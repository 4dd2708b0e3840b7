import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A park whose agreement ran out before it was renewed, which counts its tenants; an embassy; words that name a kind of house. */
const TEXTS = {
  'pell-2011': `May 20, 2011
Pellmar Network
Pellmar Network Signs MOU with Thornfell Data Park

Pellmar Network (PN) signed a Memorandum of Understanding (MOU) with Thornfell Data Park (location: Malmö, Sweden) on May 16, 2011. The MOU is valid until May 15, 2014.

About Pellmar Network
Pellmar Network has 120 member companies.
`,
  'pell-2014': `August 8, 2014
Pellmar Network
Pellmar Network and Thornfell Data Park Renew Their MOU

Pellmar Network (PN) and Thornfell Data Park signed the renewal of their Memorandum of Understanding (MOU) on August 4, 2014. The renewed MOU is valid for three years.

Ilse Brandt, Director of Thornfell Data Park, said: "The lamps stayed on in the corridor while we waited for this paper."

About Pellmar Network
Pellmar Network has 310 member companies.
`,
  'pell-embassy': `2016年3月4日
Pellmar Network

駐日フィンランド大使館と協力覚書を締結

Pellmar Network（以下「PN」）は、2016年3月1日、駐日フィンランド大使館（特命全権大使：アンナ・サルミネン）と協力覚書（MOC）を締結しました。期間は2年間です。

鷺沼岳理事長は、「図書室は大学にいちばん近い森です」と述べています。
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Between an end and what followed it, not between the two signings.
  ['the thornfell mou ran out and was renewed later - how long was the gap?', ['81 days'], ['1,1']],
  ['how many days between the original thornfell mou and its renewal', ['1,176 days'], ['81 days']],
  // Two things in one question.
  ['フィンランド大使の名前と、MOCの期間は？', ['サルミネン', '2年']],
  ['thornfell renewal: when signed and till when?', ['August 4, 2014', 'August 3, 2017']],
  // A sentence that is quoted names nobody.
  ['「図書室は大学にいちばん近い森です」って誰の発言？', ['鷺沼'], ['どれについて']],
  ['who said "the lamps stayed on in the corridor while we waited"?', ['Ilse Brandt']],
  // Figures of two times.
  ['did PN have more member companies in may 2011 or in august 2014?', ['120', '310']],
];

const REFUSED: readonly string[] = [
  '明日のPN会員企業の株価どうなる？',
  "what's the weather at thornfell data park tomorrow",
];

describe('questions as people type them', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { text } = askOn(bot, question);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it.each(REFUSED)('nothing of %s', (question) => {
    expect(askOn(bot, question).isAnswer).toBe(false);
  });
});
