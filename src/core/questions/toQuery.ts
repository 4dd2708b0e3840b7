import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import type { Language } from '../languages/language.js';
import { BETWEEN_NAMES } from '../languages/questions/betweenNames.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import type { DateValue } from '../text/dateValue.js';
import { asOfWhenAState, OF_FORCE } from './asOf.js';
import { assertedNumber } from './asserted.js';
import { assertedEnd } from './assertedEnd.js';
import type { AttributeName } from './attributes.js';
import { nameOf, tellsByItsName } from './calledBy.js';
import type { PartyChoice } from './chooseParties.js';
import { filterOf, slotsOf, timeOf } from './constraints.js';
import { disagreementTopics } from './disagreementTopics.js';
import { eventsOf } from './events.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion } from './parse.js';
import { pickOf, sideOf } from './picks.js';
import type { Filter, Pick as Picked, Query } from './query.js';
import { refine } from './refine.js';
import { refOf } from './refs.js';
import type { Decision, Evidence } from './rules/rule.js';
import { saidToBeFirst } from './saidToBeFirst.js';
import { stagesOf } from './stages.js';
import { saidIn, topicOf, withoutAsking, withoutNames } from './topic.js';
import { announcerOf, houseOf, lineOf, numberedBy, whoseOf } from './whose.js';

export interface Context {
  /** The day it is for who asks. */
  readonly today?: DateValue;
  /** The last query of the conversation, which a follow-up edits. */
  readonly last?: Query;
  /** Whether that stands in the same message: whoever it names is meant again. */
  readonly isOfMessage?: boolean;
}

/** Which one is asked, but after which one, nothing says: no query. */
export function whole(query: Query): Query | undefined {
  return query.op === 'order' && query.attribute !== 'interval' && !query.pick ? undefined : query;
}

const asksBetweenPapers = inAnyLanguage(QUESTION_FORMS, 'either');
const isInEnglish = inAnyLanguage(QUESTION_FORMS, 'newsInEnglish');
const isInJapanese = inAnyLanguage(QUESTION_FORMS, 'newsInJapanese');

/** In which language the news was that is asked for; none where both, or neither, are named. */
function languageOfNews({ version, question: { text } }: ParsedQuestion): Language | undefined {
  if (version) return version;
  if (isInEnglish(text) === isInJapanese(text)) return undefined;
  return isInEnglish(text) ? 'en' : 'ja';
}

const isOfAnyPaper = inAnyLanguage(QUESTION_FORMS, 'anyPaper');

export function toQuery(
  parsed: ParsedQuestion,
  parties: PartyChoice,
  decision: Decision,
  evidence: Evidence,
  { today }: Context,
): Query {
  const { attribute, op } = refine(decision, parsed, evidence, parties);
  const first = op === 'compare' && evidence.isYesNo ? saidToBeFirst(parsed, parties) : undefined;
  const asked = pickOf(parsed, decision, parties, evidence);
  const pick: Picked | undefined = first && asked?.which === 'latest' ? { which: 'first' } : asked;
  const anchor = op === 'value' ? undefined : sideOf(parsed, parties, decision, pick);
  const end = op === 'relation' && attribute === 'endsOn' ? assertedEnd(parsed) : undefined;
  const { asOf, ...range } =
    end === undefined
      ? asOfWhenAState(timeOf(parsed, today), { op, attribute }, parsed)
      : { from: end, to: end, asOf: undefined };
  const person = slotsOf(parsed, 'person')[0]?.names[0];
  const topics = attribute === 'disagreements' ? disagreementTopics(parsed) : '';
  const isPlace = attribute === 'ordinal' || topics.startsWith('ordinal');
  const isNeighbour = pick?.which === 'next' || pick?.which === 'previous';
  const whose = isNeighbour
    ? lineOf(parsed, parties)
    : attribute === 'signatories' || attribute === 'speakers'
      ? (whoseOf(parsed, parties) ?? (parsed.signals.has('head') ? houseOf(parsed, parties) : undefined))
      : attribute === 'announcedOn'
        ? announcerOf(parsed, parties)
        : pick?.which === 'first' && first !== undefined
          ? first
          : isPlace || attribute === 'municipalityOrdinal'
            ? numberedBy(parsed, parties)
            : undefined;
  const isAbout =
    parties.subjects.length > 0 && !anchor && op !== 'relation' && op !== 'count' && op !== 'list';
  const { several, matter } = filterOf(parsed);
  const told = { ...(several ? { several } : {}), ...(matter ? { matter } : {}) };
  const kindsFilter = isAbout && !pick && !isPlace ? told : filterOf(parsed);
  const instrument = paperOf(parsed);
  const asserted = assertedNumber(parsed, pick, { op, attribute });
  const counts = op === 'count' || op === 'list';
  const isOfForce = OF_FORCE.has(attribute);
  const force =
    counts || (op === 'relation' && parties.subjects.length === 0)
      ? forceOf(parsed, range.from !== undefined || range.to !== undefined)
      : undefined;
  // The English and the Japanese release are told apart by their language, and by no country.
  const { countries: _, ...ofVersions }: Filter = kindsFilter;
  const filter: Filter = {
    ...(attribute === 'disagreements' ? ofVersions : kindsFilter),
    ...(asOf !== undefined && !counts && !isOfForce ? { to: asOf } : range),
    ...(instrument &&
    !(attribute === 'instrument' && asksBetweenPapers(parsed.question.text)) &&
    !((counts || op === 'explain') && isOfAnyPaper(parsed.question.text))
      ? { instrument }
      : {}),
    ...(anchor && !pick ? { side: anchor } : {}),
    ...(asserted === undefined ? {} : { number: asserted }),
    ...(force ? { force } : {}),
  };
  const shown = anchor && !pick ? parties.ids.filter((id) => refOf(id) !== anchor.party) : parties.ids;
  return makeQuery({
    op,
    parties: shown.map(refOf),
    filter,
    ...(attribute ? { attribute } : {}),
    ...(pick ? { pick } : {}),
    // Who was chair before her? is no question about her.
    ...(person && attribute !== 'head' ? { person: refOf(person) } : {}),
    ...(asOf !== undefined && (counts || isOfForce) ? { asOf } : {}),
    ...(asOf === undefined && force && force !== 'ending' && today ? { asOf: today } : {}),
    ...(attribute === 'office' && asOf === undefined && today && parsed.signals.has('valid', 'now')
      ? { asOf: today }
      : {}),
    ...(whose === undefined ? {} : { whose }),
    ...(attribute === 'disagreements' ? { text: `${topics} ${withoutNames(parsed)}`.trim() } : {}),
    ...(attribute === 'announcedOn' && languageOfNews(parsed)
      ? { text: languageOfNews(parsed) as string }
      : parsed.version
        ? { version: parsed.version }
        : {}),
    ...(attribute === 'interval'
      ? { text: stagesOf(parsed) || eventsOf(parsed) }
      : decision.restIsTopic
        ? { text: textOf(parsed, attribute) }
        : tellsByItsName({ op, attribute }, parsed, parties)
          ? { text: nameOf(parsed, parties) }
          : {}),
  });
}

/** The paper that a question names: 業務提携の基本合意書 is the basic agreement. */
function paperOf(parsed: ParsedQuestion): Filter['instrument'] {
  const [first, second] = slotsOf(parsed, 'instrument');
  const { matterAndPaper } = BETWEEN_NAMES[parsed.language];
  const isMatter =
    first && second && matterAndPaper?.test(parsed.question.text.slice(first.end, second.start));
  return (isMatter ? second : first)?.instrument;
}

/** `Which agreements are still valid?`, 期限切れの覚書は, 来年終わる協定は: whether the term of those that are listed runs. */
function forceOf({ signals }: ParsedQuestion, isTimed: boolean): Filter['force'] {
  if (isTimed && signals.has('ends', 'endDate', 'expired') && !signals.has('signed')) return 'ending';
  if (signals.has('expired')) return 'ended';
  return signals.has('valid') && !signals.has('withTerm', 'withoutTerm') ? 'running' : undefined;
}

function textOf(parsed: ParsedQuestion, attribute: AttributeName | undefined): string {
  if (attribute === 'speakers') return saidIn(parsed);
  return attribute === 'source' ? withoutAsking(parsed) : topicOf(parsed);
}
