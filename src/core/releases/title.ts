import { alternatives } from '../languages/alternatives.js';
import { HEADS, heads } from '../languages/heads.js';
import { says } from '../languages/layout.js';
import { READING } from '../languages/reading.js';
import { isDateline } from './dateline.js';
import {
  endsSentence,
  formRow,
  isBullet,
  isJapaneseText,
  isLetterhead,
  isMarkedHeading,
  isMenu,
  isUrl,
} from './lineKinds.js';
import type { Line } from './lines.js';

interface Block {
  readonly lines: readonly Line[];
}

/**
 * Which block is the title: of those before the first paragraph the one that reads most like news,
 * not a date, a letterhead, a menu or an organisation's bare name. -1 where there is none.
 */
export function findTitle(blocks: readonly Block[], known?: string): number {
  if (known !== undefined) {
    const same = blocks.findIndex((block) => plain(textOf(block)) === plain(known));
    if (same >= 0) return same;
  }
  let [best, bestScore] = [-1, 0];
  const end = blocks.slice(0, 25).findIndex(isParagraph);
  for (const [index, block] of blocks.slice(0, end < 0 ? 25 : end).entries()) {
    const score = titleScore(block);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  // Without a paragraph, the one sentence is all that the release says.
  const says = best >= 0 && end < 0 && blocks[best]?.lines.some(endsSentenceOf);
  return says ? -1 : best;
}

const endsSentenceOf = (line: Line): boolean => endsSentence(line.text);

/** Compared without marks and white space: `## A  B` is `A B`. */
const plain = (text: string): string =>
  text
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, '')
    .toLowerCase();

const textOf = (block: Block): string => block.lines.map((line) => line.text).join(' ');

const isParagraph = (block: Block): boolean => {
  const text = textOf(block);
  return (
    text.length >= (isJapaneseText(text) ? 30 : 60) &&
    (isSentence(text) || /。(?=\S)/.test(text)) &&
    !isMarkedHeading(block.lines[0] as Line)
  );
};

/** A full stop at the end, and not that of a legal form: `Notice of Alliance with Toyomi Logistics Co., Ltd.` */
const isSentence = (text: string): boolean => /[.。]["”」)]*$/.test(text) && !says('legalForm', text);

/** `A, Mayor of X (left)`: who stands where in a picture. */
const SIDE = new RegExp(`[(（]${alternatives(HEADS, 'side')}[)）]`);

function titleScore(block: Block): number {
  const text = textOf(block);
  const first = block.lines[0] as Line;
  if (isDateline(block) || block.lines.every((line) => isLetterhead(line) || isMenu(line) || isUrl(line)))
    return -5;
  if (text.length > 250 || SIDE.test(text)) return -5;
  if (isBareName(text) || isRow(first.text)) return -3;
  let score = 1;
  if (text.startsWith('#')) score += 2;
  if (text.length >= (isJapaneseText(text) ? 12 : 25)) score += 1;
  if (heads('news', text)) score += 4;
  if ((endsSentence(text) && !says('legalForm', text)) || isBullet(first)) score -= 3;
  if (says('contact', text) || block.lines.some((line) => says('contact', line.text))) score -= 3;
  if (/^(?:[~～〜]|--|[―－—–-] ?).*(?:[~～〜]|--|[―－—–-])$/.test(text)) score -= 3;
  if (/^[■◆●◇□▼【]/.test(text)) score -= 2;
  return score;
}

/** `Representative: A. Ota`, and not `Startup Day 2022: Two Networks Bring 18 Companies Together`. */
function isRow(text: string): boolean {
  const row = formRow(text);
  if (!row) return false;
  const value = text.slice(row.valueAt);
  const long = isJapaneseText(value) ? value.length >= 15 : value.split(' ').length >= 6;
  return !long || READING[isJapaneseText(text) ? 'ja' : 'en'].formField(row.label) !== undefined;
}

/** An organisation or a department alone on its line: `Tama Medicine Consortium`, `北嶺県商工労働部産業連携課`. */
export const isBareName = (text: string): boolean =>
  text.length <= 110 && HEADS[isJapaneseText(text) ? 'ja' : 'en'].isBareName(text);
