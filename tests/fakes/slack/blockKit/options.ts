import type { Cursor } from './cursor.js';
import { LIMITS } from './limits.js';

/** The choices of a menu: each with a label, a value of its own, and perhaps a description. */
export function checkOptions(element: Cursor, max: number, { formatted = false } = {}): void {
  const options = element.list('options', { max });
  for (const option of options) checkOption(option, formatted);
  checkInitial(
    element,
    options.map(({ value }) => value),
  );
}

/** The choices of a select menu: a list, or a list of groups, not both. */
export function checkSelectOptions(element: Cursor): void {
  if (!element.has('option_groups')) {
    checkOptions(element, LIMITS.select.options);
    return;
  }
  if (element.has('options')) element.note('options and option_groups exclude each other');
  const all = element.list('option_groups', { max: LIMITS.select.groups }).flatMap((group) => {
    group.textObject('label', { plain: true, max: LIMITS.select.groupLabel });
    const options = group.list('options', { max: LIMITS.select.options });
    for (const option of options) checkOption(option, false);
    group.noMore();
    return options.map(({ value }) => value);
  });
  checkInitial(element, all);
}

function checkOption(option: Cursor, formatted: boolean): void {
  option.textObject('text', { plain: !formatted, max: LIMITS.option.text });
  option.text('value', { max: LIMITS.option.value });
  option.textObject('description', { plain: !formatted, max: LIMITS.option.description, optional: true });
  option.url('url', LIMITS.url, true);
  option.noMore();
}

/** What is chosen at first has to be one of the choices, to the letter. */
function checkInitial(element: Cursor, options: readonly unknown[]): void {
  const known = new Set(options.map((option) => JSON.stringify(option)));
  const initial = element.has('initial_option') ? [element.value.initial_option] : [];
  const several = element.has('initial_options') ? (element.value.initial_options as unknown[]) : [];
  for (const chosen of [...initial, ...several]) {
    if (!known.has(JSON.stringify(chosen))) element.note('initial option is not among the options');
  }
}
