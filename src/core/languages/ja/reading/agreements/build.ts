import type { AgreementClause, FoundInstrument } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { sidesOf, subjectsOf } from './sides.js';

const FUTURE =
  /^(?:を?)(?:する|し(?=ます)|いたし(?=ます)|され(?=る)|を?予定|へ(?=$|[。、! ]))|^(?:する|締結する|行う|結ぶ|を行う)?(?:こと(?:に|と|を)(?:なりま|なった|いたし|しました|決定|決議|決め)|予定|見込み|方針|意向|運び)|^(?:式)?を?(?:執り行い|開催し|行い)ます|^(?:式)の(?:ご案内|開催)|^び?(?:ます)?予定/;

/** これまでに, 既に, 潮見県に続き: told as something of before. */
export const EARLIER =
  /これまで|既に|すでに|かねて|以前|従来|過去に|先に|昨年|前回|に続[きくい]|に次[ぐい]|これに先立|締結して(?:おり|いる|き)|締結済|初めて(?:結|締結|交わ)|結んで(?:おり|いる|き)|交わして(?:おり|いる|き)|更新を重ね|に加え|のほか|も(?:同様の)?(?:連携|包括|提携)?(?:協定|覚書|MOU)/;

/** What follows the verb where it only qualifies a noun: 締結した協定, 締結以来, 締結に基づき. */
const ADNOMINAL =
  /^(?:した|んだ|する|している|された|される|済みの|以来|後[、はに]|から|に(?:基|もと|向け|至る|あた|際|より|よる|伴)|を(?:機|契機|受け|記念|目指|通じ|予定|経て|前に)|の(?:背景|経緯|目的|ため|際|上|うえ|後|内容|概要)|の?先|[件数]|している|する際|した際|したこと|していた)(?!こと[にとを]|(?:と|旨|ので|こと|もの)(?:です|を|であ|と)?発表|と(?:発表|明らかに)|ことを(?:お知らせ|発表)|旨|、|。|もので)/;

/** 基本合意書を取り交わ|し、量産の方法について検討を重ねてまいりました: what was done since then is told as well. */
const WENT_ON =
  /^[しいわびん]{0,2}、[^。]{0,50}?(?:検討|協議|準備|交流|議論|交渉|調整|研究|開発|取り?組み?)(?:を|に)?(?:重ね|進め|続け|行っ|深め|取り?組ん)[てで](?:まいり|参り|きま|きた|おり)/;

/** かねてより協議を重ねてまいりましたが、|去る7月30日、協定を締結: what went on before led up to it. */
const LED_UP =
  /^[^。]{0,120}?(?:協議|検討|準備|交流|議論|交渉|調整)(?:を|に)?(?:重ね|進め|続け|行っ|深め)[てで](?:まいり|参り|き)(?:まし)?た(?:が|ところ|結果)、/;

interface Place {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly instrument?: FoundInstrument;
}

/** A clause out of its verb: who acts, with whom, when, on which paper. */
export function buildClause({ text }: Context, { from, start, end, instrument }: Place): AgreementClause {
  const [head, tail] = [text.slice(from, end).replace(LED_UP, ''), text.slice(end, end + 30)];
  const sides = sidesOf(text, from, start);
  const earlier =
    EARLIER.test(head) ||
    (!/合意/.test(text.slice(start, end)) &&
      /^(?:し|ん)?[てで](?:おり|い(?:る|ます|た)|き|まいり)/.test(tail)) ||
    WENT_ON.test(text.slice(end, end + 90));
  // これまでにA、B及びCと覚書を締結しています: each with the one who tells.
  const series = earlier && !/間/.test(head) && subjectsOf(text, from, start).length === 0;
  return {
    trigger: { start, end },
    ...(series ? { subjects: [], counterparts: [...sides.subjects, ...sides.counterparts] } : sides),
    ...(instrument ? { instrument } : {}),
    future: isFuture(tail),
    earlier,
    embedded: (ADNOMINAL.test(tail) && !isFuture(tail)) || /^(?:する|ぶ|んだ|した)のは/.test(tail),
    nominal: false,
  };
}

const isFuture = (tail: string): boolean =>
  FUTURE.test(tail.replace(/^[しい](?=ます)/, '')) ||
  (/^(?:する|いたします|します|を行う)(?:こと|予定|方針|。|$)/.test(tail) &&
    !/^する(?:ものです|もの)/.test(tail));
