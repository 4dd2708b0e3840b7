import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));
const publisherOf = (text: string): string | undefined => read(text).publisher?.value;

describe('whose paper it is', () => {
  const OWN = '\n\n当協会は、白浜市と5月20日に見守りに関する協定を結びました。今後も活動を広げてまいります。';
  it.each([
    [
      'a report',
      `一般社団法人しおさい潜水協会　活動レポート\n\n海の教室を開きました\n2024/6/3 更新${OWN}`,
      '一般社団法人しおさい潜水協会',
    ],
    [
      'the report of a year',
      `北浦養殖技術研究会　2023年度活動報告（抜粋）\n2024年6月3日　事務局作成\n\n１　対外連携${OWN}`,
      '北浦養殖技術研究会',
    ],
    [
      'news behind the name',
      `黒根はるか水産加工協同組合ニュース\n2024年6月3日\n\n白浜市と見守り協定！${OWN}`,
      '黒根はるか水産加工協同組合',
    ],
    [
      'a newsletter of a department',
      `あおいだより　No.12\n2024年6月3日発行　生活協同組合コープあおい　広報部\n\n白浜市と協定を結びました${OWN}`,
      '生活協同組合コープあおい',
    ],
    [
      'a text that begins with who speaks',
      `白浜市との協定について\n\n投稿日：2024年6月3日　タグ：#見守り #白浜市\n\n一般社団法人あおい配食ネットです。${OWN.replace('当協会は、', '')}`,
      '一般社団法人あおい配食ネット',
    ],
    [
      'who runs the page',
      '起業家に聞く\n\n漁具を変える人\n2024.06.03　文＝編集部\n\n網の目を数える装置をつくる会社が、海外へ踏み出しました。\n\n前の記事：糸の話\n運営：一般財団法人しおさい起業支援ネット',
      '一般財団法人しおさい起業支援ネット',
    ],
    [
      'a head with its pages',
      `一般社団法人北浦水素機構\nホーム　機構について　会員　採用\n\nお知らせ\n2024.06.03\n\n白浜市と覚書を締結\n\n　一般社団法人北浦水素機構（以下「KHO」）は、白浜市と5月20日に覚書を締結いたしました。\n\n© Kitaura Hydrogen Organization`,
      '一般社団法人北浦水素機構',
    ],
    [
      'a newspaper',
      '週刊網具通信　電子版\n2024年6月3日付　4面\n\n中古網の再生で提携\n\nクロネ漁網（黒根市）は30日、しおさい漁業協同組合と、中古網の再生で業務提携すると発表した。来春から始める。',
      '週刊網具通信',
    ],
    [
      'a house that calls itself so',
      '北浦通信株式会社\n2024年6月3日\n\n白浜市との協定の締結について\n\n北浦通信株式会社は、白浜市と5月20日に協定を締結しました。',
      '北浦通信株式会社',
    ],
  ])('%s', (_, text, publisher) => {
    expect(publisherOf(text)).toBe(publisher);
  });

  it.each([
    ['a place that is the topic', '白浜市です。青い海の町と、山の会社が手を結びました。'],
    [
      'a sentence about somebody',
      '海の教室\n\n講師は、元漁師の青井です。教室は毎週開かれています。たくさんの人が集まりました。',
    ],
  ])('nobody, by %s', (_, text) => {
    expect(publisherOf(text)).not.toBe('講師');
  });
});

describe('the day of such a paper', () => {
  it.each([
    [
      'with the time',
      '白浜市と協定を締結\n\n株式会社クロネ\n2024年6月3日 10時00分\n\n株式会社クロネは、白浜市と協定を締結しました。',
      '2024-06-03',
    ],
    [
      'with a page of the paper',
      '週刊網具通信\n2024年6月3日付　4面\n\n中古網の再生で提携\n\nクロネ漁網は30日、しおさい漁業協同組合と提携すると発表した。',
      '2024-06-03',
    ],
    [
      'in both calendars',
      'しおさい研究会　お知らせ\n\n2024.06.03令和6年6月3日\n白浜市と協定を締結しました\n\nしおさい研究会は、白浜市と協定を締結しました。',
      '2024-06-03',
    ],
    [
      'two days',
      'しおさい研究会　お知らせ\n\n2024.06.03令和6年6月5日\n白浜市と協定を締結しました\n\nしおさい研究会は、白浜市と協定を締結しました。',
      undefined,
    ],
    [
      'of sending',
      '会員各位\n\n件　名：白浜市との協定について\n発　信：令和6年6月3日\n発信者：専務理事　青井 海\n\nこのたび白浜市と協定を締結しました。',
      '2024-06-03',
    ],
    [
      'by its change alone',
      '海の教室を開きました\n2024/06/03 更新\n\n30日、白浜市で海の教室を開きました。たくさんの人が集まりました。',
      '2024-06-03',
    ],
    [
      'not by its change, where it has a day of its own',
      '海の教室を開きました\n2024/07/01 更新\n\n2024年6月3日\n\n30日、白浜市で海の教室を開きました。たくさんの人が集まりました。',
      '2024-06-03',
    ],
  ])('%s', (_, text, day) => {
    expect(read(text).publishedOn?.value).toBe(day);
  });
});

describe('towns', () => {
  const partiesOf = (text: string) => read(text).agreements.map(({ parties }) => parties.join(' + '));
  it('are named with their prefecture or without it', () => {
    expect(
      partiesOf(
        '黒根町との協定について\n2024年6月3日\n\n一般社団法人しおさい機構は、青根県黒根町と、見守りに関する協定を5月20日に締結しました。',
      ),
    ).toEqual(['一般社団法人しおさい機構 + 青根県黒根町']);
  });
  it('one of another prefecture is another', () => {
    expect(
      partiesOf(
        '協定について\n2024年6月3日\n\n一般社団法人しおさい機構は、青根県黒根町及び北浦県黒根町と、見守りに関する協定を5月20日に締結しました。',
      ),
    ).toEqual(['一般社団法人しおさい機構 + 青根県黒根町 + 北浦県黒根町']);
  });
  it('may begin like a particle', () => {
    expect(
      partiesOf(
        '協定について\n2024年6月3日\n\n一般社団法人しおさい機構は5月20日、秋田県にかほ市と、見守りに関する協定を締結しました。',
      ),
    ).toEqual(['一般社団法人しおさい機構 + 秋田県にかほ市']);
  });
  it('that a title names together have each an agreement of its own where the text tells so', () => {
    expect(
      partiesOf(
        '白浜町・黒根町と見守り協定\n2024年6月3日\n一般社団法人しおさい機構\n\nしおさい機構は5月20日、白浜町と見守りに関する協定を結びました。\n同じ内容の協定を26日には黒根町とも結びました。',
      ),
    ).toEqual(['一般社団法人しおさい機構 + 白浜町', '一般社団法人しおさい機構 + 黒根町']);
  });
});
