import type { Span } from '../../../../text/span.js';

/** 5月5日に発効: the date stands before what happened on it. */
export const datesFollowTheirVerb = false;

/** 2021年4月1日から2024年3月31日. */
export function isRange(text: string, first: Span, second: Span): boolean {
  return /^(?:\([^)]{0,6}\))?(?:から|より|~|-|－|〜|以降)、?(?:同)?$/.test(
    text.slice(first.end, second.start).replace(/ /g, ''),
  );
}

/** 3月末. */
export const isMonthEnd = (text: string, date: Span): boolean =>
  /^末/.test(text.slice(date.end, date.end + 1));

/** 北関精密は21日、…締結したと発表した: the date behind the topic is the announcement's. */
export function isAnnouncement(text: string, date: Span): boolean {
  return (
    /(?:は|が)、?$/.test(text.slice(0, date.start)) &&
    /(?:した|する|締結|提携|合意|結んだ|結ぶ)(?:こと)?(?:と|を)(?:発表|公表|明らかに)/.test(
      text.slice(date.end),
    ) &&
    !/^に/.test(text.slice(date.end))
  );
}

/** 2021年4月1日から: the first day of a period. */
export const isStart = (text: string, date: Span): boolean =>
  /^(?:から|より|以降)/.test(text.slice(date.end));

/** 2025年3月末までに, 3月19日に予定していた調印式: a day on which nothing was done yet. */
export const isDeadline = (text: string, date: Span): boolean =>
  /^(?:末|中|頃)?までに|^(?:\([^()]{1,4}\))?、?(?:の)?(?:(?:午前|午後)?(?:\d{1,2}(?:時|:\d\d)(?:\d{1,2}分)?|正午)|必着|消印)?(?:\(?必着\)?)?までに?(?=[^。]{0,40}(?:連絡|申し?込|応募|提出|登録|返信|送付|お知らせ|回答))|^(?:\([^()]{1,4}\))?(?:に|の)?(?:当初)?(?:開催|実施|締結|調印)?(?:を|が|の)?予定(?:して|され|だっ|でし)(?:い|て)*(?:た|まし)/.test(
    text.slice(date.end, date.end + 60),
  );

/** 4月9日、…: in Japanese a date stands before its verb anyway. */
export const isOpening = (text: string, date: Span): boolean => text.slice(0, date.start).length < 3;

/** 2017年から3回にわたり共催してきた, 2012年以来, 平成30年に続き2回目; not 2021年4月1日から3年間, a term. */
export const goesOnFrom = (text: string, date: Span): boolean =>
  /^(?:以来|に(?:続[きくいぐ]|次[ぐい])|から(?!今後)[^、。\d]{0,8}(?:[\d一二三四五六七八九十数]+回|毎年|定期|継続|(?:に)?わたり|続け|交流|共同で))/u.test(
    text.slice(date.end, date.end + 30),
  );

/** 意向書を取り交わ|し、|2020年9月に試行を行い: the verb has its own date, before it. */
export const endsBefore = (gap: string): boolean =>
  /^(?:いた)?(?:し|わし|して|んで)(?:ており|まして)?、/.test(gap);

/** 2021年に就任した理事長が署名, 6月3日から8日までベトナムを訪れ: when somebody took office, or was away. */
export const isOfPerson = (text: string, date: Span): boolean =>
  /^(?:付け?(?:で|に)?|に|より|から)?、?(?:(?!署名|締結|調印|結[びん])[^、。\d]){0,16}?(?:就任|着任|赴任|昇任|昇格|選任|選出|任命|入社|入職)/.test(
    text.slice(date.end, date.end + 40),
  ) || VISIT.test(text.slice(date.end, date.end + 50));

/** |から8日までベトナムを訪れ, |までの日程で滞在. */
const VISIT =
  /^(?:(?:\([^()]{1,4}\))?(?:から|~|-)(?:同)?(?:\d{1,2}月)?\d{1,2}日)?(?:\([^()]{1,4}\))?まで(?:の日程で|の間)?、?[^。、はが]{0,20}(?:訪れ|訪問|滞在|出張|渡航)/;

/** 7月8日（木）, 7月8日木曜日. */
export function weekdayBeside(text: string, date: Span): number | undefined {
  const match = /^ ?(?:\(([日月火水木金土])(?:曜日?)?(?:・祝)?\)|([日月火水木金土])曜)/.exec(
    text.slice(date.end, date.end + 8),
  );
  const day = match?.[1] ?? match?.[2];
  return day === undefined ? undefined : '日月火水木金土'.indexOf(day);
}
