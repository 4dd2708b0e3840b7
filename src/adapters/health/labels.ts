/** What a platform's errors and methods look like; a page of HTML, or a sentence with an id in it, does not. */
const NAME = /^[\w .:-]{1,48}$/;
const MOST = 100;

/**
 * Keeps the values of a label few, for each is a row of its own for ever: those that are no name, and those
 * that come when there are a hundred, are `other`.
 */
export function fewValues(): (value: string) => string {
  const seen = new Set<string>();
  return (value) => {
    if (seen.has(value)) return value;
    if (seen.size >= MOST || !NAME.test(value)) return 'other';
    seen.add(value);
    return value;
  };
}
