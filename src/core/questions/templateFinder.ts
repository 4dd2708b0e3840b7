import { matchesIn } from '../text/matches.js';
import { requiredWords } from './requiredWords.js';
import { compileTemplates, type Spacing } from './template.js';

/** Every match of any of the templates in a text, in order. */
export type TemplateFinder = (text: string) => RegExpExecArray[];

/**
 * Finds what `compileTemplates` accepts. A template is compiled when a text first holds a word without which it
 * cannot match: there are thousands of them, and a question meets few.
 */
export function createTemplateFinder(templates: readonly string[], spacing: Spacing): TemplateFinder {
  const all = templates.map((template) => ({ template, words: requiredWords(template), met: false }));
  let pattern: RegExp | undefined;
  return (text) => {
    const first = all.filter(({ met, words }) => !met && holdsOne(text, words));
    if (first.length > 0) {
      for (const one of first) one.met = true;
      const met = all.filter((one) => one.met).map(({ template }) => template);
      pattern = compileTemplates(met, spacing);
    }
    return pattern ? matchesIn(text, pattern) : [];
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
