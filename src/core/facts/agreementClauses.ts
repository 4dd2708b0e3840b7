import type { AgreementClause } from '../languages/readingRules.js';
import type { FoundName } from '../text/names.js';
import type { Span } from '../text/span.js';
import { breaksOf, type Cast } from './cast.js';
import { type Document, placeOf, type Sentence } from './document.js';
import { listedPartners } from './partnerLists.js';
import type { InstrumentKind } from './reading.js';

/** A clause of agreement with its parties by their fullest names in the release. */
export interface Statement {
  readonly sentence: Sentence;
  readonly clause: AgreementClause;
  /** In the order of the text; the subject first. */
  readonly parties: readonly Party[];
  /** The parties that are named as counterparts ("with X"). */
  readonly counterparts: readonly Party[];
  /** The part of the release that is about it: the sentence, or its item of a list. */
  readonly place: Span;
  readonly listed: boolean;
  /** The kind of paper that a bracket names. */
  readonly bracketed?: InstrumentKind;
}

export interface Party {
  readonly name: string;
  /** As found, in the sentence's plain view. */
  readonly found: FoundName;
}

const READ_FOR_AGREEMENTS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'body',
  'heading',
  'list',
  'notes',
  'about',
  'form',
  'caption',
]);

/** Every clause of agreement of a release, lists of earlier ones included. */
export function statementsOf(document: Document, cast: Cast, people: ReadonlySet<string>): Statement[] {
  const found: Statement[] = [];
  for (const sentence of document.sentences) {
    if (!READ_FOR_AGREEMENTS.has(sentence.zone.kind) || sentence.quoted) continue;
    const text = sentence.plain.text;
    const breaks = breaksOf(sentence);
    const title = sentence.zone.kind === 'title';
    const clauses = sentence.rules
      .findAgreements(text, title, breaks)
      .filter((clause) => title || !isQuoted(text, clause.trigger.start));
    const listed = sentence.rules.findListedAgreements(text, breaks);
    found.push(
      ...clauses.map((clause) => statementOf(cast, people, sentence, clause)),
      ...bracketStatements(cast, people, sentence),
    );
    const carrier = clauses.find((clause) => clause.instrument) ?? clauses[0] ?? PLAIN;
    found.push(
      ...listed.flatMap(({ names, part }) => listedStatements(cast, people, sentence, carrier, names, part)),
    );
  }
  return [...found, ...listedPartners(document, cast)];
}

/** A list of partners that no verb introduces: `BNJ's partners so far are: …`. */
const PLAIN: AgreementClause = {
  trigger: { start: 0, end: 0 },
  subjects: [],
  counterparts: [],
  future: false,
  earlier: true,
  embedded: false,
  nominal: false,
};

/** Whether a place stands within somebody's words: `she said, "we signed …"`. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/「/g)?.length ?? 0) - (before.match(/」/g)?.length ?? 0);
  return open > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** `●株式会社コープはるかぜ（平成29年8月22日 包括連携協定締結）`: a name whose bracket tells of its agreement. */
function bracketStatements(cast: Cast, people: ReadonlySet<string>, sentence: Sentence): Statement[] {
  return sentence.brackets.flatMap(({ content, at }) => {
    const { rules } = sentence;
    const [instrument] = rules.findInstruments(content.text);
    const cues = rules.findDateCues(content.text);
    if (
      !instrument ||
      rules.findDates(content.text).length === 0 ||
      !cues.some((cue) => cue.event === 'signed')
    )
      return [];
    const name = rules.nameEndingAt(sentence.plain.text, at);
    if (!name) return [];
    const clause: AgreementClause = {
      trigger: name,
      subjects: [],
      counterparts: [name],
      future: false,
      earlier: true,
      embedded: false,
      nominal: false,
    };
    const [party] = partiesOf(cast, people, sentence, [name]);
    const place = { start: content.starts[0] ?? 0, end: content.ends.at(-1) ?? 0 };
    return party
      ? [
          {
            sentence,
            clause,
            counterparts: [party],
            parties: [party],
            place,
            listed: true,
            bracketed: instrument.kind,
          },
        ]
      : [];
  });
}

function statementOf(
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
  clause: AgreementClause,
): Statement {
  const counterparts = partiesOf(cast, people, sentence, clause.counterparts);
  const subjects = partiesOf(cast, people, sentence, clause.subjects);
  const place = placeOf(sentence.plain, { start: 0, end: sentence.plain.text.length });
  return {
    sentence,
    clause,
    counterparts,
    parties: unique([...subjects, ...counterparts]),
    place,
    listed: false,
  };
}

/** Each name of a list is an agreement of its own. */
function listedStatements(
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
  carrier: AgreementClause,
  names: readonly FoundName[],
  part: Span,
): Statement[] {
  return partiesOf(cast, people, sentence, names).map((party) => ({
    sentence,
    clause: { ...carrier, subjects: [], counterparts: [party.found], earlier: true, embedded: false },
    parties: [party],
    counterparts: [party],
    place: withBrackets(sentence, part),
    listed: true,
  }));
}

/** A part of the plain text with the brackets in it and directly behind it: `Pohjola Village (Finland, March 2022)`. */
function withBrackets(sentence: Sentence, part: Span): Span {
  const place = placeOf(sentence.plain, part);
  const behind = sentence.brackets
    .filter(({ at }) => at >= part.start && at <= part.end + 1)
    .map(({ content }) => content.ends.at(-1) ?? 0);
  return { start: place.start, end: Math.max(place.end, ...behind) };
}

function partiesOf(
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
  names: readonly FoundName[],
): Party[] {
  return unique(
    names
      .filter(
        (found) =>
          !people.has(found.name) && ![...people].some((person) => found.name.endsWith(` ${person}`)),
      )
      .map((found) => ({ name: cast.resolve(found.name, sentence.rules.coreOf(found.name)), found })),
  );
}

function unique(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.name === party.name) === index);
}
