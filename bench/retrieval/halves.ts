import type { Question } from './system.js';

/** Settings are chosen on the questions of one half and reported on those of the other. */
export type Half = 'first' | 'second';

/** Which half a question is in, by its id alone. */
export function halfOf({ id }: Question): Half {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) & 1) === 0 ? 'first' : 'second';
}
