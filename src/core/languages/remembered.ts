import type { ReadingRules } from './readingRules.js';

/** More answers than one release asks for; beyond them a rule begins to remember anew. */
const MOST = 5000;

type Rule = (text: string, ...rest: readonly unknown[]) => unknown;

/**
 * The rules with a memory: the facts of a release ask the same rule for the same sentence many times (for its
 * dates, for each agreement, for its people), and every rule is a pure function of what it is given.
 */
export function remembered(rules: ReadingRules): ReadingRules {
  const entries = Object.entries(rules).map(([name, rule]) => [
    name,
    typeof rule === 'function' ? memory(rule as Rule) : rule,
  ]);
  return Object.fromEntries(entries) as unknown as ReadingRules;
}

function memory(rule: Rule): Rule {
  // By text, then by what else is given: a sentence's own string is found without being read again.
  const answers = new Map<string, Map<string, unknown>>();
  let size = 0;
  return (text, ...rest) => {
    const key = rest.length === 0 ? '' : JSON.stringify(rest);
    const known = answers.get(text);
    if (known?.has(key)) return known.get(key);
    const answer = rule(text, ...rest);
    if (size >= MOST) {
      answers.clear();
      size = 0;
    }
    const ofText = answers.get(text);
    if (ofText) ofText.set(key, answer);
    else answers.set(text, new Map([[key, answer]]));
    size++;
    return answer;
  };
}
