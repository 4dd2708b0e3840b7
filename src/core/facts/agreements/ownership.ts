import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { type DateValue, dayRange } from '../../text/dateValue.js';
import type { SentenceDate } from '../dates/sentenceDates.js';
import type { AgreementStatement } from './statements.js';

/** What speaks for a clause being this release's own news, and what against; whole points. */
const POINTS = {
  title: 5,
  nominalTitle: 4,
  heading: 2,
  subtitle: 2,
  lead: [4, 3, 2, 1, 1],
  about: -4,
  notes: -3,
  finite: 2,
  embedded: -4,
  earlier: -5,
  joint: 1,
  paper: 1,
  today: 1,
  fresh: 1,
  stale: -6,
  listed: -9,
  ending: -9,
} as const;

/** A clause with as many points is the release's own. */
export const OWN_FROM = 4;

const isToday = inAnyLanguage(AGREEMENT_WORDS, 'today');
const renews = inAnyLanguage(AGREEMENT_WORDS, 'renews');

const DAY = 86_400_000;

/** How much speaks for a clause telling of the agreement that the release announces. */
export function ownPoints(
  statement: AgreementStatement,
  dates: readonly SentenceDate[],
  published: DateValue | undefined,
): number {
  const { clause, sentence, listed, head } = statement;
  // What a report tells below a name of its own is its news, however long ago.
  if (head && !clause.earlier && !clause.embedded) return OWN_FROM;
  let points = zonePoints(statement);
  points += clause.embedded ? POINTS.embedded : clause.nominal ? 0 : POINTS.finite;
  if (clause.earlier) points += POINTS.earlier;
  if (listed) points += POINTS.listed;
  if (statement.parties.length > 1) points += POINTS.joint;
  if (clause.instrument) points += POINTS.paper;
  if (isToday(sentence.plain.text)) points += POINTS.today;
  if (sentence.rules.isEnding(sentence.plain.text)) points += POINTS.ending;
  // A renewal names the year of what it renews.
  const renewal = renews(sentence.plain.text.slice(clause.trigger.start, clause.trigger.end));
  if (!renewal) return points + agePoints(dates, published);
  const told = sentence.view.text;
  const ofRenewal = dates.filter(
    (date) =>
      isBeforeRenewalDay(told.slice(Math.max(0, date.span.start - 24), date.span.start)) ||
      isBehindRenewalDay(told.slice(date.span.end, date.span.end + 12)),
  );
  return points + Math.min(0, agePoints(ofRenewal, published));
}

/** `… was renewed in |2020|`, |2020年|に更新: the day is that of the renewal itself. */
const isBeforeRenewalDay = inAnyLanguage(AGREEMENT_WORDS, 'beforeRenewalDay');
const isBehindRenewalDay = inAnyLanguage(AGREEMENT_WORDS, 'behindRenewalDay');

function zonePoints({ clause, sentence }: AgreementStatement): number {
  switch (sentence.zone.kind) {
    case 'title':
      return clause.nominal ? POINTS.nominalTitle : POINTS.title;
    case 'heading':
      return POINTS.heading;
    case 'subtitle':
      return POINTS.subtitle;
    case 'about':
      return POINTS.about;
    case 'notes':
      return POINTS.notes;
    default:
      return POINTS.lead[sentence.bodyIndex ?? POINTS.lead.length] ?? 0;
  }
}

/** News is a few weeks old at most; a clause whose only date lies far back tells of something earlier. */
function agePoints(dates: readonly SentenceDate[], published: DateValue | undefined): number {
  const signed = dates.filter((date) => date.event === 'signed');
  const day = published === undefined ? undefined : dayRange(published)?.first;
  if (day === undefined || signed.length === 0) return 0;
  const ages = signed.flatMap((date) => {
    const last = dayRange(date.value)?.last;
    return last === undefined ? [] : [(Date.parse(day) - Date.parse(last)) / DAY];
  });
  if (ages.length === 0) return 0;
  return Math.min(...ages) > 200 ? POINTS.stale : POINTS.fresh;
}
