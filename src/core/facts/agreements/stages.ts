import type { FormField } from '../../languages/rules/forms.js';
import type { Sentence } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import type { InstrumentKind } from '../reading.js';
import type { AgreementGroup } from './scene.js';

/** Papers behind which another one follows. */
const PRELIMINARY: ReadonlySet<InstrumentKind> = new Set(['basic agreement', 'loi']);

/** Whether two sets of papers are of two stages: a basic agreement, and the alliance agreement that follows it. */
export function areOfTwoStages(a: ReadonlySet<InstrumentKind>, b: ReadonlySet<InstrumentKind>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return [...PRELIMINARY].some((kind) => a.has(kind) !== b.has(kind));
}

/** The kinds of paper that the clauses of a group name. */
export const kindsOf = ({ statements }: AgreementGroup): ReadonlySet<InstrumentKind> =>
  new Set(statements.flatMap(({ clause, paper }) => clause.instrument?.kind ?? paper?.value.kind ?? []));

/** `(3) 業務提携契約締結日 2021年9月（予定）` in a release about a basic agreement: a row of the one that is to follow. */
export function isOfOtherStage(sentence: Sentence, group: AgreementGroup): boolean {
  if (sentence.zone.kind !== 'form' && sentence.zone.kind !== 'list') return false;
  const named = new Set(sentence.rules.findInstruments(sentence.view.text).map(({ kind }) => kind));
  return areOfTwoStages(kindsOf(group), named);
}

const DATED: ReadonlySet<FormField> = new Set(['signedOn', 'effectiveOn']);

/** The rows of a form without those of another stage. */
export const rowsOf = (rows: readonly FormFact[], group: AgreementGroup): readonly FormFact[] =>
  rows.filter((row) => !DATED.has(row.field) || !isOfOtherStage(row.sentence, group));
