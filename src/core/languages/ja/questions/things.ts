/** What agreements set up, run or give, and is no party of them: 共同研究所, 基金, 調査船. */
export const THING =
  /(?:研究所|研究室|研究センター|センター|ラボ|拠点|施設|会館|館|室|園|基金|ファンド|賞|奨学金|制度|事業|プログラム|プロジェクト|講座|コース|スクール|アカデミー|塾|号|丸|船|ブイ|祭り?|まつり|フェア|フォーラム|サミット|シンポジウム|展|大会|フィールド|実験場|試験場|農場|工場|ハウス|ガーデン|キャンパス|プラットフォーム|ネットワーク|研究|実証|試験|実験)$/;

/** 看護師研修|の覚書, 姉妹港|協定: what a paper is called by, right before the word for it. */
export const PAPER = /(?:連携|提携)?(?:協定書?|覚書|契約書?|合意書|憲章|宣言)$/;

/** 看護師研修|の覚書, 研究室の共同利用|に関する協定: what follows what a paper is called by. */
export const BEFORE_PAPER =
  /^(?:の|に関する|についての|に向けた|のための)?(?:共同|基本|連携|提携|協力|包括|業務)*(?:協定|覚書|契約|合意|提携|MO[UC]|mo[uc]|憲章|\p{Co})/u;

/** 桟橋ロボット|の実証に関する連携協定, in a text: a paper of its own, that is called by it. */
export const OF_A_PAPER = /^[^\s、。「」『』]{0,20}(?:協定|覚書|契約|合意書)/;

/** 共同研究所, 実証センター, 基金: by its name what several set up together, and no house of its own. */
export const SET_UP =
  /共同|合同|実証(?:センター|拠点|フィールド)$|(?:基金|ファンド|賞|奨学金|号|丸|プログラム)$/;

/** 共同研究所|との: a side of the agreement, whatever it is. */
export const BEHIND_SIDE = /^(?:さん)?と/;
