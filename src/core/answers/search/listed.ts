import { LIST_OF } from '../../languages/answers/lists.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Sought } from './find.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';

/** `which |districts| does it link?` in `…, in the districts of Ako, Beni and Choya`: the list that stands at the word. */
export function listedAt({ view: { text } }: Line, { question: { head } }: Sought): Found | undefined {
  const word = head.at(-1);
  if (word === undefined) return undefined;
  const found = LIST_OF[hasJapanese(text) ? 'ja' : 'en'].find(text, word);
  return found && { ...found, value: { type: 'text', value: text.slice(found.start, found.end) } };
}
