import type { OrganisationKind } from '../../../facts/reading.js';

/** 拘束力はありません, 欠席のため, 伴わず. */
export const NEGATION =
  /ない|ません|せず|なかった|ず、|ずに|欠席|中止|不要|無し|なし(?![とに])|対象外|除[くき]/;

/** 上昇により, 不足のため, ことから, を受けて. */
export const REASON =
  /ため|により|によって|によるもの|ことから|理由|背景|ので(?!あ|す|は|し)|を受け|に伴い|に伴って|を踏まえ|目的|困難|おかげ/;

/** 実証海域とは、…, MOUは、…の略です: what follows a name that is explained. */
export const DEFINITION =
  /^[^、。]{1,30}?(?:\([^)]{1,40}\))?(?:とは|は)、?.*(?:です|である|をいう|をいいます|を指す|を指します|の略|こと)/;

/** 協定や覚書の締結を伴うものではありません, 新たな協定は締結していません. */
export const DENIES_AGREEMENT =
  /(?:協定|覚書|契約|提携|MO[UC])[^、。]{0,24}?(?:を?伴(?:うもので?は|い?ませ|わ)|(?:締結|約束|意味)(?:する|した)もので?は|(?:は|も|を)(?:締結|結[んび]|取り?交わ)[^。]{0,6}(?:ませ|な[いか])|の(?:締結|調印)(?:は|も)?(?:ありませ|ない|行[いわ]))/;

/** 共創ラボ「|はとば|」, 創業支援プログラム「|灯(ともしび)|」. */
export const APPOSITION =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])[\p{Script=Han}\p{Script=Katakana}ー・]{2,20}[「『]([^「」『』]{1,40})[」』]/gu;

/** 金融機関との締結は今回が初めてです, 病院とは初めて: by kind, that an agreement is the first with one of it. */
export const FIRST_OF_KIND: Readonly<Partial<Record<OrganisationKind, RegExp>>> = {
  bank: /(?:金融機関|銀行)と(?:の[^。、]{0,12})?は、?[^。、]{0,10}初/,
  hospital: /(?:病院|医療機関)と(?:の[^。、]{0,12})?は、?[^。、]{0,10}初/,
  'research institute': /(?:研究所|研究機関)と(?:の[^。、]{0,12})?は、?[^。、]{0,10}初/,
};
