import type { QuestionForms } from '../../questions/forms.js';

export const QUESTION_FORMS: QuestionForms = {
  // 覚書ですか、それとも協定ですか
  either: /それとも|あるいは|もしくは|または/,
  // 協定・覚書を全部
  anyPaper:
    /協定(?:書)?(?:・|や|と|、|及び|および|\/|or)(?:覚書|mou)|(?:覚書|mou)(?:・|や|と|、|及び|および|\/)協定/i,
  // 何団体でしたか · 何社ありました
  state: /(?:でした|だった|あった|ありました|いました|いた)(?:か|っけ|の)*(?:[?。]|$)/u,
  // 締結後、何団体になった
  hadAfter:
    /(?:後|あと|時|際|とき|加わって|加わり)[^。]{0,12}(?:何|いくつ|総数)[^。]{0,12}(?:なっ|なり|でし|あっ|あり|に\?|[?]|$)/,
  // デンマークの時点で
  ofThatTime: /^の?$/,
  // 2023年7月の提携先一覧
  allThen: /一覧|すべて|全て|全部/,
  // 2019年の協定のうち今も有効なもの
  still: /今も|今でも|今な|現在|まだ|いまも/,
  // 協定ですか
  paper: /協定|覚書|契約|提携/,
  // 連携の中で
  anyAgreement: /提携|連携|協定|覚書/,
  // どちらが多い
  sizes: /(?:どちら|どっち)(?:が|の(?:方|ほう)が)[^。]{0,8}(?:多|少な|大き|小さ|高|低)/,
  // 瀬織で調印された
  signedSomewhere: /で(?:締結|調印|署名|結ば)(?:され|し|れ)/,
  // それはどこですか
  whichOnes: /^(?:それは)?(?:どこ|どれ|どの団体|誰|だれ)(?:です|でしょう|なの)?か?[?。 ]*$/,
  // 英語で発表; 英語版のリリース
  newsInEnglish: /英語(?:で(?:の)?|版(?:の|で)?|の)?(?:発表|公表|プレス|リリース|ニュース|お知らせ|公開)/,
  newsInJapanese:
    /(?:日本語|和文)(?:で(?:の)?|版(?:の|で)?|の)?(?:発表|公表|プレス|リリース|ニュース|お知らせ|公開)/,
  // |橋は町の背骨だ|と言ったのは誰
  told: /^(.{8,120}?)(?:って|と)、?(?:言っ|述べ|話し|語っ|コメントし|発言し|あいさつし|挨拶し)/,
  // 「公園は街の庭です」
  endOfSentence: /(?:です|ます|でした|ました|ません|ない|たい|した|いる|ある|だ)[。!?]?[」”"]$/u,
};

/** 提携先の|会員数: of what is counted, whatever it is of. */
export const OWNER_OF_COUNTED = /^.*の/;

/** 何社, 何人: the word that asks has what is counted in it. */
export const COUNTER_ASKED = /^何/;

/** 何社, 何床, and nothing else: the counter alone does not say what is counted. */
export const COUNTER_ALONE = /^何[^ ]{1,2}$/;

/** 出資比率, 総額: what is left of a question is a quantity only where it says so. */
export const MEASURED = /[率額数値量高]$|割合$/;

/** What going on by itself is looked for by: 自動|更新. */
export const RENEWAL = '更新';

/** What is paid for where nothing is named. */
export const COST = '費用';
