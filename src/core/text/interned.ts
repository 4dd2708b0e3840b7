/** So many texts are kept; beyond them they are kept anew. */
const MOST = 20_000;

const texts = new Map<string, string>();

/**
 * The same string object for the same text. What is remembered of a text is then found without comparing letter by
 * letter: the sentences of an `About …` stand in every release of a publisher.
 */
export function interned(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST) texts.clear();
  texts.set(text, text);
  return text;
}
