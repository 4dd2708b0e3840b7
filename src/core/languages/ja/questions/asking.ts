import { matchesIn } from '../../../text/matches.js';
import { ALIKE } from '../../alike.js';
import { type Asking, NAME_MARK, type Unit, type Wanted } from '../../asking.js';

interface Opening {
  readonly pattern: RegExp;
  readonly wanted: Wanted;
  readonly unit?: Unit;
}

const PAYING =
  /(?:誰|だれ|どなた|どちら|どっち|どこ)(?:の側)?(?:が|の|持ち?|側が)[^。]{0,10}?(?:負担|払[うっいわ]|出す|出し(?:て|ま)|出した|持つ|持ち|賄)|(?:誰|だれ|どなた|どちら|どっち)持ち|(?:費用|経費|コスト|代金|お金|負担)[^。]{0,6}(?:誰|だれ|どなた|どちら|どっち)|(?:費用|経費|コスト)の?(?:負担|分担)(?:割合|区分|者)?(?:は|って|を|[?。]|$)/;

/** Words for paying: they ask, and tell nothing of what is paid. */
const PAYS = /^(?:負担|払|支払|費用|経費|代金|金|出|持|賄|側|事業|提携|協定|全体|取組)$/;

/** ▪は何を|提供する, ▪の|役割: what somebody does for it is told where the sentence is about them. */
const DEED =
  /\uE000(?:さん|側)?(?:は|が)[^。何]{0,16}何(?:を|が)?(?:提供|出[しす]|持ち寄|貸|する|します|したら|して(?:くれ|い|もら)|担[当うい]|行[うい]|負担|や[るっ]|できる|受け持)|\uE000の(?:側の)?(?:役割|担当|仕事|分担|やること|貢献)/;

const PART = /^(?:役割|担当|仕事|分担|貢献|提供|負担|担|行)$/;

/** 誰が|提供: whoever does it is told by the sentence as a whole, and need be no person. */
const ACTING =
  /(?:誰|だれ|どなた|どこ|どちら)(?:の(?:会社|団体|側))?が[^。]{0,10}?(?:提供|用意|準備|運営|運航|運行|貸|主催|管理|担[うい当]|派遣|受け入れ|受入|製造|作[るっり]|建[てつ設]|整備|開発|支援|教え(?:る|ます|て)|指導|実施|手配|調達|保守|所有|持つ|設置|設計|監修|配[るっ布]|選[ぶび定]|決め|取りまとめ|行[うい]|や[るり](?:の|ます)|やった|買い?取|購入|引き取|務め|開[くい]|送|撮|選)|(?:担当|持ち場|役目)(?:は|って)?(?:誰|だれ|どこ|どちら|どっち)|(?:誰|だれ|どこ|どちら|どっち)の(?:担当|役目|仕事)/;

/** In order: the first that fits tells. Each shows a question that it accepts. */
const OPENINGS: readonly Opening[] = [
  // なんでやめたの · 解消の理由
  { pattern: /なぜ|何故|なんで(?!す)|どうして|何のため|理由|わけ(?=は|を)|きっかけ/, wanted: 'reason' },
  // 開発費はどちらが払いますか · 費用は誰の負担
  { pattern: PAYING, wanted: 'payer' },
  // ▪の役割は · 災害のとき▪は何をしてくれる
  { pattern: DEED, wanted: 'deed' },
  // 写真に写っているのは誰
  {
    pattern: /(?:写真|画像).{0,12}(?:誰|だれ|どなた|人)|(?:誰|だれ|どなた).{0,8}(?:写真|画像|写って)/,
    wanted: 'pictured',
  },
  // 知的財産権はどちらに帰属しますか
  { pattern: /(?:どちら|どっち|どこ|誰|だれ)(?:に|の)(?:帰属|もの|所有|属す)/, wanted: 'doer' },
  // 透析装置は誰が提供する · どこが運営する
  { pattern: ACTING, wanted: 'doer' },
  {
    pattern: /何(?:例|件|社|校|団体|番|機関|自治体|[かカヶケ箇]所|大学|人|回|度|組|都市|市町村|者|店|行)目/,
    wanted: 'number',
    unit: 'ordinal',
  },
  // 何日孤立した: for how long, and not when.
  { pattern: /何日(?:間)?(?:も)?(?=孤立|続|かか|休|滞在|閉|待|停|分)/, wanted: 'number', unit: 'time' },
  {
    pattern: /何(?:%|パーセント|割|ポイント)|割合|比率|率[はって]*[?。]?$|金利|利率|利回り|何分の/,
    wanted: 'number',
    unit: 'percent',
  },
  // 協議会はどのくらいの頻度で開く · 年に何回
  {
    pattern: /頻度|どのくらいおき|何[年月週日か]+(?:に1回|に一回|ごと|おき)|(?:年|月|週)に?何[回度]/,
    wanted: 'frequency',
  },
  { pattern: /何[歳才]|年齢|おいくつ/, wanted: 'number', unit: 'age' },
  {
    pattern: /何(?:時間|分間|日間|週間|か月|ヶ月|カ月|ヵ月|ケ月|年間)(?!目)/,
    wanted: 'number',
    unit: 'time',
  },
  { pattern: /何(?:ヘクタール|平方|平米|坪|ha)|面積|広さ/, wanted: 'number', unit: 'area' },
  {
    pattern: /何(?:キロ|メートル|km|センチ)|(?<![\u3400-\u9fff])[長高]さ|距離|水深|身長/,
    wanted: 'number',
    unit: 'length',
  },
  {
    pattern:
      /いくら|何(?:円|ドル|ユーロ|億|万円)|(?:予算|金額|総額|費用|料金|値段|価格|給料|給与|賞金|(?:出資|投資|取得|調達|寄[付附]|助成)(?:総|金)?額|資本金|売上高?|補助金|負担額|授業料|参加費|会費)[はのってが]?(?:いく|どれ|どの|[?。]|$)/,
    wanted: 'number',
    unit: 'money',
  },
  {
    pattern:
      /何(?:人|名|社|件|台|校|団体|か国|カ国|ヶ国|か所|カ所|ヶ所|箇所|棟|床|回|本|冊|個|隻|室|戸|枚|点|票|株|口|種類?|科目|学部|学科|品目|項目|店舗?|つ|トン|便|頭|羽|匹|杯|度|世帯|基|機|両|席|組|チーム|都市|市町村|製品|報|篇|編|講座|路線|地点|作品|品種|曲|区画)(?!目)|いくつ/,
    wanted: 'number',
    unit: 'count',
  },
  {
    pattern: /どのくらい|どれくらい|どれぐらい|どのぐらい|どれだけ|規模[はって]*[?。]?$/,
    wanted: 'number',
  },
  {
    pattern:
      /人口|(?:(?<!本|個|法|成|主|証)人|(?<!会|の)社|(?<!条|要|案|物|用)件|台|校|団体|(?:職|社|従業|会|定|教|隊)員|(?:参加|来場|応募|利用|受講|修了|入場|来館|希望|宿泊|登録|患)者|客|数|量)数?[はって]*[?。]?$/,
    wanted: 'number',
    unit: 'count',
  },
  // 期間は何年 asks for how long, 何年に for when.
  {
    pattern: /(?:期間|有効|最長|最大|丸).{0,6}何年|何年(?:有効|続|かか|いられ|使え)/,
    wanted: 'number',
    unit: 'time',
  },
  { pattern: /いつ|何時|何年|何月|何日|何曜|期限|締め?切り?|日程|日時/, wanted: 'day' },
  {
    pattern: /どこ|何処|どちら(?:で|に)|どの(?:場所|都市|街|町|市|国|会場|建物|港)|会場は|場所は|開催地/,
    wanted: 'place',
  },
  { pattern: /誰|だれ|どなた|どの人|何者|どちら様/, wanted: 'person' },
  // 主要分野って何と何
  { pattern: /(?:何|なに)と(?:何|なに)/, wanted: 'thing' },
  // ひなたマップとは · 実証海域ってなんのこと
  { pattern: /とは(?:何|なに|なん|$|[?。])|って(?:何|なに|なん)|の略/, wanted: 'definition' },
  { pattern: /何|なに|どんな|どの|どれ|どう|どういう|どのような|とは/, wanted: 'thing' },
  {
    pattern: /(?:か|の|よね|ね|だっけ|っけ|です|ます|た|ある|いる|る|ない|可能|必要)[?。]?$/,
    wanted: 'truth',
  },
];

/** A counter tells what is counted, where nothing else does: 何台. */
const IDLE = new Set(
  (
    '出 掛 要 貰 何 誰 何時 何年 何月 何日 何人 何名 何社 何件 何台 何校 何団体 何者 何故 何処 何円 何歳 何回 何か 教 教え 知 知り 言 言い 書 書い 名前 名称 時 方 者 事 件 数 点 予定 場合 今 現在 最近 全部 ' +
    '合計 具体的 具体 内容 詳細 情報 記載 リリース 資料 記事 発表 今回 本 年 月 日 人 名 社 台 校 回 個 側 間 中 内 上 下 後 前 気 話 的 全 各 両 同 当 該 程度 感じ 一番 必要 可能 際 頃 ' +
    '協定 覚書 契約 提携 連携 合意 合意書 協定書 お願い 以上 以下 通り mou moc loi 何割 何時間 何度 何枚 何本 何隻 何点 何株 何種類 何項目 何か所 何カ所 頻度 回数 何か国 何カ国 何ヶ国 何ヶ所'
  ).split(' '),
);

const RUN =
  /[\u3400-\u9fff々〇]+|[\u30a1-\u30ffー]{2,}|[a-z][a-z0-9&.-]*|\d[\d,.]*(?:[年月日]|回|号|期)?|\uE000+/gu;
/** Words with kana in them, which no run of kanji shows: 申し込み, 受け入れ, やめ. */
const MIXED = new RegExp(
  [...new Set(Object.values(ALIKE).flatMap(({ ja }) => ja.split(' ')))]
    .filter((word) => /[\u3041-\u309f]/.test(word) && word.length > 1)
    .sort((a, b) => b.length - a.length)
    // 学長さん is no length.
    .map((word) => (word.endsWith('さ') ? `(?<![\\u3400-\\u9fff])${word}` : word))
    .join('|'),
  'g',
);
const ORDINAL = /第[\d一二三四五六七八九十]+(?:回|号|期|弾|工場|次)?/g;

/** What a Japanese question wants and is about: ▪の第二工場はいつ稼働 → a day, 第二工場. */
export function readAsking(masked: string): Asking {
  const opening = OPENINGS.find(({ pattern }) => pattern.test(masked));
  const runs = runsOf(masked.replace(ASKED_TIME, (phrase) => ' '.repeat(phrase.length)));
  const asks = /いつ|どこ|誰|だれ|どなた|何|いくら|いくつ|どの|どれ|どんな|なぜ|なんで|どうして/.exec(masked);
  const money = INVESTS.exec(masked);
  const isGiven = opening?.unit === 'money' && GIVING.test(masked);
  const put = money && !isGiven ? [{ text: '出資', start: money.index, end: money.index }] : [];
  const spent = money ? money.index + money[0].length : -1;
  const named = runs.filter(
    ({ text, start }) =>
      isTelling(text) &&
      !(isGiven && GIFT.test(text)) &&
      !(opening?.wanted === 'deed' && PART.test(text)) &&
      !(opening?.wanted === 'payer' && PAYS.test(text)) &&
      !(money && money.index <= start && start < spent),
  );
  const telling = named.every(({ text }) => /額$/.test(text)) ? [...put, ...named] : named;
  const before = telling.filter(({ start }) => !asks || start < asks.index);
  const isVerbal = ['truth', 'reason', 'payer', 'doer', 'deed', 'pictured'].includes(opening?.wanted ?? '');
  const nouns = before.filter(({ text }) => !TIME_WORD.test(text));
  const last = isVerbal ? undefined : (nouns.at(-1) ?? telling.find(({ text }) => !TIME_WORD.test(text)));
  const noun = last && nouns.at(-2);
  // 海岸線の長さ: both; オンラインセミナーは…: the topic.
  const isJoined = last && noun && /^の[\s]?$/.test(masked.slice(noun.end, last.start));
  const wanted = opening?.wanted ?? 'thing';
  const [, defined] = wanted === 'definition' ? (DEFINED.exec(masked) ?? []) : [];
  // 灯(ともしび)って何: how it is read tells it no better.
  const plain = defined?.replace(/[(（].*$/, '');
  if (plain) return { wanted, head: [plain], words: [plain] };
  return {
    wanted,
    ...(opening?.unit && wanted === 'number' ? { unit: opening.unit } : {}),
    ...(wanted === 'number' && (!opening?.unit || opening.unit === 'count') ? counterOf(masked) : {}),
    nouns: telling.filter(({ end }) => /^(?:の|$)/.test(masked.slice(end))).map(({ text }) => text),
    ...(wanted === 'day' && /いつまで|何日まで|何時まで|締め?切り?|期限|最終日/.test(masked)
      ? { isUntil: true as const }
      : {}),
    ...(isGiven ? { gives: true as const } : {}),
    ...(opening?.unit === 'money' && YEARLY.test(masked) ? { isYearly: true as const } : {}),
    ...(PER_PIECE.test(masked) ? { isPerPiece: true as const } : {}),
    ...(wanted !== 'payer' && COMPARES.test(masked) ? { compares: true as const } : {}),
    head: last ? [...(isJoined ? [noun.text] : []), last.text] : [],
    words: [...new Set([...telling.map(({ text }) => text), ...(wanted === 'reason' ? ['理由'] : [])])],
  };
}

/** ひなたマップ of ひなたマップとは: kana and all. */
/** どちらが長い, 一番多い */
const COMPARES =
  /どちら(?!様|[でに](?:す|あ|い|帰属|属)|のもの)|どっち(?!に(?:帰属|属)|のもの)|違い|違う|比べ|比較|より(?:も)?(?:多|長|早|大き|古|高|短|少な|遅|新し)|(?:一番|最も|もっとも)(?:多|長|早|大き|古|高|短|少な|遅|新し)/;
const DEFINED = /([^\s、。?「」『』\uE000]{2,24})[」』]?(?:とは|って)/;

/** いくら出した, いくらで買った: what was put into somebody's shares. */
const INVESTS = /いくら[^。]{0,4}(?:出し|出す|投じ|つぎ込|入れた)|いくらで[^。]{0,4}(?:買っ|引き受)/;

/** いくら|出す|の: a release says 拠出, 負担 or 提供. */
const GIVING =
  /出[しす](?!席|展|張|版)|払[いうっわ]|支払|(?:拠出|負担|寄[付附]|出資|投資|提供|助成|補助)(?=[すしさ]|の?(?:です|[?。]|$))|投じ/;
const GIFT = /^(?:出し?|払い?|支払|拠出|負担|寄[付附]|出資|投資|投|提供|助成|補助|額)額?$/;
const YEARLY = /年間|毎年|年に|1年|一年|年額|年いくら/;

/** 昨年度何回: when, and not what is counted. */
const TIME_WORD =
  /^(?:(?:昨|今|来|毎|翌|前|一昨)(?:年度?|月|週|日)|年間|毎月|現在|当初|最初|最大|\d{2,4}年度?)$/;

/** 1株いくら */
const PER_PIECE = /[1一](?:株|口|人|名|件|社|個|台|本|回|組|校)(?!以上)|当たり|あたり|単価/;

/** 何か月前 asks, and tells nothing of what is looked for. */
const ASKED_TIME =
  /何(?:人|名|社|件|台|校|団体|[かカヶ]国|[かカヶ箇]所|棟|床|回|本|冊|個|隻|室|戸|枚|点|票|株|口|種類?|つ|トン|便|頭|羽|世帯|基|席|組|チーム|円|万円|%)(?:くらい|ほど|まで|以上)?(?!目)|(?<!\d)\d{1,2}(?:つ|個|点)(?=を?(?:教|挙|あげ|言|は|何|$))|何(?:[かヶカヵケ箇]月|年|日|週|時|分)(?:間|前|後|度)?|なぜ|何故|なんで|どうして|何のため/g;

/** 戸 of 何戸; any other word that counts the same is as good. */
function counterOf(masked: string): Pick<Asking, 'counter'> {
  const [, counter] = COUNTER.exec(masked) ?? [];
  return counter === undefined ? {} : { counter };
}

const COUNTER =
  /何(人|名|単位|社|件|度|個|軒|台|校|団体|か国|カ国|ヶ国|か所|カ所|ヶ所|箇所|棟|床|回|本|冊|隻|室|戸|枚|点|票|株|科目|学部|学科|店舗?|トン|便|頭|世帯|席|チーム|市町村|報|篇|編|講座|路線|地点|作品|品種|曲|区画)(?!目)/;

const isTelling = (text: string): boolean =>
  text[0] !== NAME_MARK && !IDLE.has(text) && !/^[何誰]/.test(text);

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function runsOf(masked: string): Run[] {
  const ordinals = [...matchesIn(masked, ORDINAL), ...matchesIn(masked, MIXED)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  let rest = masked;
  for (const { start, end } of ordinals)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const others = matchesIn(rest, RUN).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...ordinals, ...others].sort((a, b) => a.start - b.start);
}
