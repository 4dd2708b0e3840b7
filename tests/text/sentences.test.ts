import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/core/text/sentences.js';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences of English', () => {
  it.each([
    [['Skarvik Hub signed an MOU.', 'It runs for two years.']],
    [['Skarvik Co., Ltd. has signed an MOU.', 'It runs.']],
    [['An MOU was signed with Skarvik Co., Ltd.', 'The term is two years.']],
    [['Dr. Ito and Mr. Berg met Prof. Lund.', 'They signed.']],
    [['It was signed on Feb. 5, 2021.', 'A seminar follows.']],
    [['The U.S. market grew by 1.5 percent.', 'Good.']],
    [['The hub is in the U.K.', 'It has 40 tenants.']],
    [['1. Skarvik City, March 2018']],
    [['The MOU was signed in 2018.', 'It runs.']],
    [['J. R. Berg signed for the port.', 'He was glad.']],
    [['See skarvik-hub.example.org for more.', 'Thank you.']],
    [['Was it signed?', 'Yes!', 'It was.']],
    [['"We are glad," said Ida Berg.', '"It is a start."', 'Both agreed.']],
    [['Skarvik (see p. 3. and below) has signed.', 'It runs.']],
    [['no end at all']],
    [['The lab (est. 1990) moved to St. Olav.', 'It grew.']],
    [['It is No. 4 of its kind.', 'No other is known.']],
    [['Work starts at 9 a.m. on weekdays.', 'All are welcome.']],
    [['Fish, kelp, etc. are covered.', 'Salt is not.']],
    [['The vessel left for Mt. Aso.', 'It came back.']],
    [['Version 1.2.3 was used.', 'It works.']],
    [['It was Vol. 3.', 'It was read.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('sentences of Japanese', () => {
  it.each([
    [['霧島市は協定を締結しました。', '期間は5年です。']],
    [['青木市長は「うれしく思います。」と述べました。', '式は市役所で行われました。']],
    [['「よろしくお願いします。」', '市長は笑顔でした。']],
    [['協定を結びました!', '詳細は下記です。']],
    [['本当ですか？', 'はい。']],
    [['資料(別紙を参照。)を配布した。', '終わり。']],
    [['Skarvik Hubと提携しました。', '本社はOsloです。']],
    [['参加費は1.5万円です。', '定員は30名。']],
    [['句点のない見出し']],
    [['第1条は目的を定める。', '第2条は期間を定める。']],
    [['同社は「霧島ポート。」という商品を扱う。', '人気だ。']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(''))).toEqual(sentences);
  });

  it('Japanese and English follow one another', () => {
    expect(split('MOUを締結しました。The MOU was signed. 以上です。')).toEqual([
      'MOUを締結しました。',
      'The MOU was signed.',
      '以上です。',
    ]);
  });
});

describe('the sentences of any text', () => {
  const PIECES = [
    'Co., Ltd. ',
    'Dr. ',
    'signed',
    '. ',
    '.',
    '。',
    '」',
    '「',
    '"',
    '(',
    ')',
    ' ',
    'と',
    '市',
    '!',
    '？',
    '1.5',
    'U.S. ',
    'The ',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('come in order and leave only spaces out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^ *$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^ *$/);
      }),
    );
  });

  it('begin and end with no space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of split(text)) expect(sentence).not.toMatch(/^ | $/);
      }),
    );
  });

  it('are the same when two texts are put together by a full stop', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'市は協定を結んだ'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 8 }), (parts) => {
        const sentences = parts.map((part) => `市${part}市。`);
        expect(split(sentences.join(''))).toEqual(sentences);
      }),
    );
  });
});
