/**
 * Countries as organisations' names use them: code, English names, English adjectives, Japanese names.
 * One row a country: `DK|Denmark|Danish|デンマーク`; several forms are parted by commas.
 */
const ROWS = `
JP|Japan|Japanese|日本
US|United States,United States of America,USA,America|American,U.S.,US|米国,アメリカ,アメリカ合衆国
GB|United Kingdom,UK,Great Britain,England,Scotland,Wales|British,English,Scottish,Welsh|英国,イギリス
FR|France|French|フランス,仏国
DE|Germany|German|ドイツ,独国
DK|Denmark|Danish|デンマーク
SE|Sweden|Swedish|スウェーデン
NO|Norway|Norwegian|ノルウェー
FI|Finland|Finnish|フィンランド
IS|Iceland|Icelandic|アイスランド
NL|Netherlands,Holland|Dutch|オランダ
BE|Belgium|Belgian|ベルギー
LU|Luxembourg|Luxembourgish|ルクセンブルク
CH|Switzerland|Swiss|スイス
AT|Austria|Austrian|オーストリア
IT|Italy|Italian|イタリア
ES|Spain|Spanish|スペイン
PT|Portugal|Portuguese|ポルトガル
IE|Ireland|Irish|アイルランド
PL|Poland|Polish|ポーランド
CZ|Czech Republic,Czechia|Czech|チェコ
SK|Slovakia|Slovak|スロバキア
HU|Hungary|Hungarian|ハンガリー
RO|Romania|Romanian|ルーマニア
BG|Bulgaria|Bulgarian|ブルガリア
GR|Greece|Greek|ギリシャ
EE|Estonia|Estonian|エストニア
LV|Latvia|Latvian|ラトビア
LT|Lithuania|Lithuanian|リトアニア
UA|Ukraine|Ukrainian|ウクライナ
TR|Turkey,Türkiye|Turkish|トルコ
IL|Israel|Israeli|イスラエル
AE|United Arab Emirates,UAE|Emirati|アラブ首長国連邦
SA|Saudi Arabia|Saudi|サウジアラビア
EG|Egypt|Egyptian|エジプト
ZA|South Africa|South African|南アフリカ
KE|Kenya|Kenyan|ケニア
IN|India|Indian|インド
CN|China|Chinese|中国
HK|Hong Kong||香港
TW|Taiwan|Taiwanese|台湾
KR|Korea,South Korea,Republic of Korea|Korean,South Korean|韓国,大韓民国
MN|Mongolia|Mongolian|モンゴル
SG|Singapore|Singaporean|シンガポール
MY|Malaysia|Malaysian|マレーシア
TH|Thailand|Thai|タイ
VN|Vietnam,Viet Nam|Vietnamese|ベトナム
ID|Indonesia|Indonesian|インドネシア
PH|Philippines|Philippine,Filipino|フィリピン
AU|Australia|Australian|オーストラリア,豪州
NZ|New Zealand||ニュージーランド
CA|Canada|Canadian|カナダ
MX|Mexico|Mexican|メキシコ
BR|Brazil|Brazilian|ブラジル
AR|Argentina|Argentine|アルゼンチン
CL|Chile|Chilean|チリ
CO|Colombia|Colombian|コロンビア
PE|Peru|Peruvian|ペルー
UY|Uruguay|Uruguayan|ウルグアイ
HR|Croatia|Croatian|クロアチア
SI|Slovenia|Slovenian|スロベニア
RS|Serbia|Serbian|セルビア
RU|Russia|Russian|ロシア
MA|Morocco|Moroccan|モロッコ
NG|Nigeria|Nigerian|ナイジェリア
GH|Ghana|Ghanaian|ガーナ
ET|Ethiopia|Ethiopian|エチオピア
BD|Bangladesh|Bangladeshi|バングラデシュ
LK|Sri Lanka|Sri Lankan|スリランカ
NP|Nepal|Nepalese|ネパール
KH|Cambodia|Cambodian|カンボジア
KZ|Kazakhstan|Kazakh|カザフスタン
UZ|Uzbekistan|Uzbek|ウズベキスタン
GE|Georgia|Georgian|ジョージア
EC|Ecuador|Ecuadorian|エクアドル
CR|Costa Rica|Costa Rican|コスタリカ
CU|Cuba|Cuban|キューバ
QA|Qatar|Qatari|カタール
JO|Jordan|Jordanian|ヨルダン
TN|Tunisia|Tunisian|チュニジア
MT|Malta|Maltese|マルタ
CY|Cyprus|Cypriot|キプロス
FJ|Fiji|Fijian|フィジー
`;

/** Codes that stand for a part or a former form of a country that has one of its own, or for no country. */
const NO_COUNTRY = /^(?:FX|DD|UK|BU|ZR|TP|NH|DY|HV|RH|VD|YD|SU|QU|EU|EZ|UN|QO|ZZ|XA|XB)$/;

/** Every other country by the platform's names for it. */
function addPlatformNames(table: Map<string, string>, language: 'en' | 'ja'): void {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = NO_COUNTRY.test(code) ? undefined : names.of(code)?.toLowerCase().replace(/\./g, '');
    if (name !== undefined && !table.has(name)) table.set(name, code);
  }
}

type Column = 'noun' | 'adjective' | 'ja';

const TABLES: Record<Column, ReadonlyMap<string, string>> = readTables();

function readTables(): Record<Column, Map<string, string>> {
  const tables = { noun: new Map(), adjective: new Map(), ja: new Map() } as Record<
    Column,
    Map<string, string>
  >;
  for (const row of ROWS.trim().split('\n')) {
    const [code, nouns, adjectives, ja] = row.split('|') as [string, string, string, string];
    const columns: [Column, string][] = [
      ['noun', nouns],
      ['adjective', adjectives],
      ['ja', ja],
    ];
    for (const [column, forms] of columns) {
      for (const form of forms.split(',').filter(Boolean)) {
        tables[column].set(form.toLowerCase().replace(/\./g, ''), code);
      }
    }
  }
  addPlatformNames(tables.noun, 'en');
  addPlatformNames(tables.ja, 'ja');
  return tables;
}

/** What states call themselves: `the Oriental Republic of Uruguay`, ウルグアイ東方共和国. */
const STATE_WORDS = new Set(
  'the of kingdom republic federal federative democratic peoples people oriental islamic socialist state states commonwealth grand duchy principality sultanate plurinational bolivarian hashemite'.split(
    ' ',
  ),
);
const JAPANESE_STATE =
  /(?:(?:連合|東方|連邦|民主|人民|社会主義|イスラム|多民族|ボリバル|アラブ|ハシミテ)*(?:王国|共和国|首長国|大公国|連邦|国))$/u;

/** The code of a country by its English name, `Denmark`, `the Kingdom of Denmark` → `DK`. Lower-case tokens. */
export function countryOfNoun(tokens: readonly string[]): string | undefined {
  const rest = tokens.filter((token) => !STATE_WORDS.has(token));
  return TABLES.noun.get(rest.join(' ')) ?? TABLES.noun.get(tokens.join(' '));
}

/** The code of a country by its adjective, `Danish` → `DK`. One lower-case token. */
export function countryOfAdjective(token: string): string | undefined {
  return TABLES.adjective.get(token);
}

/** The code of a country by its Japanese name, デンマーク and デンマーク王国 → `DK`. */
export function countryOfJapanese(name: string): string | undefined {
  return TABLES.ja.get(name) ?? TABLES.ja.get(name.replace(JAPANESE_STATE, ''));
}
