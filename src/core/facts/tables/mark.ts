import { alternatives } from '../../languages/alternatives.js';
import { LAYOUT } from '../../languages/layout.js';
import { PARTNER_TABLES } from '../../languages/partnerTables.js';

/** The number before a row, and how much of the line it takes with its bullet. */
export interface RowMark {
  readonly number?: number;
  readonly length: number;
}

const BULLET = /^(?:\|\s*)?(?:[•・·●○■□◦‣+]\s?|[*-]\s)?/;
const CIRCLED = /^[①-⑳㉑-㊿]\s?/;

/** `8 `, `8. `, `(8) `, `No.8 | `, `#8 `, `第8号 `, `8th: `. */
const NUMBER = new RegExp(
  `^(?:${alternatives(PARTNER_TABLES, 'beforeNumber')}|#|[([])?(\\d{1,3})${alternatives(PARTNER_TABLES, 'behindNumber')}?(?:[)\\].:、]|,)?(?=\\s|\\||$|(?!${alternatives(LAYOUT, 'counter')})[^\\d\\s.,/%-])(?:\\s*\\|)?\\s*`,
  'i',
);

/** `8. A` → 8; `2019年4月 A` has none. */
export function markOf(text: string): RowMark {
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  const rest = text.slice(bullet);
  const circled = CIRCLED.exec(rest);
  if (circled) return { number: circledNumber(rest), length: bullet + circled[0].length };
  const match = NUMBER.exec(rest);
  return match ? { number: Number(match[1]), length: bullet + match[0].length } : { length: bullet };
}

function circledNumber(text: string): number {
  const code = text.charCodeAt(0);
  return code >= 0x32b1 ? code - 0x32b1 + 36 : code >= 0x3251 ? code - 0x3251 + 21 : code - 0x2460 + 1;
}
