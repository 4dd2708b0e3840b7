import type { AgreementClause, FoundInstrument } from '../languages/readingRules.js';
import type { FoundName } from '../text/names.js';
import type { Span } from '../text/span.js';
import { breaksOf, type Cast } from './cast.js';
import type { Document, Sentence } from './document.js';

/** A clause of agreement with its parties by their fullest names in the release. */
export interface Statement {
  readonly sentence: Sentence;
  readonly clause: AgreementClause;
  /** In the order of the text; the subject first. */
  readonly parties: readonly Party[];
  /** The parties that are named as counterparts ("with X"). */
  readonly counterparts: readonly Party[];
  /** What part of the sentence is about it: all, or its item of a list. */
  readonly part: Span;
  readonly listed: boolean;
}

export interface Party {
  readonly name: string;
  /** As found, in the sentence's plain view. */
  readonly found: FoundName;
}


const READ_FOR_AGREEMENTS: ReadonlySet<string> = new Set(['title', 'subtitle', 'body', 'heading', 'list', 'notes', 'about', 'form', 'caption']);

/** Every clause of agreement of a release, lists of earlier ones included. */
export function statementsOf(document: Document, cast: Cast, people: ReadonlySet<string>): Statement[] {
  const found: Statement[] = [];
  for (const sentence of document.sentences) {
    if (!READ_FOR_AGREEMENTS.has(sentence.zone.kind) || sentence.quoted) continue;
    const text = sentence.plain.text;
    const breaks = breaksOf(sentence);
    const clauses = sentence.rules.findAgreements(text, sentence.zone.kind === 'title', breaks);
    const listed = sentence.rules.findListedAgreements(text, breaks);
    found.push(...clauses.map((clause) => statementOf(cast, people, sentence, clause)));
    const carrier = clauses.find((clause) => clause.instrument) ?? clauses[0];
    if (carrier) found.push(...listed.flatMap(({ names, part }) => listedStatements(cast, people, sentence, carrier, names, part)));
  }
  return found;
}

function statementOf(cast: Cast, people: ReadonlySet<string>, sentence: Sentence, clause: AgreementClause): Statement {
  const counterparts = partiesOf(cast, people, sentence, clause.counterparts);
  const subjects = partiesOf(cast, people, sentence, clause.subjects);
  const part = { start: 0, end: sentence.plain.text.length };
  return { sentence, clause, counterparts, parties: unique([...subjects, ...counterparts]), part, listed: false };
}

/** Each name of a list is an agreement of its own. */
function listedStatements(cast: Cast, people: ReadonlySet<string>, sentence: Sentence, carrier: AgreementClause, names: readonly FoundName[], part: Span): Statement[] {
  return partiesOf(cast, people, sentence, names).map((party) => ({
    sentence,
    clause: { ...carrier, subjects: [], counterparts: [party.found], earlier: true, embedded: false },
    parties: [party],
    counterparts: [party],
    part,
    listed: true,
  }));
}

function partiesOf(cast: Cast, people: ReadonlySet<string>, sentence: Sentence, names: readonly FoundName[]): Party[] {
  return unique(
    names
      .filter((found) => !people.has(found.name) && ![...people].some((person) => found.name.endsWith(` ${person}`)))
      .map((found) => ({ name: cast.resolve(found.name, sentence.rules.coreOf(found.name)), found })),
  );
}

function unique(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.name === party.name) === index);
}

/** Whether a paper's name is only a reference to one: `this MOU`. */
export const instrumentOf = (statement: Statement): FoundInstrument | undefined => statement.clause.instrument;
