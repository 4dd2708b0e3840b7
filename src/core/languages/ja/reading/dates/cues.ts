import { matchesIn } from '../../../../text/matches.js';
import type { DateCue } from '../../../rules/dates.js';

/** Strong words (3) say what happened on the date, weak ones (1) only where nothing stronger stands near. */
const CUES: readonly [RegExp, DateCue['event'], number][] = [
  [
    /発効|施行|遡(?:及|って|り)|さかのぼ[っり]|効力を(?:生|発)|効力は(?=[^。、]{0,16}(?:から|より))|(?<=効力(?:は|が)、?[^、。]{0,20}(?:から|より))(?:発生|生じ)|有効期間は?(?=.{0,16}から)|(?<![\p{Script=Han}々ァ-ヴー])期間は(?=.{0,16}(?:から|より))|適用を?開始|開始日|期間の始期/gu,
    'effective',
    3,
  ],
  // 6月30日の理事会の|承認をもって発効|します
  [
    /(?:承認|議決|決議|可決|同意)(?:を(?:もって|経て|得て|受け(?:て)?)|により|の(?:後|日)に?|後に?)、?(?:発効|効力|施行)|(?<=(?:から|より|に))効力(?:を(?:持|有)|が(?:発生|生じ))/g,
    'effective',
    4,
  ],
  [
    /締結(?!式|日|先|者|場所)|調印(?!者)|署名(?!者)|取り?交わ|交わし|(?<!デ)サイン(?=し|いたし)|結[びんぶ]|再締結|(?:覚書|協定|MOU|契約|提携).{0,10}更新(?!日)|締結(?:年月)?日|締結式|調印式|署名式|契約日|協定日/g,
    'signed',
    3,
  ],
  // 締結日は6月30日で、7月1日より効力が発生しています
  [/(?:締結|調印|署名|契約|協定)日は、?(?=\d|令和|平成|本年|昨年)/g, 'signed', 4],
  // 2015年に締結し、2018年6月に(4年間)更新しました
  [/(?<=[年月日](?:に|付け?で)(?:\d{1,2}年間?)?)(?:更新|延長)(?=し|され|いたし)/g, 'signed', 3],
  [/更新した(?=[^。]{0,30}(?:覚書|協定|MO[UC]|契約))/g, 'signed', 3],
  [/合意|提携し(?:た|ま)/g, 'signed', 2],
  [/発表|公表|明らかに/g, 'announced', 3],
  [
    /まで(?!に|[、は]?(?:[ァ-ヴー]{2,10}で|無料で|同時に)?(?:公開|掲載|配信|放送|視聴|閲覧|ご覧|展示|展覧|募集|受け?付|申し?込|応募|参加|滞在|販売|延期|休)|(?:の日程で|の間)?、?[^。、はが]{0,20}(?:訪れ|訪問|滞在|出張|渡航))|満了|終了/g,
    'ends',
    3,
  ],
  [/(?:有効|契約|協定)?期限(?=は|を迎え|とな[りる])/g, 'ends', 3],
  [
    /(?<=(?:提携|提携関係|協定|覚書|契約|合意書?|MO[UC])[をの])(?:合意)?(?:解消|解約|解除)|(?:解消|解約|解除)日|合意解約|失効/g,
    'ends',
    3,
  ],
  [/(?:解約|解除|解消|終了)(?:に関する)?(?:合意書?|契約書?|覚書)の?(?:締結|調印)?/g, 'other', 4],
  // 最も新しいものは2025年2月のB大学との覚書です
  [
    /(?:最も新しい|一番新しい|最新の|直近の)(?:もの|協定|覚書|MO[UC]|提携先?|連携先?|例)(?=は|が)/g,
    'signed',
    3,
  ],
  // 5月12日、姉妹都市となりました · コンソーシアムに加盟しました
  [
    /(?:姉妹|友好)(?:都市|港|校|大学|病院|図書館|空港)(?:と|に)な(?:り|る|っ)|(?:加盟|加入|参画)(?:し|いたし)(?:まし)?た/g,
    'signed',
    2,
  ],
  // 2021年5月にB社が8団体目として加わりました
  [/目の?[^、。はがを]{0,10}として(?:新たに)?(?:加わ|加入|加盟|仲間入り)/g, 'signed', 3],
  [
    /付け?(?=[。、で]|$)(?!で?、?(?:発効|施行|効力|適用|終了|満了|失効|解消|解約|就任|設立|退任))/g,
    'signed',
    3,
  ],
  [/きっかけ|契機に|(?<!締結|調印|署名|提携|更新)を機に/g, 'other', 3],
  [/取締役会|決議|理事会|承認/g, 'board', 3],
  [
    /予定|開始(?!日)|始め|スタート|を開(?:く|き|い)|開催|実施(?!予定)|公開|配信|販売|運用|走ら|贈|初回/g,
    'planned',
    1,
  ],
  // 創業|支援に関する覚書: what an agreement is about was not founded on its day
  [
    /(?:設立|創立|創業|発足|開設|開所|開業|竣工|完成|設置|移転|指定|策定|制定|改正|発祥|創設|移行|認定|誕生|生まれ|起業|開学|オープン)(?!(?:[・や]\p{Script=Han}{1,4})?(?:支援|希望|意欲|教育|相談|準備|促進|機運|環境))/gu,
    'founded',
    3,
  ],
  [/更新日|掲載|公開日/g, 'posted', 3],
  [
    /現在|時点|訪問|訪れ|滞在|来日|視察|受賞|就任|セミナー|フォーラム|会議|協議を|講演|優勝|決算|期の|取得|譲受|説明会|交渉|申請|合併|着工|調査|応募|募集|締切|当時|以来/g,
    'other',
    2,
  ],
];

/** 2月24日に締結式を行いました: a day that need not be that of signing. */
const CEREMONY = /(?:締結|調印|署名|協定|記念)式(?:典)?(?=[をはが][^。]{0,40}(?:行|開|催|挙|実施))/g;

/** What is over: 9月に終了|しました, 満了|した; not 終了することとなりました. */
const OVER = /^(?:し(?:た|まし|て(?:い|お))|を迎え(?:た|まし|て))/;

/** 書面は持ち回りで署名し. */
const SIGNED_APART = /持ち回り|郵送|(?:個別|それぞれ|別々)に(?:署名|調印)|書面の(?:交換|やり取り)/;

/** The words of a sentence that say what a date in it is the date of. */
export function findDateCues(text: string): DateCue[] {
  const cues: DateCue[] = [];
  for (const [pattern, event, weight] of CUES) {
    for (const match of matchesIn(text, pattern)) {
      const end = match.index + match[0].length;
      const isOver = event === 'ends' && OVER.test(text.slice(end, end + 6));
      cues.push({ start: match.index, end, event, weight, ...(isOver ? { isOver } : {}) });
    }
  }
  // Where the papers went from desk to desk, the ceremony signed nothing.
  const event = SIGNED_APART.test(text) ? 'other' : 'signed';
  for (const { index, 0: words } of matchesIn(text, CEREMONY))
    cues.push({ start: index, end: index + words.length, event, weight: 3, isCeremony: true });
  return cues.sort((a, b) => a.start - b.start);
}
