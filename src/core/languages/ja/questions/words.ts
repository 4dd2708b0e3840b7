import type { QuestionWords } from '../../../questions/words.js';
import type { FoundDate } from '../../../text/dates.js';
import { matchesIn } from '../../../text/matches.js';
import type { FoundNumber } from '../../../text/numbers.js';
import { findDates } from '../dates.js';
import { findDurations, kanjiToNumber, NUMBER_SOURCE } from '../numbers.js';
import { MATTER_WORDS } from './matters.js';
import { SIGNAL_WORDS } from './signals.js';
import { findStandingNumbers } from './standingNumbers.js';
import { STOP_WORDS } from './stopWords.js';

const LOCAL_GOVERNMENT = ['prefecture', 'municipality'] as const;

const COUNTER =
  '(?:番目|例目|団体目|社目|件目|校目|つ目|個目|組織目|自治体目|機関目|か所目|カ所目|ヶ所目|回目|度目|人目|都市目|番(?!号))';
const ORDINAL = new RegExp(
  `第?(${NUMBER_SOURCE})${COUNTER}|第(${NUMBER_SOURCE})(?:号|弾|の)?(?![回期次章条版部])|(?:no\\.?|ナンバー|#) ?(\\d{1,4})`,
  'gu',
);

/** 13番目, 13例目, 第13号, 三つ目, No.13; 一番 is left to the words for the most. */
function findOrdinals(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of matchesIn(text, ORDINAL)) {
    const value = kanjiToNumber((match[1] ?? match[2] ?? match[3]) as string);
    if (value === undefined || value === 0 || match[0] === '一番' || match[0] === '1番') continue;
    found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

/** A year by itself, and the years of `2018-2021`; no 2018-05, no 2,018, no postcode. */
const YEAR =
  /(?<![\d.,-])(?:19|20)\d{2}(?![\d,.]*\d|-\d(?!\d{3}(?!\d)))|(?<=(?<![\d.,-])(?:19|20)\d{2}-)(?:19|20)\d{2}(?![\d,.]*\d|-\d)/g;

/** The dates of a question; a bare year of four digits is one as well, `2021年度` by its number. */
function findQuestionDates(text: string): FoundDate[] {
  const found = findDates(text).filter(
    (date) => date.parts.year !== undefined || date.parts.month !== undefined,
  );
  for (const match of matchesIn(text, YEAR)) {
    const span = { start: match.index, end: match.index + 4 };
    if (found.some((date) => date.start < span.end && span.start < date.end)) continue;
    const unit = /^年度?/.exec(text.slice(span.end))?.[0].length ?? 0;
    found.push({ start: span.start, end: span.end + unit, parts: { year: Number(match[0]) } });
  }
  return found.sort((a, b) => a.start - b.start);
}

export const QUESTION_WORDS: QuestionWords = {
  offTopic: [
    '株価',
    '天気',
    '気温',
    '占い',
    '宝くじ',
    'レシピ',
    '作り方',
    '為替',
    '乗り換え',
    '時刻表',
    '渋滞',
    'ジョーク',
  ],
  spacing: 'none',
  signals: SIGNAL_WORDS,
  stopWords: STOP_WORDS,
  commonWords: [],
  matters: MATTER_WORDS,
  kinds: [
    // 自治体も入れると何件目 counts them with the others.
    [
      '(自治体|地方自治体|地方公共団体|市町村|行政機関|行政)(?!(も|を|と)(含め|入れ|合わせ|併せ|足))',
      LOCAL_GOVERNMENT,
    ],
    ['(?<=る|た|だ)(市|町|村|市町)(?=、|は|を|が|って|{end}|{q})', ['municipality']],
    ['(?<=る|た|だ)県(?=、|は|を|が|って|{end}|{q})', ['prefecture']],
    ['都道府県', ['prefecture']],
    ['(大使館)', ['embassy']],
    ['(大学|アカデミア)(?!(も|を|と)(含め|入れ|合わせ|併せ|足))', ['university']],
    ['(研究所|研究機関|研究センター)', ['research institute']],
    ['(病院|医療機関)', ['hospital']],
    ['(クラスター)', ['cluster']],
    ['(リサーチパーク|サイエンスパーク)', ['science park']],
    ['(協会)', ['association']],
    ['(財団)', ['foundation']],
    ['(企業|会社|民間企業)(?!(も|を|と)(含め|入れ|合わせ|併せ|足))', ['company']],
    ['(銀行|金融機関)', ['bank']],
    ['(学校|高校|高専)', ['school']],
    ['(?<=姉妹|友好)校', ['school', 'university']],
    ['(省庁|官庁|政府機関)', ['government']],
  ],
  instruments: [
    ['mou', 'mou'],
    ['moc', 'moc'],
    ['loi', 'loi'],
    ['(基本合意書|基本合意)', 'basic agreement'],
    ['(意向表明書|意向書)', 'loi'],
    ['包括[的][な](連携|提携|協力)[に関する]協定[書]', 'comprehensive agreement'],
    ['包括協定', 'comprehensive agreement'],
    ['(連携|提携|協力)協定[書]', 'collaboration agreement'],
    ['パートナーシップ協定[書]', 'partnership agreement'],
    ['基本協定[書]', 'basic agreement'],
    ['資本[業務]提携', 'capital alliance'],
    ['業務提携', 'business alliance'],
    ['(最終契約[書]|本契約|definitive agreement)', 'definitive agreement'],
    ['basic agreement', 'basic agreement'],
    ['letter of intent', 'loi'],
    ['memorandum of understanding', 'mou'],
    ['memorandum of cooperation', 'moc'],
    ['capital [and business] alliance', 'capital alliance'],
    ['comprehensive [partnership|collaboration|cooperation] agreement', 'comprehensive agreement'],
    ['覚書', 'memorandum'],
  ],
  countries: [
    ['(米国|アメリカ[合衆国]|米(?=の|系))', 'US'],
    ['(英国|イギリス|英(?=の|系))', 'GB'],
    ['(仏国|フランス|仏(?=の|系))', 'FR'],
    ['(独国|ドイツ|独(?=の|系))', 'DE'],
    ['(韓国|大韓民国)', 'KR'],
    ['中国(?!地方)', 'CN'],
    ['台湾', 'TW'],
    ['(豪州|オーストラリア)', 'AU'],
    ['(伊国|イタリア)', 'IT'],
    ['蘭(?=の|系)', 'NL'],
    ['日本(?!橋|語)', 'JP'],
    ['(スイス)', 'CH'],
    ['香港', 'HK'],
    ['(加国|カナダ)', 'CA'],
    ['(チェコ)', 'CZ'],
    ['(印度)', 'IN'],
    ['アラブ首長国連邦', 'AE'],
  ],
  regions: [
    ['(欧州|ヨーロッパ)', 'Europe'],
    ['アジア', 'Asia'],
    ['アフリカ', 'Africa'],
    ['北欧', 'Nordic'],
    ['北米', 'North America'],
    ['(南米|中南米)', 'South America'],
    ['オセアニア', 'Oceania'],
    ['中東', 'Middle East'],
    ['関西', 'Kansai'],
    ['近畿', 'Kansai'],
    ['関東', 'Kanto'],
    ['(中部|東海)', 'Chubu'],
    ['東北(?!大)', 'Tohoku'],
    ['九州(?!大)', 'Kyushu'],
    ['四国', 'Shikoku'],
    ['中国地方', 'Chugoku'],
    ['北海道(?!大)', 'Hokkaido'],
  ],
  classWords: (
    '大学院 大学 病院 大使館 領事館 研究所 研究センター 研究機構 センター 機構 財団 協会 協議会 連合会 商工会議所 銀行 信用金庫 学校 学園 高専 高校 株式会社 会社 製薬 ' +
    'クラスター パーク 庁 省 県 府 都 市 区 町 村 コンソーシアム ホールディングス グループ 薬品 工業 大'
  ).split(' '),
  findOrdinals,
  findDates: findQuestionDates,
  findDurations,
  findNumbers: findStandingNumbers,
};
