import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));
const partnersOf = (text: string): string[] =>
  read(text).agreements.flatMap(({ partner, signedOn }) =>
    signedOn.map(({ value }) => `${partner.value} ${value}`),
  );
const peopleOf = (text: string): string[] =>
  read(text).people.map(({ value }) => `${value.name}, ${value.role}, ${value.part}`);

describe('releases of local governments, hospitals and banks', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '自治体の一覧は見出しで分かる',
      '2023年6月29日\n汐路大学\n\n汐路大学と轟市が協定を締結\n\n汐路大学は、6月27日、轟市と連携協定を締結しました。\n\n■汐路大学が連携協定を締結している自治体（2023年6月現在）\n上朝日町（2009年3月）、白浪県（2014年10月）',
      ['轟市 2023-06-27', '上朝日町 2009-03', '白浪県 2014-10'],
    ],
    [
      '友好都市の語は名に含めない',
      '2023年6月29日\n汐路市\n\n友好都市・轟市との覚書を締結\n\n汐路市は、6月27日、友好都市・轟市と覚書を締結しました。',
      ['轟市 2023-06-27'],
    ],
    [
      'ひらがなで始まる病院',
      '2023年6月29日\n\n社会医療法人つばめ会 つばめ総合病院\n\n社会医療法人つばめ会 つばめ総合病院と轟精機株式会社は、6月27日、共同研究契約を締結しました。',
      ['轟精機株式会社 2023-06-27'],
    ],
    [
      '一つの動詞に二つの文書、それぞれの相手',
      '2023年6月29日\n汐路市\n\n汐路市と轟市が協定を締結\n\n汐路市は、6月27日、轟市と協定を締結しました。\n\n汐路市はこれまでに、北浜大学とは2012年4月に包括連携協定を、東雲機構とは2019年11月に観光に関する覚書を締結しています。',
      ['轟市 2023-06-27', '北浜大学 2012-04', '東雲機構 2019-11'],
    ],
    [
      '名のない相手の文書は、次の相手のものではない',
      '2023年6月29日\n汐路市\n\n汐路市と轟市が協定を締結\n\n汐路市は、6月27日、轟市と協定を締結しました。\n\n轟市は、2022年5月に同大学と共同研究契約を、2023年3月に南海精工株式会社と業務提携契約を締結しています。',
      ['轟市 2023-06-27', '南海精工株式会社 2023-03'],
    ],
    [
      '首長が署名すれば、その家の協定',
      '2026年3月6日\n\n常陸野県とオウラ県（フィンランド）、林業協力の覚書\n\n常陸野県の九鬼 真理子知事とフィンランド・オウラ県のユッカ・ハロネン知事は3月4日、「林業の協力に関する覚書」に署名した。',
      ['オウラ県 2026-03-04'],
    ],
    [
      '字間の空いた見出し',
      '渚市\n\n東雲大学との協定締結式を開催しました\n\n本市と東雲大学は、下記のとおり「連携協力に関する協定」を締結しました。\n\n○日　　時　　令和5年10月11日（水曜日）午後1時30分\n○場　　所　　渚市役所',
      ['東雲大学 2023-10-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(partnersOf(text)).toEqual(expected);
  });

  it('begins no name with a verb in hiragana', () => {
    const { organisations } = read(
      '2023年6月29日\n汐路市\n\n汐路市と轟市が協定を締結\n\n汐路市は、6月27日、轟市と協定を締結しました。支援するため 総合病院を訪れました。',
    );
    expect(organisations.map(({ name }) => name)).not.toContain('するため総合病院');
  });

  it.each<[string, string, string]>([
    ['大楠県 記者発表資料', '大楠県', '令和5年6月29日\n産業労働部　産業振興課'],
    ['白浪市 プレスリリース', '白浪市', '2023年6月29日\n企画部　政策課'],
  ])('the line %s tells whose paper it is: %s', (head, publisher, rest) => {
    const text = `${head}\n${rest}\n\n轟市、汐路大学及び${publisher}との「森林の活用に関する協定」の締結について\n\n下記のとおり協定を締結しますので、お知らせします。`;
    expect(read(text).publisher?.value).toBe(publisher);
  });

  it.each<[string, readonly string[]]>([
    [
      '出席者（署名者）\n　汐路市長　　室生　千鶴子\n　轟大学　学長　　勅使河原　潤',
      ['室生 千鶴子, 市長, signatory', '勅使河原 潤, 学長, signatory'],
    ],
    ['出席者\n　汐路市長　　室生　千鶴子', ['室生 千鶴子, 市長, attendee']],
    ['署名者\n　轟大学学長　　ヴァルガ　恵', ['ヴァルガ 恵, 学長, signatory']],
  ])('%s', (rows, expected) => {
    const text = `2023年6月29日\n汐路市\n\n轟大学と協定を締結\n\n汐路市は、6月27日、轟大学と協定を締結しました。\n\n${rows}`;
    expect(peopleOf(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['轟大学（学長：ヴァルガ 美咲）', 'ヴァルガ 美咲, 学長, head'],
    ['轟大学（学長：勅使河原 潤）', '勅使河原 潤, 学長, head'],
  ])('%s', (house, expected) => {
    const text = `2023年6月29日\n汐路市\n\n轟大学と協定を締結\n\n汐路市と${house}は、6月27日、協定を締結しました。`;
    expect(peopleOf(text)).toEqual([expected]);
  });

  it.each<[string, string | undefined]>([
    [
      '若葉大学 × 汐路市教育委員会\n「教員養成に関する連携協定」を締結しました\n\n2022年3月8日\n\n3月4日、本学と汐路市教育委員会は、「教員養成に関する連携協定」を締結しました。',
      '若葉大学',
    ],
    [
      'Wakaba University and Shioji Board Sign an Agreement\n\nMarch 8, 2022\n\nOn March 4, 2022, our university and the Shioji Board of Education signed an agreement on teacher training.',
      'Wakaba University',
    ],
  ])('%s is told by %s', (text, publisher) => {
    expect(read(text).publisher?.value).toBe(publisher);
  });

  it('founds nobody else where a short name leads the sentence', () => {
    const { organisations } = read(
      '2024年12月2日\n汐路病院\n\n汐路病院と株式会社メディオラ・ワークスが契約を締結\n\n汐路病院（汐路市）と株式会社メディオラ・ワークス（轟市）は、11月25日、共同研究契約を締結しました。\n\n汐路病院は2018年から研究をしています。メディオラ・ワークスは2020年創業のベンチャーです。\n\n＜会社概要＞\n社名：株式会社メディオラ・ワークス\n設立：2020年4月',
    );
    expect(organisations.map(({ name, foundedOn }) => [name, foundedOn?.value])).toEqual(
      expect.arrayContaining([
        ['汐路病院', undefined],
        ['株式会社メディオラ・ワークス', expect.stringMatching(/^2020/)],
      ]),
    );
  });
});
