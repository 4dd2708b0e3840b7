import type { KnownBlock } from '@slack/types';

/** Keys whose strings people read. */
const READ: ReadonlySet<string> = new Set(['text', 'url']);

/** The units of text in a block, addresses included. */
export function lengthOf(block: KnownBlock): number {
  let length = 0;
  JSON.stringify(block, (key, value: unknown) => {
    if (typeof value === 'string' && READ.has(key)) length += value.length;
    return value;
  });
  return length;
}
