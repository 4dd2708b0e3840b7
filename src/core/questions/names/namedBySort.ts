import { BESIDE_NAMES, standsBeside } from '../../languages/questions/besideNames.js';
import { foldName } from '../../text/fold.js';
import type { LatinToken } from '../latinTokens.js';
import type { NameLexicon } from '../nameLexicon.js';
import type { QuestionText } from '../questionText.js';
import type { Slot } from '../slots.js';
import type { Role } from '../tagNameParts.js';

/** `the medical association agreement`: words for sorts alone, which only one organisation has side by side in its name. */
export function namedBySort(
  { text }: QuestionText,
  tokens: readonly LatinToken[],
  roles: readonly Role[],
  from: number,
  names: NameLexicon,
): { readonly slot: Slot; readonly to: number } | undefined {
  let to = from + 1;
  while (roles[to] === 'class' && text.slice(tokens[to - 1]?.end, tokens[to]?.start) === ' ') to++;
  const isWhole = roles[to] !== 'name' && roles[to] !== 'unknown';
  const [start, end] = [(tokens[from] as LatinToken).start, (tokens[to - 1] as LatinToken).end];
  if (to - from < 2 || !isWhole || !standsBeside(BESIDE_NAMES.en.sortsAsName, text, { start, end }))
    return undefined;
  const words = tokens.slice(from, to).map(({ word }) => word);
  const [first, ...rest] = words.map((word) => names.withWord(word));
  const ids = [...(first ?? [])].filter(
    (id) =>
      rest.every((some) => some.has(id)) &&
      names.organisation(id)?.aliases.some((alias) => foldName(alias).includes(words.join(' '))),
  );
  return ids.length === 1 ? { slot: { kind: 'party', how: 'part', ids, start, end }, to } : undefined;
}
