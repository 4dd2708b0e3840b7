import { LANGUAGES, type Language } from '../../languages/language.js';
import { says } from '../../languages/layout.js';
import { numberedAnswer } from '../../languages/questionLines.js';
import { READING } from '../../languages/reading.js';
import type { ReadingRules } from '../../languages/readingRules.js';
import { datelineLength } from '../../releases/dateline.js';
import { bulletLength } from '../../releases/lineKinds.js';
import type { Release, Zone } from '../../releases/release.js';
import { scriptsIn } from '../../text/characters.js';
import { interned } from '../../text/interned.js';
import { sentencesOf } from '../../text/sentences.js';
import type { Span } from '../../text/span.js';
import { type Bracket, sliceView, toSource, type View, viewOf, withoutBrackets } from '../../text/view.js';
import { type PartnerRow, partnerTables } from '../tables/partnerTables.js';

/** One sentence, item or row of a release, in the forms in which rules read it. */
export interface Sentence {
  readonly zone: Zone;
  /** Which zone of the release, and which sentence of all. */
  readonly zoneIndex: number;
  readonly index: number;
  readonly language: Language;
  readonly rules: ReadingRules;
  readonly view: View;
  /** The view without its round brackets; places in it lead back like those of the view. */
  readonly plain: View;
  readonly brackets: readonly Bracket[];
  /** Whether it is somebody's words, within quotation marks. */
  readonly quoted: boolean;
  /** Of a row of a table of partners: what it says in its cells. */
  readonly row?: PartnerRow;
  /** Which sentence of the body it is, from 0; undefined elsewhere. */
  readonly bodyIndex?: number;
}

/** A release taken apart. */
export interface Document {
  readonly release: Release;
  readonly sentences: readonly Sentence[];
}

/** A sentence is cut at this length: what is longer is no prose. */
const LONGEST = 2000;

/** No release says more; the rest of a text is kept, but not read for facts. */
const MOST_SENTENCES = 4000;

/** A release as its sentences. */
export function documentOf(release: Release): Document {
  const sentences: Sentence[] = [];
  let bodyIndex = 0;
  for (const [zoneIndex, { zone, row }] of withRows(release).entries()) {
    if (zone.kind === 'frontMatter' || sentences.length >= MOST_SENTENCES) continue;
    if (row) {
      sentences.push(rowSentence(release, zone, row, { zoneIndex, index: sentences.length }));
      continue;
    }
    const whole = zoneView(release.text, zone);
    let open = false;
    for (const span of sentencesOf(whole.text).flatMap(cut)) {
      const view = withOneText(sliceView(whole, span));
      const { view: bared, brackets } = withoutBrackets(bare(view));
      const plain = bared === view ? view : withOneText(bared);
      const language = languageOf(view.text, release.language);
      const body = zone.kind === 'body' && view.text.length > 10;
      sentences.push({
        zone,
        zoneIndex,
        index: sentences.length,
        language,
        rules: READING[language],
        view,
        plain,
        brackets,
        quoted: open || zone.kind === 'quotation',
        ...(body ? { bodyIndex: bodyIndex++ } : {}),
      });
      open = staysOpen(view.text, open);
    }
  }
  return { release, sentences };
}

interface ReadZone {
  readonly zone: Zone;
  readonly row?: PartnerRow;
}

/** The zones, cut where the rows of a table of partners begin and end; each row is one of its own. */
function withRows(release: Release): readonly ReadZone[] {
  const rows = [...partnerTables(release)].sort((a, b) => a.start - b.start);
  if (rows.length === 0) return release.zones.map((zone) => ({ zone }));
  const zones: ReadZone[] = [];
  let next = 0;
  for (const zone of release.zones) {
    let from = zone.start;
    for (let row = rows[next]; row !== undefined && row.start < zone.end; row = rows[++next]) {
      if (from < row.start) zones.push({ zone: { ...zone, start: from, end: row.start } });
      zones.push({ zone: { ...zone, kind: 'row', start: row.start, end: row.end }, row });
      from = row.end;
    }
    if (from < zone.end) zones.push({ zone: { ...zone, start: from } });
  }
  return zones.filter(({ zone }) => release.text.slice(zone.start, zone.end).trim() !== '');
}

/** A row reads as its name with its brackets; what else it says stands in its cells. */
function rowSentence(
  release: Release,
  zone: Zone,
  row: PartnerRow,
  { zoneIndex, index }: Pick<Sentence, 'zoneIndex' | 'index'>,
): Sentence {
  const partOf = ({ start, end }: Span): View =>
    withOneText(viewOf(release.text, { start: row.start + start, end: row.start + end }));
  const view = withOneText(viewOf(release.text, zone));
  const plain = partOf(row.parts.name);
  const language = languageOf(view.text, release.language);
  const brackets = row.parts.brackets.map((span) => ({ content: partOf(span), at: plain.text.length }));
  const rules = READING[language];
  return { zone, zoneIndex, index, language, rules, view, plain, brackets, quoted: false, row };
}

/** Rules remember what they found in a text, and are asked often. */
const withOneText = (view: View): View => ({ ...view, text: interned(view.text) });

/** A zone without its marks: `# Title`, `**Heading**`, `• item`, `LYON, Sept. 14, 2022 /Wire/ -- `. */
function zoneView(text: string, zone: Zone): View {
  const view = viewOf(text, zone);
  const mark = /^(?:[#■◆●◇□▼▽▶★◎\s]|\*\*|__)+/.exec(view.text)?.[0].length ?? 0;
  const tail = zone.kind === 'heading' ? (/(?:\*\*|__)[:：]?$/.exec(view.text)?.[0].length ?? 0) : 0;
  const lead =
    numberedAnswer(view.text) ||
    (zone.kind === 'list'
      ? bulletLength(view.text) || mark
      : zone.kind === 'body'
        ? datelineLength(view.text) || (/^\d{1,2}[.)] /.test(view.text) ? bulletLength(view.text) : 0)
        : mark);
  const end = view.text.length - tail;
  return lead + tail > 0 && lead < end ? sliceView(view, { start: lead, end }) : view;
}

/** `（第17号は…）`: a sentence within brackets is read like any other. */
const bare = (view: View): View =>
  /^[(（][^()（）]+[)）]$/.test(view.text) ? sliceView(view, { start: 1, end: view.text.length - 1 }) : view;

function cut(span: Span): Span[] {
  const parts: Span[] = [];
  for (let start = span.start; start < span.end; start += LONGEST)
    parts.push({ start, end: Math.min(start + LONGEST, span.end) });
  return parts;
}

function languageOf(text: string, whole: Language): Language {
  // `2021年9月 Feldmark Feed A/S`: a row of a Japanese list, whatever its name is written in.
  if (says('ownDate', text)) return LANGUAGES[1];
  // 署 名 者 is spaced out, and Japanese.
  if (!isJapaneseText(text)) return LANGUAGES[0];
  // HIMAR　理事長　Lucia Valverde: whatever its name, a row of a Japanese release with a Japanese word is one.
  const isOwn = whole === LANGUAGES[1] && JAPANESE.test(text.replace(/[(（][^()（）]*[)）]/g, ''));
  return isOwn || !isMostlyLatin(text) ? LANGUAGES[1] : LANGUAGES[0];
}

const JAPANESE = /[\u3040-\u30ff]|[\u4e00-\u9fff][ \u3000]{0,3}[\u4e00-\u9fff]/;

const isJapaneseText = (text: string): boolean => JAPANESE.test(text);

/** English with a Japanese name in brackets stays English. */
function isMostlyLatin(text: string): boolean {
  // | 2016年5月 | Vidra Energy Park（デンマーク） |: a row with a Japanese date is Japanese.
  if (says('ownMonth', text)) return false;
  const { japanese, latin } = scriptsIn(text);
  return latin > japanese * 2 && !/[\u3040-\u309f]/.test(text);
}

/** Whether a quotation is open at the end of a sentence. */
function staysOpen(text: string, open: boolean): boolean {
  const opened = (text.match(/「/g)?.length ?? 0) - (text.match(/」/g)?.length ?? 0);
  const marks = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return open ? opened >= 0 && !marks : opened > 0 || marks;
}

/** The place of a stretch of a sentence's view (or of its plain view) in the release. */
export const placeOf = (view: View, span: Span): Span => toSource(view, span);
