import { requiredWords } from './requiredWords.js';
import { compileTemplates, type Spacing } from './template.js';

/** Every match of any of the templates in a text, in order. */
export type TemplateFinder = (text: string) => RegExpExecArray[];

/**
 * Finds what `compileTemplates` accepts, but compiles the pattern only when a text comes that holds a word
 * without which none of the templates matches: there are thousands of templates, and a question meets few.
 */
export function createTemplateFinder(templates: readonly string[], spacing: Spacing): TemplateFinder {
  const isPossible = possibleIn(templates);
  let pattern: RegExp | undefined;
  return (text) => {
    if (!isPossible(text)) return [];
    pattern ??= compileTemplates(templates, spacing);
    return [...text.matchAll(pattern)];
  };
}

/** How long a match of the template is that begins exactly at `start`; 0 where none does. */
export type TemplateMeasure = (text: string, start: number) => number;

export function createTemplateMeasure(template: string, spacing: Spacing): TemplateMeasure {
  const isPossible = possibleIn([template]);
  let pattern: RegExp | undefined;
  return (text, start) => {
    if (!isPossible(text)) return 0;
    // Sticky, on the whole text: what stands before and behind counts as well.
    pattern ??= new RegExp(compileTemplates([template], spacing).source, 'uy');
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0].length ?? 0;
  };
}

function possibleIn(templates: readonly string[]): (text: string) => boolean {
  const words = [...new Set(templates.flatMap(requiredWords))];
  return (text) => words.some((word) => text.includes(word));
}
