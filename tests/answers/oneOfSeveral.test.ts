import { expect, it } from 'vitest';
import { askOn, botOfTexts } from '../fixtures/botOfTexts.js';

it('one of several papers that a sentence tells together is told alone', async () => {
  const bot = await botOfTexts({
    'a-en': `March 10, 2020
Heron Bay Network

Heron Bay Network and Lannock City Sign MOU

Heron Bay Network signed a Memorandum of Understanding (MOU) with Lannock City on March 10, 2020. To date Heron Bay Network has signed memoranda with the following organisations: Delby University (Delby, U.K.) in May 2018; and Tarn Hospital (Tarn, Ireland) in June 2019.
`,
  });
  const { text } = askOn(bot, 'What kind of document did Heron Bay Network sign with Delby University?');
  expect(text.split('\n')[0]).toMatch(/Delby University is a memorandum\.$/);
});
