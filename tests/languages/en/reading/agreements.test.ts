import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { writtenClause, writtenNames } from '../../written.js';

const { findAgreements, findSubject, findPair } = READING.en;

const check =
  (title: boolean) =>
  (text: string, expected: readonly string[]): void => {
    expect(findAgreements(text, title).map(writtenClause)).toEqual(expected);
  };

describe('sentences that tell of an agreement', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Vidra Works, a maker of glass, has signed a partnership agreement with the City of Takase.',
      ['Vidra Works → City of Takase (partnership agreement)'],
    ],
    ['After Bergen Hub, Vidra Works signed an MOU with Takase City.', ['Vidra Works → Takase City (mou)']],
    [
      'After the Embassy of Norway in May 2020, it concluded memoranda with Fjord Salt Inc. in June 2021 and with Belmont College in May 2022.',
      [' → Fjord Salt Inc. (memorandum, earlier)'],
    ],
    ['the first to join hands with the park at Takase Harbor', []],
    ['On behalf of the port, Ida Berg signed an MOU with Takase City.', ['Ida Berg → Takase City (mou)']],
    [
      'Vidra Works, a maker of glass, and Fjord Salt Inc., a trader based in Takase City, signed an alliance agreement.',
      ['Vidra Works + Fjord Salt Inc. →  (business alliance)'],
    ],
    [
      'The presidents of Norvane University and Belmont College signed a memorandum in Leith.',
      ['Norvane University + Belmont College →  (memorandum)'],
    ],
    [
      'The agreement was signed on May 5 by the President of Norvane, Dr Ida Berg, and the Rector of Belmont, Dr Jo Kay.',
      ['Norvane + Belmont →  (agreement)'],
    ],
    ['The agreement was signed by the President of Norvane, Dr Ida Berg.', [' →  (agreement)']],
    ['Norvane and Belmont renew for another five years', ['Norvane + Belmont →  (no paper)']],
    [
      'Five years ago the town signed the Friendship City Agreement with Port of Hamnvik.',
      [' → Port of Hamnvik (agreement, earlier)'],
    ],
    [
      'Norvane University and Takase City put their signatures to a memorandum of cooperation.',
      ['Norvane University + Takase City →  (moc)'],
    ],
    [
      'Vidra Works, a maker of glass, today announced an exclusive license agreement with Fjord Salt Inc. for its lamps.',
      ['Vidra Works → Fjord Salt Inc. (agreement)'],
    ],
    [
      'Vidra Works announced the signing of a five-year supply contract with Fjord Salt Inc. for lenses.',
      ['Vidra Works → Fjord Salt Inc. (agreement)', 'Vidra Works → Fjord Salt Inc. (agreement)'],
    ],
    [
      'At the fair, three networks signed a joint letter of intent: Bergen Hub, Vidra Cluster and the Leith Valley Forum.',
      ['Bergen Hub + Vidra Cluster + Leith Valley Forum →  (loi)'],
    ],
    ['Both signed the letter of intent: Ida Berg and Jo Kay.', [' →  (loi)']],
    [
      'Norvane University has on May 6, 2025 signed an agreement with Belmont College.',
      ['Norvane University → Belmont College (agreement)'],
    ],
    [
      'Our Managing Director Ida Berg and Jo Kay, Director of Belmont Science Plaza, signed an MoU.',
      [' → Belmont Science Plaza (mou)'],
    ],
    [
      'In Leith, our rector and the President of Belmont College signed a memorandum.',
      [' → Belmont College (memorandum)'],
    ],
    [
      'As of Friday, we have a framework contract with Fjord Salt Inc., and all are glad.',
      [' → Fjord Salt Inc. (agreement)'],
    ],
    ['We have an agreement on rents with Takase City.', []],
    [
      'From 1 May, when our new collaboration agreement with Belmont College takes effect, doors are open.',
      [' → Belmont College (collaboration agreement)'],
    ],
    ['The new agreement with Takase City enters into force in July.', [' → Takase City (agreement)']],
    ['The new agreement with Takase City is being discussed.', []],
    [
      'With the partnership agreement we have had with Belmont College since 2013, three share a plan.',
      [' → Belmont College (partnership agreement, earlier, embedded)'],
    ],
    ['The MOU with Takase City was signed in Leith.', [' → Takase City (mou)']],
    [
      'Skarvik Ocean Hub has joined forces with two Norwegian partners, Vidra Works and Fjord Salt Inc.',
      ['Skarvik Ocean Hub → Vidra Works + Fjord Salt Inc. (no paper)'],
    ],
    [
      'Vidra Works announced today that it has entered into a capital and business alliance with Fjord Salt Inc.',
      ['Vidra Works → Fjord Salt Inc. (capital alliance)'],
    ],
    [
      'Takase City plans to conclude a sister port agreement with Port of Hamnvik in 2023.',
      ['Takase City → Port of Hamnvik (agreement, future)'],
    ],
    [
      'Skarvik Ocean Hub has had an MOU with Takase City since 2012.',
      ['Skarvik Ocean Hub → Takase City (mou, earlier)'],
    ],
    [
      'Fjord Salt Inc. and Vidra Works extended their agreement by a year.',
      ['Fjord Salt Inc. + Vidra Works →  (agreement)'],
    ],
    [
      'Skarvik Ocean Hub has concluded a Memorandum of Understanding with Hamnvik Biopark.',
      ['Skarvik Ocean Hub → Hamnvik Biopark (mou)'],
    ],
    [
      'Skarvik Ocean Hub and Hamnvik Biopark signed a letter of intent on May 5.',
      ['Skarvik Ocean Hub + Hamnvik Biopark →  (loi)'],
    ],
    [
      'A comprehensive collaboration agreement was signed between Takase City and Norvane University.',
      ['Takase City + Norvane University →  (comprehensive agreement)'],
    ],
    [
      'Vidra Works has partnered with Takase City to protect reefs.',
      ['Vidra Works → Takase City (no paper)'],
    ],
    [
      'Takase City will sign an MOU with Norvane University next month.',
      ['Takase City → Norvane University (mou, future)'],
    ],
    [
      'Vidra Works entered into a definitive agreement with Fjord Salt Inc.',
      ['Vidra Works → Fjord Salt Inc. (definitive agreement)'],
    ],
    [
      'On June 3rd, Norvane University, Takase City and Vidra Works concluded a tri-party MOU.',
      ['Norvane University + Takase City + Vidra Works →  (mou)'],
    ],
    [
      'Today, Skarvik Ocean Hub renewed its MOU with Port of Hamnvik.',
      ['Skarvik Ocean Hub → Port of Hamnvik (mou)'],
    ],
    [
      'Vidra Works and Takase City have agreed to work together on glass.',
      ['Vidra Works + Takase City →  (no paper)'],
    ],
    [
      'Norvane University exchanged a memorandum on student exchange with the Takase Board of Education.',
      ['Norvane University → Takase Board of Education (memorandum)'],
    ],
    [
      'The board of Vidra Works resolved to enter into a business alliance agreement with Fjord Salt Inc.',
      [' → Fjord Salt Inc. (business alliance, future)'],
    ],
    ['We have signed an MOU with Hamnvik Biopark.', [' → Hamnvik Biopark (mou)']],
    [
      'Takase City has already concluded agreements with Vidra Works.',
      ['Takase City → Vidra Works (agreement, earlier)'],
    ],
    ['Under the MOU signed in 2019, students travel north.', [' →  (mou, embedded)']],
  ];
  it.each(rows)('%s', check(false));

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['Takase City hopes that Norvane University joins the festival.', []],
    ['Vidra Works hired two partners of Fjord Salt Inc.', []],
    ['Without an agreement, Takase City closed the pier.', []],
    ['Norvane University signed Ren Oki for its rowing team.', []],
    ['Skarvik Ocean Hub held a seminar with Hamnvik Biopark.', []],
    ['Vidra Works did not sign the agreement.', []],
    ['The two never concluded an MOU.', []],
    ['The agreement covers boats and data.', []],
    ['Ida Berg signed the guest book.', []],
    ['Takase City opened a library with Norvane University.', []],
    ['The partners met in Oslo.', []],
    ['A lease agreement runs out in May.', []],
  ];
  it.each(none)('no agreement: %s', check(false));
});

describe('titles', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Skarvik Ocean Hub Concludes MOU with Hamnvik Biopark', ['Skarvik Ocean Hub → Hamnvik Biopark (mou)']],
    ['Notice concerning a Business Alliance with Fjord Salt Inc.', [' → Fjord Salt Inc. (no paper)']],
    ['Letter of Intent Signed with Takase City', [' → Takase City (loi)']],
    [
      'Vidra Works and Takase City Sign Partnership Agreement',
      ['Vidra Works + Takase City →  (partnership agreement)'],
    ],
    ['MOU between Norvane University and Takase City', ['Norvane University + Takase City →  (mou)']],
    ['Webinar: How to Write an MOU with Norvane University', []],
    ['Ten Years of Our Partnership with Takase City', []],
    ['Skarvik Ocean Hub Opens a New Pier', []],
  ];
  it.each(rows)('%s', check(true));
});

describe('whom a sentence is about', () => {
  it.each([
    ['Takase City invites divers to its bay.', 'Takase City'],
    ['In May, Vidra Works opened a kiln.', 'Vidra Works'],
    ['It opened a kiln.', undefined],
    ['Divers came.', undefined],
  ])('%s', (text, expected) => {
    expect(findSubject(text)?.name).toBe(expected);
  });

  it.each([
    ['Vidra Works and Takase City have ended their talks.', 'Vidra Works + Takase City'],
    ['They have ended their talks.', ''],
  ])('%s', (text, expected) => {
    expect(writtenNames(findPair(text))).toBe(expected);
  });
});
