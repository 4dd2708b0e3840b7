import type { NameWords } from '../../questions/names.js';

/** How Japanese people write and shorten names of organisations, and what stands around such a name. */
export const NAME_WORDS: NameWords = {
  // 青波銀行専務取締役
  post: /(?:執行役員|代表取締役|取締役|社長|会長|理事長|市長|知事|学長|所長|部長)$/,
};

/** |大阪|府, |渚|市: the place of which a local government has its name. */
export const GOVERNMENT = /^(.{2,})(?:県|府|都|市|区|町|村)$/;

/** |東北|大学. */
export const UNIVERSITY = /^(.{2,})大学$/;

/** 東北|大 is what everybody calls it. */
export const SHORT_UNIVERSITY = '大';

/** 汐見|高等学校 is 汐見高校 to everybody. */
export const HIGH_SCHOOL = { written: /高等学校$/, short: '高校' } as const;

/** 蒼井県立|汐見高等学校. */
export const FOUNDER = /^(?:[\u3400-\u9fff]{1,5}?[都道府県市区町村]立|国立|公立|私立)(?=.{2})/;

/** 駐日|エストニア大使館 is エストニア大使館 to everybody here. */
export const POSTED = /^(?:駐日|在日)(?=.{2,}(?:大使館|領事館)$)/;

/** How everybody shortens what a house is: 青波信金, 青波商議所, 青波工大. */
export const SHORTER: readonly (readonly [ending: RegExp, short: readonly string[]])[] = [
  [/^(.{2,})信用金庫$/, ['信金']],
  [/^(.{2,})銀行$/, ['銀']],
  [/^(.{2,})信用組合$/, ['信組']],
  [/^(.{2,})商工会議所$/, ['商議所', '会議所', '商工会']],
  [/^(.{2,})農業協同組合$/, ['農協']],
  [/^(.{2,})漁業協同組合$/, ['漁協']],
  [/^(.{2,})短期大学$/, ['短大']],
  [/^(.{2,})高等専門学校$/, ['高専']],
  [/^(.{2,})工(?:業|科)大学$/, ['工大']],
  [/^(.{2,})医科大学$/, ['医大']],
  [/^(.{2,})外国語大学$/, ['外大']],
  [/^(.{2,})芸術大学$/, ['芸大']],
  [/^(.{2,}[都道府県])立大学$/, ['大']],
  [/^(.{2,}市)立大学$/, ['大']],
  [/^(.{2,}[県市])立(?:中央|総合|医療)?(?:病院|医療センター)$/, ['病院']],
];

/** 椿ロア|財団 for 椿ロア医学振興財団: what such a house is called by at its end; of universities and towns many share their beginning. */
export const CLASS_AT_END =
  /^(.{2,})(財団|協会|機構|研究所|研究センター|センター|ネットワーク|クラスター|パーク|協議会|コンソーシアム|病院)$/;

/** 東|大阪市 is not 大阪市: a name does not begin behind one of these. */
export const BEFORE_A_NAME = /[東西南北新上下中大小]$/;

/** What makes another organisation of the name before it: 大阪府|立大学, 横浜市|民病院. */
export const LONGER_NAME =
  /^(?:立|民|内)?[\u3400-\u9fff\u30a1-\u30ffー]{0,8}?(?:大学|病院|大使館|研究所|研究センター|機構|財団|協会|銀行|学校|高校|株式会社|製薬|公社|博物館|美術館|図書館|商工会議所)/;

/** 大阪|府: behind a name without its class, another one is meant. */
export const CLASS_CHARACTER = /^[県府都市区町村省庁]/;

/** 大阪|提携, 大阪|側: words of asking, which are no part of the name before them. */
export const BEHIND_ANY_NAME =
  /^(?:提携|連携|協定|覚書|契約|締結|署名|調印|発効|発表|担当|当局|関係|以外|以降|以前|側|間|等|様|殿)/;

/** 名古屋|との: particles that stand behind who or what a question is about. */
export const BEHIND_A_NAME = /^(?:さん|氏|社)?(?:との|とは|と|は|って|が|も|の|を|に|へ|について|\?|$)/;

/** |ペイリンク|との協定: somebody whose agreement is asked for. */
export const AGREEMENT_WITH =
  /^(?:さん|社)?との?(?:間の)?(?:(?:最初|最新|最後|当初|次|前回|今回|更新[前後]?|再締結[前後]?|昨年|今年|去年|\d{4}年)の?|新しい|今の|元の)?(?:協定|覚書|契約|提携|連携|合意|基本|包括|共同|業務|更新|mou|moc|loi)/;

/** 商工会と|ペイリンク|の協定, but not それと: two whose agreement is asked for. */
export const AGREEMENT_OF_BOTH = {
  before: /[^こそあ]と$/,
  behind: /^(?:さん|社)?の(?:協定|覚書|契約|提携|連携|合意)/,
} as const;

/** |曾山|さん, |環|社長, |白石|病院長: what stands behind a family name. */
export const ADDRESSED =
  /^(?:さん|氏|様|先生|教授|博士|議員|は|って|とは|の(?:役職|肩書|コメント|発言|所属)|[\u3400-\u9fff\u30a1-\u30ff]{0,6}?(?:長|知事|理事|代表|取締役|大使|総裁|頭取|会頭|専務|総領事|公使|顧問|監事|講師|助教|議員|常務|相談役|教授|ディレクター|マネージャー))/;

/** 大使館: what a release may call its partner for short, and the end of many a name. */
export const CLASS_ALONE =
  /^(?:大使館|領事館|機構|協会|大学|財団|研究所|銀行|病院|学校|高校|学園|センター|商工会議所|会議所|組合|連盟|連合会|法人|会社|県|市|町|村|クラスター)$/;

/** 海外大学, 全自治体, 提携大学: a word for a class of organisations, not for one. */
export const ANY_OF_CLASS =
  /^(?:(?:海外|国内|国外|外国|全|各|他|同|当|両|提携|連携|締結|協定|公立|国立|私立|都道府|地方|市区町|民間|製薬|大手|中小|主要|一般|関連|姉妹|友好|参加|加盟|相手|何|地元|最初|最後|最新|次|前|今回|今|行政|学術|医療|教育|研究|協力)(?:の)?)*(?:[県府都市区町村省庁大]|大学院?|病院|大使館|領事館|研究所|研究センター|研究機構|センター|機構|財団|協会|協議会|銀行|学校|学園|高校|株式会社|会社|製薬|クラスター|パーク|グループ|都市|町村|市町村|年度)$/;

/** 開示日, 利用料, 出資比率: a thing that is asked for, not somebody. */
export const NO_NAME =
  /(?:役割|役目|担当|分担|内容|中身|概要|条項|条文|項目|一覧|名前|名称|違い|経緯|背景|特徴|実績|成果|課題|日|額|率|数|者|先|式|料|費|法|度|性|的|化|点|面|版|書|文|権|品|金|高|量|値|歳|円|件|分|回|側|向け|事業|活動|計画|予算|売上|株価|給料|年収|天気|写真|動画|資格|条件|責任|義務|効力|拘束力|取得|出資|譲渡|買収|合併|拘束|試験|研究|開発|投資|訓練|会議|チーム|プロジェクト|リーダー|センサー|イベント|セミナー|システム|サービス|プログラム|ワークショップ|フォーラム|シンポジウム|コンテスト|オフィス|スペース|インターンシップ|ドローン|ロボット|アプリ|データ|コスト|メンバー|スタッフ|ルール|テーマ|ファンド|コース|ラボ|ルーム|ホール|キャンペーン|モデル|タスク)$/;

/** ØF|社 is ØF. */
export const COMPANY = '社';

/** |生命保険|会社, |ガス|会社: companies by what they do. */
export const COMPANY_OF_SORT =
  /^(生命保険|損害保険|火災保険|保険|ガス|電力|電機|電子|建設|物流|運輸|運送|食品|飲料|製薬|製菓|酒造|不動産|鉄道|電鉄|バス|航空|警備|通信|印刷|化学|証券|交通)(?:株式)?会社$/;

/** |ほしの|財団: a house whose name begins in hiragana. */
export const HIRAGANA_HOUSE =
  /(?<![ぁ-ん])[ぁ-ん]{2,6}(?:財団|協会|機構|研究所|センター|協議会|病院|大学|信用金庫|銀行)/g;

/** |ZVS|社, |ロッカ|社; no 会社, 公社, 神社. */
export const CALLED_COMPANY = /^([A-Za-z0-9&.\- ]{2,20}|[\u30a1-\u30ff]{2,14})社$/;

/** 空|き|家 is one word; は between two words is a particle. */
export const OKURIGANA = /^(?![はがをにとでものへや])[\u3041-\u309f]$/;

/** はとば, in hiragana alone, and none of the words that point: それ. */
export const KANA_NAME =
  /^(?!(?:それ|これ|あれ|どれ|ここ|そこ|あそこ|だれ|なに|なん|いつ|どこ|なぜ|もの|こと|わけ|ため|とき|そう|こう)+$)[ぁ-んー]{2,12}$/;

/** 人的関係, 資本関係: a relation of another sort than an agreement. */
export const RELATION = /^(?:人的|血縁|親子)(?:関係)?$|^(?:資本|取引|利害|出資)関係$/;

/** 日本|語版, フランス|語で: behind a country's name, that of its language. */
export const IS_LANGUAGE = /^語/;
