import type { Span } from '../text/span.js';
import { isDateline } from './dateline.js';
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
  /^(?:[■◆●◇□▼#*\s【<＜《(（]*)(?:(?:media |press )?(?:contacts?|inquiries|enquiries)\b|for (?:more|further) information|本件に関する|この件に関する|お問い?合(?:わ)?せ|問い?合(?:わ)?せ先|連絡先|報道関係.*お問い?合)/i;
const CAPTION =
  /[(（](?:left|right|center|centre|middle|from left|second from (?:left|right)|左|右|中央|左から.{0,6}|右から.{0,6}|写真.{0,4})[)）]|^(?:from left|from right|pictured|photo|caption|写真|画像|左から|右から|（左から|\(左から|（左）|\(left\))/i;

/** What the wrap of a hard-wrapped text is: the width of its widest ordinary line. */
interface Block extends Span {
  readonly lines: readonly Line[];
}

/**
 * The zones of a text: every line that is not empty belongs to exactly one, in order.
 * `from` is where the text begins (behind front matter); `knownTitle` is a title that the source gives.
 */
export function zonesOf(source: string, from: number, knownTitle?: string): Zone[] {
  const blocks = blocksOf(linesOf(source, from));
  const title = findTitle(blocks, knownTitle);
  const zones: Zone[] = from > 0 ? [{ kind: 'frontMatter', start: 0, end: from }] : [];
  let section: Pick<Zone, 'kind' | 'about'> = { kind: 'body' };
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block, index, title, blocks);
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
    /^(?:本|今回|この|当該|us$|the (?:mou|agreement|project)$|協定|連携|覚書|締結|提携|事業|調印|内容|開催|取組)/i.test(
      name,
    )
    ? undefined
    : name;
}

function kindOf(block: Block, index: number, title: number, blocks: readonly Block[]): ZoneKind {
  const first = block.lines[0] as Line;
  const single = block.lines.length === 1;
  if (index === title) return 'title';
  if (single && (isMenu(first) || isLetterhead(first))) return 'menu';
  if (imageNameLength(first.text) === first.text.length) return 'menu';
  if (block.lines.length <= 2 && block.lines.every(isUrl)) return 'body';
  if (isDateline(block)) return 'dateline';
  if (CONTACT.test(first.text)) return 'contact';
  if (NOTES.test(first.text)) return 'notes';
  if (
    CAPTION.test(first.text) &&
    (!endsSentence(first.text) || first.text.length < 60) &&
    block.lines.length <= 6
  )
    return 'caption';
  if (isHeading(block, title >= 0 && index > title)) return 'heading';
  if (title >= 0 && index > title && index <= title + 2 && isSubtitle(block)) return 'subtitle';
  if (single && formRow(first.text)) return 'form';
  if (isBullet(first)) return 'list';
  if (/^["“「]/.test(first.text)) return 'quotation';
  if (index < title && !blocks.slice(0, index).some((b) => isProse(b)))
    return isProse(block) ? 'body' : 'menu';
  return 'body';
}

const isProse = (block: Block): boolean => {
  const text = block.lines.map((line) => line.text).join('');
  return text.length >= 40 && endsSentence(text);
};

function isHeading(block: Block, afterTitle: boolean): boolean {
  const first = block.lines[0] as Line;
  if (block.lines.length > 2 || first.text.length > 120) return false;
  if (isMarkedHeading(first)) return block.lines.length === 1 && !endsWithFullStop(first.text);
  const text = block.lines.map((line) => line.text).join(' ');
  if (!afterTitle || endsSentence(text) || isBullet(first)) return false;
  return ABOUT.test(text) && text.length <= 90;
}

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

/** Blocks are lines with nothing between them; lines of another nature start one of their own. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let current: Line[] = [];
  const close = (): void => {
    if (current.length > 0)
      blocks.push({ start: (current[0] as Line).start, end: (current.at(-1) as Line).end, lines: current });
    current = [];
  };
  const width = wrapWidth(lines);
  for (const line of lines) {
    if (line.start === line.end) {
      close();
      continue;
    }
    if (current.length > 0 && startsAnew(current.at(-1) as Line, line, width, current)) close();
    const image = imageNameLength(line.text);
    if (image > 0 && image < line.text.length) {
      close();
      blocks.push(blockOfPart(line, 0, image));
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

function blockOfPart(line: Line, from: number, to: number): Block {
  const part = partOf(line, from, to);
  return { start: part.start, end: part.end, lines: [part] };
}

/** The width at which a text is hard-wrapped: what nine of ten lines of prose stay within; infinite where it is not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines
    .filter((line) => line.width > 20)
    .map((line) => line.width)
    .sort((a, b) => a - b);
  return widths.length < 4 ? Number.POSITIVE_INFINITY : (widths[Math.floor(widths.length * 0.9)] as number);
}

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
  const wrapped = before.width >= width * 0.75;
  if (!wrapped && (formRow(line.text) || formRow(before.text))) return true;
  if (endsSentence(before.text)) return !wrapped || /^[“"「■]/.test(line.text);
  if (wrapped) return isWholeLine(before, line);
  // A short line without an end, and the next begins like a new one: a caption, a heading, a letterhead.
  return /^[\p{Lu}"“「\d]/u.test(line.text) || isJapaneseText(before.text);
}

/** In a text that is not wrapped every line is a paragraph of its own, unless it breaks off in the middle. */
function isWholeLine(before: Line, line: Line): boolean {
  return before.width > 400 || (before.width > 120 && !/^[a-z]/.test(line.text));
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
  return before.kind !== 'caption' && isJapaneseText(head) && /^[ぁ-んー、。]/.test(tail);
}

const isUrlText = (text: string): boolean => /https?:\/\/\S*$|^https?:\/\//.test(text);
