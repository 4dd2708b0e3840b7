import { expect, it } from 'vitest';
import { createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

async function answer(text: string, question: string): Promise<string> {
  const releases = [makeRelease(text, { id: 'r' })];
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return createBot(await createKnowledge({ ledger })).ask(question, { today: '2026-11-22' }).text;
}

const ENGLISH = (term: string): string =>
  `June 18, 2021\nKisaragi Bio Office\n\nKisaragi Bio Office signs MOU with Lindmark Lab\n\nKisaragi Bio Office has signed an MOU with Lindmark Lab. ${term}`;
const JAPANESE =
  '2021年6月18日\n汐根市\n\n汐根市と株式会社ミナミ電装が包括連携協定を締結\n\n汐根市と株式会社ミナミ電装は、2021年6月16日、包括連携協定を締結しました。\n\n協定期間：令和3年7月1日から令和8年3月31日まで';

it('a term that is told by its days is answered with them, and its sentence is quoted once', async () => {
  const told = await answer(
    ENGLISH('The MOU is valid from July 1, 2021 to March 31, 2026.'),
    'How long is the MOU with Lindmark Lab?',
  );
  expect(told).toMatch(/57 months[\s\S]*July 1, 2021[\s\S]*March 31, 2026/);
  expect(told.match(/The MOU is valid/g)).toHaveLength(1);
  expect(await answer(JAPANESE, 'ミナミ電装との協定の期間は？')).toMatch(
    /57か月間[\s\S]*2021年7月1日[\s\S]*2026年3月31日/,
  );
});

it('a term that is told by its length alone is answered by it alone', async () => {
  const told = await answer(
    ENGLISH('The MOU is valid for three years.'),
    'How long is the MOU with Lindmark Lab?',
  );
  expect(told).toMatch(/3 years/);
  expect(told).not.toMatch(/runs until/);
});
