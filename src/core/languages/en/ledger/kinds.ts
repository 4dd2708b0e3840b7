import type { OrganisationKind } from '../../../facts/reading.js';
import { tokensOf } from '../../../ledger/names/tokens.js';
import { endsInCompanyForm, withoutLegalForm } from './legalForms.js';

/** The last word of an English name that says what it is; two words where one would say too little. */
const BY_LAST_WORD: ReadonlyMap<string, OrganisationKind> = new Map(
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

/** `City of Kawasaki` → municipality, `Keio University Hospital` → hospital. Folded. */
export function kindOf(folded: string): OrganisationKind | undefined {
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
  return BY_LAST_WORD.get(head.slice(-2).join(' ')) ?? BY_LAST_WORD.get(last) ?? kindOfSuffix(last);
}

/** `Government of Osaka Prefecture`, `Government of Canada`. */
function kindOfGovernment(rest: readonly string[]): OrganisationKind {
  return BY_LAST_WORD.get(rest.at(-1) ?? '') ?? 'government';
}

/** `Yokohama-shi`, `Chuo-ku`, `Kanagawa-ken` are two tokens; the last one is the class word. */
function kindOfSuffix(token: string): OrganisationKind | undefined {
  if (token === 'ken' || token === 'pref') return 'prefecture';
  return token === 'shi' || token === 'ku' || token === 'cho' || token === 'machi'
    ? 'municipality'
    : undefined;
}
