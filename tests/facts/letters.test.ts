import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const release = (text: string) => makeRelease(text, { id: 'r' });
const read = (text: string) => readFacts(release(text));
const ownOf = (text: string) => read(text).agreements.find(({ status }) => status === 'own');

/** A letter as a PDF gives it: set in, wrapped at some 80 columns. */
const LETTER = `Press Release
                                                                   June 3, 2021
                                              General Incorporated Association
                                                    Kesen Open Water Alliance

Notice concerning the Conclusion of an MOU with Harbour Lab of the Netherlands
~ The partners become 5 organizations (of which 2 organizations are overseas) ~

We hereby announce that we have concluded a Memorandum of Understanding with
Harbour Lab (location: Delft, Netherlands; hereinafter "HL"). The Kesen Open Water
Alliance (head office: Kesen City; president: Taro Ono; hereinafter "KOWA") was
founded in 2012. The both parties will cooperate in regard to the matters below.
  (1) Mutual introduction of enterprises
  (2) Lending of a boat for a stay of
      up to 10 days
In addition, no transfer of funds is accompanied.

By this conclusion HL becomes the 5th partner of KOWA, and the second one of overseas.

From left to right: Anna de Vries, Director of HL; Taro Ono, President of the Kesen
Open Water Alliance; Prof. Ken Abe, Adviser of KOWA

< Inquiry > KOWA Secretariat TEL 000-555-0100
`;

describe('a letter that names its sender before its subject', () => {
  it('has its subject for a title, and its sender for a publisher', () => {
    expect(release(LETTER).title).toMatch(/^Notice concerning the Conclusion/);
    expect(read(LETTER).publisher?.value).toBe('Kesen Open Water Alliance');
  });

  it.each([
    ['Northmere Research Alliance (NRA)', 'NRA Concludes MOU with Delft Hub'],
    ['Northmere Health Partnership', 'Notice of Agreement with Delft Hub'],
    ['General Incorporated Association\nNorthmere Open Alliance', 'Notice of Agreement with Delft Hub'],
  ])('%s is no title', (sender, title) => {
    const text = `May 2, 2022\n\n${sender}\n\n${title}\n\nWe have concluded an agreement with Delft Hub on May 1, 2022 in Delft.`;
    expect(release(text).title).toBe(title);
  });

  it('a line of news is, though it is short and in capitals', () => {
    const title = 'Northmere and Delft Sign Partnership';
    const text = `May 2, 2022\n\n${title}\n\nWe have concluded an agreement with Delft Hub on May 1, 2022 in Delft.`;
    expect(release(text).title).toBe(title);
  });
});

describe('a house that is called an alliance', () => {
  it('has the other name that its bracket gives it', () => {
    const house = read(LETTER).organisations.find(({ name }) => name === 'Kesen Open Water Alliance');
    expect(house?.aliases).toContain('KOWA');
  });

  it('while the bracket behind a paper names nobody', () => {
    const names = read(
      'Belmont College and Ostrey Town have signed a Strategic Partnership Agreement (hereinafter "Pact") on May 4, 2021.',
    ).organisations.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names).not.toContain('Pact');
  });
});

describe('what stands below, and what no longer does', () => {
  it('items that are set in end where a line begins further left', () => {
    expect(ownOf(LETTER)?.scope.map(({ value }) => value)).toEqual([
      'Mutual introduction of enterprises',
      'Lending of a boat for a stay of up to 10 days',
    ]);
  });

  it.each([
    ['The items of cooperation are as below.', 2],
    ['The areas in which we cooperate are as follows:', 2],
    ['What is written in the MOU', 2],
    ['The members of the delegation are as below.', 0],
  ])('%s → %i items', (lead, count) => {
    const text = `Belmont College has signed an MOU with Ostrey Town on May 4, 2021.\n\n${lead}\n\n(a) Exchange of nurses\n(b) Shared laboratories`;
    expect(ownOf(text)?.scope).toHaveLength(count);
  });
});

describe('counts as they are put into English', () => {
  it('the nth of all and the nth one of overseas are two counts', () => {
    const counts = read(LETTER).counts.map(
      ({ value: { form, countClass, number } }) => `${form} ${countClass} ${number}`,
    );
    expect(counts).toEqual([
      'total partner 5',
      'total overseas 2',
      'ordinal partner 5',
      'ordinal overseas 2',
    ]);
  });
});

describe('one more of them', () => {
  it.each([
    ['"A second one is friendship," said the mayor.', []],
    ['It was followed by a second MOU on nursing.', []],
    ['This is the second MOU of Belmont College.', [2]],
    ['The city became a fourth partner of Belmont College.', [4]],
  ])('%s', (sentence, places) => {
    const text = `Belmont College has signed an MOU with Ostrey Town on May 4, 2021.\n\n${sentence}`;
    const ordinals = read(text).counts.filter(({ value }) => value.form === 'ordinal');
    expect(ordinals.map(({ value }) => value.number)).toEqual(places);
  });
});

describe('a row of people that is wrapped', () => {
  it('has them all', () => {
    expect(read(LETTER).people.map(({ value: { name, role } }) => `${name}, ${role}`)).toEqual(
      expect.arrayContaining(['Taro Ono, President', 'Ken Abe, Adviser', 'Anna de Vries, Director']),
    );
  });
});
