/** Words that hold a name together and tell no two names apart. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of for and at in on to a an de la le du des'.split(' '),
);
