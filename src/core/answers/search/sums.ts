import type { Catalogue } from '../catalogue.js';
import type { Sought } from './find.js';
import type { Line } from './lines.js';
import { isByTheYear, tellsGift } from './payment.js';
import { tellsOf } from './subject.js';

/** What somebody gives may be asked for in no other words: `how much does Veltrix put in`. */
export const isOfGiver = ({ question, parties }: Sought): boolean =>
  question.gives === true && parties.length > 0;

/** "Which partner of A is B?": a place in an order is told where both are, or where one is in a release of the two. */
export function isSuchAPlace(line: Line, { question, parties }: Sought, catalogue: Catalogue): boolean {
  if (question.unit !== 'ordinal' || parties.length < 2) return true;
  const told = parties.filter((one) => tellsOf(line, one, catalogue));
  const isOfThese = catalogue
    .partnershipsIn(line.release.id)
    .some((made) => made.status === 'own' && parties.every(({ id }) => made.parties.includes(id)));
  return told.length === parties.length || (told.length > 0 && isOfThese);
}

/** What is given is told where whoever gives it is, and that it is given; what is by the year, where a year is. */
export function isSuchASum(line: Line, { question, parties }: Sought, catalogue: Catalogue): boolean {
  if (question.isYearly && !isByTheYear(line)) return false;
  if (!question.gives) return true;
  const giving = parties.filter(({ id }) => question.giver?.includes(id) ?? true);
  const givers = giving.length > 0 ? giving : parties;
  return tellsGift(line) && (givers.length === 0 || givers.some((one) => tellsOf(line, one, catalogue)));
}
