import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `9 partner` for each total that a text states. */
const totalsIn = (text: string): string[] =>
  readFacts(makeRelease(text, { id: 'r' })).counts.flatMap(({ value }) =>
    value.form === 'total' ? [`${value.number} ${value.countClass}`] : [],
  );

const ENGLISH =
  'October 1, 2022\nKisaragi Bio Office\n\nKisaragi Bio Office signs MOU with Lindmark Lab\n\nKisaragi Bio Office has signed an MOU with Lindmark Lab. ';
const JAPANESE =
  '2022年10月1日\n一般社団法人若潮ライフ\n\nリンド研究所と覚書を締結\n\n一般社団法人若潮ライフは、リンド研究所と覚書を締結しました。';

it.each([
  [
    `${ENGLISH}It now has nine partners. Four of them are overseas and two are local governments.`,
    ['9 partner', '4 overseas', '2 municipality'],
  ],
  [`${ENGLISH}It now has nine partners. Of these, five are overseas.`, ['9 partner', '5 overseas']],
  [`${ENGLISH}It now has nine partners. Two of them attended the ceremony.`, ['9 partner']],
  [`${ENGLISH}Lindmark joins eleven other partners around the world.`, ['12 partner']],
  [`${ENGLISH}With it, the network of partners grows from 9 to 10.`, ['10 partner']],
  [`${ENGLISH}It has eight international partners in seven countries.`, ['8 overseas']],
  [
    `${ENGLISH}It has exchange agreements with 47 universities in 21 countries (as of May 1, 2023).`,
    ['47 university'],
  ],
  [`${ENGLISH}It has so far signed agreements with six municipalities.`, ['6 municipality']],
  [`${ENGLISH}It has exchange agreements with three universities in Finland.`, []],
  [`${ENGLISH}It has 90 members. Four of them are overseas.`, []],
  [
    `${JAPANESE}これにより、提携先は9団体となりました。このうち自治体は3団体です。`,
    ['9 partner', '3 municipality'],
  ],
  [
    `${JAPANESE}これにより、提携先は9団体となりました。うち4団体が海外、2団体が大学です。`,
    ['9 partner', '4 overseas', '2 university'],
  ],
  [`${JAPANESE}これにより、提携先は9団体となりました。うち3団体は欧州です。`, ['9 partner']],
  [`${JAPANESE}海外のパートナーは、本件により9機関から10機関に増えました。`, ['10 overseas']],
  [`${JAPANESE}提携先は14か国・地域、31機関に広がりました。`, ['31 partner']],
])('%s', (text, totals) => {
  expect(totalsIn(text)).toEqual(totals);
});
