import type { Organisation } from '../../ledger/ledger.js';
import type { ParsedQuestion } from '../../questions/parse.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { names } from '../search/subject.js';
import { speaksOfItself } from './ourselves.js';

/** A number or a day in a sentence that names others, in a paragraph that has not named whoever is asked about: theirs. */
export function isOfSomebodyElse(
  { content, evidence }: Answered,
  about: readonly Organisation[],
  { slots, question }: ParsedQuestion,
  catalogue: Catalogue,
): boolean {
  const [line] = evidence;
  if (content.type !== 'extracted' || content.holds !== undefined || about.length === 0 || !line)
    return false;
  const release = catalogue.release(line.releaseId);
  const zone = release?.zones.find(
    ({ start, end }) => start <= line.sentence.start && line.sentence.start < end,
  );
  if (!release || !zone || speaksOfItself(line.quote)) return false;
  const text = fold(release.text.slice(zone.start, line.sentence.end));
  const written = slots.filter(({ kind }) => kind === 'party' || kind === 'country');
  if (written.some(({ start, end }) => text.includes(question.text.slice(start, end)))) return false;
  const others = catalogue.ledger.organisations.filter(
    (one) => !about.includes(one) && catalogue.partnershipsOf(one.id).length > 0,
  );
  return others.some((one) => names(text, one)) && !about.some((one) => names(text, one));
}
