import type { SentenceForms } from '../../answers/sentences.js';

export const SENTENCE_FORMS: SentenceForms = {
  // 五月に開くと述べた
  toldIndirectly: /と(?:述べ|語|コメント|話|発言)/,
  // 協定校は41校
  onlyUniversities: /協定校|協定大学|提携大学/,
  // 9団体となりました
  countsNewOne: /(?:と|に)(?:なり|なっ|なる|拡大|広が|増え|達)|加え|本件|今回|今般|~|～/,
  // 直近のものは
  tellsLatest: /直近|最新|最も新しい|前回|一つ前/,
  // 協定を更新; what renews itself is not renewed by anybody
  renewing: /(?<!自動|自動的に)更新(?!日)|再締結|改定|延長/,
  // 県内最大の港です
  whatItIs: /です|である|とする/,
  // 株式会社ソラマリン 代表取締役CEO 氷室 さつき
  whoHeadsIt: /(?:代表|社長|会長|理事長|市長|知事|学長)[^。]{0,30}$/,
  // 協定を締結しました
  concludes: /(?:協定|覚書|契約|MO[UC]|提携)[^。]{0,30}(?:締結|結[んび]|取り?交わ|調印|署名|更新|解消)/,
  weConclude: /(?:当社|当会|当法人|本学|弊社|私たち)(?:は|が|と)/,
  countsOn: /に(?:続|次)[いぐき]|[例件番社校]目|団体目/,
  // 覚書を締結
  ofAgreements: /覚書|提携|協定/,
  // 次のとおりです
  leadsIn: /(?:次の|以下の|下記|とおり).{0,40}$/,
  // …」と、|室井市長
  speakerFollows: /」と[^。]{0,30}$/,
  // 同社の従業員は610名です
  goesOn: /^(?:同[社市県大園校]|同(?:大学|研究所|センター|クラスター|組織))/,
  // 林園区の概要
  profile: /概要|とは|紹介|プロフィール|について$/m,
  // なぜ三ツ森町なのか
  // |真砂造船|さんが
  subject: /^(?:さん|側)?(?:は|が)/,
  // 購入するかどうか
  leavesOpen: /か(?:どうか|否か)|未定/,
  // 瀬名さん, 真鍋 千佳子 相談役
  somebody:
    /(?:氏|さん|様)(?![\p{Script=Han}])|[\p{Script=Han}]{1,4}[ \u3000][\p{Script=Han}\u3041-\u309f]{1,5}[ \u3000]?(?:氏|さん|[\p{Script=Han}]{0,6}(?:長|役|授|師|員|表|事))/u,
  // 役割分担
  rolesAbove: /役割|分担|担当|責務/,
  reasonAbove: /なぜ|理由|背景|きっかけ|経緯/,
  // 10月12日|から|17日
  upTo: /^ ?(?:から|より)[^.。]{0,12}$/,
};

/** 乙|は: behind a name of which the clause goes on to tell. */
export const PARTICLE = /[はがのとに]/;
