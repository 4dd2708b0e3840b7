import { says } from '../../languages/layout.js';
import type { FormField } from '../../languages/rules/forms.js';
import { formRow } from '../../releases/lineKinds.js';
import { sliceView, type View, viewOf } from '../../text/view.js';
import type { Document, Sentence } from './document.js';
import { rowsOfOtherMatter } from './otherMatter.js';
import { answeredFacts } from './questions.js';

/** A row of a form that says something of an agreement: `締結日：令和2年7月16日`. */
export interface FormFact {
  readonly field: FormField;
  readonly sentence: Sentence;
  /** What stands behind the label. */
  readonly value: View;
}

const ROWS: ReadonlySet<string> = new Set([
  'form',
  'list',
  'subtitle',
  'body',
  'dateline',
  'heading',
  'title',
  'menu',
  'about',
]);

/** The labelled rows of a release, in order. */
export function formFacts(document: Document): FormFact[] {
  const { text } = document.release;
  const facts: FormFact[] = [];
  const seen = new Set<number>();
  const ofOther = rowsOfOtherMatter(document);
  for (const sentence of document.sentences) {
    if (!ROWS.has(sentence.zone.kind) || seen.has(sentence.zoneIndex)) continue;
    seen.add(sentence.zoneIndex);
    const { zone } = sentence;
    if (zone.end - zone.start > 300) continue;
    const row = formRow(text.slice(zone.start, zone.end));
    const field = row && sentence.rules.formField(row.label);
    const header = row && says('columnHead', text.slice(zone.start + row.valueAt, zone.end));
    // | Area | 78 hectares |: how large it is.
    const measured =
      field === 'scope' && /^[\d.,]/.test(text.slice(zone.start + (row?.valueAt ?? 0), zone.end));
    if (row && field && !header && !measured && !ofOther.has(sentence))
      facts.push({
        field,
        sentence,
        value: withoutEdge(viewOf(text, { start: zone.start + row.valueAt, end: zone.end })),
      });
  }
  return [...facts, ...headedFacts(document), ...answeredFacts(document)];
}

/** A cell of a table ends with its edge. */
function withoutEdge(view: View): View {
  const edge = /[\s|]+$/.exec(view.text)?.index;
  return edge === undefined ? view : sliceView(view, { start: 0, end: edge });
}

/** `3. Period` and what stands below it: a heading is a label too. */
function headedFacts(document: Document): FormFact[] {
  const facts: FormFact[] = [];
  const ofOther = rowsOfOtherMatter(document);
  for (const sentence of document.sentences) {
    const next = document.sentences[sentence.index + 1];
    const label = sentence.view.text.replace(/^[^\p{L}]+|[】>＞》〉:：\s]+$/gu, '');
    if (
      !HEADS.has(sentence.zone.kind) ||
      label.length > 30 ||
      !next ||
      next.zoneIndex === sentence.zoneIndex ||
      HEADS.has(next.zone.kind)
    )
      continue;
    if (ofOther.has(next)) continue;
    const field = sentence.rules.formField(label);
    if (field === 'term' || field === 'signedOn' || field === 'effectiveOn' || field === 'place')
      facts.push({ field, sentence: next, value: next.view });
    const place = next.rules.placeBelow(label, next.view.text);
    if (place > 0)
      facts.push({ field: 'place', sentence: next, value: sliceView(next.view, { start: 0, end: place }) });
  }
  return facts;
}

const HEADS: ReadonlySet<string> = new Set(['heading', 'list', 'subtitle', 'menu']);
