import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/languages/ja/dates.js';
import { writtenDate } from '../written.js';

type Row = readonly [text: string, dates: readonly string[]];
const check = (text: string, dates: readonly string[]): void => {
  expect(findDates(text).map(writtenDate(text))).toEqual(dates);
};

describe('dates that Japanese has', () => {
  const rows: readonly Row[] = [
    ['2021年4月1日に締結', ['2021年4月1日 = 2021-04-01']],
    ['2021年(令和3年)4月1日付で', ['2021年(令和3年)4月1日 = 2021-04-01']],
    ['2021年4月に発足', ['2021年4月 = 2021-04']],
    ['2021年に設立', ['2021年 = 2021']],
    ['西暦2021年の協定', ['西暦2021年 = 2021']],
    ['二〇二一年四月一日', ['二〇二一年四月一日 = 2021-04-01']],
    ['二〇二一年十二月三十一日', ['二〇二一年十二月三十一日 = 2021-12-31']],
    ['2021 年 4 月 1 日(木)', ['2021 年 4 月 1 日 = 2021-04-01']],
    ['令和3年4月1日(木曜日)', ['令和3年4月1日 = 2021-04-01']],
    ['平成三十年八月', ['平成三十年八月 = 2018-08']],
    ['令和元年10月', ['令和元年10月 = 2019-10']],
    ['令和元年に締結', ['令和元年 = 2019']],
    ['昭和64年1月7日', ['昭和64年1月7日 = 1989-01-07']],
    ['大正12年9月1日創業', ['大正12年9月1日 = 1923-09-01']],
    ['明治四十一年創立', ['明治四十一年 = 1908']],
    ['令和 4 年 2 月 9 日', ['令和 4 年 2 月 9 日 = 2022-02-09']],
    ['R3.4.1更新', ['R3.4.1 = 2021-04-01']],
    ['H30.8.20', ['H30.8.20 = 2018-08-20']],
    ['2021.04.01 お知らせ', ['2021.04.01 = 2021-04-01']],
    ['2021/4/1', ['2021/4/1 = 2021-04-01']],
    ['掲載日:2021-04-01', ['2021-04-01 = 2021-04-01']],
    ['24年1月31日付の決議', ["24年1月31日 = ?-01-31 '24"]],
    ['24年1月に', ["24年1月 = ?-01 '24"]],
    ['昨年11月に合意', ['昨年11月 = ?-11 lastYear']],
    ['同年4月1日に施行', ['同年4月1日 = ?-04-01 sameYear']],
    ['今年の3月に', ['今年の3月 = ?-03 thisYear']],
    ['翌年5月', ['翌年5月 = ?-05 nextYear']],
    ['本年六月十日', ['本年六月十日 = ?-06-10 thisYear']],
    ['同月15日に調印', ['同月15日 = ?-?-15 sameMonth']],
    ['今月3日に', ['今月3日 = ?-?-03 thisMonth']],
    ['2月5日に締結', ['2月5日 = ?-02-05']],
    ['二月五日、締結', ['二月五日 = ?-02-05']],
    ['12月25日(水)', ['12月25日 = ?-12-25']],
    ['4月に始まる', ['4月 = ?-04']],
    ['来る10月より', ['10月 = ?-10']],
    ['市は15日、協定を結んだ', ['15日 = ?-?-15']],
    ['港湾局は7日に発表した', ['7日 = ?-?-07']],
    ['本日、締結しました', ['本日 = ? today']],
    ['同日付で発効', ['同日 = ? sameMonth']],
    ['昨年、初めて', ['昨年 = ? lastYear']],
    ['先月の会議', ['先月 = ? lastMonth']],
    ['来年にも', ['来年 = ? nextYear']],
    ['2021年4月1日から2024年3月31日まで', ['2021年4月1日 = 2021-04-01', '2024年3月31日 = 2024-03-31']],
    ['令和3年4月1日〜令和6年3月末', ['令和3年4月1日 = 2021-04-01', '令和6年3月 = 2024-03']],
    ['2019年、2020年4月、21日に', ['2019年 = 2019', '2020年4月 = 2020-04', '21日 = ?-?-21']],
    ['10月10日と11月11日', ['10月10日 = ?-10-10', '11月11日 = ?-11-11']],
    ['2022年12月22日14時', ['2022年12月22日 = 2022-12-22']],
    ['昨日の式で', ['昨日 = ? yesterday']],
  ];
  it.each(rows)('%s', check);
});

describe('texts that have none', () => {
  const rows: readonly Row[] = [
    ['2024年問題に対応', []],
    ['2021年度の事業', []],
    ['令和3年度予算', []],
    ['平成30年度から', []],
    ['3か月ごとに', []],
    ['3ヶ月間の研修', []],
    ['六カ月後', []],
    ['63日', []],
    ['9月63日に', []],
    ['2021年13月1日', []],
    ['30日間の交流', []],
    ['15日目の朝', []],
    ['5日前に', []],
    ['広報誌4月号', []],
    ['4月期決算', []],
    ['月曜日に', []],
    ['日本と英国', []],
    ['昨年度の実績', []],
    ['今年度より', []],
    ['1990年代の', []],
    ['創業100年', []],
    ['バージョン1.2.3', []],
    ['電話 03-2021-0401', []],
    ['2021名が参加', []],
    ['毎日、朝の', []],
    ['正月に', []],
    ['今日、協力は欠かせない', []],
    ['第2021号', []],
    ['10年間で', []],
    ['月1日の休み', []],
  ];
  it.each(rows)('%s', check);
});

describe('dates in any order and number', () => {
  const date = fc.record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const kanji = (n: number): string => {
    const [ten, one] = [Math.floor(n / 10), n % 10];
    return `${ten > 1 ? KANJI[ten] : ''}${ten > 0 ? '十' : ''}${one > 0 ? KANJI[one] : ''}`;
  };
  const digits = (n: number): string => [...String(n)].map((digit) => KANJI[Number(digit)]).join('');
  const pad = (n: number): string => String(n).padStart(2, '0');

  it('every day is read in every form', () => {
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const era = year >= 2020 ? `令和${year - 2018}` : `平成${year - 1988 === 1 ? '元' : year - 1988}`;
        const forms = [
          `${year}年${month}月${day}日`,
          `${year} 年 ${month} 月 ${day} 日`,
          `${era}年${month}月${day}日`,
          `${year}年(${era}年)${month}月${day}日`,
          `${digits(year)}年${kanji(month)}月${kanji(day)}日`,
          `${year}.${pad(month)}.${pad(day)}`,
          `${year}/${month}/${day}`,
        ];
        for (const form of forms) {
          expect(findDates(`市は${form}に協定を締結した。`).map(({ parts }) => parts)).toEqual([
            { year, month, day },
          ]);
        }
        expect(findDates(`市は${month}月${day}日に`).map(({ parts }) => parts)).toEqual([{ month, day }]);
        expect(findDates(`${era}年${month}月に`).map(({ parts }) => parts)).toEqual([{ year, month }]);
      }),
    );
  });

  it('are found in their order, none over another, all within the text', () => {
    const PIECES = [
      '2021',
      '年',
      '4',
      '月',
      '1',
      '日',
      '令和',
      '元',
      '(',
      ')',
      '同',
      '昨',
      '今',
      '、',
      'に',
      '.',
      '/',
      '間',
      '度',
      'R3',
      '十',
      '二',
      ' ',
    ];
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, parts } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(parts.day ?? 1).toBeLessThanOrEqual(31);
          at = end;
        }
      }),
    );
  });
});
