import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** One agreement that both sides announce, on days of their own, with different numbers of the same members. */
const TEXTS = {
  'heron-en': `---
title: Heron Bay Network and Sandnes Tide Cluster Sign MOU
date: 2022-03-14
publisher: Heron Bay Network
---
# Heron Bay Network and Sandnes Tide Cluster Sign MOU

Heron Bay Network (HBN) signed a Memorandum of Understanding (MOU) with Sandnes Tide Cluster (location: Sandnes, Norway) on March 10, 2022. The MOU is valid for two years and is then renewed automatically for one year at a time.

The two sides will cooperate in the following fields:
- joint trials of tidal buoys
- a yearly seminar for boat builders

About Sandnes Tide Cluster
Sandnes Tide Cluster is a cluster of boat yards. It has 64 members.
`,
  'sandnes-en': `---
title: Sandnes signs with Heron Bay
date: 2022-03-21
publisher: Sandnes Tide Cluster
---
# Sandnes Tide Cluster signs MOU with Heron Bay Network

*Published: March 21, 2022*

Sandnes Tide Cluster signed a Memorandum of Understanding (MOU) with Heron Bay Network of Japan on March 10, 2022.

About Sandnes Tide Cluster
Sandnes Tide Cluster is a cluster of boat yards. It has 71 members.
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Whose announcement is asked for.
  ['When did Sandnes Tide Cluster publish its news about Heron Bay?', ['March 21, 2022'], ['March 14']],
  ['when did heron bay announce the sandnes mou?', ['March 14, 2022'], ['March 21, 2022.']],
  ["Date of Sandnes Tide Cluster's announcement of the Heron Bay MOU?", ['March 21, 2022']],
  ['Sandnes Tide ClusterがHeron Bayとの提携を発表したのはいつ？', ['2022年3月21日']],
  // What two do together, how long, and how it goes on.
  ['What will Heron Bay Network and Sandnes Tide Cluster do together?', ['tidal buoys', 'boat builders']],
  ['what are HBN and Sandnes Tide Cluster planning?', ['tidal buoys']],
  ['How long is the Sandnes MOU valid?', ['2 years'], ['disagree']],
  // Numbers that differ between releases.
  ['Do the releases give different numbers of members for Sandnes Tide Cluster?', ['64', '71']],
  ['Sandnes Tide Clusterの会員数、リリースによって違う？', ['64', '71']],
];

describe('announcements and what they tell differently', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { isAnswer, text } = askOn(bot, question);
    expect({ isAnswer, text }).toMatchObject({ isAnswer: true });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text.split('\n')[0]).not.toContain(words);
  });

  it.each([
    'Do the releases give different figures for the budget of Sandnes Tide Cluster?',
    'Sandnes Tide Clusterの売上高、リリースによって違う？',
  ])('%s: nobody says', (question) => {
    expect(askOn(bot, question)).toMatchObject({ isAnswer: false });
  });
});
