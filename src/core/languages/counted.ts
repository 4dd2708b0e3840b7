import type { Figure } from '../facts/reading.js';
import type { Language } from './language.js';

/** Things that releases count, so that a question in one language finds a figure told in the other. */
const CONCEPTS = [
  'company',
  'startup',
  'hospital',
  'university',
  'institute',
  'school',
  'member',
  'organisation',
  'employee',
  'researcher',
  'student',
  'person',
  'visitor',
  'patient',
  'project',
  'product',
  'country',
  'site',
  'laboratory',
  'bed',
  'investment',
  'funding',
  'patent',
  'event',
  'coastline',
  'population',
  'area',
  'budget',
  'sales',
  'capital',
  'stake',
  'robot',
  'truck',
  'ship',
  'factory',
  'faculty',
  'volunteer',
  'port',
  'warehouse',
  'city',
  'house',
  'fund',
  'tank',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** A language's words for each, as they stand in figures and in questions. */
export type CountedWords = Readonly<Record<Concept, readonly string[]>>;

const EN: CountedWords = {
  company:
    'company companies firm firms enterprise enterprises corporation corporations business businesses'.split(
      ' ',
    ),
  startup: 'startup startups start-up start-ups venture ventures'.split(' '),
  hospital: 'hospital hospitals clinic clinics'.split(' '),
  university: 'university universities'.split(' '),
  institute: [
    'institute',
    'institutes',
    'institution',
    'institutions',
    'research center',
    'research centers',
    'research centres',
  ],
  school: 'school schools'.split(' '),
  member: 'member members tenant tenants'.split(' '),
  organisation: 'organization organizations organisation organisations bodies entities'.split(' '),
  employee: [
    ...'employee employees staff workers workforce headcount personnel'.split(' '),
    'people work',
    'people working',
    'people employed',
    'people employ',
    'employ',
    'employs',
    'employed',
  ],
  researcher: 'researcher researchers scientist scientists'.split(' '),
  student: 'student students'.split(' '),
  person: 'people inhabitants residents persons'.split(' '),
  visitor: 'visitor visitors participants attendees'.split(' '),
  patient: 'patient patients'.split(' '),
  project: 'project projects'.split(' '),
  product: 'product products'.split(' '),
  country: 'country countries nations'.split(' '),
  site: 'site sites offices locations branches facilities'.split(' '),
  laboratory: 'laboratory laboratories labs'.split(' '),
  bed: 'bed beds'.split(' '),
  investment: 'investment investments'.split(' '),
  funding: 'funding grants subsidies'.split(' '),
  patent: 'patent patents'.split(' '),
  event: 'event events seminars meetings'.split(' '),
  coastline: ['coastline', 'coast', 'coastal length'],
  population: 'population inhabitants residents'.split(' '),
  area: ['area', 'floor space', 'floor area', 'size', 'how big', 'how large', 'hectare', 'hectares'],
  budget: 'budget budgets'.split(' '),
  sales: ['sales', 'revenue', 'revenues', 'turnover'],
  capital: ['capital', 'capital stock'],
  stake: ['stake', 'share', 'shareholding', 'shares issued', 'voting rights', 'equity'],
  robot: 'robot robots'.split(' '),
  truck: 'truck trucks lorries'.split(' '),
  ship: 'ship ships vessel vessels boat boats'.split(' '),
  factory: 'factory factories plant plants'.split(' '),
  faculty: 'faculty faculties department departments'.split(' '),
  volunteer: 'volunteer volunteers'.split(' '),
  port: 'port ports harbour harbours harbor harbors'.split(' '),
  warehouse: 'warehouse warehouses'.split(' '),
  city: ['municipalities', 'cities', 'towns', 'villages'],
  house: ['houses', 'homes', 'households', 'vacant houses', 'empty houses'],
  fund: 'fund funds'.split(' '),
  tank: 'tank tanks'.split(' '),
};

const JA: CountedWords = {
  company: '企業 会社 何社 社数 法人'.split(' '),
  startup: 'スタートアップ ベンチャー'.split(' '),
  hospital: '病院 医療機関 クリニック'.split(' '),
  university: '大学'.split(' '),
  institute: '研究所 研究機関 研究センター'.split(' '),
  school: '学校 何校'.split(' '),
  member: '会員 メンバー 加盟 入居'.split(' '),
  organisation: '団体 組織 機関'.split(' '),
  employee: '職員 従業員 社員 スタッフ 働 勤め 勤務'.split(' '),
  researcher: '研究者 研究員 科学者'.split(' '),
  student: '学生 生徒'.split(' '),
  person: '住民 市民 県民 何人 何名'.split(' '),
  visitor: '来場者 来場 参加者 来館者 入場者'.split(' '),
  patient: '患者'.split(' '),
  project: 'プロジェクト 事業 案件'.split(' '),
  product: '製品 商品'.split(' '),
  country: 'か国 カ国 ヶ国 国数'.split(' '),
  site: '拠点 施設 支店 事業所'.split(' '),
  laboratory: '研究室 ラボ 実験室'.split(' '),
  bed: '床 病床'.split(' '),
  investment: '投資'.split(' '),
  funding: '資金 助成 補助'.split(' '),
  patent: '特許'.split(' '),
  event: 'イベント セミナー 行事'.split(' '),
  coastline: '海岸線 沿岸延長'.split(' '),
  population: ['人口', '人が住'],
  area: '面積 広さ 敷地 延床 床面積 ヘクタール'.split(' '),
  budget: '予算'.split(' '),
  sales: '売上 売り上げ 年商'.split(' '),
  capital: '資本金'.split(' '),
  stake: '出資比率 議決権 持ち株 持株 株式 株の'.split(' '),
  robot: 'ロボット'.split(' '),
  truck: 'トラック'.split(' '),
  ship: '調査船 船舶 隻 漁船'.split(' '),
  factory: '工場'.split(' '),
  faculty: '学部'.split(' '),
  volunteer: 'ボランティア'.split(' '),
  port: '漁港 港湾'.split(' '),
  warehouse: '倉庫'.split(' '),
  city: '市町村'.split(' '),
  house: '空き家 空家 住宅 世帯'.split(' '),
  fund: '基金 ファンド'.split(' '),
  tank: '水槽'.split(' '),
};

const WORDS: Readonly<Record<Language, CountedWords>> = { en: EN, ja: JA };

/** Counters that tell what they count: 215社 are companies, whatever they are called. */
const COUNTERS: Readonly<Record<string, Concept>> = {
  社: 'company',
  校: 'school',
  大学: 'university',
  病院: 'hospital',
  か国: 'country',
  カ国: 'country',
  ヶ国: 'country',
  ヵ国: 'country',
  市町村: 'city',
  学部: 'faculty',
};

/** What a figure counts: by its words, and by its counter. */
export function conceptsOfFigure({ head, unit, written }: Figure): Set<Concept> {
  const concepts = conceptsOf(`${head} ${unit ?? ''} ${written}`);
  const counter = COUNTERS[unit ?? ''];
  return counter === undefined ? concepts : concepts.add(counter);
}

/** What a figure counts in a language's own word, where the release's is a known one: `企業` → `companies`, `members` → `会員`. */
export function countedIn(language: Language, head: string): string {
  const other: Language = language === 'en' ? 'ja' : 'en';
  const plain = head.normalize('NFKC').toLowerCase().trim();
  const concept = CONCEPTS.find((one) => WORDS[other][one].includes(plain));
  if (concept === undefined) return head;
  const [one = head, several = one] = WORDS[language][concept];
  return language === 'en' ? several : one;
}

/** What is counted in a text, in no language: `430 companies` and 企業430社 → company. */
export function conceptsOf(text: string): Set<Concept> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ');
  const folded = ` ${plain} `;
  const found = new Set<Concept>();
  const look = (forms: readonly Form[] = []): void => {
    for (const { concept, written } of forms) if (folded.includes(written)) found.add(concept);
  };
  for (const word of new Set(plain.split(' '))) look(ENGLISH_FORMS.get(word));
  for (const character of new Set(plain)) look(JAPANESE_FORMS.get(character));
  return new Set(CONCEPTS.filter((concept) => found.has(concept)));
}

/** A word for a concept, as it stands in a folded text. */
interface Form {
  readonly concept: Concept;
  readonly written: string;
}

/** English words stand between others: by the first of them. */
const ENGLISH_FORMS = formsBy(EN, (word) => [word.split(' ')[0] as string, ` ${word} `]);

/** Japanese ones stand anywhere: by their first character. */
const JAPANESE_FORMS = formsBy(JA, (word) => [[...word][0] as string, word]);

function formsBy(
  words: CountedWords,
  formOf: (word: string) => readonly [start: string, written: string],
): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const concept of CONCEPTS) {
    for (const word of words[concept]) {
      const [start, written] = formOf(word);
      forms.set(start, [...(forms.get(start) ?? []), { concept, written }]);
    }
  }
  return forms;
}
