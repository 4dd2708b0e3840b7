import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { words } from '../../written.js';

const { findScope, announcesScope, findPurpose } = READING.ja;

describe('文の中の合意した項目', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      '(1)調査研究に関すること(2)人材育成に関することについて連携する',
      ['調査研究に関すること', '人材育成に関すること'],
    ],
    [
      '両者は(1)講座の共同開催、(2)職員の交流、(3)船の相互訪問を行います。',
      ['講座の共同開催', '職員の交流', '船の相互訪問'],
    ],
    ['協力内容は、(a)研修、(b)共同研究です。', ['研修', '共同研究です']],
    ['(ア)防災、(イ)観光について協力する。', ['防災', '観光']],
    ['港には(1)岸壁、(2)倉庫がある。', []],
    ['両者は(1)のみについて協力する。', []],
    ['広く連携する。', []],
    ['要綱(3)及び(4)に基づき連携', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findScope(text).map((span) => words(text, span))).toEqual(expected);
  });
});

describe('項目の前置き', () => {
  it.each([
    ['覚書の概要', true],
    ['協定に基づく主な取組', true],
    ['覚書に基づく主な取り組み', true],
    ['両者が取り組むこと', true],
    ['■ 今後取り組む事項', true],
    ['共に進めること', true],
    ['協定で定めた4つの柱', true],
    ['これまでに取り組んだこと', false],
    ['5年間の成果', false],
    ['次の事項について連携し協力する。', true],
    ['連携セミナーの概要', false],
    ['相手先の概要', false],
    ['【連携内容】', true],
    ['協定の内容:', true],
    ['次の3項目について協力するものです。', true],
    ['■主な協力分野', true],
    ['以下の取組を進めます。', true],
    ['連携事項', true],
    ['会社概要', false],
    ['これまでの実績', false],
    ['出席者', false],
    ['締結式の概要', false],
    ['港の歴史', false],
    ['お問い合わせ', false],
  ])('%s: %s', (text, expected) => {
    expect(announcesScope(text)).toBe(expected);
  });
});

describe('何のための協定か', () => {
  it.each([
    ['海藻の森を再生することを目的とした協定', '海藻の森を再生する'],
    ['市は、若い潜水士の育成を目指し、協定を結んだ。', '若い潜水士の育成'],
    ['本協定の目的は、海の恵みを次代につなぐことです。', '海の恵みを次代につなぐ'],
    ['潮流データの共有を図るため覚書を交わした。', '潮流データの共有'],
    ['月曜日に会った。', undefined],
    ['目的地は港です。', undefined],
  ])('%s', (text, expected) => {
    const found = findPurpose(text);
    expect(found && words(text, found)).toBe(expected);
  });
});
