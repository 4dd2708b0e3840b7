import type { Release } from '../releases/release.js';
import { dayRange } from '../text/dateValue.js';

/** Releases by the day that they were published; those of no known day behind, all others as they stand. */
export function newestFirst(releases: readonly Release[]): readonly Release[] {
  const dated = releases.map((release) => ({ release, day: dayOf(release) }));
  return dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ release }) => release);
}

const dayOf = ({ publishedOn }: Release): string =>
  publishedOn === undefined ? '' : (dayRange(publishedOn)?.first ?? '');
