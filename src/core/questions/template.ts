import { FILL, MARKS, type SlotKind } from './slots.js';

/** How a language's words stand side by side. */
export type Spacing = 'words' | 'none';

/**
 * One pattern out of written templates. `(a|b)` is a choice, `[x]` may be missing, `{party}` is a slot, `{end}`
 * the question's end, `{q}` its mark, `~` any ending, `*` a short gap: `how long [does] * last~` accepts "how long does the MOU last". Gaps are
 * bounded and nothing repeats, so that matching takes time by the length of the question.
 */
export function compileTemplates(templates: readonly string[], spacing: Spacing): RegExp {
  const sources = [...templates]
    .sort((a, b) => b.length - a.length)
    .map((template) => bounded(template, spacing));
  const body = `(?:${sources.join('|')})`;
  return spacing === 'words'
    ? new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(body, 'gu');
}

/** Without spaces, only the script tells where a word ends: スタート is no word of スタートアップ, `hi` none of `sushi`. */
function bounded(template: string, spacing: Spacing): string {
  const pattern = source(template, spacing);
  if (spacing === 'words') return pattern;
  const before = /^[a-z]/.test(template)
    ? '(?<![a-z])'
    : /^[\u30a1-\u30ff]{3}/.test(template)
      ? '(?<![\u30a1-\u30ff])'
      : '';
  const after = /[a-z]$/.test(template)
    ? '(?![a-z])'
    : /[\u30a1-\u30ff]$/.test(template)
      ? '(?![\\u30a1-\\u30ff])'
      : '';
  return `${before}${pattern}${after}`;
}

function source(template: string, spacing: Spacing): string {
  const gap = spacing === 'words' ? '.{0,40}?' : '.{0,14}?';
  const slots: string[] = [];
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => `\uF000${slots.push(slotSource(name)) - 1}\uF001`)
    .replace(/[.+^$\\/]|(?<!\()\?/g, '\\$&')
    .replace(/\[([^\]]+)\] /g, '(?:(?:$1) )?')
    .replace(/ \[([^\]]+)\]/g, '(?: (?:$1))?')
    .replace(/\[([^\]]+)\]/g, '(?:$1)?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ ?\* ?/g, (stars) =>
      spacing === 'words' && stars.length > 1 ? ` ${gap}(?<![\\p{L}\\p{N}])` : gap,
    )
    .replace(/~/g, "[\\p{L}']*")
    .replace(/\uF000(\d+)\uF001/g, (_, place: string) => slots[Number(place)] as string);
}

function slotSource(name: string): string {
  if (name === 'end') return '[?!。.]*$';
  if (name === 'q') return '[?]';
  if (!(name in MARKS)) throw new Error(`A template names a slot that does not exist: {${name}}.`);
  return `${MARKS[name as SlotKind]}${FILL}*`;
}
