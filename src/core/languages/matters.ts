import type { Language } from './language.js';

/**
 * What a paper is about, where its name tells: 災害時における物資供給に関する協定, `Agreement on Disaster Relief`. Each has
 * the letter by which a button carries it, what it is called in each language, and the words by which it is known.
 */
export const MATTERS = {
  disaster: {
    code: 'd',
    en: { name: 'disaster', words: 'disaster|emergency|earthquake' },
    ja: { name: '災害', words: '災害|防災|応急|非常時|避難' },
  },
  watching: {
    code: 'w',
    en: { name: 'community watch', words: 'community watch|watch-over|watching over' },
    ja: { name: '見守り', words: '見守り|見守' },
  },
  tourism: {
    code: 't',
    en: { name: 'tourism', words: 'tourism|tourist' },
    ja: { name: '観光', words: '観光' },
  },
  medicine: {
    code: 'm',
    en: { name: 'medical', words: 'medical|medicine' },
    ja: { name: '医療', words: '医療|医学' },
  },
  academic: {
    code: 'a',
    en: { name: 'academic', words: 'academic' },
    ja: { name: '学術', words: '学術' },
  },
  education: {
    code: 'e',
    en: { name: 'education', words: 'education|educational' },
    ja: { name: '教育', words: '教育|高大' },
  },
  students: {
    code: 's',
    en: { name: 'student exchange', words: 'student exchange|student mobility' },
    ja: { name: '学生交流', words: '学生交流|学生派遣|学生の交流|留学' },
  },
  research: {
    code: 'r',
    en: { name: 'research', words: 'research' },
    ja: { name: '研究', words: '研究' },
  },
  friendship: {
    code: 'f',
    en: { name: 'friendship', words: 'friendship' },
    ja: { name: '友好', words: '友好' },
  },
  sister: {
    code: 'k',
    en: { name: 'sister', words: 'sister city|sister|twinning|twin' },
    ja: { name: '姉妹提携', words: '姉妹' },
  },
  /** Either: 姉妹・友好都市. */
  kinship: {
    code: 'y',
    en: { name: 'sister and friendship', words: 'sister|twinning|twin|friendship' },
    ja: { name: '姉妹・友好提携', words: '姉妹|友好' },
  },
  environment: {
    code: 'n',
    en: { name: 'environment', words: 'environment|environmental|decarbonization|decarbonisation|climate' },
    ja: { name: '環境', words: '環境(?!整備|づくり|の整備)|脱炭素|ゼロカーボン|カーボンニュートラル|気候' },
  },
  forestry: {
    code: 'g',
    en: { name: 'forestry', words: 'forest|forestry|woodland' },
    ja: { name: '森林', words: '森林|林業' },
  },
  farming: {
    code: 'h',
    en: { name: 'agriculture', words: 'agriculture|agricultural|farming' },
    ja: { name: '農業', words: '農業|農林' },
  },
  logistics: {
    code: 'l',
    en: { name: 'logistics', words: 'logistics|transport' },
    ja: { name: '物流', words: '物流|輸送' },
  },
  sports: {
    code: 'p',
    en: { name: 'sports', words: 'sport|sports' },
    ja: { name: 'スポーツ', words: 'スポーツ' },
  },
  culture: {
    code: 'c',
    en: { name: 'culture', words: 'culture|cultural' },
    ja: { name: '文化', words: '文化' },
  },
  migration: {
    code: 'i',
    en: { name: 'migration', words: 'migration|relocation' },
    ja: { name: '移住', words: '移住|定住' },
  },
  succession: {
    code: 'u',
    en: { name: 'business succession', words: 'business succession|succession' },
    ja: { name: '事業承継', words: '事業承継' },
  },
} as const satisfies Readonly<
  Record<string, { code: string } & Readonly<Record<Language, { name: string; words: string }>>>
>;

export type Matter = keyof typeof MATTERS;

const ALL = Object.entries(MATTERS) as [Matter, (typeof MATTERS)[Matter]][];

const PATTERNS = ALL.map(([matter, { en, ja }]) => ({
  matter,
  pattern: new RegExp(`\\b(?:${en.words})\\b|${ja.words}`, 'i'),
}));

/** What the name of a paper says that it is about: 医療と教育に関する協定 → medicine, education. */
export const mattersIn = (text: string): readonly Matter[] =>
  PATTERNS.flatMap(({ matter, pattern }) => (pattern.test(text) ? [matter] : []));

/** The words of each matter in one language. */
export const matterWords = (language: Language): readonly (readonly [words: string, matter: Matter])[] =>
  ALL.map(([matter, one]) => [one[language].words, matter]);
