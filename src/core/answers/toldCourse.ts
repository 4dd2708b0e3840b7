import { LANGUAGES } from '../languages/language.js';
import { READING } from '../languages/reading.js';
import type { FoundCourse } from '../languages/rules/dates.js';
import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Answered } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { type Line, linesOf } from './search/lines.js';
import { names } from './search/subject.js';
import { wholeLine } from './search/wholeLine.js';

/** What is said instead of a term or an end: that there is none, or that the agreement goes on. */
const TOLD_OF: Readonly<Partial<Record<AttributeName, readonly FoundCourse['course'][]>>> = {
  termMonths: ['open-ended'],
  endsOn: ['open-ended', 'goes on'],
  inForce: ['goes on', 'open-ended'],
};

const TELLING: ReadonlySet<Line['kind']> = new Set(['body', 'list', 'form', 'notes']);

/**
 * The sentence that tells the course of an agreement without a day: 期間の定めはありません, `The MOU remains in force.`
 * In a release that announces it alone; in one that mentions it, where the sentence names both sides.
 */
export function toldCourse(
  partnership: Partnership,
  attribute: AttributeName,
  query: Query,
  catalogue: Catalogue,
): Answered | undefined {
  const wanted = TOLD_OF[attribute];
  if (wanted === undefined) return undefined;
  const told = [...catalogue.inOrder([...partnership.announcedIn, ...partnership.mentionedIn])]
    .reverse()
    .flatMap(linesOf)
    .filter((line) => TELLING.has(line.kind))
    .flatMap((line) => ({ line, course: courseIn(line) }))
    .filter(({ line, course }) => course && wanted.includes(course) && isOf(line, partnership, catalogue));
  for (const course of wanted) {
    const line = told.find((one) => one.course === course)?.line;
    if (line)
      return {
        kind: 'answered',
        query,
        content: {
          type: 'course',
          partnership,
          course,
          ...(course === 'goes on' && (query.attribute === 'inForce' || query.attribute === 'expired')
            ? { holds: query.attribute === 'inForce' }
            : {}),
          ...(line.release.publishedOn === undefined ? {} : { on: line.release.publishedOn }),
        },
        evidence: [wholeLine(line)],
        contradictions: [],
      };
  }
  return undefined;
}

const courses = new WeakMap<Line, { readonly course: FoundCourse['course'] | undefined }>();

function courseIn(line: Line): FoundCourse['course'] | undefined {
  const { text } = line.view;
  const known = courses.get(line) ?? {
    course: READING[hasJapanese(text) ? LANGUAGES[1] : LANGUAGES[0]].findCourse(text)?.course,
  };
  courses.set(line, known);
  return known.course;
}

function isOf(line: Line, partnership: Partnership, catalogue: Catalogue): boolean {
  const { id } = line.release;
  const isItsOwn = partnership.announcedIn.includes(id) && catalogue.partnershipsIn(id).length === 1;
  if (isItsOwn && !others(line, partnership, catalogue)) return true;
  return partnership.parties.every((party) => isNamed(line, party, catalogue));
}

/** Whether a sentence of its own release names somebody who is no party: it may tell of another agreement. */
const others = (line: Line, { parties }: Partnership, catalogue: Catalogue): boolean =>
  catalogue
    .organisationsIn(line.release.id)
    .some((one) => !parties.includes(one.id) && one.kind !== undefined && names(line.words.folded, one));

function isNamed(line: Line, party: string, catalogue: Catalogue): boolean {
  const organisation = catalogue.organisation(party);
  return organisation !== undefined && names(line.words.folded, organisation);
}
