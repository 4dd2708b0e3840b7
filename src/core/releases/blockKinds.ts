import { alternatives } from '../languages/alternatives.js';
import { heads } from '../languages/heads.js';
import { LAYOUT, says } from '../languages/layout.js';
import type { Block } from './blocks.js';
import { isDateline } from './dateline.js';
import {
  endsSentence,
  formRow,
  imageNameLength,
  isBullet,
  isJapaneseText,
  isLabelAlone,
  isLetterhead,
  isMarkedHeading,
  isMenu,
  isUrl,
} from './lineKinds.js';
import type { Line } from './lines.js';
import type { ZoneKind } from './release.js';

/** What a block is; `title` is the index of the title (-1: none), `firstProse` that of the first paragraph. */
export function kindOf(
  block: Block,
  index: number,
  title: number,
  firstProse: number,
  blocks: readonly Block[],
): ZoneKind {
  const first = block.lines[0] as Line;
  // Where nothing is a title, the first paragraph stands for it.
  const afterTitle = index > (title >= 0 ? title : firstProse) && (title >= 0 || firstProse >= 0);
  if (index === title) return 'title';
  const edge = index <= Math.max(firstProse, title) + 1 || index >= blocks.length - 4;
  if (edge && isDateline(block) && !isBullet(first)) return 'dateline';
  const marked = markedKind(block, index > firstProse);
  if (marked) return marked === 'contact' && index < firstProse ? 'menu' : marked;
  if (afterTitle && isItemByRun(blocks, index)) return 'list';
  if (isHeading(block, afterTitle)) return 'heading';
  const mayBeSubtitle = title >= 0 && afterTitle && isSubtitle(block);
  if (mayBeSubtitle && isBehindTitle(blocks, title, index)) return 'subtitle';
  if (isBullet(first)) return isNumberedProse(block) && isNumberedProse(blocks[firstProse]) ? 'body' : 'list';
  if (/^["“「]/.test(first.text)) return 'quotation';
  const inHead = index < firstProse && (block.lines.length === 1 || index < title);
  return inHead && isHeaderLine(block) ? 'menu' : 'body';
}

/** `4.  The hospital said …`, in a release whose paragraphs are numbered from the first one on. */
const isNumberedProse = (block: Block | undefined): boolean => {
  const text = block?.lines[0]?.text ?? '';
  return block !== undefined && /^\d{1,2}[.)] /.test(text) && isProse(block);
};

/** ●苗木の交換 over ●海の教室 over ●市場の視察: headings have texts below them, and these are items. */
function isItemByRun(blocks: readonly Block[], index: number): boolean {
  const mark = ITEM_MARK.exec(blocks[index]?.lines[0]?.text ?? '')?.[0];
  if (mark === undefined) return false;
  const isAlike = (at: number): boolean => {
    const [line, more] = blocks[at]?.lines ?? [];
    return line !== undefined && more === undefined && line.text.startsWith(mark) && line.text.length <= 60;
  };
  let [from, to] = [index, index];
  while (from > 0 && index - from < RUN && blocks[from]?.glued && isAlike(from - 1)) from--;
  while (to - index < RUN && blocks[to + 1]?.glued && isAlike(to + 1)) to++;
  return isAlike(index) && to - from + 1 >= RUN;
}

/** So many such lines with nothing between them are a list. */
const RUN = 3;
const ITEM_MARK = /^[●○◎◆◇■□★▶](?=[^●○◎◆◇■□★▶])/;

/** At most one line of text stands between; a share line and a date do not part a subtitle from its title. */
function isBehindTitle(blocks: readonly Block[], title: number, index: number): boolean {
  let texts = 0;
  for (let at = title + 1; at < index; at++) {
    const block = blocks[at] as Block;
    if (isProse(block) || (isText(block) && ++texts > 1)) return false;
  }
  return true;
}

/** No line of a menu, and no date. */
const isText = (block: Block): boolean =>
  !(block.lines.length === 1 && isMenu(block.lines[0] as Line)) && !isDateline(block);

/** `3`, `- 3 -`, `3 / 12`. */
const PAGE_NUMBER = /^(?:- ?)?\d{1,3}(?: ?-)?$|^\d{1,3} ?\/ ?\d{1,3}$/;

/** What a block is by the words of its first line; behind the text `Contact` heads an address, above it a menu. */
function markedKind({ lines }: Block, behindProse: boolean): ZoneKind | undefined {
  const first = lines[0] as Line;
  const single = lines.length === 1;
  const isContact = says('contact', first.text);
  if (single && (isMenu(first) || isLetterhead(first)) && !(behindProse && isContact)) return 'menu';
  if (single && (PAGE_NUMBER.test(first.text) || !/[\p{L}\p{N}]/u.test(first.text))) return 'menu';
  if (imageNameLength(first.text) === first.text.length) return 'menu';
  if (lines.length <= 2 && lines.every(isUrl)) return 'body';
  if (isContact) return 'contact';
  if (says('notes', first.text)) return 'notes';
  const short = !endsSentence(first.text) || first.text.length < 60;
  if (says('caption', first.text) && (short || PHOTO.test(first.text)) && lines.length <= 6) return 'caption';
  return single && formRow(first.text) ? 'form' : undefined;
}

/** `Photo: From left to right: A, President of X; …`, however long it is. */
const PHOTO = new RegExp(
  `^[【(（■]?${alternatives(LAYOUT, 'picture')}[^.。]{0,20}${alternatives(LAYOUT, 'fromSide')}`,
  'i',
);

/** A name, a department, a line of navigation above the text. */
const isHeaderLine = (block: Block): boolean => {
  const first = block.lines[0] as Line;
  return !isProse(block) && !/。$/.test(first.text) && first.text.length <= LONGEST_HEADER;
};

/** No line of a letterhead or a menu is longer. */
const LONGEST_HEADER = 120;

/** A paragraph: at least 40 characters, words in a row, an end. */
export const isProse = (block: Block): boolean => {
  const text = block.lines.map((line) => line.text).join('');
  return (
    text.length >= 40 &&
    endsSentence(text) &&
    !formRow((block.lines[0] as Line).text) &&
    /[ぁ-ん]|(?<!\S)(?:\S+ ){7}/.test(text)
  );
};

function isHeading(block: Block, afterTitle: boolean): boolean {
  const first = block.lines[0] as Line;
  if (block.lines.length > 2 || first.text.length > 120) return false;
  if (isMarkedHeading(first)) return block.lines.length === 1 && !endsWithFullStop(first.text);
  const text = block.lines.map((line) => line.text).join(' ');
  if (!afterTitle || isBullet(first)) return false;
  if (block.lines.length === 1 && isLabelAlone(first)) return true;
  if (heads('longAbout', text)) return text.length <= 90 && !heads('sentence', text);
  if (endsSentence(text)) return false;
  return (
    (heads('about', text) && text.length <= 60) ||
    (block.lines.length === 1 && !block.glued && isShortLine(text))
  );
}

/** A line of its own without a stop: `SRPN's partners to date`, 今後の予定. */
const isShortLine = (text: string): boolean =>
  isJapaneseText(text)
    ? text.length <= 24 && !/[、。]/.test(text)
    : text.length <= 60 &&
      /^\p{Lu}/u.test(text) &&
      !/[,;]/.test(text) &&
      text.split(' ').length <= 9 &&
      !/https?:/.test(text);

/** `## About Acme Co., Ltd.` ends in a legal form, not in a full stop. */
const endsWithFullStop = (text: string): boolean =>
  /[。.]["」』)）]*$/.test(text) && !says('legalForm', text);

function isSubtitle(block: Block): boolean {
  const text = block.lines.map((line) => line.text).join(' ');
  if (/^(?:[~～〜]|--|―|－|—|–).{4,}(?:[~～〜]|--|―|－|—|–)$/.test(text)) return true;
  return (
    block.lines.length <= 3 &&
    text.length <= 200 &&
    !endsSentence(text) &&
    !says('caption', text) &&
    !/^["“「]/.test(text)
  );
}
