import type { OptionPattern, RuleTexts, ToldHow } from '../../ruleWords.js';

const LANGUAGES = { 英語: 'en', 日本語: 'ja' } as const;
const languageOf = (name: string | undefined) => LANGUAGES[name as keyof typeof LANGUAGES];

const only = (found: RegExpExecArray): ToldHow => ({ languages: languageOf(found[1]) });

const HOUR_WORDS = '(?:午前|午後|朝|昼|夕方|夜|am|pm)? ?\\d{1,2}(?:時(?:半|\\d{1,2}分)?|:\\d{2})(?!間)|正午';
const ZONE =
  '[a-z]+/[a-z_+-]+\\d{0,2}(?:/[a-z_-]+)?|(?:utc|gmt)(?: ?[+-] ?\\d{1,2}(?::\\d{2})?)?|[a-z]{3,4}t';
const PLACE = '[ァ-ヶー・]{2,16}|[一-鿿]{2,8}';

/** `毎週月曜9時、日本時間、1行で、日本語のみ、スレッドで` */
const OPTIONS: readonly OptionPattern[] = [
  [
    /(?:日英両方|(?:日本語|英語)(?:と|または|か)(?:英語|日本語)(?:の両方)?|両言語|両方の言語|どちらの言語)(?:の(?:プレス)?リリース)?(?:でも)?/,
    { languages: 'both' },
  ],
  [/(英語|日本語)(?:の(?:プレス)?(?:リリース|もの|発表))?(?:のみ|だけ|限定)/, only],
  [/(英語|日本語)の(?:プレス)?(?:リリース|発表)/, only],
  [
    /(英語|日本語)(?:で|に)(?:通知|お知らせ|連絡|表示)?(?:して)?(?:ください|下さい|ほしい)?/,
    (found) => ({ told: languageOf(found[1]) }),
  ],
  [/(?:その都度|都度|すぐに?|即時に?|直ちに|リアルタイム(?:で|に)?|一件ずつ|1件ずつ)/, { every: 'release' }],
  [/毎朝/, { every: 'day', hour: '9' }],
  [/(?:毎日|日に1回|(?:1|一)日(?:1|一)回|日次(?:で)?|日ごと(?:に)?|デイリー(?:で)?)/, { every: 'day' }],
  [
    /(?:毎週|週(?:に)?(?:1|一)回|週次で?)?の?([月火水木金土日])曜日?(?:の|に)?/,
    (found) => ({ every: 'week', weekday: found[1] ?? '' }),
  ],
  [/(?:毎週|週に?(?:1|一)(?:回|度)|週次(?:で)?|週ごと(?:に)?|ウィークリー(?:で)?)/, { every: 'week' }],
  [new RegExp(`(${HOUR_WORDS})(?:頃|ごろ)?(?:に|から)?`), (found) => ({ hour: found[1] ?? '' })],
  [new RegExp(`\\((${ZONE}|(?:${PLACE})時間)\\)`), (found) => ({ zone: found[1] ?? '' })],
  [
    new RegExp(`(?<![a-z/])(${ZONE})(?:時間)?(?![a-z])`),
    (found) => (isZoneName(found[1]) ? { zone: found[1] ?? '' } : {}),
  ],
  [new RegExp(`((?:${PLACE})時間)(?:で|に)?`), (found) => ({ zone: found[1] ?? '' })],
  [/(?:1|一)行(?:形式|表示|ずつ|のみ|だけ)*(?:で|に)?|簡潔(?:に|な形式で)|短く/, { style: 'line' }],
  [/全文で|詳しく|詳細(?:に|形式で?|表示で?)/, { style: 'full' }],
  [/スレッド(?:なし|は?不要|を使わ(?:ない|ず)|に(?:しない|せず)|ではなく)(?:で)?/, { threads: false }],
  [/スレッド(?:あり|を使(?:う|って)|に(?:する|して|まとめて)?|で|表示)(?:で)?/, { threads: true }],
  [
    /(?:(?:終了|満了|期限)(?:が近い|間近の?)(?:提携|協定)?|(?:提携|協定)?期間の(?:終了|満了)|期限(?:切れ)?|満了)(?:の(?:通知|お知らせ))?(?:なし|は?不要|を含まない|を含めない)/,
    { endings: false },
  ],
  [
    /(?:90日以内に)?(?:(?:終了|満了|期限)(?:する|が近い|間近の?)(?:提携|協定)?|(?:提携|協定)?期間の(?:終了|満了)|期限切れ|期限|満了)(?:の(?:通知|お知らせ))?(?:も(?:含む|含めて|通知|知らせて)?|あり|を含む|を含めて)/,
    { endings: true },
  ],
];

const isZoneName = (typed = ''): boolean =>
  /\/|^(?:utc|gmt)|^(?:jst|kst|cet|cest|eet|bst|est|edt|pst|pdt|hkt|sgt|ist|cst)$/.test(typed);

/** NaN: not on the hour. */
function hour(typed: string): number | undefined {
  if (typed === '正午') return 12;
  const found =
    /^(午前|午後|朝|昼|夕方|夜|am|pm)? ?(\d{1,2})(?:時(半|\d{1,2}分)?|:(\d{2}))?(?:頃|ごろ)?(?:に)?$/.exec(
      typed,
    );
  if (!found) return undefined;
  const [, half = '', hours, more, minutes = '00'] = found;
  if (minutes !== '00' || (more !== undefined && more !== '0分' && more !== '00分')) return Number.NaN;
  const value = Number(hours);
  if (value > 24) return undefined;
  return ['午後', '夕方', '夜', 'pm'].includes(half) && value < 12 ? value + 12 : value % 24;
}

const DAYS = {
  sunday: '日',
  monday: '月',
  tuesday: '火',
  wednesday: '水',
  thursday: '木',
  friday: '金',
  saturday: '土',
} as const;
const namesOf = (day: string): string[] => [`${day}曜日`, `${day}曜`, day];

export const RULE_TEXTS: RuleTexts = {
  options: OPTIONS,
  weekdays: {
    sunday: namesOf(DAYS.sunday),
    monday: namesOf(DAYS.monday),
    tuesday: namesOf(DAYS.tuesday),
    wednesday: namesOf(DAYS.wednesday),
    thursday: namesOf(DAYS.thursday),
    friday: namesOf(DAYS.friday),
    saturday: namesOf(DAYS.saturday),
  },
  hour,
  zones: {
    日本: 'Asia/Tokyo',
    日本標準: 'Asia/Tokyo',
    東京: 'Asia/Tokyo',
    大阪: 'Asia/Tokyo',
    京都: 'Asia/Tokyo',
    韓国: 'Asia/Seoul',
    ソウル: 'Asia/Seoul',
    中国: 'Asia/Shanghai',
    北京: 'Asia/Shanghai',
    上海: 'Asia/Shanghai',
    台湾: 'Asia/Taipei',
    台北: 'Asia/Taipei',
    香港: 'Asia/Hong_Kong',
    シンガポール: 'Asia/Singapore',
    バンコク: 'Asia/Bangkok',
    タイ: 'Asia/Bangkok',
    ベトナム: 'Asia/Ho_Chi_Minh',
    インド: 'Asia/Kolkata',
    ドバイ: 'Asia/Dubai',
    中央ヨーロッパ: 'CET',
    中欧: 'CET',
    ロンドン: 'Europe/London',
    イギリス: 'Europe/London',
    英国: 'Europe/London',
    パリ: 'Europe/Paris',
    フランス: 'Europe/Paris',
    ベルリン: 'Europe/Berlin',
    ドイツ: 'Europe/Berlin',
    コペンハーゲン: 'Europe/Copenhagen',
    デンマーク: 'Europe/Copenhagen',
    ストックホルム: 'Europe/Stockholm',
    スウェーデン: 'Europe/Stockholm',
    オスロ: 'Europe/Oslo',
    ノルウェー: 'Europe/Oslo',
    ヘルシンキ: 'Europe/Helsinki',
    フィンランド: 'Europe/Helsinki',
    アムステルダム: 'Europe/Amsterdam',
    オランダ: 'Europe/Amsterdam',
    ブリュッセル: 'Europe/Brussels',
    ベルギー: 'Europe/Brussels',
    チューリッヒ: 'Europe/Zurich',
    スイス: 'Europe/Zurich',
    ローマ: 'Europe/Rome',
    マドリード: 'Europe/Madrid',
    ニューヨーク: 'America/New_York',
    ボストン: 'America/New_York',
    米国東部: 'America/New_York',
    東部: 'America/New_York',
    シカゴ: 'America/Chicago',
    米国西部: 'America/Los_Angeles',
    太平洋: 'America/Los_Angeles',
    ロサンゼルス: 'America/Los_Angeles',
    サンフランシスコ: 'America/Los_Angeles',
    シアトル: 'America/Los_Angeles',
    ハワイ: 'Pacific/Honolulu',
    シドニー: 'Australia/Sydney',
    協定世界: 'UTC',
    世界標準: 'UTC',
    グリニッジ: 'UTC',
  },
  aroundZone: /(?:標準)?時間(?:帯)?$/g,
  says: {
    languages: (languages) =>
      languages.length > 1
        ? '日英両方のリリース'
        : `${languages[0] === 'en' ? '英語' : '日本語'}のリリースのみ`,
    told: (language) => `${language === 'en' ? '英語' : '日本語'}で通知`,
    style: { full: '詳細表示', line: '1行表示' },
    atOnce: 'その都度',
    daily: (at, zone) => `毎日${at}時(${zone})`,
    weekly: (weekday, at, zone) => `毎週${DAYS[weekday]}曜日${at}時(${zone})`,
    threads: (isOn) => (isOn ? 'スレッドあり' : 'スレッドなし'),
    endings: (isOn) => (isOn ? '90日以内に終了する提携の通知あり' : '期間の終了の通知なし'),
    zone: (zone) => (zone === 'Asia/Tokyo' ? '日本時間' : zone),
    rule: (topic, details) => [topic, details.join('、')].filter(Boolean).join('、'),
    details: (details) => details.join('、'),
  },
};
