import type { FoundName } from '../../../../text/names.js';
import { isSelf } from './self.js';
import { NOT_NAMES, SORTS_OF_HOUSES } from './words.js';

/** Countries and parts of the world, as they stand before a name: 英国 Severn Valley, 独シュタールヴェルク, タイ国サームナム大学; タイガ・ラボ is a name. */
const COUNTRY_PREFIX =
  /^(?:(?:(?:アメリカ合衆国|アメリカ|イギリス|フランス|ドイツ|イタリア|スペイン|ポルトガル|オランダ|ベルギー|ルクセンブルク|スイス|オーストリア|デンマーク|スウェーデン|ノルウェー|フィンランド|アイスランド|アイルランド|ポーランド|チェコ|ハンガリー|ギリシャ|ロシア|ウクライナ|トルコ|エストニア|ラトビア|リトアニア|インドネシア|インド|タイ(?![ァ-ヴー])|ベトナム|マレーシア|シンガポール|フィリピン|カンボジア|ラオス|ミャンマー|モンゴル|ネパール|バングラデシュ|スリランカ|カナダ|メキシコ|ブラジル|チリ(?![ァ-ヴー])|ペルー|コロンビア|アルゼンチン|オーストラリア|ニュージーランド|イスラエル|エジプト|ケニア|南アフリカ)(?:王国|共和国|連邦|社会主義共和国|民主共和国|人民共和国|連邦共和国|民主社会主義共和国|国)?|英国|米国|仏国|独国|伊国|豪州|韓国|中国|台湾|香港|欧州)(?=[ ・]?[\p{Script=Katakana}A-Za-z\p{Script=Han}])[ ・]?|[英米仏独伊韓豪加印蘭]・?(?=[\p{Script=Katakana}A-Z]))/u;

/** オルムス州|ベルタウ市: in which state a town abroad is. */
const STATE_PREFIX = /^[ァ-ヴー・]{2,16}(?:州|県|省|道|自治区)(?=[ァ-ヴー・]{2,16}(?:市|町|村|区|郡)$)/;

/** Whether the words are no more than a country: フィンランド. */
const isCountry = (name: string): boolean => COUNTRY_PREFIX.exec(`${name} A`)?.[0].trim() === name;

/** What a newspaper puts before a name: 自動車部品大手シュタールヴェルク; 汐見スタートアップハブ is a name as it stands. */
const DESCRIPTOR =
  /^\S{1,14}?(?:大手|最大手|新興企業|ベンチャー|スタートアップ|メーカー|専門商社|商社|問屋|代理店|(?<!株式|有限|合同|合資|合名|相互)会社|企業|団体|クラスター|クラブ)(?:の)? ?(?=[\p{Script=Katakana}A-Z]{2}|[A-Z][a-z])(?!(?:ハブ|パーク|センター|ネットワーク|フォーラム|クラブ|ラボ|バレー|カレッジ|スクエア|ビレッジ|キャンパス|アライアンス|コンソーシアム|プラットフォーム|ファンド|スタジオ|ガレージ|ベース|シティ|アカデミー|カウンシル|ギルド)(?![ァ-ヴー]))/u;

const DATE_LIKE =
  /^(?:[\d〇一二三四五六七八九十元]+(?:年|月|日|時|分|か月|年度|年間)|令和|平成|昭和|今月|先月|来月|午前|午後|[月火水木金土日]曜日?)/;

/** The name in a stretch, without what stands before it in the same characters: dates, countries, descriptions. */
export function nameOf(text: string, from: number, to: number): FoundName | undefined {
  let start = from;
  for (let stripped = true; stripped; ) {
    stripped = false;
    const words = text.slice(start, to);
    const lead = leadLength(words);
    if (lead > 0 && lead < words.length) {
      start += lead;
      stripped = true;
    }
  }
  const name = text.slice(start, to);
  if (
    name.length < 2 ||
    isCountry(name) ||
    NOT_NAMES.test(name) ||
    isSelf(name) ||
    SORTS_OF_HOUSES.test(name) ||
    DATE_LIKE.test(name) ||
    (/^[\d.,\-・/]+/.test(name) && !/[A-Za-z\p{Script=Han}]{2}/u.test(name))
  )
    return undefined;
  if (
    /(?:協定|覚書|契約|提携|連携|協力|合意|締結|共同|目的|MOU|MOC|LOI|設置|開催|開設|活動|事業|研究|開発|支援|推進|強化|創出|拡大|分野|領域|以上|以下|同士|先|間|側|等|性|化|者|氏|様|学長|総長|院長|校長|園長|館長|教授|市長|町長|村長|知事|社長|会長|理事長|代表|所長|大使|部長|課長|室長|局長|頭取|会頭|総裁|議長|専務|常務|取締役|C[EFOT]O)$/.test(
      name,
    )
  )
    return undefined;
  return start > from ? { start, end: to, name, leadStart: from } : { start, end: to, name };
}

function leadLength(words: string): number {
  const date = /^(?:(?:令和|平成|昭和)?[\d〇一二三四五六七八九十元]+(?:年|月|日)(?:付)?)+(?:午前|午後)?/.exec(
    words,
  );
  if (date) return date[0].length;
  const day =
    /^(?:かねて(?:より|から)|このほど|先般|過日|本日|同日|昨日|今回|今般|この度|今年|昨年|同年|現在|新たに|今後|当社|当会|本学|駐日(?=.{2,}大使館))/.exec(
      words,
    );
  if (day && words.length > day[0].length + 1) return day[0] === '駐日' ? 0 : day[0].length;
  const tie =
    /^(?:国際)?(?:友好|姉妹|友好姉妹|姉妹友好|友好交流|友好協力|交流|連携|提携)都市[・ ](?=.{2})/.exec(words);
  if (tie) return tie[0].length;
  const state = STATE_PREFIX.exec(words);
  if (state) return state[0].length;
  const country = COUNTRY_PREFIX.exec(words);
  if (
    country &&
    !isStartOfWord(words, country[0]) &&
    !/^(?:大使館|領事館|政府|共和国|王国|語|人)/.test(words.slice(country[0].length)) &&
    /^.{3}/.test(words.slice(country[0].length)) &&
    (country[0].endsWith('・') ||
      /[A-Za-z]{2}|[ァ-ヴー]{3}|大学|機構|研究|財団|協会|会社|病院|クラスター|省|市|州/.test(
        words.slice(country[0].length),
      )) &&
    !isPartOfName(words, country[0])
  )
    return country[0].length;
  const descriptor = DESCRIPTOR.exec(words);
  return descriptor ? descriptor[0].length : 0;
}

/** タイドウォーター and チリコット are words of their own: two letters before more katakana say nothing of a country. */
const isStartOfWord = (words: string, country: string): boolean =>
  /^[ァ-ヴ]{2}$/.test(country) && /^[ァ-ヴ]/.test(words.slice(country.length));

/** タイ国立大学 and 台湾大学 keep their country; 英国 Severn Valley and 独シュタールヴェルク lose it. */
function isPartOfName(words: string, prefix: string): boolean {
  const rest = words.slice(prefix.length);
  if (/[ ・国]$/.test(prefix) && !/^(?:立|際)/.test(rest)) return false;
  return !(prefix.length === 1 || /^[A-Za-zァ-ヴ]/.test(rest));
}
