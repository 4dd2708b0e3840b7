import { isBefore } from '../../text/dateValue.js';
import { isPublisher } from '../agreements/scene.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import type { CountClass, CountObservation } from '../reading.js';
import { namesInRow } from '../tables/namesInRow.js';
import type { PartnerRow, TablePart } from '../tables/partnerTables.js';

type Ordinal = Fact<CountObservation>;

/** A row with its sentence. */
interface Row {
  readonly row: PartnerRow;
  readonly sentence: Sentence;
  readonly number: number;
}

/**
 * The places that a table of partners gives them by its numbers, from 1 on or down to it, in the order of its dates;
 * in a table of all partners also the places of the municipalities among themselves.
 */
export function tabledPartners(document: Document, cast: Cast, publisher: string | undefined): Ordinal[] {
  const ordinal = ({ sentence }: Row, countClass: CountClass, number: number): Ordinal[] => {
    const partner = cast.resolve(sentence.plain.text, sentence.rules.coreOf(sentence.plain.text));
    if (isPublisher(publisher, partner) || namesInRow(document, sentence).length > 1) return [];
    const whole = { start: 0, end: sentence.view.text.length };
    const value: CountObservation = {
      ...(publisher === undefined ? {} : { publisher }),
      countClass,
      form: 'ordinal',
      number,
      partner,
    };
    return [{ value, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, whole))] }];
  };
  return [...numberedParts(document)].flatMap(([part, rows]) => {
    const { countClass } = part;
    if (countClass === undefined || !inOrder(rows)) return [];
    const municipal =
      countClass === 'partner' && !rows.some(isNoted)
        ? rows.filter(({ sentence }) => sentence.rules.isLocalGovernment(sentence.plain.text))
        : [];
    return [
      ...rows.flatMap((row) => ordinal(row, countClass, row.number)),
      ...municipal.flatMap((row, index) => ordinal(row, 'municipality', index + 1)),
    ];
  });
}

/** Where rows note the places of municipalities themselves, these are theirs. */
const isNoted = ({ sentence }: Row): boolean =>
  sentence.brackets.some(({ content }) => sentence.rules.notedPlace(content.text) !== undefined);

/** The rows of each part, by their numbers. */
function numberedParts(document: Document): Map<TablePart, Row[]> {
  const parts = new Map<TablePart, Row[]>();
  for (const sentence of document.sentences) {
    const { row } = sentence;
    const number = row?.parts.number;
    if (!row || number === undefined) continue;
    parts.set(row.part, [...(parts.get(row.part) ?? []), { row, sentence, number }]);
  }
  for (const rows of parts.values()) rows.sort((a, b) => a.number - b.number);
  return parts;
}

/** Numbered from 1 without a gap, none before the one above it; a row may lack its date. */
function inOrder(rows: readonly Row[]): boolean {
  if (rows.length < 2 || rows.some(({ number }, index) => number !== index + 1)) return false;
  const days = rows.flatMap(({ row }) => row.parts.date?.value ?? []);
  const rises = days.every((day, index) => index === 0 || !isBefore(day, days[index - 1] as string));
  return days.length * 2 > rows.length && rises;
}
