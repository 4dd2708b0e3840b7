import { foldName } from '../text/fold.js';
import type { Ref } from './query.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A name or an id in six letters, the same for ever: two FNV-1a hashes of 18 bits each. Among ten
 * thousand names, the odds that any two share one are below one in a thousand.
 */
export function refOf(name: string): Ref {
  const folded = foldName(name);
  return letters(hash(folded, 0x811c9dc5), 3) + letters(hash(folded, 0x01234567), 3);
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

/** A number in `width` letters, six bits each. */
export function letters(value: number, width: number): string {
  let rest = value;
  let result = '';
  for (let i = 0; i < width; i++) {
    result = DIGITS[rest % 64] + result;
    rest = Math.floor(rest / 64);
  }
  return result;
}

/** The number that {@link letters} wrote; undefined for what it never writes. */
export function number(text: string): number | undefined {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 64 + digit;
  }
  return value;
}
