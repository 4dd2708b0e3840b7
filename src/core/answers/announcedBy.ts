import type { Evidence } from '../facts/fact.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import { viewOf } from '../text/view.js';
import type { Answered, NoData, ValueContent } from './answer.js';
import { answered } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { unstated } from './refusals.js';
import { datesOfText } from './search/dates.js';
import { partnershipValue } from './values.js';

/** Whether the announcement that is asked for is that of one side, or in one language. */
export const asksOfOneRelease = ({ whose, text }: Query): boolean =>
  whose !== undefined || LANGUAGES.some((one) => one === text);

/**
 * The day on which one side announced an agreement, `When did Hartmoor publish its news?`, or on which it was announced
 * in one language, 英語で発表したのは: that of the release.
 */
export function announcedBy(partnership: Partnership, query: Query, catalogue: Catalogue): Answered | NoData {
  const side = query.whose === undefined ? undefined : catalogue.organisationOf(query.whose)?.id;
  const subject = { type: 'partnership', partnership } as const;
  const content = partnershipValue(partnership, 'announcedOn');
  const language = LANGUAGES.find((one) => one === query.text);
  if (content && side === partnership.publisher && language === undefined)
    return answered(query, content, [content], catalogue);
  const release = language
    ? releaseIn(language, side, partnership, catalogue)
    : releaseOf(side, partnership, content, catalogue);
  const evidence = release && dayIn(release);
  if (!release?.publishedOn || !evidence) return unstated(query, catalogue, subject, 'announcedOn');
  const own: ValueContent = {
    type: 'value',
    subject,
    asked: 'announcedOn',
    attribute: 'announcedOn',
    versions: [
      { value: { type: 'date', value: release.publishedOn }, basis: 'stated', evidence: [evidence] },
    ],
    contradicted: false,
  };
  return { ...answered(query, own, [own], catalogue), contradictions: [] };
}

/** The release in that language: of whoever announced it, else of its publisher, else the only one. */
function releaseIn(
  language: Language,
  side: string | undefined,
  partnership: Partnership,
  catalogue: Catalogue,
): Release | undefined {
  const written = partnership.announcedIn
    .flatMap((id) => catalogue.release(id) ?? [])
    .filter((one) => one.language === language && isNewsOf(one, partnership, catalogue));
  const isOf = ({ publisher }: Release): boolean =>
    publisher === undefined || catalogue.organisationNamed(publisher)?.id === (side ?? partnership.publisher);
  const own = written.filter(isOf);
  const [one, ...others] = own.length > 0 || side !== undefined ? own : written;
  return others.length === 0 ? one : undefined;
}

/** Releases that only mention it announced something else. */
const isNewsOf = ({ id }: Release, { id: partnership }: Partnership, catalogue: Catalogue): boolean => {
  const announced = catalogue.partnershipsIn(id).filter(({ status }) => status === 'own');
  return announced.some((one) => one.id === partnership);
};

/** The one release of that side; where nothing says whose a release is, the only one that is not the publisher's. */
function releaseOf(
  side: string | undefined,
  { announcedIn, parties }: Partnership,
  content: ValueContent | undefined,
  catalogue: Catalogue,
): Release | undefined {
  const publishers = new Set(
    (content?.versions ?? []).flatMap(({ evidence }) => evidence.map((one) => one.releaseId)),
  );
  const releases = announcedIn.flatMap((id) => catalogue.release(id) ?? []);
  const isOfSide = ({ publisher }: Release): boolean =>
    publisher !== undefined && catalogue.organisationNamed(publisher)?.id === side;
  const own = releases.filter(isOfSide);
  const unknown = releases.filter(({ id, publisher }) => publisher === undefined && !publishers.has(id));
  const [one] = own.length > 0 ? own : parties.length === 2 ? unknown : [];
  return own.length > 1 || (own.length === 0 && unknown.length > 1) ? undefined : one;
}

/** Where a release gives its own day. */
function dayIn(release: Release): Evidence | undefined {
  for (const { start, end } of release.zones) {
    const lines = release.text.slice(start, Math.min(end, start + 400)).split('\n');
    let at = start;
    for (const line of lines) {
      const span = { start: at, end: at + line.length };
      at = span.end + 1;
      if (
        line.trim() !== '' &&
        datesOfText(viewOf(release.text, span).text).includes(release.publishedOn ?? '')
      )
        return { releaseId: release.id, sentence: span, value: span, quote: line };
    }
  }
  return undefined;
}
