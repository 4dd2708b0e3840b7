import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { agrees, type DateValue, dayRange, precisionOf } from '../../text/dateValue.js';
import type { Span } from '../../text/span.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import { united } from '../dates/versions.js';
import { placeOf, type Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import { isNewsItem } from './newsItems.js';
import type { Party } from './parties.js';
import type { AgreementGroup, Scene } from './scene.js';
import { isOfOtherStage } from './stages.js';
import type { AgreementStatement } from './statements.js';

/** The dates of the sentences that tell of the agreement, and of those that refer to it. */
export function ownDates(scene: Scene, group: AgreementGroup): SentenceDate[] {
  const told = new Set(group.statements.map((statement) => statement.sentence));
  const renewal = group.statements.some(isRenewal);
  // "renewed their MOU of 2018": the year is that of what was renewed.
  const direct = [...told]
    .flatMap((sentence) => datesIn(scene.document, sentence, scene.published))
    .filter((date) => !renewal || (precisionOf(date.value) !== 'year' && !isOfBefore(scene, date)));
  const referred = group.references
    .filter((sentence) => !isOfOtherStage(sentence, group))
    .flatMap((sentence) => datesIn(scene.document, sentence, scene.published));
  const certain = new Set(direct.filter((date) => date.score > 0).map((date) => date.event));
  return withoutCeremonies([
    ...direct,
    ...referred.filter(
      (date) =>
        date.score >= REFERRED_FROM &&
        (date.event !== 'signed' || !certain.has('signed') || agreesWithAny(date, direct)),
    ),
  ]);
}

/** `renewed the MOU that they first signed on 7 June 2018`, two years ago: the day of what was renewed. */
function isOfBefore({ published }: Scene, { event, value }: SentenceDate): boolean {
  const day = published && dayRange(published.value)?.first;
  const signed = event === 'signed' ? dayRange(value)?.last : undefined;
  return day !== undefined && signed !== undefined && Date.parse(day) - Date.parse(signed) > 300 * 86_400_000;
}

/** Signed on the 15th, and a ceremony on the 24th: the day of signing is the one that is called so. */
function withoutCeremonies(dates: readonly SentenceDate[]): SentenceDate[] {
  const isSigned = ({ event, score }: SentenceDate): boolean => event === 'signed' && score > 0;
  const firm = dates.filter(
    (date) => isSigned(date) && !date.isCeremony && precisionOf(date.value) !== 'year',
  );
  return dates.filter(
    (date) => !(date.isCeremony && isSigned(date)) || firm.length === 0 || agreesWithAny(date, firm),
  );
}

/** A sentence that only refers to the agreement must say clearly what the date is the date of. */
const REFERRED_FROM = 85;

const agreesWithAny = (date: SentenceDate, others: readonly SentenceDate[]): boolean =>
  others.some((other) => other.event === date.event && agrees(other.value, date.value));

/** The date in the part of the sentence that is about a mentioned agreement, nearest behind or before its name. */
export function mentionDates(scene: Scene, group: AgreementGroup): SentenceDate[] {
  // An item of a list says more exactly which date is whose than the sentence around it.
  const listed = datesOfStatements(
    scene,
    group,
    group.statements.filter((statement) => statement.listed),
  );
  const told = datesOfStatements(
    scene,
    group,
    group.statements.filter((statement) => !statement.listed),
  );
  if (listed.length === 0) return told;
  // 2021年10月 in a list, and 2021年10月29日 in the text above it.
  return [...listed, ...told.filter((date) => date.event === 'signed' && agreesWithAny(date, listed))];
}

function datesOfStatements(
  scene: Scene,
  { partner }: AgreementGroup,
  statements: readonly AgreementStatement[],
): SentenceDate[] {
  return statements.flatMap((statement) => {
    const { sentence, place } = statement;
    if (isNewsItem(scene.document, sentence)) return [];
    const within = datesIn(scene.document, sentence, scene.published).filter(
      (date) => liesIn(sentence, date, place) && (statement.listed || OF_MENTIONED.has(date.event)),
    );
    // 潟波郵便局、燕運輸（平成30年7月）に続き: of several, each has the date in its own bracket, or none.
    const apart = statement.listed
      ? []
      : statement.counterparts.filter((one) => dateInBracket(scene, sentence, one));
    if (statement.counterparts.length > 1 && apart.length > 0) {
      const own = apart.find(({ name }) => name === partner.name);
      const date = own && dateInBracket(scene, sentence, own);
      return date ? [{ ...date, event: 'signed' as const, score: 100 }] : [];
    }
    const signed = within
      .filter((candidate) => candidate.event === 'signed')
      .sort((a, b) => b.score - a.score);
    const date = statement.listed
      ? within[0]
      : (signed[0] ??
        (apart.length === 1 && apart[0] ? dateInBracket(scene, sentence, apart[0]) : undefined));
    const others = statement.listed
      ? []
      : within.filter(
          ({ event, score }) => event === 'effective' || (event === 'ends' && score >= REFERRED_FROM),
        );
    const ending = statement.clause.ending;
    // An end that is told of says of the agreement when it was signed; a paper signed to end it is another.
    if (ending && !tellsSignedThen(sentence.view.text)) return [];
    return ending
      ? signed.slice(0, 1)
      : [...(date ? [{ ...date, event: 'signed' as const, score: 100 }] : []), ...others];
  });
}

/** `after Vestby Hub (agreement of May 2015)`, 海原清泉株式会社（平成31年2月）に続く: a bracket that is its date. */
function dateInBracket(
  scene: Scene,
  sentence: Sentence,
  { found: { end } }: Party,
): SentenceDate | undefined {
  const bracket = sentence.brackets.find(({ at }) => at >= end && at <= end + LONGEST_SEAT);
  if (!bracket || /[,;.、。]/.test(sentence.plain.text.slice(end, bracket.at))) return undefined;
  const { content } = bracket;
  const [only, other] = sentence.rules.findDates(content.text);
  if (!only || other || content.text.length - (only.end - only.start) > MOST_BESIDE) return undefined;
  const place = { start: content.starts[0] ?? 0, end: content.ends.at(-1) ?? 0 };
  return datesIn(scene.document, sentence, scene.published).find(
    (date) => (date.event === 'signed' || date.score === 0) && liesIn(sentence, date, place),
  );
}

/** `Blue Lakes University| in Kenya| (…)`: no longer words stand between a name and its bracket. */
const LONGEST_SEAT = 20;

/** `agreement of`, 協定締結: no longer words stand beside the date. */
const MOST_BESIDE = 24;

/** `which was signed on June 18, 2018 and expired`, 2018年に締結した協定は満了: the paper that ended. */
const tellsSignedThen = inAnyLanguage(AGREEMENT_WORDS, 'signedThen');

const OF_MENTIONED: ReadonlySet<SentenceDate['event']> = new Set(['signed', 'effective', 'ends']);

/** Whether a date stands in this part of the release. */
export function liesIn(sentence: Sentence, date: SentenceDate, limits: Span): boolean {
  const place = placeOf(sentence.view, date.span);
  return limits.start <= place.start && place.end <= limits.end + 1;
}

/** The dates on which this happened, where a word of the sentence says so. */
export const pick = (dates: readonly SentenceDate[], event: SentenceDate['event']): Fact<DateValue>[] =>
  dates
    .filter((date) => date.event === event && date.score > 0)
    .map(({ value, evidence }) => ({ value, evidence }));

/** Announced on the day that the text says so, else on the release's own day; what was announced long before is another matter. */
export function announced(scene: Scene, dates: readonly SentenceDate[]): Fact<DateValue>[] {
  const day = scene.published && dayRange(scene.published.value)?.first;
  const isNews = ({ value }: SentenceDate): boolean =>
    day === undefined || Date.parse(day) - Date.parse(dayRange(value)?.last ?? day) < 60 * 86_400_000;
  const said = united(pick(dates.filter(isNews), 'announced'));
  return said.length > 0 ? said : scene.published ? [scene.published] : [];
}

export const isRenewal = ({ sentence, clause }: AgreementStatement): boolean =>
  renews(sentence.plain.text.slice(clause.trigger.start, clause.trigger.end));

const renews = inAnyLanguage(AGREEMENT_WORDS, 'renews');
