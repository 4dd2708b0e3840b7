import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

const release = (partner: string, signed: string, until: string, more = ''): string =>
  `${signed}
Heron Bay Network

Heron Bay Network and ${partner} Sign MOU

Heron Bay Network signed a Memorandum of Understanding (MOU) with ${partner} on ${signed}. The MOU is valid until ${until}. ${more}
`;

/** Today is a day in 2024: one has ended, two run; one release names who signed and who spoke. */
const TEXTS = {
  'a-en': release('Sandnes Tide Cluster of Norway', 'March 10, 2020', 'March 9, 2023'),
  'b-en': release('Kovaniemi Boat Park', 'May 20, 2022', 'May 19, 2025'),
  'c-en': release(
    'Lannock City',
    'June 1, 2023',
    'May 31, 2026',
    'It was signed by Rosa Neri, President of Heron Bay Network, and Ann Lee, Mayor of Lannock City.\n\n"The bay is wide enough for all of our boats," said Ann Lee, Mayor of Lannock City. "Heron Bay Network has 41 members," said Rosa Neri, President of Heron Bay Network.',
  ),
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  ['which agreements end next year?', ['Kovaniemi Boat Park'], ['Sandnes', 'Lannock']],
  ['来年終わる覚書は？', ['Kovaniemi Boat Park'], ['Sandnes', 'Lannock']],
  ['Which MOUs expired in 2023?', ['Sandnes Tide Cluster'], ['Kovaniemi', 'Lannock']],
  ['2026年に期限が切れる協定はどれ', ['Lannock City'], ['Sandnes', 'Kovaniemi']],
  ['does any agreement end this year?', ['No'], ['Sandnes', 'Kovaniemi', 'Lannock']],
  ['has the Sandnes MOU expired?', ['Yes: ', 'no longer in force', 'March 9, 2023'], ['No']],
  ['did the sandnes agreement end', ['Yes: ', 'no longer in force'], ['No']],
  ['Sandnes MOU expired?', ['Yes: ', 'no longer in force'], ['No']],
  ['is the Lannock City MOU over yet?', ['No: ', 'still in force', 'May 31, 2026'], ['Yes']],
  ['had the Sandnes MOU expired by June 2021?', ['No: ', 'still in force in June 2021'], ['Yes']],
  ['is the Sandnes MOU still valid?', ['No: ', 'no longer in force'], ['Yes']],
  ['Sandnesとの覚書は失効した？', ['はい、', '期間が終了'], ['いいえ']],
  ['Sandnesとの覚書はもう終わってる？', ['はい、', '期間が終了'], ['いいえ']],
  ['Lannock Cityとの覚書は期限切れ？', ['いいえ、', '有効です'], ['はい']],
  ['Lannock Cityとの覚書はまだ終わってない？', ['はい、', '有効です'], ['いいえ']],
  ['Sandnesとの覚書はまだ続いてる？', ['いいえ、', '期間が終了'], ['はい']],
  ['今有効な提携は？', ['Kovaniemi Boat Park', 'Lannock City'], ['Sandnes']],
  ['期限が切れた協定は？', ['Sandnes Tide Cluster'], ['Kovaniemi', 'Lannock']],
  ['How many people signed the MOU with Lannock?', ['Rosa Neri', 'Ann Lee'], []],
  ['Lannock Cityとの覚書は何人が署名した？', ['Rosa Neri', 'Ann Lee'], []],
  ['What did the mayor say?', ['The bay is wide'], ['41 members']],
  ['What did the ambassador say?', ['No release states'], ['Ann Lee', 'Rosa Neri']],
];

describe('which agreements end when, and who did what', () => {
  it.each(ROWS.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { text } = askOn(bot, row.question);
    for (const part of row.has) expect(text).toContain(part);
    for (const part of row.not) expect(text.split('\n')[0]).not.toContain(part);
  });
});
