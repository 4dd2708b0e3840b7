import type { Evidence } from '../../facts/fact.js';
import type { FoundLine, Sought } from './find.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';

/** So many items are told. */
const MOST = 8;
const ENOUGH = 0.7;

interface Items {
  readonly line: Line;
  readonly values: readonly Found[];
  readonly evidence: readonly Evidence[];
}

/** The items below the heading or the lead-in that speaks of what is asked: `Winners of the audience prize` and those. */
export function itemsOf(
  found: readonly FoundLine[],
  lines: readonly Line[],
  { question }: Sought,
): Items | undefined {
  const [top] = found;
  if (!top || !['thing', 'person', 'list'].includes(question.wanted)) return undefined;
  const { line, coverage } = top;
  const isLead = line.kind === 'heading' || /[:：]$/.test(line.view.text) || isFollowedByItems(line, lines);
  const isTitle = line.kind === 'title' || line.kind === 'subtitle';
  if (!isLead || isTitle || coverage < ENOUGH || top.head < ENOUGH) return undefined;
  const items = itemsBehind(line, lines);
  if (items.length === 0) return undefined;
  return {
    line,
    values: items.map(({ view }) => ({
      start: 0,
      end: view.text.length,
      value: { type: 'text', value: view.text.replace(/^[-・*•]\s*/, '') },
    })),
    evidence: items.map(({ release, span }) => ({
      releaseId: release.id,
      sentence: span,
      value: span,
      quote: release.text.slice(span.start, span.end),
    })),
  };
}

const isFollowedByItems = (line: Line, lines: readonly Line[]): boolean => {
  const next = lines[lines.indexOf(line) + 1];
  return (
    next !== undefined &&
    next.release === line.release &&
    next.kind === 'list' &&
    (line.kind === 'body' || line.kind === 'caption') &&
    !/[.。]$/.test(line.view.text)
  );
};

export function itemsBehind(line: Line, lines: readonly Line[]): readonly Line[] {
  const from = lines.indexOf(line) + 1;
  const items: Line[] = [];
  for (const next of lines.slice(from, from + MOST)) {
    if (next.release !== line.release || (next.kind !== 'list' && next.kind !== 'form')) break;
    items.push(next);
  }
  return items;
}
