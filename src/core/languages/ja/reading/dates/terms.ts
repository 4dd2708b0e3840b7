import type { FoundDuration } from '../../../../text/numbers.js';
import type { FoundEffect, FoundRenewal } from '../../../rules/dates.js';
import { findDurations } from '../../numbers.js';

const BEFORE =
  /(?:今後|向こう|これから|(?:有効|協定|契約|実施|連携|締結|本協定の|本覚書の|本MOUの|覚書の)期間(?:は|:|：|を|が|も)?(?:、|発効日から|締結日から|締結の日から)?|期間は(?:[^、。]{0,16})|期間[:：\s]?|(?:締結|発効|調印|署名|効力発生)の?日?(?:か?ら|より|以降)(?:起算して)?|から|期間(?:を|が)?|任期)(?:、|約)?(?:満)?$/;

const BEHIND =
  /^(?:間)?(?:にわたり|にわたって|にわたる|の(?:連携|提携|包括|協定|覚書|MO[UC]|契約|期間|有効期間)|有効|効力を(?:有|持)|とし(?:、|ます|て|、)|とする|です。?$|。$|更新|の協力|を(?:有効)?期間)/;

const ABOUT = /協定|覚書|MO[UC]|LOI|契約|提携|連携|期間|協力|締結|有効|取り組|実施|共同|交流/;

const NOT_BEFORE =
  /(?:創業|設立|創立|発足|過去|以来|これまで|約|歴史|第|開業|開設から|から続く|は|で|を|が|直近)$/;

/** 申出がないときは、|1年間更新し, a line that breaks before とき as well: what is added each time, and not the term. */
const UNLESS =
  /(?:ない|無い|なされない|されない)\s{0,4}(?:とき|場合|限り|もの)(?:に?は|、|には、)?、?(?:さらに|更に|同一条件で)?$|なければ、?(?:さらに|更に)?$/;

/**
 * How long an agreement runs: 今後5年間にわたり, 有効期間は締結の日から2年間, 10年間有効, 5年間の連携協定を締結.
 * 創業30年, 8年間にわたり見本市で交流を続けて, 今後20年間で節約 are no terms.
 */
export function findTerms(text: string): FoundDuration[] {
  if (!ABOUT.test(text)) return [];
  return findDurations(text)
    .filter(({ start, end }) => {
      const [before, behind] = [
        text.slice(Math.max(0, start - 24), start).trimEnd(),
        text.slice(end, end + 30),
      ];
      if (isRenewed(before, behind) && !UNLESS.test(text.slice(Math.max(0, start - 40), start))) return true;
      if (
        /^(?:目|前|後|更新|延長|ずつ|ぶり|連続|以上|程度|未満|ごと|で(?!の|協|す|あ|、|締結[しさ])|、(?:共同|研究)|近く|半|の歴史|の実績|度)/.test(
          behind,
        )
      )
        return false;
      if (UNLESS.test(text.slice(Math.max(0, start - 40), start))) return false;
      if (/以(?:後|降)、?$|さらに、?$|満了[のに]?$|ごとに?$/.test(before)) return false;
      if (OTHER_PERIOD.test(text.slice(0, start))) return false;
      if (HAPPENED.test(text.slice(end, end + 90))) return false;
      const history = /(?:続け|交流を|取り組んで|実績|行ってき|重ねて|経て|培って|務め|運営し|率い)/.test(
        behind,
      );
      if (history) return false;
      if (BEFORE.test(before))
        return (
          !/^(?:間)?で(?!す|あ|、|締結[しさ]|$)/.test(behind) &&
          (/^(?:間)?(?:にわた|$|[。、のを有で]|と(?!な))/.test(behind) || /期間|日から|日より/.test(before))
        );
      if (NOT_BEFORE.test(before) && !/期間は$|期間が$/.test(before))
        return /^(?:間)?(?:有効|の(?:連携|包括|提携)?(?:協定|覚書|MO[UC]|契約))/.test(behind);
      return BEHIND.test(behind);
    })
    .map(({ start, end, months }) => ({ start, end, months }));
}

/** 締結から|5年間|で、213人を受け入れました: what was done in the time tells nothing of how long it runs. */
const HAPPENED = /^間?で、?(?![^。]*(?:有効|更新|期間))[^。]*(?:ました|った|した|れた)(?:。|$)/;

/** 募集期間は, 採択された課題の研究期間は: how long something else takes. */
const OTHER_PERIOD =
  /(?:(?:交渉|準備|試行|募集|実習|助成|派遣|留学|滞在|調査|工事)(?:権の?)?|(?:課題|助成|採択)[^、。]{0,12}研究)期間は?、?[^、。]{0,24}$/;

/** A renewal that was concluded gives the new term: 協定を3年間延長することで合意, 2027年3月31日まで5年間更新しました. */
const isRenewed = (before: string, behind: string): boolean =>
  /^(?:間)?、?(?:の?(?:延長|更新))(?:し(?:た|まし|て(?:い|お)|、)|され(?!ていま?した)|する(?:こと(?:で|に|と|を)|覚書|協定)|で合意|に合意|の覚書)/.test(
    behind,
  ) && !/(?:以後|以降|さらに|満了[のに後]?|ごとに?|都度)、?$/.test(before);

/** 以後1年ごとに自動更新, いずれからも申し出がないときは…更新 · 協議のうえ更新することができる. */
export function findRenewal(text: string): FoundRenewal | undefined {
  const automatic =
    /自動(?:的に)?(?:更新|延長|継続)|(?:申し?出|申入れ|申し入れ|異議|意思表示|通知)(?:が|の)(?:(?:ない|なされない|無い|されない)(?:限り|場合|とき)|なければ|無ければ)[^。]{0,40}?(?:更新|延長|継続|効力|延び|延ば|続[きく])/.exec(
      text,
    );
  if (automatic && !DENIED.test(text.slice(automatic.index + automatic[0].length)))
    return { start: automatic.index, end: automatic.index + automatic[0].length, renewal: 'automatic' };
  const agreed =
    /(?:協議|合意|同意)[^。]{0,20}(?:更新|延長|継続)|(?:更新|延長)(?:する)?(?:ことが)?(?:でき|可能)|(?:更新|延長)も?(?:可能|できる)|(?:同意|合意|協議)[^。]{0,30}延ばせ|双方の合意[^。]{0,12}(?:更新|延長)|(?:更新|延長|継続)(?:する|を希望する|を行う)?(?:場合|とき|際|か(?:どうか|否か))(?:は|に|には|を)?、?[^。]{0,20}(?:協議|合意|話し合)/.exec(
      text,
    );
  if (agreed) return { start: agreed.index, end: agreed.index + agreed[0].length, renewal: 'by agreement' };
  const yearly = YEARLY.exec(text);
  return yearly
    ? { start: yearly.index, end: yearly.index + yearly[0].length, renewal: 'automatic' }
    : undefined;
}

/** 以後は1年ごとに更新されます, その後も毎年更新する; not 以後1年ごとに更新の可否を判断. */
const YEARLY =
  /(?:以後|以降|その後|満了後)(?:は|も)?、?(?:毎年度?|[\d一二三四五]{1,2}(?:か年|年間|年|か月)(?:ごと|毎|ずつ)?)(?:に|を単位として?|単位で)?、?(?:更新|延長|継続)(?!を?(?:でき|可能)|することが?(?:でき|可能)|の(?:可否|要否|有無)|(?:する)?か(?:どうか|否か))/;

/** 自動更新|の定めはなく, 自動延長|の規定を廃止し, 自動更新|は行わない. */
const DENIED =
  /^(?:する|される)?(?:もの|こと)?と(?:して|され|定めて|なって)(?:い|おり)?(?:まし)?た|^(?:する|される|を行う)?(?:こと)?(?:の|に関する|についての)?(?:定め|規定|条項|取り?決め|仕組み|制度)?(?:は|が|も|を|に)?(?:ついて)?(?:は|も)?(?:いたし|して|されて|し|され|行わ|行い|設け|置か|置い|あり)?(?:て|は)?(?:い)?(?:ない|なく|ません|ず|なくし|なくす|なし|廃止|廃し|削除|取りやめ|やめ|改め)/;

/** 締結日に発効, 署名の日から効力を生じる, 最後に署名した日に発効, 同日付で発効. */
export function findEffectiveAtSigning(text: string): FoundEffect | undefined {
  const last =
    /最後の?(?:に|の)?(?:署名|調印)(?:した|された|が(?:行われた|された))?(?:の)?日(?:に|から|より)?、?(?:発効|効力|施行)/.exec(
      text,
    );
  if (last) return { start: last.index, end: last.index + last[0].length, isLast: true };
  const match =
    /(?:(?:締結|調印|署名)(?:の)?(?:当?日|と同時)|(?:署名|調印)をもって|同日(?:付け?)?|即日)(?:に|で|から|より)?、?(?:発効|効力|施行)/.exec(
      text,
    );
  return match ? { start: match.index, end: match.index + match[0].length, isLast: false } : undefined;
}
