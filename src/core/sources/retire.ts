import { DAY, type Moment } from '../ports/moment.js';
import type { Source, SourceState } from '../ports.js';

/** What is configured no more is kept for so long: whoever brings it back within that time misses nothing. */
const KEPT = 30 * DAY;

/** What becomes of what is kept of sources, now that these are configured. */
export interface Retirement {
  readonly put: readonly SourceState[];
  readonly remove: readonly string[];
}

export function retire(
  kept: readonly SourceState[],
  configured: readonly Pick<Source, 'id'>[],
  now: Moment,
): Retirement {
  const ids = new Set(configured.map(({ id }) => id));
  const [put, remove]: [SourceState[], string[]] = [[], []];
  for (const state of kept) {
    const { retiredAt, ...active } = state;
    if (ids.has(state.id)) {
      if (retiredAt !== undefined) put.push(active);
    } else if (retiredAt === undefined) put.push({ ...state, retiredAt: now });
    else if (now - retiredAt > KEPT) remove.push(state.id);
  }
  return { put, remove };
}
