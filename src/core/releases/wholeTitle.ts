import { says } from '../languages/layout.js';
import type { Block } from './blocks.js';
import { isDateline } from './dateline.js';
import {
  endsSentence,
  isBullet,
  isJapaneseText,
  isLetterhead,
  isMarkedHeading,
  isMenu,
} from './lineKinds.js';
import type { Line } from './lines.js';
import { findTitle } from './title.js';

/** A title that is broken over lines is one block: `… with Medicen Paris⏎Region (MPR)`. */
export function withWholeTitle(
  source: string,
  blocks: Block[],
  known: string | undefined,
): { blocks: Block[]; title: number } {
  const title = findTitle(blocks, known);
  const head = blocks[title];
  const next = blocks[title + 1];
  if (!head || !next?.glued || !continuesTitle(head, next)) return { blocks, title };
  const whole: Block = {
    start: head.start,
    end: next.end,
    lines: [...head.lines, ...next.lines],
    glued: head.glued,
  };
  return withWholeTitle(source, blocks.toSpliced(title, 2, whole), known);
}

function continuesTitle(head: Block, next: Block): boolean {
  const first = next.lines[0] as Line;
  if (
    isMarkedHeading(head.lines[0] as Line) ||
    next.lines.length > 1 ||
    first.text.length > 100 ||
    head.lines.length > 3
  )
    return false;
  if (endsSentence(first.text) || isDateline(next) || isLetterhead(first) || isMenu(first) || isBullet(first))
    return false;
  if (
    /^(?:[~～〜―－—–-]|["“「(（]|※)/.test(first.text) ||
    first.text.startsWith((head.lines[0] as Line).text.slice(0, 20))
  )
    return false;
  return isJapaneseText(first.text) ? says('titleBreaksOff', (head.lines.at(-1) as Line).text) : true;
}
