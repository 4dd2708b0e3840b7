import type { OrganisationKind } from '../../../facts/reading.js';

/** 拘束力はありません, 欠席のため, 伴わず. */
export const NEGATION =
  /ない|ません|せず|なかった|ず、|ずに|欠席|中止|不要|無し|なし(?![とに])|対象外|除[くき]/;

/** 上昇により, 不足のため, ことから, を受けて. */
export const REASON =
  /ため|により|によって|によるもの|ことから|理由|背景|ので(?!あ|す|は|し)|を受け|に伴い|に伴って|を踏まえ|目的|困難|おかげ/;

/** 費用は両者が折半する, 当社が負担します, 100万円を拠出, 寄付による. */
export const PAYMENT =
  /負担|折半|拠出|全額|支払|払(?:う|い|わ)|出資し|出捐|助成(?:し|する|を受け)|補助(?:し|する|を受け)|寄[付附](?:し|する|に|を|金)|賄(?:う|い|わ)|協賛|無償(?:で|提供|貸与)|(?:費用|経費|資金)は[^。]{0,40}(?:持ち|が提供)/;

/** 実証海域とは、…, MOUは、…の略です: what follows a name that is explained. */
export const DEFINITION =
  /^[^、。]{1,30}?(?:\([^)]{1,40}\))?(?:とは|は)、?.*(?:です|である|をいう|をいいます|を指す|を指します|の略|こと)/;

/** 協定や覚書の締結を伴うものではありません, 新たな協定は締結していません. */
export const DENIES_AGREEMENT =
  /(?:協定|覚書|契約|提携|MO[UC])[^、。]{0,24}?(?:を?伴(?:うもので?は|い?ませ|わ)|(?:締結|約束|意味)(?:する|した)もので?は|(?:は|も|を)(?:締結|結[んび]|取り?交わ)[^。]{0,6}(?:ませ|な[いか])|の(?:締結|調印)(?:は|も)?(?:ありませ|ない|行[いわ]))/;

/** 年2回, 毎月, 四半期ごとに, 2年に1度: how often. */
export const FREQUENCY =
  /(?:年|月|週)(?:に|間)?[\d一二三四五六七八九十]+[回度]|[\d一二三四五六七八九十]+(?:年|か月|カ月|ヶ月|週間?|日)(?:に[\d一二三四五六七八九十]+[回度]|ごと|おき)|毎(?:年|月|週|日|四半期|学期)|四半期(?:に[\d一]回|ごと|毎)|半年(?:に[\d一]回|ごと)|隔[年月週]/g;

/** 共創ラボ「|はとば|」, 創業支援プログラム「|灯(ともしび)|」. */
export const APPOSITION =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])[\p{Script=Han}\p{Script=Katakana}ー・]{2,20}[「『]([^「」『』]{1,40})[」』]/gu;

/** 金融機関との締結は今回が初めてです, 病院とは初めて: by kind, that an agreement is the first with one of it. */
export const FIRST_OF_KIND: Readonly<Partial<Record<OrganisationKind, RegExp>>> = {
  bank: /(?:金融機関|銀行)と(?:の[^。、]{0,12})?は、?[^。、]{0,10}初/,
  hospital: /(?:病院|医療機関)と(?:の[^。、]{0,12})?は、?[^。、]{0,10}初/,
  'research institute': /(?:研究所|研究機関)と(?:の[^。、]{0,12})?は、?[^。、]{0,10}初/,
};

/** 災害時に水を出す|って、 に書いてあるの: what asks where something is said, and not what. */
export const SAYS_SO =
  /(?:の(?:話|こと|記述|記載))?(?:が|は|も|を|って|と(?:いう(?:の|こと)?)?)?[、 ]*(?:は|が|に|で)?(?:書[いか]|載っ|出て|言っ|述べ|触れ|記載|あ[るり])[^、。]{0,12}$/u;

/** Whoever issued the release speaks of itself: 本学からは96名を派遣. */
export const OURSELVES =
  /本学|当社|弊社|本市|当市|本県|当行|当センター|当財団|当協会|私たち|我々|(?:^|[、。])[市県町村区][はがでと]/;

/** 市は年間350万円を負担し: by what it is alone. */
export const LOCAL_GOVERNMENT = /^[、。]?[市県町村区][はがもの]/;

/** 防災|協定, 実証|覚書: what a paper is called, behind what it is for. */
export const PAPER_ENDING = /(?<=.{2})(?:連携)?(?:協定書?|覚書|契約書?|提携)$/;

/** 2億円を拠出します, 年間350万円を支援する: a sum that somebody gives. */
export const GIVES = /拠出|取得|引き?受け|投資|投じ|支援|提供|充て|計上|買収|購入|融資|交付|贈/;
/** 年間350万円, 毎年: by the year. */
export const YEARLY = /年間|毎年|年額|1年(?:あたり|につき|当たり)|各年度|毎年度/;

/** 左から、…, 氏(左)と…(右), 写真: …: who is in a photograph. */
export const PICTURED = /左から|右から|[(（](?:[前後]列)?(?:左|右|中央|中)(?:端|側|から)?[)）]|^写真[:：]/;
/** KMDAの会員企業|は|、…を提供|します|: a clause with somebody who does. */
export const DOING = /[はがも][、]?.*(?:する|します|した|しました|行[うい]|ます|る|た|です)|[:：]/;
