import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, expectAnswered, type Row } from '../fixtures/botOfTexts.js';

/** An institute that extends a memorandum, a paper of three, an agreement that is given up, and the like in Japanese. */
const TEXTS = {
  'optics-first': `# Corran Institute of Optics opens partnership with Ashigawa University

**Corran, Scotland, 14 May 2021** – The Corran Institute of Optics (CIO; Director General: Dr. Morag Kerr) and Ashigawa University's Faculty of Engineering (Ashigawa, Japan) signed a Memorandum of Understanding on 11 May 2021. The MoU is valid for three years. The agreement was prepared over two years by Dr. Callum Rae of CIO.
`,
  'optics-second': `CORRAN INSTITUTE OF OPTICS
May 20, 2024

CIO and Ashigawa University Extend MoU

The Corran Institute of Optics (CIO) and the Faculty of Engineering of Ashigawa University have extended their Memorandum of Understanding of 2021 for a further five years, until May 10, 2029. The extension was signed in Ashigawa on May 10, 2024 by CIO's new Director General, Professor Alasdair Hume, who succeeded Dr. Morag Kerr in January, and by Dean Hiroaki Tsuda.

Since 2021, 17 joint papers have been published. The joint room for quantum sensing will open in April 2025.
`,
  'optics-city': `29 September 2022
City of Corran Joins Hands with CIO and St. Ebba's Hospital on Light

The City of Corran, the Corran Institute of Optics (CIO) and St. Ebba's Hospital concluded a three-party cooperation agreement on Tuesday. The agreement takes effect on 1 October 2022 and ends on 31 March 2026.

Signatories
  Provost Eilidh Strang (City of Corran)
  Mr. Peter Oyelowo, Medical Director (St. Ebba's Hospital)

The parties have set up a steering committee of six, which meets every quarter.
`,
  'optics-end': `SILVER OPTICS CENTER
June 30, 2023

News: agreement ends

The Silver Optics Center (SOC) and the Corran Institute of Optics (CIO) have decided not to renew their cooperation agreement, which was signed on June 18, 2018 and expired on June 17, 2023. The two centers published 29 papers.
`,
  minatoza: `2023年4月3日
湊座研究所
湊座研究所と葦原市が連携協定を締結

湊座研究所は2023年4月1日、葦原市と連携協定を締結しました。連絡協議会は年2回開催します。
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // A university's faculty and the faculty of the university are one.
  ['when was the ashigawa MoU extended?', ['May 10, 2024'], ['2021', 'January']],
  ['until when does the ashigawa extension run', ['May 10, 2029']],
  ['who signed the extension for CIO?', ['Alasdair Hume'], ['Tsuda']],
  ['who signed for ashigawa in 2024', ['Hiroaki Tsuda'], ['Hume']],
  // Two years of preparation are no term.
  ['how long was the MoU with ashigawa of 2021 valid for', ['3 years'], ['2 years']],
  // A word that the releases have is no slip of another.
  ['when will the quantum sensing room open', ['April 2025']],
  // Of a release whose title begins with the one whose news it is.
  ['when was the three-party agreement signed', ['September 27, 2022']],
  ["who signed for St. Ebba's Hospital", ['Peter Oyelowo'], ['Strang']],
  // What is not renewed.
  ['when did the agreement with the silver optics center expire', ['June 17, 2023']],
  ['when was the agreement with SOC signed', ['June 18, 2018']],
  ['how often does the steering committee meet', ['every quarter']],
  ['湊座研究所と葦原市の連絡協議会はどのくらいの頻度で開かれますか', ['年2回']],
];

describe('an institute and its partners', () => {
  it.each(ANSWERED.map((row) => [row[0], row] as const))('%s', (_, row) => expectAnswered(bot, row));

  it.each([
    // What one did with another is not what the two did.
    ['how many papers did CIO and the city of corran publish together', '17'],
    // Whoever is asked for held the post before.
    ['who was director general before Hume', 'Alasdair Hume is'],
    // Two sorts are two sides: that nobody is both denies nothing.
    ['was it the first agreement of a city with a bank?', 'No:'],
  ])('is not told what nobody says: %s', (question, never) =>
    expect(askOn(bot, question).text.split('\n')[0]).not.toContain(never),
  );
});
