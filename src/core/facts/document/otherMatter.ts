import { formRow } from '../../releases/lineKinds.js';
import type { Document, Sentence } from './document.js';

/** A heading by its mark, or one that is numbered like an item: ７ 実証の概要. */
const isHeading = ({ zone, view }: Sentence): boolean =>
  zone.kind === 'heading' || (zone.kind === 'list' && view.text.length <= 24 && !/[。.:：]/.test(view.text));

/** 期間 under ケルティック・ウィークについて; not under 包括連携協定について. */
const isAboutOther = ({ zone: { about }, rules }: Sentence): boolean =>
  about !== undefined && !rules.speaksOfAgreements(about);

/** Several rules ask each document. */
const known = new WeakMap<Document, ReadonlySet<Sentence>>();

/**
 * The rows that any matter may have and that stand under the heading of something else than an agreement: 期間 under
 * 実証実験の概要 is that of the trial, `Venue` under `About the seminar` that of the seminar.
 */
export function rowsOfOtherMatter(document: Document): ReadonlySet<Sentence> {
  const before = known.get(document);
  if (before) return before;
  const rows = new Set<Sentence>();
  let within = false;
  let below: Sentence | undefined;
  for (const sentence of document.sentences) {
    if (isHeading(sentence)) {
      // Below 実証の概要 a heading 期間 goes on with the trial.
      const goesOn: boolean = within && sentence.rules.isLabelOfAnything(sentence.view.text);
      within = goesOn || sentence.rules.headsOtherMatter(sentence.view.text);
      below = goesOn ? sentence : undefined;
    } else if (within || isAboutOther(sentence)) {
      const { start, end } = sentence.zone;
      const row = end - start <= 300 ? formRow(document.release.text.slice(start, end)) : undefined;
      if ((row && sentence.rules.isLabelOfAnything(row.label)) || below) rows.add(sentence);
      below = undefined;
    }
  }
  known.set(document, rows);
  return rows;
}
