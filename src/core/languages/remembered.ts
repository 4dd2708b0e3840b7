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
  const answers = new Map<string, unknown>();
  return (text, ...rest) => {
    const key = rest.length === 0 ? text : `${text}\u0000${JSON.stringify(rest)}`;
    if (answers.has(key)) return answers.get(key);
    const answer = rule(text, ...rest);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
