import { characterLength } from '../text/matches.js';
import { requiredWords } from './requiredWords.js';
import { compileTemplates, type Spacing } from './template.js';

/** Every match of any of the templates in a text, in order. */
export type TemplateFinder = (text: string) => RegExpExecArray[];

/** A template, compiled when a text first holds one of its words: there are thousands, and a question meets few. */
interface Lazy {
  readonly words: readonly string[];
  readonly pattern: () => RegExp;
}

/**
 * Finds what `compileTemplates` accepts: at each place the longest template as it is written, and behind a match
 * the next one. Every template is searched by itself, and only in a text that holds a word without which it cannot
 * match; one pattern of all that were ever met would be compiled anew at each first meeting.
 */
export function createTemplateFinder(templates: readonly string[], spacing: Spacing): TemplateFinder {
  const all = [...templates].sort((a, b) => b.length - a.length).map((template) => lazily(template, spacing));
  return (text) => {
    const met = all.filter(({ words }) => holdsOne(text, words));
    return met.length === 0 ? [] : matchesOfAny(met, text);
  };
}

/** What one pattern of all these, the earlier before the later, matches in a text. */
function matchesOfAny(lazy: readonly Lazy[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let searches = lazy.map(({ pattern }) => ({ pattern: pattern(), match: firstFrom(text, pattern(), 0) }));
  for (;;) {
    searches = searches.filter(({ match }) => match !== null);
    const next = searches.reduce<RegExpExecArray | null>(
      (first, { match }) =>
        first === null || (match as RegExpExecArray).index < first.index ? match : first,
      null,
    );
    if (next === null) return found;
    found.push(next);
    const end = next.index + next[0].length;
    const from = next[0] === '' ? end + characterLength(text, end, true) : end;
    for (const search of searches) {
      if ((search.match as RegExpExecArray).index < from)
        search.match = firstFrom(text, search.pattern, from);
    }
  }
}

function firstFrom(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return from > text.length ? null : pattern.exec(text);
}

function lazily(template: string, spacing: Spacing): Lazy {
  let pattern: RegExp | undefined;
  return {
    words: requiredWords(template),
    pattern: () => (pattern ??= compileTemplates([template], spacing)),
  };
}

/** How long a match of the template is that begins exactly at `start`; 0 where none does. */
export type TemplateMeasure = (text: string, start: number) => number;

export function createTemplateMeasure(template: string, spacing: Spacing): TemplateMeasure {
  const words = requiredWords(template);
  let pattern: RegExp | undefined;
  return (text, start) => {
    if (!holdsOne(text, words)) return 0;
    // Sticky, on the whole text: what stands before and behind counts as well.
    pattern ??= new RegExp(compileTemplates([template], spacing).source, 'uy');
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0].length ?? 0;
  };
}

function holdsOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
