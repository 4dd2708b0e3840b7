import { FOUNDING } from '../../languages/answers/founders.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { FreeQuestion } from '../../questions/free.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import { fold } from '../../text/fold.js';
import type { Answer } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { partiesOf } from '../select.js';
import { type Line, linesOf } from './lines.js';
import { namesOf } from './subject.js';
import { wholeLine } from './wholeLine.js';

/** So many releases are read through, those told of first. */
const READ_THROUGH = 24;
/** The name stands before who founded it: nobody else's name may stand nearer. */
const NEAR = 160;

/** "Who set up the hub?": whoever a sentence about it says to have founded it; undefined where none does. */
export function answerFounders(
  query: Query,
  { asksFounder: language, named = [] }: FreeQuestion,
  catalogue: Catalogue,
): Answer | undefined {
  const parties = partiesOf(query, catalogue);
  const [party] = parties;
  if (!party || parties.length > 1) return undefined;
  const rank = (release: Release): number => (release.language === language ? 0 : 1);
  const releases = catalogue.releasesOf([party.id]).filter(speaksOfFounding).slice(0, READ_THROUGH);
  // In the words of the question's language, where a release has them.
  const written = named.filter(({ ids }) => ids.includes(party.id)).map((one) => one.written);
  for (const release of [...releases].sort((a, b) => rank(a) - rank(b))) {
    const names = [...namesOf(release, party), ...written];
    for (const line of linesOf(release)) {
      const founders = foundersIn(line, names);
      if (founders === undefined) continue;
      return {
        kind: 'answered',
        query,
        content: { type: 'extracted', values: [{ type: 'text', value: founders }] },
        evidence: [wholeLine(line)],
        contradictions: [],
      };
    }
  }
  return undefined;
}

const tellsFounding = inAnyLanguage(FOUNDING, 'FOUND_AT_ALL');
/** Cheap, before the lines of a release are made. */
const speaksOfFounding = ({ text }: Release): boolean => tellsFounding(text);

/** `|The hub| is an association established by |Kitano Holdings|`: of whomever the sentence is about. */
function foundersIn(line: Line, names: readonly string[]): string | undefined {
  const { text } = line.view;
  const { FOUNDED_BY, OF_WHOM_IT_IS } = FOUNDING[line.release.language];
  const told = FOUNDED_BY.exec(text);
  const founders = told?.[1]?.trim();
  if (!told || !founders || names.some((name) => fold(founders).includes(name))) return undefined;
  const before = fold(text.slice(Math.max(0, told.index - NEAR), told.index + 1));
  const isOfIt = names.some((name) => before.includes(name));
  const about = fold(line.about ?? '');
  const isOfItsSection = OF_WHOM_IT_IS.test(text) && names.some((name) => about.includes(name));
  return isOfIt || isOfItsSection ? founders : undefined;
}
