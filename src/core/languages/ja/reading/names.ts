import type { FoundName } from '../../../text/names.js';

/** Endings that make a noun the name of an organisation. */
export const ORGANISATION_ENDING =
  /(?:大学(?:校|院|病院)?|学院|学園|学校|高校|高専|学舎|短大|機構|協会|協議会|連盟|連合会|組合|法人|財団|社団|基金|会社|銀行|信用?金庫|公庫|研究所|研究院|研究センター|センター|病院|医院|クリニック|図書館|博物館|美術館|科学館|大使館|領事館|総領事館|省|庁|局|政府|委員会|会議所|商工会|都|道|府|県|市|区|町|村|コンソーシアム|クラスター|パーク|ハブ|フォーラム|ネットワーク|アライアンス|グループ|ホールディングス|新聞社?|鉄道|電鉄|交通|工業|製薬|産業|商事|物産|電機|電子|精機|精密|化学|樹脂|建設|不動産|保険|生命|証券|社|会|館|園|院|校|所|連|団)$/;

const ORGANISATION_START =
  /^(?:一般|公益|特定非営利|国立(?:大学|研究開発)?|公立大学|独立行政|地方独立行政|大学共同利用機関?|学校|医療|社会福祉|宗教)\S{0,6}法人|^(?:株式|有限|合同|合資|合名|相互)会社|^(?:NPO|NGO)法人/;

/** Whether the words look like an organisation by themselves. */
export const looksLikeOrganisation = (name: string): boolean =>
  ORGANISATION_ENDING.test(name) ||
  ORGANISATION_START.test(name) ||
  /株式会社|法人/.test(name) ||
  /[A-Za-z]{2}/.test(name);

const NAME_CHARACTER = /[\p{Script=Han}\p{Script=Katakana}ー々〆ヶヵA-Za-z0-9À-ɏ・&.'’+×-]/u;
const HIRAGANA = /[ぁ-ん]/;

/**
 * Hiragana that is grammar where it stands behind a noun; a run that begins so ends a name. The longest first.
 */
const GRAMMAR =
  /^(?:については|において|における|にあたり|に際し|にて|によって|により|による|にわたり|に向け|に関|に対|に基|に続|に次|に加|に伴|に本|に拠|に位|に所|には|にも|では|でも|での|である|であり|です|でし|として|とする|とともに|との|とは|とも|という|といった|などの|などと|など|からの|から|までの|まで|へと|への|および|ならびに|または|もしくは|ほか|さらに|より|よる|した|する|して|しま|され|させ|さん|さま|のため|のもと|のうち|のほか|の|は|が|を|に|で|と|も|や|へ|か|な|だ|ら|し|い|く|き|り|る|れ|せ|め|み|け|え|う|ぐ|す|つ|む|ぶ|び|た|ち|て|っ|ん)/;

/** Words in kanji or kana that stand before と, は and in lists without being anybody's name. */
const NOT_NAMES =
  /^(?:本日|今回|今般|今後|今年|昨年|同日|同年|同社|同市|同町|同村|同県|同大学?|同機構|同財団|同会|同法人|当社|当会|当市|当県|当所|当館|当協会|当財団|当機構|当法人|当大学|本学|本校|本市|本県|本町|本会|本法人|本機構|本学園|本学院|弊社|両者|両社|両館|両機関|両校|両市|両大学|二者|三者|四者|2者|3者|4者|双方|各社|我々|私たち|私|甲|乙|丙|甲乙|県|市|町|村|区|国|府|都|道|社|会|同|本協定|本覚書|本契約|協定|覚書|契約|提携|連携|協力|締結|国内外|海外|国内|地域|以下|下記|次|上記|標記|これ|それ|一方|現在|将来|目的|内容|期間|事業|活動|世界|日本|米国|英国|仏国|独国|欧州|中国|韓国|台湾|目指|当日|一環|こと|もの|ため|とき|ところ|企業|大学|自治体|団体|機関|研究機関|行政|民間|産業界|産官学|産学官|官民|関係者|市民|住民|会員|学生|専門家|事務局|代表者|担当者|方々|皆様|皆さま|企業等|大学等|自治体等|団体等|機関等|例目|番目|団体目|高等学校|高校|ネットワーク|クラスター|コンソーシアム|センター|パーク|研究団地|研究所|病院|銀行|県内|市内|市町村|各国|各地|地元|行政機関|研究者|第\d+号|\d+)$|^本(?:協定|覚書|契約|基本合意|連携|提携|MO[UC]|件|事業|プロジェクト)/;

/** Countries and parts of the world, as they stand before a name: 英国 Severn Valley, 独シュタールヴェルク, タイ国サームナム大学. */
export const COUNTRY_PREFIX =
  /^(?:(?:(?:アメリカ合衆国|アメリカ|イギリス|フランス|ドイツ|イタリア|スペイン|ポルトガル|オランダ|ベルギー|ルクセンブルク|スイス|オーストリア|デンマーク|スウェーデン|ノルウェー|フィンランド|アイスランド|アイルランド|ポーランド|チェコ|ハンガリー|ギリシャ|ロシア|ウクライナ|トルコ|エストニア|ラトビア|リトアニア|インドネシア|インド|タイ|ベトナム|マレーシア|シンガポール|フィリピン|カンボジア|ラオス|ミャンマー|モンゴル|ネパール|バングラデシュ|スリランカ|カナダ|メキシコ|ブラジル|チリ|ペルー|コロンビア|アルゼンチン|オーストラリア|ニュージーランド|イスラエル|エジプト|ケニア|南アフリカ)(?:王国|共和国|連邦|国)?|英国|米国|仏国|独国|伊国|豪州|韓国|中国|台湾|香港|欧州)(?=[ ・]?[\p{Script=Katakana}A-Za-z\p{Script=Han}])[ ・]?|[英米仏独伊韓豪加印蘭](?=[\p{Script=Katakana}A-Z]))/u;

/** Whether the words are no more than a country: フィンランド. */
const isCountry = (name: string): boolean => COUNTRY_PREFIX.exec(`${name} A`)?.[0].trim() === name;

/** What a newspaper puts before a name: 自動車部品大手シュタールヴェルク. */
const DESCRIPTOR =
  /^\S{1,14}?(?:大手|最大手|新興企業|ベンチャー|スタートアップ|メーカー|専門商社|企業|団体|クラスター|クラブ)(?:の)?(?=[\p{Script=Katakana}A-Z]{2})/u;

const DATE_LIKE =
  /^(?:[\d〇一二三四五六七八九十元]+(?:年|月|日|時|分|か月|年度|年間)|令和|平成|昭和|今月|先月|来月|午前|午後|[月火水木金土日]曜日?)/;

/**
 * The name that ends just before `end`: read backwards over the characters of names, over hiragana that is
 * part of one (つくば市, 株式会社あおぞら交通), and over 「…」. Undefined where a common noun, a date or nothing stands.
 */
export function nameEndingAt(text: string, end: number): FoundName | undefined {
  let to = end;
  while (to > 0 && text[to - 1] === ' ') to--;
  if (text[to - 1] === '」' || text[to - 1] === '"') return quotedName(text, to);
  return nameOf(text, stretchStart(text, to), to);
}

function quotedName(text: string, to: number): FoundName | undefined {
  const open = Math.max(text.lastIndexOf('「', to), text.lastIndexOf('"', to - 2));
  if (open < 0 || to - open > 60) return undefined;
  const name = text.slice(open + 1, to - 1);
  return /協定|覚書|契約|に関する|プロジェクト|事業/.test(name)
    ? undefined
    : { start: open + 1, end: to - 1, name };
}

/** How far back the characters before `to` can be of one name; at most 80. */
function stretchStart(text: string, to: number): number {
  let from = to;
  while (from > 0 && to - from < 80) {
    const char = text[from - 1] as string;
    if (NAME_CHARACTER.test(char)) from--;
    else if (char === ' ' && joinsWords(text, from - 1, to)) from--;
    else if (char === '/' && /[A-Za-z]/.test(text[from - 2] ?? '') && /[A-Za-z]/.test(text[from] ?? ''))
      from--;
    else if (char === ',' && /^,? ?(?:Inc|Ltd|LLC|Co)\b/.test(text.slice(from - 1, from + 5))) from--;
    else if (HIRAGANA.test(char)) {
      const start = runStart(text, from);
      const taken = hiraganaInName(text, start, from);
      if (taken === undefined) break;
      from = taken;
      if (taken > start) break;
    } else break;
  }
  while (from < to && /[ .,・&'’+×-]/.test(text[from] as string)) from++;
  return from;
}

/** A space between Latin words, or between a legal form and its name. */
function joinsWords(text: string, at: number, _to: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (/[A-Za-z0-9.,&À-ɏ'’)-]/.test(before) && /[A-Za-z0-9&À-ɏ(]/.test(after)) return true;
  return /(?:法人|会社|財団|機構)$/.test(text.slice(Math.max(0, at - 4), at));
}

function runStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && HIRAGANA.test(text[start - 1] as string)) start--;
  return start;
}

/**
 * Where the name's part of a hiragana run begins; undefined where the run is grammar.
 * つくば|市 takes the run; は|つくば|市 takes it from つ on; 支援する|株式会社 takes nothing.
 */
function hiraganaInName(text: string, start: number, end: number): number | undefined {
  const run = text.slice(start, end);
  const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)];
  if (
    run === 'の' &&
    /^(?:会|森|里|家|丘|杜|郷|輪|翼|木|風|島|浜|宮|瀬|山|台|国際)/.test(behind) &&
    before !== '' &&
    !/[、。は]$/.test(before)
  ) {
    return /(?:法人|会社)?[\p{Script=Han}ぁ-ん]$/u.test(before) && /^(?:会|森|里|家|丘|杜|郷|輪)/.test(behind)
      ? start
      : undefined;
  }
  if (run === 'と' && /^(?:子ども|こども|暮らし)/.test(behind)) return start;
  if (WORDS_IN_NAMES.test(run)) return start;
  if (
    run.length < 2 ||
    /^(?:など|ほか|また|なお|この|その|これ|それ|おける|よる|する|した|ある|いる|なる|ともに|とともに|および|ならびに|または|により|として|について|ため|もと|うち|ところ|ごと|まで|から|より|ほど|わたり|たび|ので|のみ|たち|さん)$/.test(
      run,
    )
  )
    return undefined;
  const free =
    before === '' ||
    /[、。「」()・\s:：]$/.test(before) ||
    /(?:法人|会社|組合|財団|社団|県立|市立|国立|公立|都立|町立|大学|病院|銀行)$/.test(before);
  const legalForm = /^(?:株式|有限|合同|一般|公益|国立|独立|学校|医療|特定|社会)/.test(behind);
  if (/[るたすむぶぬ]$/.test(run) || (legalForm && !free)) return undefined;
  if (free)
    return /^(?:とりわけ|あらためて|ともに|おもに|とくに|この|その|また|なお|さらに|および|ならびに|これ|それ|うち|ほか|いわゆる|あわせて|とともに|として)/.test(
      run,
    )
      ? undefined
      : start;
  if (/^[はがをにでとのや]/.test(run)) {
    const rest = run.slice(1);
    return rest.length >= 2 && !GRAMMAR_WORD.test(rest) ? start + 1 : undefined;
  }
  return run.length >= 3 && !GRAMMAR.test(run) ? start : undefined;
}

/** Words in hiragana that stand in the middle of names: 神戸みなと医療クラスター, 森と子ども研究所. */
const WORDS_IN_NAMES =
  /^(?:ども|みなと|みらい|さくら|みどり|ひかり|のぞみ|あおぞら|うみ|まち|まちづくり|ものづくり|こども|ふるさと|くらし|いのち|しごと|ひと|ひまわり|わかば|つばさ|はるかぜ|ふれあい|つながり|かもめ|やまと|あさひ|あけぼの|ひろしま|かながわ|さいたま|とうかい|せとうち|いわて|とやま|しまね|あきた|おきなわ|えひめ|ながの|ながさき|くまもと|みやぎ|ふくしま|いばらき|とちぎ|ぐんま|ちば|ひょうご|なにわ|みちのく|つくし|つくば|さがみ|しなの|あいち|はりま|うつくしま|がん|づくり)$/;

const GRAMMAR_WORD =
  /^(?:おいて|おける|よる|より|より|わたり|わたって|ついて|つき|もと|もとづ|ともに|ため|ための|ある|あり|いる|した|する|して|なる|なり|なった|むけ|とって|たい|たいし|ほか|ほかに|うち|あいだ|こと|ところ|もに|もと|もとで|あった|あと|まえ|さい|ない|なく|きた|これ|それ|この|その|も|は|が|を|に|へ|から|まで|や|いう|いった|いたし|いただ|ござい|おり|おります|まいり|みな|およ|なら|また)/;

/** The name in a stretch, without what stands before it in the same characters: dates, countries, descriptions. */
function nameOf(text: string, from: number, to: number): FoundName | undefined {
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
    DATE_LIKE.test(name) ||
    (/^[\d.,\-・/]+/.test(name) && !/[A-Za-z\p{Script=Han}]{2}/u.test(name))
  )
    return undefined;
  if (
    /(?:協定|覚書|契約|提携|連携|協力|合意|締結|共同|目的|MOU|MOC|LOI|活動|事業|研究|開発|支援|推進|強化|創出|拡大|分野|領域|以上|以下|同士|先|間|側|等|性|化|者|氏|様|学長|総長|市長|町長|村長|知事|社長|会長|理事長|代表|所長|大使|部長|課長|室長|局長)$/.test(
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
    /^(?:本日|同日|昨日|今回|今般|この度|今年|昨年|同年|現在|新たに|今後|当社|当会|本学|駐日(?=.{2,}大使館))/.exec(
      words,
    );
  if (day && words.length > day[0].length + 1) return day[0] === '駐日' ? 0 : day[0].length;
  const country = COUNTRY_PREFIX.exec(words);
  if (
    country &&
    !/^(?:大使館|領事館|政府|共和国|王国|語|人)/.test(words.slice(country[0].length)) &&
    /[A-Za-z]{2}|[ァ-ヴー]{3}|大学|機構|研究|財団|協会|会社|病院|クラスター|省|市|州/.test(
      words.slice(country[0].length),
    ) &&
    !isPartOfName(words, country[0])
  )
    return country[0].length;
  const descriptor = DESCRIPTOR.exec(words);
  return descriptor ? descriptor[0].length : 0;
}

/** タイ国立大学 and 台湾大学 keep their country; 英国 Severn Valley and 独シュタールヴェルク lose it. */
function isPartOfName(words: string, prefix: string): boolean {
  const rest = words.slice(prefix.length);
  if (/[ ・国]$/.test(prefix) && !/^(?:立|際)/.test(rest)) return false;
  return !(prefix.length === 1 || /^[A-Za-zァ-ヴ]/.test(rest));
}

/** Every name that looks like an organisation, anywhere in the text. */
export const findNames = (text: string): FoundName[] =>
  namesThat(text, (name) => looksLikeOrganisation(name));

/** Names in a list of partners: there words in katakana are names too (ウェリントン・ハーバー・ラボ). */
export const findListedNames = (text: string): FoundName[] =>
  namesThat(text, (name) => looksLikeOrganisation(name) || /[ァ-ヴー]{3}/.test(name));

function namesThat(text: string, accept: (name: string) => boolean): FoundName[] {
  const found: FoundName[] = [];
  for (const { index } of text.matchAll(BOUNDARY)) {
    if (text[index] === ' ' && joinsWords(text, index, index)) continue;
    const name = nameEndingAt(text, index);
    if (name?.end !== index || !accept(name.name)) continue;
    // A longer name takes the place of the part that ended before it.
    while ((found.at(-1)?.start ?? -1) >= name.start) found.pop();
    if (name.start >= (found.at(-1)?.end ?? 0)) found.push(name);
  }
  return found;
}

/** Where a name may end: before a particle, a mark of punctuation, a space. */
const BOUNDARY = /(?=[はがをにでとのやへも、。「」()（）:：;；/／\s]|および|及び|並びに|$)/g;
