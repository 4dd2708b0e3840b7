import { hasJapanese } from '../../questions/latinTokens.js';
import type { Catalogue } from '../catalogue.js';
import { type Extracted, extract } from './extract.js';
import type { FoundLine, Sought } from './find.js';
import type { Line } from './lines.js';

/** A line behind by more than this is no runner-up; in another release it is another telling. */
const CLOSE = 0.06;
const CLOSE_ELSEWHERE = 0.15;

export interface Certain {
  readonly found: FoundLine;
  readonly extracted: Extracted;
  /** What other releases say instead. */
  readonly others: readonly { readonly found: FoundLine; readonly extracted: Extracted }[];
}

const ONE_IS_ENOUGH: ReadonlySet<string> = new Set(['reason', 'definition', 'payer', 'doer', 'pictured']);

/** The first line whose value is certain: no other line of its release that is as good says another. */
export function best(
  found: readonly FoundLine[],
  sought: Sought,
  enoughForTruth: number,
  catalogue: Catalogue,
): Certain | undefined {
  const [top] = found;
  if (!top || !isTelling(top.line)) return undefined;
  if (sought.question.wanted === 'truth' && top.coverage < enoughForTruth) return undefined;
  const extracted = extract(top, sought, catalogue);
  if (!extracted) return undefined;
  // Another reason does not make the best line's wrong.
  if (ONE_IS_ENOUGH.has(sought.question.wanted)) return { found: top, extracted, others: [] };
  const rivals = found.slice(1).flatMap((one) => {
    const isRival = one.score >= top.score - CLOSE_ELSEWHERE && one.head >= top.head - CLOSE;
    const other = isRival ? extract(one, sought, catalogue) : undefined;
    return other && shown(other) !== shown(extracted) ? [{ found: one, extracted: other }] : [];
  });
  const isHere = ({ found: { line } }: (typeof rivals)[number]): boolean => line.release === top.line.release;
  if (rivals.some((one) => isHere(one) && one.found.score >= top.score - CLOSE)) return undefined;
  const others = rivals.filter((one) => !isHere(one));
  return { found: top, extracted, others: sought.question.wanted === 'truth' ? [] : others.slice(0, 1) };
}

const shown = ({ values, holds }: Extracted): string =>
  JSON.stringify([holds, holds === undefined ? values.map(({ value }) => value) : []]);

/** How far the clearest is before the next that says another. */
const CLEAR = 0.15;
/** How much of what is asked about it must have, words lent to it among them. */
const CLEAR_OF_HEAD = 0.4;

/**
 * The one line that has anything of the wanted sort and speaks of what is asked, though in other words: the only
 * sum of money that Veltrix puts into the study.
 */
export function clearest(
  all: readonly FoundLine[],
  sought: Sought,
  enough: number,
  catalogue: Catalogue,
): Certain | undefined {
  const sorted = all.filter(({ hasSort }) => hasSort).sort((a, b) => b.coverage - a.coverage);
  const [top, ...rest] = sorted;
  if (
    !top?.hasCore ||
    top.coverage < enough ||
    top.head < CLEAR_OF_HEAD ||
    top.own === 0 ||
    !isTelling(top.line)
  )
    return undefined;
  const extracted = extract(top, sought, catalogue);
  if (!extracted) return undefined;
  const next = rest.find((one) => {
    if (one.coverage <= top.coverage - CLEAR) return false;
    const other = extract(one, sought, catalogue);
    return other === undefined || shown(other) !== shown(extracted);
  });
  return next ? undefined : { found: top, extracted, others: [] };
}

/** Whether a line tells anything: it is more than a heading or a name. */
export function isTelling({ kind, view: { text } }: Line): boolean {
  if (kind === 'title' || kind === 'subtitle' || kind === 'heading') return false;
  if (/^[■□◆◇●○▼▶【]/.test(text) || !/[\p{Ll}\u3041-\u309f|:：\d]/u.test(text)) return false;
  if (/[:：] ?\S/.test(text)) return true;
  return text.length >= (hasJapanese(text) ? 8 : 16);
}
