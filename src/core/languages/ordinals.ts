import { ORDINALS as EN } from './en/ordinals.js';
import { ORDINALS as JA } from './ja/ordinals.js';
import type { Language } from './language.js';

/** How a text says that something is the second of its sort. */
export interface Ordinals {
  /** The first, without a number: `inaugural`, 初回. */
  readonly first: RegExp;
  /** Every ordinal, its number or numeral as the first group: `2nd`, `second`, 第二. */
  readonly each: RegExp;
  /** What every text with one has in it, as part of a pattern: `\\dnd`, 第. */
  readonly glance: string;
  /** Every place in an order with what is counted: 5件目, `third`. */
  readonly places: RegExp;
  /** 2 for `second`, for 二. */
  numberOf(written: string): number | undefined;
}

export const ORDINALS: Readonly<Record<Language, Ordinals>> = { en: EN, ja: JA };
