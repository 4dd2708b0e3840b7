import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import { LAYOUT } from '../../languages/layout.js';
import { bulletLength } from '../../releases/lineKinds.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';

/** The items that were agreed: numbered within a sentence, or as a list behind the sentence, heading or row that announces them. */
export function scopeFacts(
  document: Document,
  sentences: readonly Sentence[],
  rows: readonly FormFact[],
  section: ReadonlySet<Sentence> | undefined,
): Fact<string>[] {
  const inline = sentences.flatMap((sentence) => inlineItems(document, sentence));
  if (inline.length > 0) return inline;
  const announced = document.sentences.filter(
    (sentence) =>
      ANNOUNCING.has(sentence.zone.kind) &&
      !sentence.quoted &&
      (section?.has(sentence) ?? true) &&
      announces(sentence, rows),
  );
  for (const sentence of announced) {
    const told = rows.filter((candidate) => candidate.sentence === sentence);
    const row = told.filter(({ value }) => bulletLength(value.text) > 0);
    const items = listBehind(document, sentence, row[0] && markShape(row[0].value.text));
    const inRow = rowItems(document, told);
    if (inRow.length > 1 && (row.length === 0 || items.length === 0)) return inRow;
    // （1）業務提携の内容 is a heading within the list: its own items are meant.
    if (items[0] && sentence.rules.announcesScope(items[0].value) && items[0].value.length <= 20) continue;
    if (items.length > 0) return [...rowItems(document, row), ...items];
  }
  const prose = document.sentences.filter(
    (sentence) =>
      (sentence.zone.kind === 'body' || sentence.zone.kind === 'form') &&
      !sentence.quoted &&
      (section?.has(sentence) ?? true),
  );
  const marked = prose.map((sentence) => inlineItems(document, sentence)).find((items) => items.length > 0);
  if (marked) return marked;
  const told = rowItems(document, rows);
  return told.length > 0 ? told : runningItems(document, sentences, prose);
}

/** `will cooperate in A, B and C`: with the agreement, else in the first sentence of the text that says so. */
function runningItems(
  document: Document,
  sentences: readonly Sentence[],
  prose: readonly Sentence[],
): Fact<string>[] {
  const own = sentences.filter(({ zone }) => zone.kind === 'body');
  return (
    [...own, ...prose]
      .map((sentence) => itemsAt(document, sentence, sentence.rules.findRunningScope(sentence.view.text)))
      .find((items) => items.length > 0) ?? []
  );
}

const ANNOUNCING: ReadonlySet<string> = new Set(['body', 'heading', 'form', 'list', 'subtitle', 'notes']);

const announces = (sentence: Sentence, rows: readonly FormFact[]): boolean =>
  (sentence.rules.announcesScope(sentence.view.text) && !sentence.rules.isPartnerList(sentence.view.text)) ||
  rows.some((row) => row.sentence === sentence && row.field === 'scope');

function inlineItems(document: Document, sentence: Sentence): Fact<string>[] {
  return itemsAt(document, sentence, sentence.rules.findScope(sentence.view.text));
}

function itemsAt(document: Document, sentence: Sentence, places: readonly Span[]): Fact<string>[] {
  return places
    .filter((item) => item.end - item.start >= 3)
    .map((item) => ({
      value: sentence.view.text.slice(item.start, item.end),
      evidence: [evidenceFor(document, sentence, placeOf(sentence.view, item))] as const,
    }));
}

/** The list items that stand directly behind a sentence, with the mark of the one that stands in it: 協力分野：①教育. */
function listBehind(document: Document, from: Sentence, firstMark?: string): Fact<string>[] {
  const items: Fact<string>[] = [];
  let shape = firstMark;
  let explained = 0;
  let last = 0;
  for (const sentence of document.sentences.slice(from.index + 1)) {
    if (sentence.zone.kind !== 'list') {
      if (sentence.zoneIndex === from.zoneIndex && items.length === 0) continue;
      // （１）技術相談 and below it what that means, before （２）: the list goes on behind it.
      if (sentence.zone.kind === 'body' && items.length > 0 && ++explained <= MOST_EXPLAINING) continue;
      break;
    }
    explained = 0;
    const number = itemNumber(document, sentence);
    if (number !== undefined && number <= last) break;
    last = number ?? last;
    if (sentence.zoneIndex === document.sentences[sentence.index - 1]?.zoneIndex) continue;
    const mark = markShape(document.release.text.slice(sentence.zone.start, sentence.zone.start + 8));
    if (shape !== undefined && mark !== shape) break;
    shape = mark;
    const text = sentence.view.text.replace(ITEM_END, '');
    if (text.length >= 2)
      items.push({
        value: text,
        evidence: [evidenceFor(document, sentence, placeOf(sentence.view, { start: 0, end: text.length }))],
      });
  }
  return items;
}

/** What stands behind an item: `visits; and`. */
const ITEM_END = new RegExp(`[;；、,]$|(?:;|,) ${alternatives(AGREEMENT_WORDS, 'lastItem')}$|[。.]$`);

/** So many sentences may explain one item. */
const MOST_EXPLAINING = 4;

/** 2 of `(2) …`; undefined for a mark that counts nothing. */
function itemNumber({ release }: Document, { zone }: Sentence): number | undefined {
  const digits = /[\d０-９]+/.exec(release.text.slice(zone.start, zone.start + 6))?.[0];
  return digits === undefined ? undefined : Number(digits.normalize('NFKC'));
}

/** `(1) ` and `(2) ` are of one list, `3. ` is not: the mark with its number taken out. */
const markShape = (text: string): string =>
  text
    .slice(0, bulletLength(text))
    .replace(/[@A-H](?=[ \u3000])/g, 'A')
    .replace(/[①-⑳]/g, '①')
    .replace(NUMERALS, 'I')
    .replace(/[\d０-９]+/g, '1')
    .replace(/[a-z]/g, 'a')
    .replace(ITEM_LETTER, 'i')
    .trim();

const NUMERALS = new RegExp(`${alternatives(LAYOUT, 'numeral')}+`, 'g');
const ITEM_LETTER = new RegExp(alternatives(LAYOUT, 'itemLetter'), 'g');

export function rowItems(document: Document, rows: readonly FormFact[]): Fact<string>[] {
  return rows
    .filter((row) => row.field === 'scope')
    .flatMap((row) => {
      const marked = markedItems(row.value.text);
      if (marked.length > 1)
        return marked.map((item) => ({
          value: row.value.text.slice(item.start, item.end),
          evidence: [evidenceFor(document, row.sentence, placeOf(row.value, item))] as const,
        }));
      const start = bulletLength(row.value.text);
      return {
        value: row.value.text.slice(start),
        evidence: [
          evidenceFor(document, row.sentence, placeOf(row.value, { start, end: row.value.text.length })),
        ] as const,
      };
    });
}

const MARK = /[(（]\d{1,2}[)）] ?|[①-⑳] ?/g;

/** 内容　(1)教育 (2)まちづくり (3)防災: the items that marks part within one row. */
function markedItems(text: string): Span[] {
  const marks = matchesIn(text, MARK);
  if (marks[0]?.index !== 0) return slashed(text);
  return marks.map((mark, i) => {
    const start = mark.index + mark[0].length;
    const part = text.slice(start, marks[i + 1]?.index ?? text.length);
    return { start, end: start + part.replace(/[\s,;、；。]+$/, '').length };
  });
}

/** 協力分野：防災／観光／教育: what strokes part. */
function slashed(text: string): Span[] {
  const parts = text.split('/');
  if (parts.length < 2 || /[A-Za-z\d]\/|https?:|。./.test(text)) return [];
  let at = 0;
  return parts.map((part) => {
    const start = at + (/^\s*/.exec(part)?.[0].length ?? 0);
    at += part.length + 1;
    return { start, end: start + part.trim().replace(/[。、]$/, '').length };
  });
}
