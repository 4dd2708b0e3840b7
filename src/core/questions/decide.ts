import { AGREEMENTS } from './rules/agreements.js';
import { GENERAL } from './rules/general.js';
import { ORGANISATIONS } from './rules/organisations.js';
import type { Decision, Evidence, Rule } from './rules/rule.js';
import { SELECTIONS } from './rules/selections.js';
import { YES_NO } from './rules/yesNo.js';

/** In order: the first that fits decides. */
const RULES: readonly Rule[] = [...GENERAL, ...YES_NO, ...AGREEMENTS, ...ORGANISATIONS, ...SELECTIONS];

/** What the words of a question ask for; undefined where they ask for nothing that has a rule. */
export function decide(evidence: Evidence): Decision | undefined {
  const rule = RULES.find((one) => one.when(evidence));
  return rule && { rule: rule.name, ...rule.asks };
}
