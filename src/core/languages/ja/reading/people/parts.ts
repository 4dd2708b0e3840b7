import type { FoundPerson } from '../../../rules/people.js';

/** Why somebody stands in the text: と述べ behind the name makes a speaker, （左） somebody pictured. */
export function partOf(
  text: string,
  start: number,
  end: number,
  caption: boolean,
  role: string,
  before: string,
): FoundPerson['part'] {
  const after = text.slice(end, end + 60);
  if (WITNESS.test(after)) return 'witness';
  if (caption || /^(?:氏|様)?(?:\([^)]{1,12}\))?\s*[(（](?:左|右|中央)/.test(after)) return 'pictured';
  if (
    /^[^、。「(]{0,10}(?:は|が)、?(?![^。「]*以下)[^。「]{0,24}「|^(?:氏|様|さん)?「|^(?:氏|様)?は[^。]{0,60}(?:述べ|語|話|コメント)/.test(
      after,
    )
  )
    return 'speaker';
  if (isSigning(text, start, end)) return 'signatory';
  if (/^副|補佐|代理|次席/.test(role)) return 'attendee';
  if (/[:：]$/.test(before) || /代表|理事長|会長|社長|学長|市長|知事|所長/.test(role)) return 'head';
  return 'attendee';
}

/** …県の|野々村渉次長|が立ち会い, 轟知事|立ち会いのもと. */
const WITNESS =
  /^(?:氏|様|さん)?(?:[^\s、。「」はがも]{0,12})?(?:は|が|も|の)?、?(?:立会人として|立ち?会い?(?:の(?:もと|下|元)|ました|まし|、|人を務め))/;

/** 初回の覚書に署名した|早瀬理事長: of another paper than this. */
const SIGNED_BEFORE =
  /(?:初回|最初|前回|当初|一[度回]目|1[度回]目|従前|以前|\d年)の?[^、。]{0,16}?(?:に|を)(?:署名|調印|締結)した[^、。]{0,14}$/;

/** 種子島頭取|に代わり|, オルセン代表|の代理の|…, 栗原理事長|は所用のため欠席|し: somebody else signs for them. */
const REPLACED =
  /^(?:氏|様|さん)?[^\s、。「」はがもと]{0,10}?(?:(?:は|が)、?[^。「」]{0,20}?(?:欠席|不在|出席(?:でき|がかな|が叶)|都合がつか)|に(?:代|替|変)わ(?:り|って)|の(?:代理|代行|名代)|が?(?:欠席|不在)(?:の(?:ため|中)|し|で))/;

/** 署名したのは、A市長と、|B代表: each of whom it tells. */
const WHO_SIGNED = /(?:署名|調印)(?:した|を行った|に臨んだ)のは、[^。]*$/;

/** A知事、B理事長が|出席し、協定書に署名した|: they did both. */
const PRESENT_AND_SIGNED =
  /^[^。「」]{0,40}?(?:出席|列席|参加)し(?:て)?、(?:[^、。はが]{0,14}(?:に|を))?(?:署名|調印)(?!式)/;

/** What comes first behind the name tells: 出席し、…が署名した is said of others; 調印式 is only the occasion. */
function isSigning(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 60).replace(/[。].*$/, '');
  if (SIGNED_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false;
  if (REPLACED.test(text.slice(end, end + 44))) return false;
  if (WHO_SIGNED.test(text.slice(0, start)) || PRESENT_AND_SIGNED.test(behind)) return true;
  const verb =
    /(?:署名|調印)(?!式|の様子)|(?<!デ)サイン(?=し|を)|ペンを(?:走ら|と|執)|出席|同席|列席|参加|立ち会|見守|代読/.exec(
      behind,
    )?.[0];
  if (verb !== undefined && behind.indexOf(verb) <= 48) return /署名|調印|サイン|ペン/.test(verb);
  return /(?:署名|調印|締結)者|(?:署名|調印)(?!式)/.test(text.slice(Math.max(0, start - 30), start));
}
