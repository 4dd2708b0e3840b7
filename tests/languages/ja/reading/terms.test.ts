import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { writtenDuration } from '../../written.js';

const { findTerms, findRenewal, findEffectiveAtSigning } = READING.ja;

describe('協定の期間', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['協定の期間は令和3年4月1日から3年間とし、以後1年ごとに更新する。', ['3年間 = 36']],
    ['協定書の有効期間は、締結日より5ヵ年とする。', []],
    ['有効期間は1年とし、申し出がない限り自動更新する。', ['1年 = 12']],
    ['本MOUの期間は2年間です。', ['2年間 = 24']],
    ['締結から3年間、両者は協力する。', ['3年間 = 36']],
    ['連携期間 6か月間', ['6か月間 = 6']],
    ['今後5年間にわたり連携します。', ['5年間 = 60']],
    ['有効期間は締結の日から2年間とする。', ['2年間 = 24']],
    ['協定の有効期間は3年です。', ['3年 = 36']],
    ['本協定は10年間有効です。', ['10年間 = 120']],
    ['5年間の連携協定を締結しました。', ['5年間 = 60']],
    ['契約期間:18か月', ['18か月 = 18']],
    ['覚書の期間は、締結日から一年間とします。', ['一年間 = 12']],
    ['向こう3年間、両者は協力する。', ['3年間 = 36']],
    ['協定期間 5年間', ['5年間 = 60']],
    ['有効期間は発効日から4年', ['4年 = 48']],
    ['期間は2年間(自動更新あり)とし、協定を結ぶ。', ['2年間 = 24']],
    ['MOUは署名の日より三年間有効とする。', ['三年間 = 36']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findTerms(text).map(writtenDuration(text))).toEqual(expected);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['協定に基づき、学生6名を3か月間派遣する。', []],
    ['協定の締結から2年以内に桟橋を造る。', []],
    ['2年に及ぶ協議を経て協定を結んだ。', []],
    ['協定の初年度にあたる1年間の講座', []],
    ['築5年の建物で連携', []],
    ['創業30年の企業と協定を締結', []],
    ['これまで8年間にわたり交流を続けてきた両者の協定', []],
    ['協定締結から5年後に見直す。', []],
    ['満了の3か月前までに申し出る協定です。', []],
    ['今後20年間で節約できる', []],
    ['以後1年ごとに更新する協定', []],
    ['協定の10周年', []],
    ['設立20年の協会と提携', []],
    ['3年目の連携', []],
    ['5年ぶりの協定', []],
    ['独占交渉期間は3か月とする契約', []],
    ['独占交渉期間は、本基本合意書締結日から6か月間といたします。', []],
    ['学生が1年間留学する', []],
  ];
  it.each(none)('期間ではない: %s', (text, expected) => {
    expect(findTerms(text).map(writtenDuration(text))).toEqual(expected);
  });
});

describe('期間が終わると', () => {
  it.each([
    ['以後1年ごとに自動更新する。', 'automatic'],
    ['自動的に延長されるものとする。', 'automatic'],
    ['いずれからも申し出がないときは、さらに1年更新する。', 'automatic'],
    ['異議の申出がない場合は継続する。', 'automatic'],
    ['協議のうえ更新することができる。', 'by agreement'],
    ['双方の合意により延長する。', 'by agreement'],
    ['更新可能です。', 'by agreement'],
    ['自動更新の定めはなく、延長する場合はあらためて協議します。', 'by agreement'],
    ['自動更新の規定はありません。', undefined],
    ['自動更新は行いません。', undefined],
    ['期間満了後は自動的に更新しない。', undefined],
    ['1年ごとの自動延長の定めをなくし、満了の前に点検する。', undefined],
    ['自動更新条項を廃止しました。', undefined],
    ['更新するか否かは、満了の半年前に協議する。', 'by agreement'],
    ['自動更新とし、費用の負担はない。', 'automatic'],
    ['ページを更新しました。', undefined],
    ['鉄道を延長する。', undefined],
    ['自動車の共同開発', undefined],
    ['協定を更新しました。', undefined],
    ['更新日:4月1日', undefined],
  ])('%s: %s', (text, renewal) => {
    expect(findRenewal(text)?.renewal).toBe(renewal);
  });
});

describe('締結の日に発効', () => {
  it.each([
    ['本協定は締結日に発効する。', true],
    ['署名の日から効力を生じる。', true],
    ['調印と同時に発効しました。', true],
    ['締結の日から施行する。', true],
    ['覚書は同日付で発効しています。', true],
    ['協定書に署名し、同日に発効した。', true],
    ['即日発効', true],
    ['同日に祝賀会を開き、翌月に発効した。', false],
    ['4月1日に発効する。', false],
    ['締結日は4月1日です。', false],
    ['署名の日に祝賀会を開いた。', false],
    ['翌日に発効', false],
  ])('%s: %s', (text, expected) => {
    expect(findEffectiveAtSigning(text) !== undefined).toBe(expected);
  });
});
