import { hasJapanese } from '../../questions/latinTokens.js';
import { type Sought, soughtTerms } from './find.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';
import { placesOf } from './terms.js';

/** A line as it is. */
export const whole = ({ view }: Line): Found => ({
  start: 0,
  end: view.text.length,
  value: { type: 'text', value: view.text },
});

/** A sentence longer than this is told by the part that has the words asked about. */
const LONG = 160;
const BEFORE_IT = 16;
const BEHIND_IT = 96;

/** A line, of a long one the part about what is asked. */
export function excerpt(line: Line, sought: Sought): Found {
  const { text } = line.view;
  const places = soughtTerms(sought).flatMap((term) => placesOf(term, line.words.folded));
  if (text.length <= LONG || places.length === 0) return whole(line);
  const at = places[0] as number;
  const [first, last] = [Math.max(0, at - BEFORE_IT), Math.min(text.length, at + BEHIND_IT)];
  const isSpaced = !hasJapanese(text);
  const start = first === 0 || !isSpaced ? first : text.indexOf(' ', first) + 1;
  const end = last === text.length || !isSpaced ? last : text.lastIndexOf(' ', last);
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return { start, end, value: { type: 'text', value: shown } };
}
