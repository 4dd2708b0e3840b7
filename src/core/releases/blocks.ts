import { alternatives } from '../languages/alternatives.js';
import { heads } from '../languages/heads.js';
import { LAYOUT, says } from '../languages/layout.js';
import type { Span } from '../text/span.js';
import { headerDate, isDateline } from './dateline.js';
import {
  endsSentence,
  formRow,
  imageNameLength,
  isBullet,
  isJapaneseText,
  isKnownRow,
  isLabelAlone,
  isLetterhead,
  isMarkedHeading,
  isMenu,
  isRuledLine,
  isUrl,
} from './lineKinds.js';
import type { Line } from './lines.js';
import { isBareName } from './title.js';

/** Lines of one nature with nothing between them. */
export interface Block extends Span {
  readonly lines: readonly Line[];
  /** Whether it follows the block before without an empty line. */
  readonly glued: boolean;
}

/** Runs of lines without an empty one between, cut where a line of another nature begins. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    const isRule = RULE.test(line.text);
    if (line.start < line.end && !isRule) run.push(line);
    else if (run.length > 0) {
      blocks.push(...blocksOfRun(run));
      run = [];
    }
    if (isRule) blocks.push({ start: line.start, end: line.end, lines: [line], glued: false });
  }
  return run.length > 0 ? [...blocks, ...blocksOfRun(run)] : blocks;
}

/** ------------, ＊＊＊＊＊: drawn across the page, it parts what stands above from what stands below. */
const RULE = /^([-=_~*＊─━―])(?:\1| \1){5,}$/u;

function blocksOfRun(run: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let current: Line[] = [];
  const close = (): void => {
    const first = current[0];
    if (first)
      blocks.push({
        start: first.start,
        end: (current.at(-1) as Line).end,
        lines: current,
        glued: blocks.length > 0,
      });
    current = [];
  };
  const widest = Math.max(...run.slice(0, 500).map((line) => line.columns));
  const width = run.length < 2 || widest < narrowest(run[0] as Line) ? Number.POSITIVE_INFINITY : widest;
  const wrap: Wrap = { width, isEven: isEven(run, width) };
  const rows = rowsOf(run);
  const form = rows.size >= 2 && rows.size >= run.length * 0.4;
  for (const line of run) {
    if (
      current.length > 0 &&
      ((form && (rows.has(line) || isShortRow(line) || rows.has(current.at(-1) as Line))) ||
        startsAnew(current.at(-1) as Line, line, wrap, current))
    )
      close();
    const image = imageNameLength(line.text);
    if (image > 0 && image < line.text.length) {
      close();
      current.push(partOf(line, 0, image));
      close();
      current.push(partOf(line, image, line.text.length));
    } else current.push(line);
  }
  close();
  return blocks;
}

const partOf = (line: Line, from: number, to: number): Line => ({
  ...line,
  start: line.start + from,
  end: line.start + to,
  text: line.text.slice(from, to),
  folded: line.folded.slice(from, to),
});

/** The rows among some lines: `…(所在地：港区、理⏎事長：鷹野玲子、以下「T」)は` is prose whose line ends within a bracket. */
const rowsOf = (run: readonly Line[]): ReadonlySet<Line> =>
  new Set(run.filter((line, index) => isRow(line) && !isInBracket(run.slice(Math.max(0, index - 4), index))));

/** A row with its colon; tabs and gaps alone may be layout. */
const isRow = (line: Line): boolean =>
  line.text.startsWith('|') ||
  (/[:：]/.test(line.text.slice(0, 40)) && formRow(line.text) !== undefined && !says('caption', line.text)) ||
  (line.text.length <= 40 &&
    isJapaneseText(line.text) &&
    /\S {2,}\S/.test(line.text) &&
    formRow(line.text) !== undefined) ||
  /\S(?:\u3000{2,}| {3,})\S/.test(line.text);

/** 協定の名称　移動に関する連携協定: among rows, a short label before one wide space is a row too. */
const isShortRow = (line: Line): boolean => /^[^\s。、]{2,8}\u3000\S/u.test(line.text);

/** Lines shorter than this are not wrapped, whatever their number: rows, names, dates. */
const narrowest = (line: Line): number => (isJapaneseText(line.text) ? 40 : 32);

/** How the lines of a run are wrapped: at which column, and whether all of them are. */
interface Wrap {
  readonly width: number;
  readonly isEven: boolean;
}

/** No page is wider: a line beyond it is a paragraph, whatever the others are. */
const WIDEST = 170;

/** A run of three lines and more of about the same length, but for the last, is one paragraph that is wrapped. */
const isEven = (run: readonly Line[], width: number): boolean =>
  run.length >= 3 && width <= WIDEST && run.slice(0, -1).every(({ columns }) => columns >= width * 0.85);

function startsAnew(before: Line, line: Line, wrap: Wrap, block: readonly Line[]): boolean {
  const { width } = wrap;
  if (isMarkedHeading(line) || isMarkedHeading(before)) return true;
  if (isBullet(line) && (isItemOfSentence(before, line) || isDayBehindMonth(before, line))) return false;
  if (
    isBullet(line) ||
    isUrl(line) ||
    isUrl(before) ||
    isLetterhead(before) ||
    isMenu(before) ||
    isMenu(line) ||
    isRuledLine(before) ||
    isRuledLine(line)
  )
    return true;
  if (says('notes', line.text) || says('contact', line.text)) return true;
  // `About Senri Port⏎58 companies, …`: what is below the heading may begin with a number.
  if (heads('aboutAlone', before.text) && before.columns < width * 0.75) return true;
  if (says('side', line.text) || says('entry', line.text)) return true;
  if ([before, line].some(({ text }) => says('speakerAlone', text))) return true;
  if (isLabelAlone(line) || isLabelAlone(before)) return true;
  // 社会福祉法人 灯友会 藤ヶ原病院⏎受付時間 8:30～: who signs a page, and the address.
  if (says('address', line.text) && isBareName(before.text)) return true;
  if (CLOCK.test(line.text) || (isGapped(before) && isGapped(line))) return true;
  if (says('caption', before.text) !== says('caption', line.text))
    return !captionGoesOn(before, line, block) && !isRowOfPeople(before, line, width, block);
  const wrapped = before.columns >= width * 0.75;
  if (wrapped && isInBracket(block)) return false;
  if (isKnownRow(line.text) && endsSentence(before.text)) return true;
  if (isBehindItem(line, block) || isRowOfNames(before) || isRowOfNames(line)) return true;
  if (isBracketBehind(before, line, wrapped)) return false;
  if (isDayAlone(line) && says('leadsToDay', before.text)) return false;
  if ([before, line].some((each) => isDayAlone(each))) return true;
  if (NUMBERED.test(line.text) && isJapaneseText(line.text)) return true;
  if (!wrapped && (formRow(line.text) || formRow(before.text))) return true;
  if (endsSentence(before.text)) return !wrapped || /^[“"「■]/.test(line.text);
  if (wrapped) return !wrap.isEven && isWholeLine(before, line);
  // A short line without an end, and the next begins like a new one: a caption, a heading, a letterhead.
  return /^[\p{Lu}"“「]/u.test(line.text) || (isJapaneseText(before.text) && !isUnfinished(block));
}

/** `… on (a) visits, (b) lectures, and⏎(c) training.`: the item behind one that stands within the line before. */
function isItemOfSentence(before: Line, line: Line): boolean {
  const mark = ITEM.exec(line.text)?.[1];
  if (mark === undefined || !(/[,;、；]$/.test(before.text) || says('joinsItems', before.text))) return false;
  const previous = /^\d/.test(mark)
    ? String(Number(mark) - 1)
    : String.fromCharCode((mark.codePointAt(0) as number) - 1);
  return [`(${previous})`, `（${previous}）`].some((one) => before.text.indexOf(one) > 0);
}

/** `… signed the memorandum on January⏎31. It runs until …`: no thirty-first item. */
const isDayBehindMonth = (before: Line, line: Line): boolean =>
  DAY_OF_MONTH.test(line.text) && says('endsInMonth', before.text);

const DAY_OF_MONTH = /^(?:[12]?\d|3[01])\.(?: |$)/;

const ITEM = /^[(（](\d{1,2}|[a-h])[)）]/;

/** `  (3) Exchange of staff⏎In addition, …`: an item that is set in ends where a line begins further left. */
const isBehindItem = (line: Line, block: readonly Line[]): boolean => {
  const [first] = block;
  return first !== undefined && first.indent > line.indent && isBullet(first) && /^\p{Lu}/u.test(line.text);
};

/** 3　災害時の支援: a number and no counter behind it. */
const NUMBERED = new RegExp(`^\\d{1,2}[ \\u3000](?!${alternatives(LAYOUT, 'counter')})`);

/** 14:10　協定書への署名: an entry of a ceremony's course. */
const CLOCK = /^(?:[01]?\d|2[0-3])[:：][0-5]\d(?:[ \u3000~～〜-]|$)/;

/** 水里県　　知事　浜地 涼子: a wide space parts the cells of a row; a sentence has none. */
const isGapped = ({ text }: Line): boolean =>
  text.length <= 60 && /[^\s、。]{2}\u3000+[^\s、。]/.test(text) && !/[。「」]/.test(text);

/** `… and Amaji Railway Company⏎(April 2021).`: what a bracket adds to a line that has not come to its end. */
const isBracketBehind = (before: Line, line: Line, wrapped: boolean): boolean =>
  wrapped && !endsSentence(before.text) && /^[(（][^()（）]{1,60}[)）](?:[.,;、。]|$)/.test(line.text);

/** トリイ電機　社長　鳥井真理子, 　同　専務　堀内俊: house, post and name with wide spaces between, one above the other. */
const isRowOfNames = (line: Line): boolean => line.text.length <= 60 && ROW_OF_NAMES.test(line.text);

const ROW_OF_NAMES = new RegExp(
  `^(?:${alternatives(LAYOUT, 'sameHouse')}[\\u3000 ]{1,20}|[^\\u3000、。]{2,30}\\u3000+[^\\u3000、。]{2,30}\\u3000+)[^\\u3000、。]{2,30}(?:\\u3000+[^\\u3000、。]{1,12})?$`,
  'u',
);

/** A day on a line of its own, over the title or under it; `Biocampus (February 2021).` is the end of a sentence. */
const isDayAlone = (line: Line): boolean =>
  line.text.length <= 60 &&
  !/[、。]|\)\.$/.test(line.text) &&
  headerDate(line.text) !== undefined &&
  isDateline({ lines: [line] });

/** `(President: A. Mori;⏎"Aoba") announces`: a bracket that is open goes on in the next line. */
function isInBracket(block: readonly Line[]): boolean {
  const text = block
    .slice(-4)
    .map((line) => line.text)
    .join('');
  return text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('（') > text.lastIndexOf('）');
}

/** Japanese prose that has not come to its end: `…に関する覚書を締⏎結しました。`. */
function isUnfinished(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text).join('');
  return /[、。]/.test(text) && text.length >= 25 && !endsSentence(text);
}

/** In a text that is not wrapped every line is a paragraph of its own, unless it breaks off in the middle. */
function isWholeLine(before: Line, line: Line): boolean {
  const length = before.text.length;
  return length > 400 || (length > 120 && !/^[a-z(（]/.test(line.text) && !says('breaksOff', before.text));
}

/** `From left to right: A, President of X; B, Secretary⏎General of Y; C, …`: a row of people that is wrapped. */
const isRowOfPeople = (before: Line, line: Line, width: number, block: readonly Line[]): boolean =>
  before.columns >= width * 0.75 &&
  (line.text.includes(';') || (isShortOf(line, width) && !endsSentence(before.text))) &&
  block.some(({ text }) => text.includes(';') && says('caption', text));

/** The end of such a row: `De Cock, Head of International, X`. */
const isShortOf = (line: Line, width: number): boolean =>
  line.columns < width * 0.75 && line.text.includes(', ') && !endsSentence(line.text);

/** `A, President of X (left), and⏎B, Mayor of Y (right)`. */
function captionGoesOn(before: Line, line: Line, block: readonly Line[]): boolean {
  const inCaption = block.some((l) => says('caption', l.text));
  return (
    inCaption &&
    !endsSentence(before.text) &&
    (/[,、]$/.test(before.text) || says('captionGoesOn', before.text) || /^[a-z(（]/.test(line.text))
  );
}
