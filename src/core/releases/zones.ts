import type { Span } from '../text/span.js';
import { headerDate, isDateline } from './dateline.js';
import {
  endsSentence,
  formRow,
  imageNameLength,
  isBullet,
  isJapaneseText,
  isLetterhead,
  isMarkedHeading,
  isMenu,
  isUrl,
} from './lineKinds.js';
import { type Line, linesOf } from './lines.js';
import type { Zone, ZoneKind } from './release.js';
import { findTitle } from './title.js';

const ABOUT =
  /^(?:[■◆●◇□▼▽▶★◎#*\s【<＜《〈]*)(?:about (?<en>.{2,120}?)|(?<ja>.{2,80}?)(?:について|の?概要|とは|の?プロフィール))[】>＞》〉：:.]?$/i;
const NOTES =
  /^(?:[■◆●◇□▼#*\s【<＜]*)(?:※|\*\d|注\d?[):：\s）]|\(注|（注|notes?\b|footnotes?\b|備考|用語(?:の)?(?:解説|説明))/i;
const CONTACT =
  /^(?:[■◆●◇□▼#*\s【<＜《(（]*)(?:(?:media |press )?(?:contacts?|inquiries|enquiries)\b|for (?:more|further) information|本件に関する|このページに関する|このページの|この件に関する|お問い?合(?:わ)?せ|問い?合(?:わ)?せ先|連絡先|報道関係.*お問い?合)/i;
const CAPTION =
  /[(（](?:left|right|center|centre|middle|from left|second from (?:left|right)|左|右|中央|左から.{0,6}|右から.{0,6}|写真.{0,4})[)）]|^[【(（■]?(?:from left|from right|pictured|photo|caption|写真|画像|左から|右から|（左から|\(左から|（左）|\(left\))/i;

/** Lines of one nature with nothing between them. */
interface Block extends Span {
  readonly lines: readonly Line[];
  /** Whether it follows the block before without an empty line. */
  readonly glued: boolean;
}

/**
 * The zones of a text: every line that is not empty belongs to exactly one, in order.
 * `from` is where the text begins (behind front matter); `knownTitle` is a title that the source gives.
 */
export function zonesOf(source: string, from: number, knownTitle?: string): Zone[] {
  const { blocks, title } = withWholeTitle(source, blocksOf(linesOf(source, from)), knownTitle);
  const firstProse = blocks.findIndex(isProse);
  const zones: Zone[] = from > 0 ? [{ kind: 'frontMatter', start: 0, end: from }] : [];
  let section: Pick<Zone, 'kind' | 'about'> = { kind: 'body' };
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block, index, title, firstProse, blocks);
    if (kind === 'heading' || kind === 'notes' || kind === 'contact')
      section = sectionOf(block, kind, section);
    zones.push({ ...inSection(kind, section), start: block.start, end: block.end });
  }
  return mergeParagraphs(source, zones);
}

const NOT_IN_SECTION: ReadonlySet<ZoneKind> = new Set([
  'title',
  'heading',
  'menu',
  'caption',
  'dateline',
  'subtitle',
]);

function inSection(kind: ZoneKind, section: Pick<Zone, 'kind' | 'about'>): Pick<Zone, 'kind' | 'about'> {
  if (section.kind === 'body' || NOT_IN_SECTION.has(kind)) return { kind };
  // Rows and items of an "About" stay rows and items, but it is known whose they are.
  if (section.kind === 'about')
    return { kind: kind === 'body' || kind === 'quotation' ? 'about' : kind, about: section.about };
  return { kind: section.kind };
}

function sectionOf(
  block: Block,
  kind: ZoneKind,
  before: Pick<Zone, 'kind' | 'about'>,
): Pick<Zone, 'kind' | 'about'> {
  if (kind === 'contact') return { kind: 'contact' };
  if (kind === 'notes') return before;
  const about = aboutOf(block);
  if (about !== undefined) return { kind: 'about', about };
  return { kind: 'body' };
}

/** `■ About Medicen Paris Region (MPR)` → the name; undefined for another heading. */
function aboutOf(block: Block): string | undefined {
  const match = ABOUT.exec(block.lines.map((line) => line.text).join(' '));
  const name = (match?.groups?.en ?? match?.groups?.ja)?.trim();
  return name === undefined ||
    /^(?:本|今回|この|当該|us$|the (?:mou|moc|agreement|project)$|MO[UC]|協定|連携|覚書|締結|提携|事業|調印|内容|開催|取組)/i.test(
      name,
    )
    ? undefined
    : name;
}

function kindOf(
  block: Block,
  index: number,
  title: number,
  firstProse: number,
  blocks: readonly Block[],
): ZoneKind {
  const first = block.lines[0] as Line;
  const single = block.lines.length === 1;
  if (index === title) return 'title';
  if (isDateline(block)) return 'dateline';
  if (single && (isMenu(first) || isLetterhead(first))) return 'menu';
  if (single && /^(?:- ?)?\d{1,3}(?: ?-)?$|^\d{1,3} ?\/ ?\d{1,3}$/.test(first.text)) return 'menu';
  if (imageNameLength(first.text) === first.text.length) return 'menu';
  if (block.lines.length <= 2 && block.lines.every(isUrl)) return 'body';
  if (CONTACT.test(first.text)) return index < firstProse ? 'menu' : 'contact';
  if (NOTES.test(first.text)) return 'notes';
  if (
    CAPTION.test(first.text) &&
    (!endsSentence(first.text) || first.text.length < 60) &&
    block.lines.length <= 6
  )
    return 'caption';
  if (single && formRow(first.text)) return 'form';
  if (isHeading(block, title >= 0 && index > title)) return 'heading';
  if (
    title >= 0 &&
    index > title &&
    index <= title + 2 &&
    !blocks.slice(title + 1, index).some(isProse) &&
    isSubtitle(block)
  )
    return 'subtitle';
  if (isBullet(first)) return 'list';
  if (/^["“「]/.test(first.text)) return 'quotation';
  if (
    index < firstProse &&
    !isProse(block) &&
    !/。$/.test(first.text) &&
    (block.lines.length === 1 || index < title)
  )
    return 'menu';
  return 'body';
}

const isProse = (block: Block): boolean => {
  const text = block.lines.map((line) => line.text).join('');
  return (
    text.length >= 40 &&
    endsSentence(text) &&
    !formRow((block.lines[0] as Line).text) &&
    /[ぁ-ん]|(?:\S+ ){7}/.test(text)
  );
};

function isHeading(block: Block, afterTitle: boolean): boolean {
  const first = block.lines[0] as Line;
  if (block.lines.length > 2 || first.text.length > 120) return false;
  if (isMarkedHeading(first)) return block.lines.length === 1 && !endsWithFullStop(first.text);
  const text = block.lines.map((line) => line.text).join(' ');
  if (!afterTitle || isBullet(first)) return false;
  if (/^about \p{Lu}/iu.test(text))
    return text.length <= 90 && !/\b(?:is|are|was|has|have|will)\b/.test(text);
  if (endsSentence(text)) return false;
  return (
    (ABOUT.test(text) && text.length <= 60) || (block.lines.length === 1 && !block.glued && isShortLine(text))
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

const endsWithFullStop = (text: string): boolean => /[。.]["」』)）]*$/.test(text);

function isSubtitle(block: Block): boolean {
  const text = block.lines.map((line) => line.text).join(' ');
  if (/^(?:[~～〜]|--|―|－|—|–).{4,}(?:[~～〜]|--|―|－|—|–)$/.test(text)) return true;
  return (
    block.lines.length <= 3 &&
    text.length <= 200 &&
    !endsSentence(text) &&
    !CAPTION.test(text) &&
    !/^["“「]/.test(text)
  );
}

/** A title that is broken over lines is one block: `… with Medicen Paris⏎Region (MPR)`. */
function withWholeTitle(
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
  return isJapaneseText(first.text) ? /[のとをにがは・、]$/.test((head.lines.at(-1) as Line).text) : true;
}

/** Runs of lines without an empty one between, cut where a line of another nature begins. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.start < line.end) run.push(line);
    else if (run.length > 0) {
      blocks.push(...blocksOfRun(run));
      run = [];
    }
  }
  return run.length > 0 ? [...blocks, ...blocksOfRun(run)] : blocks;
}

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
  const rows = run.filter((line) => isRow(line)).length;
  const form = rows >= 2 && rows >= run.length * 0.4;
  for (const line of run) {
    if (
      current.length > 0 &&
      ((form && (isRow(line) || isRow(current.at(-1) as Line))) ||
        startsAnew(current.at(-1) as Line, line, width, current))
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

/** A row with its colon; tabs and gaps alone may be layout. */
const isRow = (line: Line): boolean =>
  line.text.startsWith('|') ||
  (/[:：]/.test(line.text.slice(0, 40)) && formRow(line.text) !== undefined) ||
  (line.text.length <= 40 &&
    isJapaneseText(line.text) &&
    /\S {2,}\S/.test(line.text) &&
    formRow(line.text) !== undefined) ||
  /\S(?:\u3000{2,}| {3,})\S/.test(line.text);

/** Lines shorter than this are not wrapped, whatever their number: rows, names, dates. */
const narrowest = (line: Line): number => (isJapaneseText(line.text) ? 40 : 32);

function startsAnew(before: Line, line: Line, width: number, block: readonly Line[]): boolean {
  if (isMarkedHeading(line) || isMarkedHeading(before)) return true;
  if (
    isBullet(line) ||
    isUrl(line) ||
    isUrl(before) ||
    isLetterhead(before) ||
    isMenu(before) ||
    isMenu(line)
  )
    return true;
  if (NOTES.test(line.text) || CONTACT.test(line.text)) return true;
  if (CAPTION.test(before.text) !== CAPTION.test(line.text)) return !captionGoesOn(before, line, block);
  const wrapped = before.columns >= width * 0.75;
  if (before.text.length <= 60 && headerDate(before.text) && isDateline({ lines: [before] })) return true;
  if (/^\d{1,2}[ \u3000](?![年月日名社人件校団万億か])/.test(line.text) && isJapaneseText(line.text))
    return true;
  if (!wrapped && (formRow(line.text) || formRow(before.text))) return true;
  if (endsSentence(before.text)) return !wrapped || /^[“"「■]/.test(line.text);
  if (wrapped) return isWholeLine(before, line);
  // A short line without an end, and the next begins like a new one: a caption, a heading, a letterhead.
  return /^[\p{Lu}"“「]/u.test(line.text) || (isJapaneseText(before.text) && !isUnfinished(block));
}

/** Japanese prose that has not come to its end: `…に関する覚書を締⏎結しました。`. */
function isUnfinished(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text).join('');
  return /[、。]/.test(text) && text.length >= 25 && !endsSentence(text);
}

/** In a text that is not wrapped every line is a paragraph of its own, unless it breaks off in the middle. */
function isWholeLine(before: Line, line: Line): boolean {
  const length = before.text.length;
  return length > 400 || (length > 120 && !/^[a-z]/.test(line.text));
}

/** `A, President of X (left), and⏎B, Mayor of Y (right)`. */
function captionGoesOn(before: Line, line: Line, block: readonly Line[]): boolean {
  const inCaption = block.some((l) => CAPTION.test(l.text));
  return (
    inCaption &&
    !endsSentence(before.text) &&
    (/(?:and|,|、|と)$/.test(before.text) || /^[a-z(（]/.test(line.text))
  );
}

/** A PDF leaves empty lines within paragraphs: prose that breaks off goes on in the next that begins in mid-sentence. */
function mergeParagraphs(source: string, zones: readonly Zone[]): Zone[] {
  const merged: Zone[] = [];
  for (const zone of zones) {
    const before = merged.at(-1);
    if (before && goesOn(source, before, zone)) merged[merged.length - 1] = { ...before, end: zone.end };
    else merged.push(zone);
  }
  return merged;
}

const FLOWING: ReadonlySet<ZoneKind> = new Set(['body', 'about', 'quotation', 'list', 'notes', 'caption']);

function goesOn(source: string, before: Zone, zone: Zone): boolean {
  if (
    !FLOWING.has(before.kind) ||
    (zone.kind !== 'body' && zone.kind !== 'about' && zone.kind !== 'quotation')
  )
    return false;
  const [head, tail] = [
    source.slice(Math.max(before.start, before.end - 40), before.end),
    source.slice(zone.start, zone.start + 40),
  ];
  if (/[:：]$/.test(head)) return zone.kind === 'quotation' && before.kind !== 'list';
  if (endsSentence(head) || isUrlText(head) || isUrlText(tail)) return false;
  if (/^[a-z]/.test(tail)) return /[a-z,-]$/i.test(head) && head.length >= 20;
  return (
    before.kind !== 'caption' && before.kind !== 'list' && isJapaneseText(head) && /^[ぁ-んー、。]/.test(tail)
  );
}

const isUrlText = (text: string): boolean => /https?:\/\/\S*$|^https?:\/\//.test(text);
