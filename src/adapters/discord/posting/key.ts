import { createHash } from 'node:crypto';
import type { Row } from '../render/actions.js';
import { LIMITS } from '../render/limits.js';
import type { Rendered } from '../render/render.js';

/** Discord takes a nonce of 25 characters. */
const LENGTH = 22;

/** What no state of a button ends with: a bar, and a key behind it. */
const SUFFIX = /\|[\w-]{22}$/;

/** A key as short as Discord takes one: the same for the same key. */
export const nonceOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, LENGTH);

/** What was put behind a button's state is not a part of it. */
export const stateIn = (customId: string): string => customId.replace(SUFFIX, '');

const LONGEST_ID = 100;

/**
 * The message with its key in the first control that has room for it, by which it is found again when the nonce is
 * forgotten; where there is none, in a button that does nothing.
 */
export function withKey(rendered: Rendered, key: string): Rendered {
  const suffix = `|${nonceOf(key)}`;
  let isPlaced = false;
  const components = rendered.components.map((row) => ({
    ...row,
    components: row.components.map((control) => {
      if (isPlaced || !('custom_id' in control)) return control;
      const custom_id = control.custom_id + suffix;
      if (custom_id.length > LONGEST_ID) return control;
      isPlaced = true;
      return { ...control, custom_id };
    }),
  }));
  if (isPlaced) return { ...rendered, components };
  return { ...rendered, components: [markRow(suffix), ...components].slice(0, LIMITS.rows) };
}

const markRow = (customId: string): Row => ({
  type: 1,
  components: [{ type: 2, style: 2, label: '·', custom_id: customId, disabled: true }],
});

/** Whether a message is the one that was sent with this key. */
export function hasKey(components: unknown, key: string): boolean {
  return JSON.stringify(components ?? []).includes(`|${nonceOf(key)}"`);
}
