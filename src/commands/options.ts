import { type ParseArgsConfig, parseArgs } from 'node:util';
import { writtenDate } from '../adapters/sources/writtenDate.js';
import { LANGUAGES, type Language } from '../core/languages/language.js';
import { type DateValue, dayRange } from '../core/text/dateValue.js';

type OptionTypes = NonNullable<ParseArgsConfig['options']>;
type Values<O extends OptionTypes> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>['values'];

/** The options and the other words of a command, or the sentence that says what is wrong with them. */
export type Options<O extends OptionTypes> =
  | { readonly kind: 'options'; readonly values: Values<O>; readonly words: readonly string[] }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Reads a command's arguments: `--json a.txt` → `{ json: true }` and `a.txt`. */
export function readOptions<O extends OptionTypes>(args: readonly string[], options: O): Options<O> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { kind: 'options', values, words: positionals };
  } catch (error) {
    return { kind: 'wrong', sentence: sentenceOf(error as NodeJS.ErrnoException) };
  }
}

function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? 'an option';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option} here.`;
  const isMissing = /argument missing|ambiguous/.test(message);
  return isMissing ? `The option ${option} needs a value behind it.` : `The option ${option} takes no value.`;
}

/** `en` or `ja`; a sentence for anything else. */
export function languageOption(
  value: string | undefined,
): Language | undefined | { readonly sentence: string } {
  if (value === undefined || LANGUAGES.some((language) => language === value))
    return value as Language | undefined;
  return { sentence: `--language is "${value}": write ${LANGUAGES.join(' or ')}.` };
}

/** `2021-03-22`, `2021-03` or `2021`; a sentence for anything else. */
export function dateOption(value: string | undefined): DateValue | undefined | { readonly sentence: string } {
  if (value === undefined) return undefined;
  const date = writtenDate(value);
  if (date !== undefined && dayRange(date) !== undefined) return date;
  return { sentence: `--as-of is "${value}", which is no date: write it as 2021-03-22, 2021-03 or 2021.` };
}
