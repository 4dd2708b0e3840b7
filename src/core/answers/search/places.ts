import { VENUE as EN, WITHIN } from '../../languages/en/questions/venues.js';
import { VENUE as JA } from '../../languages/ja/questions/venues.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import { matchesIn } from '../../text/matches.js';
import { datesIn } from './dates.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';

/** Where a line says that something is: `the department store Hanazono in Hoshino City`, 百貨店「花園」. */
export function placesIn({ view: { text } }: Line): readonly Found[] {
  const dates = datesIn(text);
  const found = matchesIn(text, hasJapanese(text) ? JA : EN).flatMap((match): Found[] => {
    const [all, place = ''] = match;
    const start = match.index + all.indexOf(place);
    const end = start + place.length;
    if (place === '' || dates.some((date) => date.start < end && start < date.end)) return [];
    return [{ start, end, value: { type: 'text', value: place } }];
  });
  return joined(found, text);
}

/** `in the store Hanazono in Hoshino City` is one place. */
function joined(found: readonly Found[], text: string): Found[] {
  const result: Found[] = [];
  for (const one of found) {
    const last = result.at(-1);
    if (last && WITHIN.test(text.slice(last.end, one.start))) {
      result[result.length - 1] = {
        start: last.start,
        end: one.end,
        value: { type: 'text', value: text.slice(last.start, one.end) },
      };
    } else result.push(one);
  }
  return result;
}
