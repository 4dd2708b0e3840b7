import { fold } from '../../../text/fold.js';
import type { Span } from '../../../text/span.js';

const LEGAL =
  /^(?:一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|国立研究開発法人|国立大学法人|公立大学法人|独立行政法人|地方独立行政法人|大学共同利用機関法人|大学共同利用法人|学校法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|宗教法人|社会医療法人|株式会社|有限会社|合同会社|合資会社|\(株\)|\(一社\)|\(公財\))|(?:株式会社|有限会社|合同会社|\(株\))$/gi;

/** 株式会社北斗倉庫 → 北斗倉庫; without spaces. */
export const coreOf = (name: string): string =>
  fold(name)
    .replace(/\s/g, '')
    .replace(/^(?:駐日|在日)/, '')
    .replace(LEGAL, '')
    .replace(LEGAL, '');

const PUBLISHER =
  /^(?:当社|弊社|当会|当市|当県|当町|当村|当所|当館|当院|当行|当協会|当財団|当機構|当法人|当大学|当学園|当センター|当フォーラム|当組合|本学|本校|本市|本県|本町|本会|本法人|本機構|本学園|本学院|本研究所|私たち|我々)/;
const PARTIES =
  /両者|両社|両館|両機関|両校|両市|両大学|両団体|両組織|双方|二者|三者|四者|[2-4]者|[2-4]社|各者/;

export function pronoun(text: string): 'publisher' | 'parties' | undefined {
  if (PUBLISHER.test(text)) return 'publisher';
  return PARTIES.test(text) ? 'parties' : undefined;
}

/** 本協定は…, 同覚書の有効期間は…, 調印式は…, 締結日:, 契約は15日付。 */
export const refersToAgreement = (text: string): boolean =>
  /(?:本|この|同|当該|今回の|今般の|新たな|新しい|標記の|上記)(?:[\p{Script=Han}A-Z]{0,8})?(?:協定|覚書|MO[UC]|LOI|契約|提携|連携|合意|協約)|(?:締結|調印|署名|契約|発効|有効|協定|覚書|契約締結)(?:式|日|期間|は)|^(?:期間|協定期間|契約期間|契約|協定|覚書|有効)|締結しました|調印/u.test(
    text,
  );

export function isRange(text: string, first: Span, second: Span): boolean {
  return /^(?:\([^)]{0,6}\))?(?:から|より|~|-|－|〜|以降)、?(?:同)?$/.test(
    text.slice(first.end, second.start).replace(/ /g, ''),
  );
}

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

/** 所在地:仏国パリ, 本社:東京都中央区; a bare place name such as 福岡市. */
export function locationIn(bracket: string): Span | undefined {
  const labelled = /(?:所在地|本社|本部|本店|住所|拠点)[:：]\s?([^、,;()]{2,40})/.exec(bracket);
  if (labelled) {
    const start = labelled.index + labelled[0].length - (labelled[1] as string).length;
    return { start, end: start + (labelled[1] as string).length };
  }
  const bare = /^([^、,;:：「」()]{1,14}(?:都|道|府|県|市|区|町|村|州))(?=$|、)/.exec(bracket);
  return bare ? { start: 0, end: (bare[1] as string).length } : undefined;
}

/** ■SRPNのこれまでの連携先（締結順）, 海外協定校の一覧, 海外4団体を含む8団体と覚書を締結しています. */
export const isPartnerList = (text: string): boolean =>
  /(?:連携先|提携先|協定校|協定締結先|締結先|協定先|パートナー)(?:の?(?:一覧|状況))?(?:\(|$|】|[>〉＞]|:|：)|これまで.{0,8}(?:連携|提携|協定|覚書)(?!事業|イベント).{0,8}$|(?:団体|機関|自治体|大学|校|社)と(?:の間で)?(?:連携の|提携の)?(?:覚書|協定|MO[UC])を(?:締結|結んで)(?:しています|しており|います|おり)$/.test(
    text.trim(),
  ) && !/主な(?:連携|取組)/.test(text);

export const speaksOfAgreements = (text: string): boolean => /協定|覚書|MO[UC]|提携|連携|締結/.test(text);

/** 業務提携の解消に関するお知らせ, 基本合意を解約. */
export const isEnding = (text: string): boolean =>
  /(?:提携|協定|覚書|契約|合意書?|MO[UC])(?:の|を)(?:解消|解約|解除|終了(?!後)|中止|白紙|見送)/.test(text);

/** …を締結しました。 */
export const speaksForItself = (text: string): boolean =>
  /(?:ました|ます|ません|ましたので|です)[^。]{0,16}。?$/.test(text);
