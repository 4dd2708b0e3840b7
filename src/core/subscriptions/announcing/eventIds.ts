import { shortHash } from '../../ledger/hash.js';
import type { Moment } from '../../ports.js';
import { refOf } from '../../questions/refs.js';
import type { DateValue } from '../../text/dateValue.js';

/**
 * The ids of events: the same whoever works them out, so that an event is announced once. Short enough to be part
 * of a button's state.
 */
export const releaseEvent = (release: string): string => `release:${short(release)}`;

export const secondLanguageEvent = (release: string): string => `second:${short(release)}`;

/** Of the news `correction:ID:DIGEST`: each text that a release gets is one event. */
export const correctionEvent = (release: string, news: string): string =>
  `correction:${short(release)}:${shortHash(news)}`;

export const termEndEvent = (parties: readonly string[], ends: DateValue): string =>
  `ends:${refOf([...parties].sort().join('\n'))}:${ends}`;

/** Behind it stands what it tells: several channels that are told the same at one turn share an event. */
export const digestPrefix = (turn: Moment): string => `digest:${new Date(turn).toISOString().slice(0, 16)}Z:`;

export const digestEvent = (turn: Moment, events: readonly string[]): string =>
  digestPrefix(turn) + hashed(events.join('\n'));

/** `news-2021-03` as it is; a file's name in Japanese, or a long one, by a hash. */
const short = (id: string): string => (/^[\w.-]{1,48}$/.test(id) ? id : `~${hashed(id)}`);

const hashed = (text: string): string => refOf(text) + shortHash(text);
