import { formRow } from '../../releases/lineKinds.js';
import type { ShownValue } from '../answer.js';
import { type Sought, soughtTerms } from './find.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';
import { isCountedSo, isOfUnit, numbersIn } from './numbers.js';
import { placesOf } from './terms.js';

/** `| Amount | 2.1 billion yen |`, 定員:80名: what stands behind the label that is asked for. */
const LABELLED = /^[-・*|\s\d().]{0,6}([^|:：\n]{2,40}?) ?(?:\||[:：](?!\/\/)) ?([^|\n]{1,120}?)[ |]*$/;

/** `３ 設置期間:令和６年`: a row with a colon for the wide space behind its label, which the line shows as a single one. */
function withGap({ release, span, view }: Line): string {
  const row = formRow(release.text.slice(span.start, span.end));
  const at = row?.label === undefined ? -1 : view.text.indexOf(`${row.label} `);
  return row && at >= 0
    ? `${view.text.slice(0, at)}${row.label}:${view.text.slice(at + row.label.length + 1)}`
    : '';
}

/** What stands behind the label that is asked for, in a line that has one. */
export function labelled(line: Line, sought: Sought): Found | undefined {
  if (line.kind === 'title' || line.kind === 'heading') return undefined;
  const { text } = line.view;
  const match = LABELLED.exec(text) ?? (line.kind === 'form' ? LABELLED.exec(withGap(line)) : null);
  const [, label = '', value = ''] = match ?? [];
  if (!match || value === '') return undefined;
  const head = soughtTerms(sought);
  const places = head.filter((term) =>
    placesOf(term, line.words.folded).some((place) => place < label.length + 6),
  );
  if (places.length * 2 < head.length || places.length === 0) return undefined;
  const { wanted } = sought.question;
  const { unit, counter } = sought.question;
  const isMeasured = (): boolean =>
    numbersIn(value).some(({ start, end }) => {
      const phrase = value.slice(start, end);
      return isOfUnit(phrase, unit) && isCountedSo(text, phrase, counter);
    });
  if (wanted === 'number' && !isMeasured()) return undefined;
  // "Employees: 720 Sales: 131": of several labels in a row the number alone.
  if (wanted === 'number' && /[:：]/.test(value)) return undefined;
  const start = text.indexOf(value, match[0].indexOf(label) + label.length);
  return { start, end: start + value.length, value: { type: 'text', value } satisfies ShownValue };
}
