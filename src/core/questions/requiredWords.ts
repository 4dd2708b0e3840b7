import { MARKS, type SlotKind } from './slots.js';

/**
 * Words of which a text must hold one, letter for letter, for a template to match there; `['']`, which every
 * text holds, where the template is too open to say. `how long [does] * last~` → how long;
 * `(uk|british) partner` → partner; `(uk|british)` → uk, british; `{party}とは` → とは.
 */
export function requiredWords(template: string): readonly string[] {
  if (PLAIN.test(template)) return [template];
  return alternatives(template).flatMap(requiredOfOne);
}

/** Most templates are a few words. */
const PLAIN = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

function requiredOfOne(template: string): readonly string[] {
  const { runs, marks, groups } = partsOf(template);
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  if (longest !== '') return [longest];
  if (marks.length > 0) return marks.slice(0, 1);
  return groups.length > 0 ? requiredWords(groups[0] as string) : [''];
}

interface Parts {
  /** Letters, digits and single blanks that stand in every match. */
  readonly runs: readonly string[];
  readonly marks: readonly string[];
  /** What stands between round brackets. */
  readonly groups: readonly string[];
}

/** What may be missing, `[the]`, and what only looks around, `(?! side)`, is in none of the parts. */
function partsOf(template: string): Parts {
  const [runs, marks, groups]: [string[], string[], string[]] = [[''], [], []];
  for (let at = 0; at < template.length; at++) {
    const char = template[at] as string;
    const end = endOfBracket(template, at);
    if (end > at) {
      const inner = template.slice(at + 1, end);
      if (char === '(' && !inner.startsWith('?')) groups.push(inner);
      if (char === '{' && inner in MARKS) marks.push(MARKS[inner as SlotKind]);
      runs.push('');
      at = end;
    } else if (/[\p{L}\p{N} ]/u.test(char)) runs[runs.length - 1] += char;
    else runs.push('');
  }
  // Blanks beside a gap or beside what may be missing may be missing themselves.
  return { runs: runs.map((run) => run.trim()), marks, groups };
}

/** The parts between `|` that stand in no bracket. */
function alternatives(template: string): string[] {
  const found = [''];
  for (let at = 0; at < template.length; at++) {
    const end = Math.max(at, endOfBracket(template, at));
    if (template[at] === '|') found.push('');
    else found[found.length - 1] += template.slice(at, end + 1);
    at = end;
  }
  return found;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the bracket that opens at `at` is closed; -1 where none opens. */
function endOfBracket(template: string, at: number): number {
  const opening = template[at] as string;
  const closing = CLOSING[opening];
  if (closing === undefined) return -1;
  let depth = 0;
  for (let i = at; i < template.length; i++) {
    if (template[i] === opening) depth++;
    else if (template[i] === closing && --depth === 0) return i;
  }
  return -1;
}
