import type { FoundCount } from '../../../rules/counts.js';
import { firsts, ordinals } from './ordinals.js';
import { papers } from './papers.js';
import { totals } from './totals.js';

/**
 * What a sentence counts of a publisher's partners: 今般のMPRとの提携で16例目 · 自治体との覚書は、潮見県に続き2例目 ·
 * 海外8団体を含む16団体と提携 · 連携先は国内外14団体に. 第3回, 会員16団体 and 初の(kind of its own) are none.
 */
export function findCounts(text: string): FoundCount[] {
  return [...ordinals(text), ...firsts(text), ...totals(text), ...papers(text)].sort(
    (a, b) => a.start - b.start,
  );
}
