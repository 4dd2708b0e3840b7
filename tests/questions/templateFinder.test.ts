import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages/language.js';
import { PACKS } from '../../src/core/languages/packs.js';
import { requiredWords } from '../../src/core/questions/requiredWords.js';
import { MARKS } from '../../src/core/questions/slots.js';
import { compileTemplates } from '../../src/core/questions/template.js';
import { createTemplateFinder, createTemplateMeasure } from '../../src/core/questions/templateFinder.js';

/** Every template of a language's questions. */
function templatesOf(language: (typeof LANGUAGES)[number]): readonly string[] {
  const { signals, kinds, instruments, regions, countries } = PACKS[language].questions;
  const entries = [kinds, instruments, regions, countries].flatMap((list) =>
    list.map(([template]) => template as string),
  );
  return [...Object.values(signals).flat(), ...entries];
}

describe('the words that a template needs', () => {
  it.each<[template: string, words: readonly string[]]>([
    ['how long [does] * last~', ['how long']],
    ['(uk|british) partner~', ['partner']],
    ['(uk|british)', ['uk', 'british']],
    ['(the us(?! side)|(?<=in )us|america)', ['the us', 'us', 'america']],
    ['tie[-]up', ['tie']],
    ['{party}とは{end}', ['とは']],
    ['{party} [the] {country}', [MARKS.party]],
    ['[いつ]{end}', ['']],
    ['米(?=の|系)', ['米']],
  ])('%s', (template, words) => {
    expect(requiredWords(template)).toEqual(words);
  });
});

describe.each(LANGUAGES)('finding templates (%s)', (language) => {
  const { spacing } = PACKS[language].questions;
  const templates = templatesOf(language);

  /** Texts out of the templates' own words and marks, so that many of them match. */
  const pieces = templates.flatMap((template) => template.match(/[\p{L}\p{N}]+/gu) ?? []);
  const piece = fc.constantFrom(...pieces, ...Object.values(MARKS), ' ', '?', '。', "'s");
  const text = fc.array(piece, { maxLength: 8 }).map((words) => words.join(spacing === 'words' ? ' ' : ''));

  it('finds what the compiled pattern finds', () => {
    const sets = Object.values(PACKS[language].questions.signals).filter(({ length }) => length > 0);
    const pairs = sets.map((set) => ({
      find: createTemplateFinder(set, spacing),
      pattern: compileTemplates(set, spacing),
    }));
    fc.assert(
      fc.property(text, (one) => {
        for (const { find, pattern } of pairs) expect(find(one)).toEqual([...one.matchAll(pattern)]);
      }),
    );
  });

  it('finds each template by itself', () => {
    const places = fc.record({ template: fc.constantFrom(...templates), before: text, after: text });
    fc.assert(
      fc.property(places, ({ template, before, after }) => {
        const plain = template.replace(/[[\](){}*~]|\|[^)\]]*/g, '');
        const one = `${before} ${plain} ${after}`;
        for (const match of one.matchAll(compileTemplates([template], spacing))) {
          expect(createTemplateMeasure(template, spacing)(one, match.index)).toBe(match[0].length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
