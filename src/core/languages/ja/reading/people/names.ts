import { looksLikeOrganisation } from '../names/words.js';
import { ONLY_POST, POST } from './posts.js';

const POST_BEHIND = new RegExp(`(?<=.{2})(?:${POST})$`, 'u');

/** 今給黎隆之氏 → 今給黎隆之, 来栖千尋教授 → 来栖千尋. */
export const plainName = (name: string): string => {
  const plain = name
    .replace(/\u3000/g, ' ')
    .replace(/(?:氏|さん|さま)(?:から|より)?$/, '')
    .replace(/^(?:立ち?会い?人|署名者|司会)[: ]/, '')
    .trim();
  return /[ 　]/.test(plain)
    ? plain.replace(/(?<=[^ ])(?:(?:准|特任|名誉)?教授|助教|博士)$/, '')
    : plain.replace(POST_BEHIND, '');
};

/** 代表取締役 and 当社 are nobody's names; Latin ones are told apart by their pattern. */
export function isSomebody(name: string): boolean {
  if (/^[A-Z]/.test(name)) return true;
  // 2019年6|月 リード|学長の来日
  if (/^[年月日時] /.test(name)) return false;
  if (name.replace(/ /g, '').length < 2 || ONLY_POST.test(name)) return false;
  // 国頭 善行, 新垣 実: of two characters and set apart, a family name is none of an office.
  if (/^[\p{Script=Han}々]{2,4} [^ ]{1,5}$/u.test(name) ? NOT_FAMILY.test(name) : NOT_NAME.test(name))
    return false;
  // A space between family and given name leaves no doubt: 大室 翔大, 今野 ゆきの.
  if (/^[\p{Script=Han}々ノヶ]{1,4} [^ ]{1,5}$/u.test(name)) return !NOT_GIVEN.test(name);
  // 郡司隆前|市長: the one who was it before.
  return (
    !NOT_NAME_END.test(name) &&
    !/[\p{Script=Han}]{1,2}[けきしっりえ][てで]$/u.test(name) &&
    // 後を|継いで最|高経営責任者: a verb that goes on stands before the post.
    !/^[\p{Script=Han}]{1,2}[いきけしっりえんめ][てで][\p{Script=Han}]{0,2}$/u.test(name) &&
    !/^[\p{Script=Han}々]{2,6}前$/u.test(name) &&
    !isHouse(name)
  );
}

/** 鳴海物産, リサーチパーク・ネットワーク. */
const isHouse = (name: string): boolean =>
  (name.length >= 4 && looksLikeOrganisation(name) && !/[A-Za-z]/.test(name)) ||
  /(?:物産|商店|水産|倉庫|運輸|電力|ガス|機関|業者|団体|ネットワーク|クラスター|センター|パーク)$/.test(name);

/** Characters that words of offices and places begin with, but family names too: 前田, 村上, 新垣, 市川. */
const OR_FAMILY =
  '前(?![田川野原島澤沢岡山橋波園])|本(?![田間多橋山村木庄城郷宮])|市(?![川原村橋田野瀬丸岡])|町(?![田井野山村])|村(?![上田井山瀬松岡木川本中尾野越主])|新(?![井垣田谷山川野島村原宮保妻庄美藤城居海])|元(?![木山田吉橋])|国(?![分枝広井本松友重谷])|都(?![築丸留])|府(?!川)|会(?![田沢津])|館(?![野山])|副(?![島田])|当(?![麻間])|各(?!務)|両(?!角)|故(?!郷)|区|県|現|兼|者|同';

const WORDS =
  '談話|所感|令和|平成|昭和|名誉|代理|代行|後任|前任|電話|日程|部屋|日時|記者|会見|交際|表敬|訪問|秘書|庁舎|公用|客員|一行|様子|下段|上段|中段|水産|開催|事業|言葉|専務|常務|決議|株式|法人|本社|所在|以下|協定|締結|連携|就任|出席|挨拶|各位|担当|代表|役員|全権|特命|初代|大学|研究|日本|関係|地域|国際|中央|総合|先端|医療|科学|技術|産業|事務|経営|執行|取締|統括|学術|理事|監事|教育|営業|企画|広報|共同|海外|東京|大阪|京都|生徒|児童|学生|社員|住民|市民|会員|議会|組合|協会|連合|後援|自治|商店|町内|同窓|振興|実行|審議|評議|審査|検討|交代|補佐|選任|退任|任期|職務|職員|選挙|選出|推薦|個人|自身|署名|調印|写真|公民|官民|企業|商工|農林|建設|都市|危機|防災|デジタル|観光|市民|代読|司会|進行|開会|閉会|開式|閉式|質疑|歓談|概要|説明|紹介|看護|文学|理工|医学|農学|法学|薬学|経済|経営|福祉|環境|政策|財務|左側|右側|左(?![近合海])|右(?![京田])|定例|臨時|派遣|特任|客員|今日|本日';

const NOT_NAME = new RegExp(`^(?:${WORDS}|${OR_FAMILY})`);

/** The same of a name that a space parts: 代表 取締役, and not 国頭 善行. */
const NOT_FAMILY = new RegExp(
  `^(?:${WORDS}|副(?![島田])|当(?![麻間])|各(?!務)|両(?!角)|故(?!郷)|区|県|現|兼|者|同|[本弊新前元現](?:行|社|会|市|町|県|村|区|学|校|院|館|所) |(?:銀行|金庫|会社|大学|協会|機構|財団|法人|組合|病院|学園|公社|支店|本店) )`,
);

const NOT_GIVEN =
  / (?:代表|理事|取締|会長|社長|学長|市長|就任|出席|挨拶|様|御中|氏|一同|ほか|です|ます|から|まで)/;

const NOT_NAME_END =
  /(?:コメント|メッセージ|ことば|あいさつ|大|長|会|社|課|局|室|市|県|府|大学|機構|法人|協会|財団|会社|銀行|金庫|組合|鉄道|新聞|研究所|センター|締結|協定|就任|以下|本社|所在地|代表|理事|取締役|氏名|先生|関係者|一同|様|御中|です|ます|から|まで|した|する|は|が|を|に|へ|と|の|も|として|など|ほか)$|との|での|において|により/;
