import { DAY, MINUTE, type Moment } from '../ports/moment.js';
import type { SourceItem } from '../ports.js';

const HOUR = 60 * MINUTE;
/** Of its age: the older a release, the rarer it is corrected. */
const SHARE_OF_AGE = 0.1;
const [OFTENEST, RAREST] = [HOUR, 30 * DAY];
/** What was there at the first look says nothing of its age where it has no date. */
const AGE_AT_BASELINE = 30 * DAY;
/** What could not be read is tried again after this, then after twice as long, and so on. */
const [FIRST_RETRY, LAST_RETRY] = [15 * MINUTE, 7 * DAY];

/**
 * Whether something known is worth reading again, for it may have been corrected: a release of yesterday each two
 * hours or so, one of a year ago once a month; what could not be read, ever more rarely.
 */
export function isWorthReading(item: SourceItem, now: Moment): boolean {
  if (item.readAt === undefined) return true;
  // A clock that was set back keeps nothing from being read.
  const since = Math.abs(now - item.readAt);
  return since >= (item.refused ? retryAfter(item.refused.times) : ageAt(item, now) * SHARE_OF_AGE);
}

const retryAfter = (times: number): number => Math.min(FIRST_RETRY * 2 ** (times - 1), LAST_RETRY);

/** Milliseconds, within what makes it be read neither too often nor never. */
function ageAt({ publishedOn, seenAt, isBaseline }: SourceItem, now: Moment): number {
  // A day without its year, `--09-18`, says nothing of the age.
  const issued = publishedOn && !publishedOn.startsWith('-') ? Date.parse(publishedOn) : Number.NaN;
  const known = isBaseline ? seenAt - AGE_AT_BASELINE : seenAt;
  // A wrong date may lie ahead.
  const since = Number.isNaN(issued) || issued > seenAt ? known : issued;
  return Math.min(Math.max(now - since, OFTENEST / SHARE_OF_AGE), RAREST / SHARE_OF_AGE);
}
