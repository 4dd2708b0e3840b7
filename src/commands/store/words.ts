import { readOptions } from '../options.js';

/** The one word of a command without options; else the sentence that asks for it. */
export function onlyWord(
  args: readonly string[],
  sentence: string,
): { readonly word: string } | { readonly sentence: string } {
  const options = readOptions(args, {});
  if (options.kind === 'wrong') return options;
  const [word, ...more] = options.words;
  return word === undefined || more.length > 0 ? { sentence } : { word };
}
