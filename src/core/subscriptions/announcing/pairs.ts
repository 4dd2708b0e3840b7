import type { Catalogue } from '../../answers/catalogue.js';
import type { Release } from '../../releases/release.js';
import { dayRange } from '../../text/dateValue.js';

/** Days within which the other language's release follows. */
const NEAR_DAYS = 31;

/**
 * The releases that tell the same news in another language: of the same publisher, of the same agreements for
 * the most part, and near in time. What is not known of either keeps no two apart.
 */
export function translationsOf(release: Release, catalogue: Catalogue): readonly Release[] {
  const own = catalogue.partnershipsIn(release.id);
  const ids = new Set(own.flatMap(({ announcedIn }) => announcedIn));
  return [...ids].flatMap((id) => {
    const other = catalogue.release(id);
    if (!other || other.language === release.language) return [];
    const theirs = catalogue.partnershipsIn(id);
    const common = theirs.filter((one) => own.includes(one)).length;
    const isSame = common * 2 > Math.max(own.length, theirs.length);
    return isSame && hasOnePublisher(release, other, catalogue) && isNear(release, other) ? other : [];
  });
}

function hasOnePublisher(one: Release, other: Release, catalogue: Catalogue): boolean {
  const [a, b] = [one, other].map(({ publisher }) =>
    publisher === undefined ? undefined : catalogue.organisationNamed(publisher)?.id,
  );
  return a === undefined || b === undefined || a === b;
}

function isNear(one: Release, other: Release): boolean {
  const [a, b] = [one, other].map(({ publishedOn }) => publishedOn && dayRange(publishedOn));
  if (!a || !b) return true;
  return daysFrom(a.last, b.first) <= NEAR_DAYS && daysFrom(b.last, a.first) <= NEAR_DAYS;
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
