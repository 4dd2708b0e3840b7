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

const ENGLISH = (verb: string, more: string): string =>
  `October 1, 2022\nKisaragi Bio Office\n\nKisaragi Bio Office ${verb} MOU with Lindmark Lab\n\nKisaragi Bio Office has ${verb} an MOU with Lindmark Lab on September 28, 2022. ${more}`;
const JAPANESE = (more: string): string =>
  `2022年10月1日\n汐根市\n\n汐根市と株式会社ミナミ電装が包括連携協定を締結\n\n汐根市と株式会社ミナミ電装は、2022年9月28日、包括連携協定を締結しました。${more}`;

const ASKED = 'Which number partner of Kisaragi Bio Office is Lindmark Lab?';

it('a place is worked out from the number of partners that the new one makes', async () => {
  expect(await answer(ENGLISH('signed', 'It now has nine partners.'), ASKED)).toMatch(
    /\b9th\b[\s\S]*worked out/,
  );
});

it('a renewal takes no place, and a number that it may not be in gives none', async () => {
  expect(await answer(ENGLISH('renewed', 'It now has nine partners.'), ASKED)).not.toMatch(/\b9th\b/);
  expect(await answer(ENGLISH('signed', 'It cooperates with nine partners.'), ASKED)).not.toMatch(/\b9th\b/);
});

it('a place is one behind that of the last before it', async () => {
  const last = 'なお、直近のものは、令和2年11月の株式会社はやぶさ信販との協定（11例目）です。';
  const asked = 'ミナミ電装は汐根市の何番目の提携先ですか';
  expect(await answer(JAPANESE(last), asked)).toMatch(/12番目/);
  const other = 'なお、株式会社はやぶさ信販との協定（11例目）は満了しました。';
  expect(await answer(JAPANESE(other), asked)).not.toMatch(/1[12]番目/);
});

it('of three that sign together each has the place that is told of it', async () => {
  const three =
    'March 8, 2023\nMinato Ocean Forum\n\nMinato Ocean Forum signs trilateral MOU\n\nMinato Ocean Forum ("MOF"), the Prefecture of Sagiri and Verde Ocean Hub (Portugal; "VOH") signed a trilateral memorandum of understanding on 3 March 2023. For MOF, VOH is the 17th partner; the Prefecture of Sagiri is the 18th partner.';
  expect(await answer(three, 'Which number partner of MOF is Verde Ocean Hub?')).toMatch(/17th partner/);
  expect(await answer(three, 'Which number partner of MOF is Sagiri Prefecture?')).toMatch(/18th partner/);
});
