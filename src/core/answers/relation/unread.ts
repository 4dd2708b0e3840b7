import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import type { Answer, Passage } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import { deniesPartnership } from '../denials.js';
import { type Line, linesOf } from '../search/lines.js';
import { wholeLine } from '../search/wholeLine.js';
import { partiesOf } from '../select.js';

/** So many releases are read through: the newest. */
const READ = 200;
/** How far into a release whoever speaks in it is named, in characters. */
const HEAD = 600;

const concludes = inAnyLanguage(SENTENCE_FORMS, 'concludes');
const counts = inAnyLanguage(SENTENCE_FORMS, 'countsOn');
const speaks = inAnyLanguage(SENTENCE_FORMS, 'weConclude');

/**
 * "Is Lindqvist a partner of Aster?", of whom the ledger has no agreement: before no is said, the sentence that names
 * both and tells of one, `The memorandum with Lindqvist, which I signed in January`, is quoted.
 */
export function unreadAgreement(
  query: Query,
  answer: Answer,
  { catalogue }: AnswerContext,
): Passage | undefined {
  const parties = partiesOf(query, catalogue);
  if (parties.length !== 2 || !deniesPartnership(answer)) return undefined;
  const [a, b] = parties as [Organisation, Organisation];
  const both = catalogue.newestReleases.slice(0, READ).filter(({ text }) => names(text, a) && names(text, b));
  const line = both.flatMap(linesOf).find((one) => tellsOf(one, a, b));
  return line && { kind: 'passage', query, evidence: [wholeLine(line)], contradictions: [] };
}

const BRACKETS = /[(（][^()（）]*[)）]/g;

function tellsOf({ view: { text }, release }: Line, a: Organisation, b: Organisation): boolean {
  if (!concludes(text) || counts(text)) return false;
  // (location: Grenoble, France) says where a partner sits, and no more of the town.
  const said = text.replace(BRACKETS, '');
  const [hasA, hasB] = [names(said, a), names(said, b)];
  return (hasA && hasB) || (speaks(text) && ((hasB && leads(release, a)) || (hasA && leads(release, b))));
}

const leads = ({ title, text }: Release, one: Organisation): boolean =>
  names(title, one) || names(text.slice(0, HEAD), one);

const names = (text: string, { aliases }: Organisation): boolean =>
  aliases.some((alias) => alias.length > 2 && text.includes(alias));
