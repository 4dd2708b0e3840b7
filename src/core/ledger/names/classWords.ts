import type { OrganisationKind } from '../../facts/reading.js';
import { endsInCompanyForm, withoutLegalForm } from './legalForms.js';
import { isJapanese, tokensOf } from './tokens.js';

/** The last word of an English name that says what it is; two words where one would say too little. */
const ENGLISH: ReadonlyMap<string, OrganisationKind> = new Map(
  Object.entries({
    prefecture: 'prefecture',
    'prefectural government': 'prefecture',
    'metropolitan government': 'prefecture',
    city: 'municipality',
    town: 'municipality',
    village: 'municipality',
    ward: 'municipality',
    municipality: 'municipality',
    'city government': 'municipality',
    'municipal government': 'municipality',
    ministry: 'government',
    government: 'government',
    embassy: 'embassy',
    'consulate general': 'embassy',
    consulate: 'embassy',
    university: 'university',
    college: 'university',
    hospital: 'hospital',
    clinic: 'hospital',
    institute: 'research institute',
    'research center': 'research institute',
    'research centre': 'research institute',
    laboratory: 'research institute',
    laboratories: 'research institute',
    school: 'school',
    academy: 'school',
    cluster: 'cluster',
    biocluster: 'cluster',
    'research park': 'science park',
    'science park': 'science park',
    'technology park': 'science park',
    'innovation park': 'science park',
    'technology village': 'science park',
    'innovation village': 'science park',
    'science village': 'science park',
    'techno valley': 'science park',
    'technology valley': 'science park',
    'science city': 'science park',
    'innovation quarter': 'science park',
    'innovation district': 'science park',
    'science campus': 'science park',
    technopole: 'science park',
    technopark: 'science park',
    'high school': 'school',
    association: 'association',
    federation: 'association',
    chamber: 'association',
    council: 'association',
    consortium: 'association',
    society: 'association',
    foundation: 'foundation',
    trust: 'foundation',
    bank: 'bank',
    company: 'company',
    corporation: 'company',
  } satisfies Record<string, OrganisationKind>),
);

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'on']);

/** How a Japanese name ends (or, for a legal form, starts); the first that fits counts. */
const JAPANESE: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/(?:大使館|総領事館|領事館)$/u, 'embassy'],
  [/(?:病院|医療センター|クリニック|診療所)$/u, 'hospital'],
  [/(?:研究所|研究センター|研究機構|研究院|研究拠点)$/u, 'research institute'],
  [/(?:高校|高等学校|中学校|小学校|(?<!大)学校|学園|学院|高専|研究科|学部)$/u, 'school'],
  [/(?:大学|大学院|大学校)$/u, 'university'],
  [
    /(?:リサーチパーク|サイエンスパーク|テクノパーク|テクノポール|研究園区|科学園区|サイエンスシティ)$/u,
    'science park',
  ],
  [/クラスター$/u, 'cluster'],
  [/(?:銀行|信用金庫|信用組合)$/u, 'bank'],
  [/(?:財団|基金)$|^(?:公益|一般)?財団法人/u, 'foundation'],
  [
    /(?:協会|連合会|連盟|商工会議所|協議会|機構|組合|学会|コンソーシアム)$|^(?:公益|一般)?社団法人/u,
    'association',
  ],
  [/政府$|(?:省|庁)$/u, 'government'],
  [/(?:県|^東京都|^大阪府|^京都府|府|^北海道)(?:庁)?$/u, 'prefecture'],
  [/(?:市|町|村|(?<![園地特学工街鉱]|団地|解放|保護)区)(?:役所|役場)?$/u, 'municipality'],
  [/^(?:株式会社|有限会社|合同会社)|(?:株式会社|有限会社|合同会社|\(株\))$/u, 'company'],
];

/**
 * What sort of organisation a name says it is: `City of Kawasaki` → municipality, `Keio University
 * Hospital` → hospital, `Oxford University Innovation` → undefined. The name is folded (`foldName`).
 */
export function kindOfName(folded: string): OrganisationKind | undefined {
  return isJapanese(folded) ? kindOfJapanese(folded) : kindOfEnglish(folded);
}

function kindOfJapanese(folded: string): OrganisationKind | undefined {
  const name = folded.replace(/\s/gu, '');
  if (/(?:県庁|府庁|都庁|道庁)$/u.test(name)) return 'prefecture';
  return JAPANESE.find(([pattern]) => pattern.test(name))?.[1];
}

function kindOfEnglish(folded: string): OrganisationKind | undefined {
  const tokens = tokensOf(folded.split(/[,(]/)[0]!).filter((token) => token !== 'the');
  if (tokens.includes('embassy') || tokens.includes('consulate')) return 'embassy';
  // `City of Kawasaki`, `Institute for Advanced Biosciences`: what stands before the first preposition.
  const preposition = tokens.findIndex((token, i) => i > 0 && PREPOSITIONS.has(token));
  const head = preposition < 0 ? tokens : tokens.slice(0, preposition);
  const last = head.at(-1);
  if (last === undefined) return undefined;
  // 工科大学 is as often an `Institute of Technology` as a university.
  if (/\binstitute of technology\b/.test(folded) && !/\bnational institute\b/.test(folded))
    return 'university';
  if (last === 'government' && preposition > 0) return kindOfGovernment(tokens.slice(preposition + 1));
  // `Asagiri Bank, Ltd.` is a bank.
  if (endsInCompanyForm(folded)) return withoutLegalForm(folded).at(-1) === 'bank' ? 'bank' : 'company';
  return ENGLISH.get(head.slice(-2).join(' ')) ?? ENGLISH.get(last) ?? kindOfSuffix(last);
}

/** `Government of Osaka Prefecture`, `Government of Canada`. */
function kindOfGovernment(rest: readonly string[]): OrganisationKind {
  return ENGLISH.get(rest.at(-1) ?? '') ?? 'government';
}

/** `Yokohama-shi`, `Chuo-ku`, `Kanagawa-ken` are two tokens; the last one is the class word. */
function kindOfSuffix(token: string): OrganisationKind | undefined {
  if (token === 'ken' || token === 'pref') return 'prefecture';
  return token === 'shi' || token === 'ku' || token === 'cho' || token === 'machi'
    ? 'municipality'
    : undefined;
}

/** Kinds that nobody mixes up; the others (association, cluster, company …) are often told either way. */
const SHARP: ReadonlySet<OrganisationKind> = new Set([
  'prefecture',
  'municipality',
  'government',
  'embassy',
  'university',
  'hospital',
  'school',
  'bank',
]);

/** Whether two kinds cannot be of one organisation: a city and its prefecture, a university and a company. */
export function kindsConflict(a: OrganisationKind | undefined, b: OrganisationKind | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return SHARP.has(a) || SHARP.has(b);
}

/** Whether more words in a name make another organisation: University of California and its San Diego one. */
export function isSharp(kind: OrganisationKind | undefined): boolean {
  return kind !== undefined && SHARP.has(kind);
}
