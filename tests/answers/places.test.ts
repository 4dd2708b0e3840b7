import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** A hub in Narumi with partners in cities that are no partners themselves; two of them sit in Tampere. */
const TEXTS: Readonly<Record<string, string>> = {
  'grenoble-en': `March 14, 2019
Narumi Start-up Hub
Narumi Start-up Hub Signs MOU with Pôle Isérois

Narumi Start-up Hub (NSH) signed a Memorandum of Understanding (MOU) with Pôle Isérois (location: Grenoble, France) on March 12, 2019. The MOU is valid for three years.

Claire Vasseur, Deputy Mayor of Grenoble, attended the ceremony.
`,
  'dundee-ja': `2021年6月9日
鳴海スタートアップハブ

Dundee Game Commonsと覚書を締結

鳴海スタートアップハブ（Narumi Start-up Hub、以下「NSH」）は、2021年6月7日、Dundee Game Commons（所在地：英国ダンディー）と覚書（MOU）を締結しました。有効期間は2年間です。

式にはダンディー市の職員も出席しました。
`,
  'tampere-one': `May 20, 2022
Narumi Start-up Hub
Narumi Start-up Hub Signs MOU with Pyynikki Forge

Narumi Start-up Hub (NSH) signed a Memorandum of Understanding (MOU) with Pyynikki Forge (location: Tampere, Finland) on May 18, 2022.
`,
  'tampere-two': `May 22, 2023
Narumi Start-up Hub
Narumi Start-up Hub Signs MOU with Hervanta Robot Yard

Narumi Start-up Hub (NSH) signed a Memorandum of Understanding (MOU) with Hervanta Robot Yard (location: Tampere, Finland) on May 19, 2023.
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

const ask = (question: string) => bot.ask(question, { today: '2026-11-22' });

describe('a partner told by the place where it sits, or which it bears in its name', () => {
  it.each([
    ['When was the Grenoble MOU signed?', 'March 12, 2019'],
    ['when was the grenoble one signed', 'March 12, 2019'],
    ["What is the term of the agreement with NSH's Grenoble partner?", '3 years'],
    ['Until when was the partnership with Grenoble valid?', 'March 11, 2022'],
    ['グルノーブルのMOUはいつ締結された?', '2019年3月12日'],
    ['グルノーブルとの覚書の期間は?', '3年'],
    ['じゃあグルノーブルのほうはいつ結んだの?', '2019年3月12日'],
    ['When was the Dundee MOU signed?', 'June 7, 2021'],
    ['ダンディーのMOUはいつ締結されましたか', '2021年6月7日'],
    ['ﾀﾞﾝﾃﾞｨｰの覚書は何年有効?', '2年'],
    ['How long is the Dundee one valid?', '2 years'],
  ])('%s', (question, has) => {
    const { answers, text } = ask(question);
    expect({ kind: answers[0]?.kind, text }).toMatchObject({ kind: 'answered' });
    expect(text.split('\n')[0]).toContain(has);
  });

  it.each(['When was the Tampere MOU signed?', 'タンペレのMOUはいつ締結された?'])(
    'which one is meant is asked where two fit: %s',
    (question) => {
      const { answers, text } = ask(question);
      expect({ kind: answers[0]?.kind, text }).toMatchObject({ kind: 'ambiguous' });
      expect(text).toContain('Pyynikki Forge');
      expect(text).toContain('Hervanta Robot Yard');
    },
  );

  it.each(['Does NSH have an agreement with Grenoble City?', 'ダンディー市との協定はいつ締結されましたか'])(
    'the city itself stays the city: %s',
    (question) => {
      const { text } = ask(question);
      expect(text).not.toMatch(/March 12|6月7日/);
    },
  );
});
