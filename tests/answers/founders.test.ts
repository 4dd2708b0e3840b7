import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const TEXTS = {
  english: `March 8, 2022

Skarvik Ocean Hub signs MOU with Lindvik Harbour Lab

Skarvik Ocean Hub (Skarvik, Norway; Director: Ida Berg) signed a memorandum of understanding with Lindvik Harbour Lab on March 4, 2022. A joint desk was set up by the two sides in May.

About Skarvik Ocean Hub
Skarvik Ocean Hub is a non-profit association founded in 2011 by Nordlys Shipping and the four fishing towns of the fjord. It has 84 members.

About Lindvik Harbour Lab
The laboratory tests buoys. Since 2015 the tools launched by Lindvik have been used by 300 ships.
`,
  japanese: `2023年6月5日

一般社団法人みさきバイオネット

みさきバイオネットと浜風大学が連携協定を締結

一般社団法人みさきバイオネット（理事長：青木 達也）と浜風大学は、2023年6月1日、連携協定を締結しました。

■一般社団法人みさきバイオネットについて
みさきバイオネットは、浜風製薬株式会社と地元の研究者が中心となって設立した社団法人です。

■浜風大学について
浜風大学は1962年に設立された大学です。
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});
const answerTo = (question: string): string => bot.ask(question, { today: '2026-11-22' }).text;

describe('who founded an organisation', () => {
  it.each([
    'who set up Skarvik Ocean Hub?',
    'Who founded skarvik ocean hub',
    'who was Skarvik Ocean Hub founded by?',
    'founders of Skarvik Ocean Hub?',
  ])('%s', (question) => {
    expect(answerTo(question)).toMatch(
      /^The release says: Nordlys Shipping and the four fishing towns of the fjord\./,
    );
  });

  it.each([
    'みさきバイオネットは誰が設立したの？',
    'みさきバイオネットの設立母体は',
    'みさきバイオネットを作ったのはどこ',
  ])('%s', (question) => {
    expect(answerTo(question)).toMatch(/^リリースには「浜風製薬株式会社と地元の研究者」とあります/);
  });

  it.each(['who founded Lindvik Harbour Lab?', '浜風大学は誰が設立しましたか'])(
    'is not made up where no release says it: %s',
    (question) => {
      expect(answerTo(question)).not.toMatch(/300|tools|Berg|青木|1962/);
    },
  );

  it('leaves the day of founding to its own question', () => {
    expect(answerTo('when was Skarvik Ocean Hub founded?')).toContain('2011');
    expect(answerTo('浜風大学の設立はいつ')).toContain('1962');
  });
});
