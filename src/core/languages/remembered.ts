import type { ReadingRules } from './readingRules.js';

/** More answers than one release asks for; beyond them a rule begins to remember anew. */
const MOST = 5000;

/**
 * The rules that are worth a memory: those that look at a whole sentence. To look at one place of it (is this date a
 * month's end?) takes less time than to look up whether one did.
 */
const WORTH: ReadonlySet<keyof ReadingRules> = new Set([
  'aliasesIn',
  'coreOf',
  'countryBeside',
  'countryIn',
  'findAgreements',
  'findCounts',
  'findDateCues',
  'findDates',
  'findFigures',
  'findInstruments',
  'findListedAgreements',
  'findListedNames',
  'findNames',
  'findPeople',
  'findPurpose',
  'findRenewal',
  'findScope',
  'findStatements',
  'findTerms',
  'formField',
  'kindIn',
  'looksLikeOrganisation',
  'nameEndingAt',
  'refersToAgreement',
  'seatIn',
  'speaksOfAgreements',
] as const);

type Rule = (text: string, ...rest: readonly unknown[]) => unknown;

/**
 * The rules with a memory: the facts of a release ask the same rule for the same sentence many times (for its
 * dates, for each agreement, for its people), and every rule is a pure function of what it is given.
 */
export function remembered(rules: ReadingRules): ReadingRules {
  const entries = Object.entries(rules).map(([name, rule]) => [
    name,
    typeof rule === 'function' && WORTH.has(name as keyof ReadingRules) ? memory(rule as Rule) : rule,
  ]);
  return Object.fromEntries(entries) as unknown as ReadingRules;
}

function memory(rule: Rule): Rule {
  // By what is given beside the text, then by the text: a sentence's own string is found without being read again.
  const memories = new Map<string, Map<string, unknown>>();
  let size = 0;
  return (text, ...rest) => {
    const key = keyOf(rest);
    let answers = memories.get(key);
    const known = answers?.get(text);
    if (known !== undefined || answers?.has(text)) return known;
    const answer = rule(text, ...rest);
    if (size >= MOST) {
      memories.clear();
      size = 0;
    }
    answers = memories.get(key) ?? new Map();
    memories.set(key, answers.set(text, answer));
    size++;
    return answer;
  };
}

/** Most rules are given a text alone, or a text and whether it is quoted. */
function keyOf(rest: readonly unknown[]): string {
  if (rest.length === 0) return '';
  const [first] = rest;
  if (rest.length === 1 && typeof first === 'boolean') return first ? 'true' : 'false';
  // Places where brackets were taken out: most sentences have none.
  if (rest.length === 1 && Array.isArray(first) && first.length === 0) return '[[]]';
  return JSON.stringify(rest);
}
