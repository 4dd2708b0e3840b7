import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));

describe('a report that tells of each agreement below a name', () => {
  const REPORT = `北浦養殖技術研究会　2023年度活動報告（抜粋）
2024年4月30日　事務局作成

１　対外連携
　本年度は新たに二つの団体と取り決めを交わした。

　(1) 青根県白浜市
　　　2023年5月18日、「養殖の推進に関する連携協定」を締結。市の漁業者に水温計の貸し出しを行う。協定の期間は2026年3月31日まで。

　(2) 黒根のり生産組合
　　　2024年2月、データ提供に関する確認書を取り交わした。
　　　協力分野：水温の記録／のりの色の判定

２　広報
　視察の受け入れ 11件。`;
  it('has them all, each with its own day', () => {
    expect(
      read(REPORT).agreements.map(({ status, parties, signedOn, endsOn, scope }) => [
        status,
        parties.join(' + '),
        signedOn[0]?.value,
        endsOn[0]?.value,
        scope.map(({ value }) => value),
      ]),
    ).toEqual([
      ['own', '北浦養殖技術研究会 + 青根県白浜市', '2023-05-18', '2026-03-31', []],
      [
        'own',
        '北浦養殖技術研究会 + 黒根のり生産組合',
        '2024-02',
        undefined,
        ['水温の記録', 'のりの色の判定'],
      ],
    ]);
  });

  it('beside a body abroad, whose name is written in old forms', () => {
    expect(
      read(`公益社団法人しおさい観光連盟
令和5年9月1日

友好の覚書に調印しました

　当連盟と台湾の花蓮海洋観光協會は7月21日、友好交流に関する覚書に調印しました。`).agreements.map(
        ({ parties, signedOn }) => [parties.join(' + '), signedOn[0]?.value],
      ),
    ).toEqual([['公益社団法人しおさい観光連盟 + 花蓮海洋観光協會', '2023-07-21']]);
  });

  it.each([
    ['研究は2022年12月1日に始まり、2025年3月31日まで続けます。', '2022-12-01', '2025-03-31'],
    ['教室は2022年12月1日に始まり、2025年3月31日まで続けます。', undefined, undefined],
  ])('and from when until when: %s', (more, from, until) => {
    const [only] = read(
      `北浦水産大学と共同研究契約を締結\n\n株式会社クロネ網具\n2022年11月8日\n\n株式会社クロネ網具は、北浦水産大学と共同研究契約を11月1日に締結しました。${more}`,
    ).agreements;
    expect([only?.effectiveOn[0]?.value, only?.endsOn[0]?.value]).toEqual([from, until]);
  });

  it('and no name alone makes one', () => {
    expect(
      read(`北浦養殖技術研究会　2023年度活動報告
2024年4月30日

(1) 青根県白浜市
5月18日、市の担当者が水槽を視察した。

(2) 今後の予定
秋には連携協定を締結する見込み。`).agreements,
    ).toEqual([]);
  });
});

describe('what was agreed, as lists have it', () => {
  const scopeOf = (list: string) =>
    read(
      `白浜市との協定の締結について\n\n2024年6月3日\n\n一般社団法人しおさい機構は、白浜市と5月20日に連携協定を締結しました。\n${list}`,
    ).agreements[0]?.scope.map(({ value }) => value);
  const ITEMS = ['苗木の植え付け', '海の教室', '市場の視察'];
  it.each([
    [
      'kanji numerals',
      '協定に基づく活動は次のとおりです。\n一、苗木の植え付け\n一、海の教室\n一、市場の視察',
      ITEMS,
    ],
    ['circles', '＜協定の柱＞\n●苗木の植え付け\n●海の教室\n●市場の視察', ITEMS],
    [
      'what is to be studied',
      '２．検討する事項\n　ア　苗木の植え付け\n　イ　海の教室\n　ウ　市場の視察',
      ITEMS,
    ],
    [
      'what was changed is none',
      '今回の更新にあたり、次の点を改めました。\n・窓口を一つに\n・訪問を年4回に',
      [],
    ],
  ])('%s', (_, list, items) => {
    expect(scopeOf(list)).toEqual(items);
  });
});

describe('whose people they are', () => {
  const OWN =
    '白浜市との協定の締結について\n\n2024年6月3日\n\n一般社団法人しおさい機構は、白浜市と5月20日に連携協定を締結しました。';
  const person = (text: string, who: string) => {
    const found = read(text).people.find(({ value }) => value.name === who)?.value;
    return found && [found.role, found.organisation];
  };
  it.each([
    [
      'by the short name before the post',
      `${OWN}立ち会ったのは公益財団法人北浦海洋研究振興会（以下、海研）の方々です。海研の研究企画部長、青井みどり氏は「海は広い」と述べました。`,
      '青井みどり',
      ['研究企画部長', '公益財団法人北浦海洋研究振興会'],
    ],
    [
      'in a bracket behind the house that speaks',
      '北浦はま水産協同組合\n2024年6月3日\n\n蟹の町と連携協定を締結\n\n　当組合（理事長・青井 海、組合員24軒）は、白浜市と連携協定を結びました。',
      '青井 海',
      ['理事長', '北浦はま水産協同組合'],
    ],
    [
      'of the city that the agreement is with, whatever other cities are listed',
      `${OWN}副市長の赤根 空氏からは「心強い」との言葉がありました。\n\n協定を結んでいる市：白浜市、黒根市、北浦市`,
      '赤根 空',
      ['副市長', '白浜市'],
    ],
  ])('%s', (_, text, who, expected) => {
    expect(person(text, who)).toEqual(expected);
  });

  it('a mayor told of by office is nobody called like the town', () => {
    expect(
      read(`${OWN}調印式には白浜市長の代理として赤根空美産業部長が出席しました。`).people.map(
        ({ value }) => value.name,
      ),
    ).not.toContain('白浜');
  });
});
