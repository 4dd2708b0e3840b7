import { sentenceSpans } from '../../index/passage.js';
import { alternatives } from '../../languages/alternatives.js';
import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { LAYOUT } from '../../languages/layout.js';
import { isNumberedQuestion } from '../../languages/questionLines.js';
import type { Release, ZoneKind } from '../../releases/release.js';
import type { Span } from '../../text/span.js';
import { type View, viewOf } from '../../text/view.js';
import { type Words, wordsOf } from './terms.js';

/** A sentence, an item or a row of a release, with what stands above it and tells what it is of. */
export interface Line {
  readonly release: Release;
  readonly kind: ZoneKind;
  readonly span: Span;
  readonly view: View;
  readonly words: Words;
  /** Of the heading above it and the sentence that leads its list in. */
  readonly above: Words;
  /** Of the sentence before it in its paragraph. */
  readonly before?: Words;
  /** Whom its section is about: `About Veltrix`. */
  readonly about?: string;
  /** Which paragraph it stands in, and which place in the release it has. */
  readonly zone: number;
  readonly place: number;
}

/** What nobody asks for: menus, addresses for the press, file headers. */
const LEFT_OUT: ReadonlySet<ZoneKind> = new Set(['frontMatter', 'menu', 'contact', 'dateline']);

const NOTHING = wordsOf('');
const remembered = new Map<Release, readonly Line[]>();
/** Releases whose lines are kept: those asked about lately. */
const REMEMBERED = 256;

/** The lines of a release in order. */
export function linesOf(release: Release): readonly Line[] {
  const known = remembered.get(release);
  if (known) return known;
  const made = makeLines(release);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value as Release);
  remembered.set(release, made);
  return made;
}

const ofReleases = new WeakMap<Release, Words>();

/** The words of a whole release. */
export function wordsOfRelease(release: Release): Words {
  const known = ofReleases.get(release);
  if (known) return known;
  const made = wordsOf(release.text);
  ofReleases.set(release, made);
  return made;
}

function makeLines(release: Release): Line[] {
  const lines: Line[] = [];
  let heading = '';
  let intro = '';
  for (const [zone, { kind, start, end, about }] of release.zones.entries()) {
    if (LEFT_OUT.has(kind)) continue;
    if (kind === 'heading') {
      heading = release.text.slice(start, end);
      intro = '';
    }
    // Ｑ４．費用はだれが負担するのですか。: a heading to what follows, and no answer.
    const whole = viewOf(release.text, { start, end }).text;
    if (kind !== 'heading' && kind !== 'title' && isNumberedQuestion(whole)) {
      heading = whole;
      intro = '';
      continue;
    }
    const isItem = kind === 'list' || kind === 'form';
    const above = isItem || kind !== 'heading' ? `${heading}\n${isItem ? intro : ''}` : '';
    const aboveWords = above.trim() === '' ? NOTHING : wordsOf(above);
    let last = '';
    let before: Words | undefined;
    let asked = '';
    for (const span of sentenceSpans(release.text, { start, end })) {
      const view = viewOf(release.text, span);
      if (view.text === '') continue;
      lines.push({
        release,
        kind,
        span,
        view,
        words: wordsOf(view.text),
        above: asked === '' ? aboveWords : wordsOf(`${above}\n${asked}`),
        ...(before === undefined ? {} : { before }),
        ...(about === undefined ? {} : { about }),
        zone,
        place: lines.length,
      });
      last = view.text;
      // Why Braga? The region has …: a question in the text is a heading to what follows.
      if (/[?？]$/.test(last) && view.text.length < 60) asked = `${last}\n`;
      before = lines.at(-1)?.words;
    }
    if (kind !== 'heading' && NUMBERED.test(last)) heading = last;
    if (!isItem) intro = /[:：]$/.test(last) || leadsIn(last) ? last : '';
  }
  return lines;
}

/** `1.解消の理由`: a heading, though it looks like an item. */
const NUMBERED = new RegExp(`^(?:\\d|${alternatives(LAYOUT, 'numeral')}){1,2}[.、)] ?[^。.:：|\\d]{2,24}$`);

/** `The two sides will:` and 次のとおりです。 lead a list in. */
const leadsIn = inAnyLanguage(SENTENCE_FORMS, 'leadsIn');
