import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** Invented releases: a pair with a letter and two MOUs, a partner in Denmark, a university that counts its own partners. */
const TEXTS: Readonly<Record<string, string>> = {
  'northgate-loi': `February 4, 2017
Northgate Marine Network
Northgate Marine Network Signs Letter of Intent with Ravnholt Tide Cluster

Northgate Marine Network (NMN) signed a letter of intent (LOI) with Ravnholt Tide Cluster (location: Aarhus, Denmark) on February 1, 2017. The LOI is valid for 12 months.
`,
  'northgate-mou': `June 5, 2018
Northgate Marine Network
Northgate Marine Network Concludes MOU with Ravnholt Tide Cluster

Northgate Marine Network (NMN) signed a Memorandum of Understanding (MOU) with Ravnholt Tide Cluster (location: Aarhus, Denmark) on June 1, 2018. The MOU is valid for three years.
`,
  'northgate-brightwater': `October 8, 2019
Northgate Marine Network
Northgate Marine Network Concludes MOU with Brightwater University

Northgate Marine Network (NMN) signed a Memorandum of Understanding (MOU) with Brightwater University (location: Cork, Ireland) on October 2, 2019. The MOU is valid for five years. Brightwater University becomes the 3rd overseas partner of NMN.
`,
  'minasaki-hama-ja': `2020年3月9日
緑崎県

ハマノ損害保険株式会社との包括連携協定の締結について

緑崎県は、2020年3月5日、ハマノ損害保険株式会社と包括連携協定を締結しました。協定の有効期間は2年間です。県が企業と包括連携協定を締結するのは7例目です。
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

const answerOf = (question: string): { kind: string | undefined; text: string } => {
  const { answers, text } = bot.ask(question, { today: '2024-05-01' });
  return { kind: answers[0]?.kind, text };
};

type Row = readonly [question: string, has: readonly string[], not?: readonly string[]];

const ANSWERED: readonly Row[] = [
  // Two names side by side without a joining word.
  ['term of mou northgate brightwater', ['5 years'], ['3 years']],
  // A party told by where it is, and a word that only selects.
  ['the danish one: when was the MOU signed?', ['June 1, 2018'], ['October']],
  ['デンマークとのMOUはいつ締結されましたか', ['2018年6月1日'], ['2019年']],
  ['Does NMN have a partner in Ireland?', ['Yes', 'Brightwater']],
  // Stages of one pair, and two agreements side by side.
  ['How many days between the LOI and the MOU with Ravnholt?', ['485 days'], ['February 4']],
  ['RavnholtとのLOIからMOUまで何日？', ['485日']],
  [
    'Which runs longer, the Ravnholt MOU or the Brightwater MOU?',
    ['Brightwater University has the longer term'],
  ],
  ['RavnholtのMOUとBrightwaterのMOU、期間が短いのはどっち？', ['Ravnholt Tide Clusterの方が']],
  ['Which came first, Brightwater or Ravnholt?', ['Ravnholt Tide Cluster came first']],
  // A place among those of its kind.
  ['Which number overseas partner is Brightwater for NMN?', ['3rd overseas partner']],
  ['ハマノ損保は緑崎県の何番目の企業ですか', ['7番目']],
  ['緑崎県が包括連携協定を結んだ7番目の企業はどこ？', ['ハマノ損害保険株式会社']],
  ['Brightwater is the 4th overseas partner of NMN, right?', ['No', '3rd']],
  ['ハマノ損保は緑崎県の5社目の企業ですよね？', ['いいえ', '7番目']],
  // Who is told to be the seventh is not the first; of those of a country nobody keeps count.
  ['Ravnholtの提携先は？', ['Northgate Marine Network']],
  // Partners of one that others announced.
  ['Which partners does Ravnholt have?', ['Northgate Marine Network']],
  // Those whose term runs, or has a length.
  ['Which agreements of NMN have expired?', ['Ravnholt'], ['Brightwater']],
  ['NMNの有効なMOUはどれ？', ['Brightwater'], ['Ravnholt']],
  ["Which of NMN's MOUs run for five years?", ['Brightwater'], ['Ravnholt']],
  // What is asserted of the paper itself is checked.
  ['Is the 2018 agreement with Ravnholt a letter of intent?', ['No']],
  ['BrightwaterとのMOUは3年ですよね', ['いいえ', '5年']],
  // What is new of a pair, and its course in time.
  ['any recent change with NMN and Brightwater?', ['October 2, 2019']],
  ['timeline of northgate and ravnholt', ['February 1, 2017', 'June 1, 2018']],
  ['NorthgateとRavnholtの経緯は？', ['2017年2月1日', '2018年6月1日']],
];

const REFUSED: readonly string[] = [
  // A letter is no MOU of its own, and nobody tells that there was a third one.
  'How many days between the MOU and the definitive agreement with Ravnholt?',
  // That none is known to differ does not say that none differs.
  'Do the releases disagree about the share of Brightwater?',
  // Nobody has a partner of this number.
  "What is NMN's 9th overseas partner?",
  '緑崎県の9番目の企業は？',
  '緑崎県が企業と結んだ最初の包括連携協定は？',
  "What is NMN's 2nd partner in Ireland?",
  // About nothing in the releases.
  'Tell me a joke',
  '面白い冗談を教えて',
  'asdfgh',
  // How often, nobody counts.
  'How many times was the Ravnholt MOU renewed?',
];

describe('the agreements that a question is about are chosen', () => {
  it.each(ANSWERED.map((row) => [row[0], row] as const))('%s', (_, [question, has, not = []]) => {
    const { kind, text } = answerOf(question);
    expect({ kind, text }).toMatchObject({ kind: 'answered' });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text.split('\n')[0]).not.toContain(words);
  });

  it.each(REFUSED)('%s is refused', (question) => {
    expect(answerOf(question)).not.toMatchObject({ kind: 'answered' });
  });
});
