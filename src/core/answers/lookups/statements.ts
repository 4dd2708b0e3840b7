import type { Fact } from '../../facts/fact.js';
import type { Statement } from '../../facts/reading.js';
import type { Ledger } from '../../ledger/ledger.js';
import { groupedBy } from '../../ledger/lookup.js';
import type { Ref } from '../../questions/query.js';
import { refOf } from '../../questions/refs.js';
import { atOnce, type Turns } from '../../turns.js';
import { type TextsByTerm, textsByTerm } from './textsByTerm.js';

/** What was said, by whom and in which words. */
export interface StatementLookup {
  readonly all: readonly Fact<Statement>[];
  by(speaker: Ref): readonly Fact<Statement>[];
  /** Statements by their own words, and by the office of whoever said them. */
  byText(): TextsByTerm<Fact<Statement>>;
  byRole(): TextsByTerm<Fact<Statement>>;
  /** Takes the statements apart before anybody asks. */
  prepare(): Turns<void>;
}

export function statementLookup({ statements, partnerships }: Ledger): StatementLookup {
  const all = [...new Set([...statements, ...partnerships.flatMap((one) => one.statements)])];
  const bySpeaker = groupedBy(all, ({ value }) => [refOf(value.speaker.name)]);
  const texts = () => textsByTerm(all, ({ value }) => value.text);
  const roles = () => textsByTerm(all, ({ value }) => value.speaker.role ?? '');
  let byText: TextsByTerm<Fact<Statement>> | undefined;
  let byRole: TextsByTerm<Fact<Statement>> | undefined;
  return {
    all,
    by: (speaker) => bySpeaker.get(speaker) ?? [],
    byText: () => {
      byText ??= atOnce(texts());
      return byText;
    },
    byRole: () => {
      byRole ??= atOnce(roles());
      return byRole;
    },
    *prepare() {
      byText ??= yield* texts();
      byRole ??= yield* roles();
    },
  };
}
