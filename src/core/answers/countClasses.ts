import type { CountClass, OrganisationKind } from '../facts/reading.js';
import type { Filter } from '../questions/query.js';

const OF_KINDS: Readonly<Record<string, CountClass>> = {
  ['municipality prefecture' satisfies `${OrganisationKind} ${OrganisationKind}`]: 'municipality',
  university: 'university',
  school: 'school',
  company: 'company',
};

/** Words that stand for any paper, and so restrict nothing. */
const ANY_PAPER: readonly Filter['instrument'][] = [undefined, 'mou', 'memorandum', 'agreement'];

/**
 * The classes that releases count partners in and that a query asks within: all of them, those overseas, the
 * companies; both `overseas` and `university` for "overseas partner universities". Undefined for any other
 * selection, of which no release keeps count.
 */
export function countClassesOf({
  overseas,
  kinds,
  instrument: _,
  number: __,
  ...rest
}: Filter): readonly CountClass[] | undefined {
  if (Object.keys(rest).length > 0) return undefined;
  const place: readonly CountClass[] = overseas === undefined ? [] : [overseas ? 'overseas' : 'domestic'];
  if (!kinds) return place.length > 0 ? place : ['partner'];
  const kind = OF_KINDS[[...kinds].sort().join(' ')];
  return kind === undefined ? undefined : [...place, kind];
}

/** `How many comprehensive agreements?`: all partners, where a release counts papers of the kind. */
export const classOfPapers = ({ instrument, ...rest }: Filter): CountClass | undefined =>
  instrument !== undefined && Object.keys(rest).length === 0 ? 'partner' : undefined;

/** The one class whose total is the number that a query asks for. */
export function countClassOf(filter: Filter): CountClass | undefined {
  const classes = countClassesOf(filter);
  if (classes?.length !== 1 || filter.number !== undefined) return undefined;
  // Companies are counted by the paper that is made with them; all partners, by whatever paper.
  return filter.kinds || ANY_PAPER.includes(filter.instrument) ? classes[0] : undefined;
}
