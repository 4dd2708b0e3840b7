import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { findNames } from '../names/names.js';
import { isPlace } from '../names/places.js';
import { becoming } from './becoming.js';
import type { Context } from './context.js';
import { findInstruments } from './instruments.js';
import { latest } from './latest.js';
import { beginning, existing, followed, had, numberedOnes, relative, standing, theirs } from './mentions.js';
import { withPaper } from './paperClauses.js';
import { withoutPaper } from './partnering.js';
import { nominal } from './titles.js';

/** `Mayor Miwa Saburi`, `Mayor of Takase`: people who sign are no side. */
const isOfficer = (name: string): boolean =>
  /^(?:Vice |Deputy |Acting |Former )?(?:Mayor|President|Governor|Rector|Chancellor|Professor|Principal|Minister|Ambassador|Chair(?:man|woman|person)?)(?: of)? \p{Lu}/u.test(
    name,
  );

/** `the Mayor of Takase, Ann Lee, signed`: who it is stands behind the office. */
const isOfOfficer = (before: FoundName | undefined, name: FoundName, text: string): boolean =>
  before !== undefined && isOfficer(before.name) && text.slice(before.end, name.start) === ', ';

/** Names are looked for when something is told of them: most sentences tell of no agreement. */
function contextOf(text: string, breaks: readonly number[]): Context {
  let names: readonly FoundName[] | undefined;
  return {
    text,
    instruments: findInstruments(text),
    get names() {
      names ??= findNames(text, breaks).filter(
        (one, i, all) => !isPlace(one.name) && !isOfficer(one.name) && !isOfOfficer(all[i - 1], one, text),
      );
      return names;
    },
  };
}

/** `Q. Has the park signed an agreement with Takase?`: asked, not told. */
const ASKS = /^(?:Q ?\d*[.:)] ?)?(?:has|have|did|does|do|is|are|was|were|will|when|why)\b[^"“”]*\?$/i;

/**
 * The clauses of a sentence that tell of an agreement, with its sides:
 * `A has concluded an MOU on X with B` · `A and B signed a letter of intent` · `an MOU was signed between A and B` ·
 * `A has partnered with B`; in a title also `Business Alliance with B`.
 */
export function findAgreements(
  text: string,
  title: boolean,
  breaks: readonly number[] = [],
): AgreementClause[] {
  if (ASKS.test(text)) return [];
  const context = contextOf(text, breaks);
  // "Letter of Intent Signed with B": a headline leaves its "was" out.
  const papers = withPaper(context).map((clause) => (title ? { ...clause, embedded: false } : clause));
  // "Southern Reach Institute" reaches no agreement; a headline writes its verb with a capital.
  const related = title ? [] : relative(context);
  const told = [...papers, ...withoutPaper(context)].filter(
    ({ trigger }) =>
      !related.some(({ part }) => part && part.start <= trigger.start && trigger.end <= part.end),
  );
  const named = told.some(({ subjects, counterparts }) => subjects.length + counterparts.length > 1);
  const newest = named || title ? [] : latest(context);
  const clauses = [
    // "B, with which an MOU was signed": whose it is stands before the clause.
    ...(newest.length > 0 ? told.filter(hasSides) : told),
    ...(named ? [] : becoming(context)),
    ...followed(context),
    ...(title ? [] : numberedOnes(context)),
    ...related,
    ...newest,
  ].filter(
    ({ trigger }) =>
      title || !context.names.some(({ start, end }) => start < trigger.start && trigger.end < end),
  );
  if (!title && clauses.length === 0) {
    const begun = beginning(context);
    return begun.length > 0
      ? begun
      : [...theirs(context), ...existing(context), ...standing(context), ...had(context)];
  }
  return title && !clauses.some(hasSides) ? nominal(context) : clauses;
}

const hasSides = ({ subjects, counterparts }: AgreementClause): boolean =>
  subjects.length + counterparts.length > 0;
