import stem from 'wink-porter2-stemmer';

/** Words that say nothing of what a passage is about. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be been but by can could did do does for from had has have how i in into is it its ' +
    'many may much of on or our over so some such than that the their them there these they this those through to ' +
    'under upon was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);

const stems = new Map<string, string>();
/** A hostile corpus must not grow the memory for ever: an old vocabulary is dropped whole. */
const REMEMBERED = 200_000;

/** The stem under which a Latin word is indexed, or nothing for a stop word: `cooperating` → `cooper`. */
export function latinTerm(word: string): string | undefined {
  if (STOP_WORDS.has(word)) return undefined;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const plain = stripAccents(word);
  const result = plain.length > 40 || /\d/.test(plain) ? plain.slice(0, 40) : stem(plain);
  stems.set(word, result);
  return result;
}

/** `taksøe` → `taksoe`, `société` → `societe`. */
export function stripAccents(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
}
