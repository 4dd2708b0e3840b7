import { basename } from 'node:path';
import { withoutEnding } from './format.js';

/** Gives out ids, each once: the file's name without its ending, then `-2`, `-3`, …. */
export function createIds(): (file: string) => string {
  const given = new Set<string>();
  return (file) => {
    // One system writes が as one character, another as two.
    const name = withoutEnding(basename(file)).normalize('NFC');
    let id = name;
    for (let number = 2; given.has(id); number++) id = `${name}-${number}`;
    given.add(id);
    return id;
  };
}
