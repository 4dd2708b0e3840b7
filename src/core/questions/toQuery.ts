import type { DateValue } from '../text/dateValue.js';
import { assertedEnd } from './assertedEnd.js';
import { ATTRIBUTES, type AttributeName } from './attributes.js';
import type { PartyChoice } from './chooseParties.js';
import { filterOf, slotsOf, type TimeConstraint, timeOf } from './constraints.js';
import { disagreementTopics } from './disagreementTopics.js';
import { eventsOf } from './events.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion } from './parse.js';
import { pickOf, sideOf } from './picks.js';
import type { Filter, Pick as Picked, Query } from './query.js';
import { refOf } from './refs.js';
import type { Decision, Evidence } from './rules/rule.js';
import { stagesOf } from './stages.js';
import { saidIn, topicOf, withoutAsking, withoutNames } from './topic.js';
import { announcerOf, lineOf, numberedBy, whoseOf } from './whose.js';

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

export function toQuery(
  parsed: ParsedQuestion,
  parties: PartyChoice,
  decision: Decision,
  evidence: Evidence,
  { today }: Context,
): Query {
  const { attribute, op } = refine(decision, parsed, evidence, parties);
  const pick = pickOf(parsed, decision, parties, evidence);
  const anchor = op === 'value' ? undefined : sideOf(parsed, parties, decision, pick);
  const end = op === 'relation' && attribute === 'endsOn' ? assertedEnd(parsed) : undefined;
  const { asOf, ...range } =
    end === undefined
      ? asOfWhenAState(timeOf(parsed, today), { op, attribute }, parsed)
      : { from: end, to: end, asOf: undefined };
  const person = slotsOf(parsed, 'person')[0]?.names[0];
  const isPlace = attribute === 'ordinal';
  const isNeighbour = pick?.which === 'next' || pick?.which === 'previous';
  const whose = isNeighbour
    ? lineOf(parsed, parties)
    : attribute === 'signatories' || attribute === 'speakers'
      ? whoseOf(parsed, parties)
      : attribute === 'announcedOn'
        ? announcerOf(parsed, parties)
        : isPlace || attribute === 'municipalityOrdinal'
          ? numberedBy(parsed, parties)
          : undefined;
  const isAbout =
    parties.subjects.length > 0 && !anchor && op !== 'relation' && op !== 'count' && op !== 'list';
  const { several, matter } = filterOf(parsed);
  const told = { ...(several ? { several } : {}), ...(matter ? { matter } : {}) };
  const kindsFilter = isAbout && !pick && !isPlace ? told : filterOf(parsed);
  const instrument = slotsOf(parsed, 'instrument')[0]?.instrument;
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
    !(attribute === 'instrument' && EITHER.test(parsed.question.text)) &&
    !((counts || op === 'explain') && ANY_PAPER.test(parsed.question.text))
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
    ...(attribute === 'disagreements'
      ? { text: `${disagreementTopics(parsed)} ${withoutNames(parsed)}`.trim() }
      : {}),
    ...(attribute === 'interval'
      ? { text: stagesOf(parsed) || eventsOf(parsed) }
      : decision.restIsTopic
        ? { text: textOf(parsed, attribute) }
        : tellsByItsName({ op, attribute }, parsed, parties)
          ? { text: parsed.rest.join(' ') }
          : {}),
  });
}

/** `Is it an MOU or an agreement with X?`, 覚書それとも協定: of papers between which is asked, none is told. */
const EITHER = /\bor\b|それとも|あるいは|もしくは|または/;

/** 協定・覚書を全部, `all agreements and MOUs`: whatever the paper is called. */
const ANY_PAPER =
  /協定(?:書)?(?:・|や|と|、|及び|および|\/|or)(?:覚書|mou)|(?:覚書|mou)(?:・|や|と|、|及び|および|\/)協定|\bagreements?(?: and |, | or |\/)(?:mous?|memoranda|memos)\b|\b(?:mous?|memoranda|memos)(?: and |, | or |\/)(?:other )?agreements?\b/i;

/** 賃上げの協定はいつまで, `until when is the wage agreement?`: where nobody is named, the words of its name tell which. */
const tellsByItsName = (
  { op, attribute }: Pick<Query, 'op' | 'attribute'>,
  parsed: ParsedQuestion,
  parties: PartyChoice,
): boolean =>
  op === 'value' &&
  attribute !== undefined &&
  ATTRIBUTES[attribute].bearer === 'partnership' &&
  parties.ids.length === 0 &&
  parsed.topics > 0 &&
  (parsed.signals.has('partnership') || slotsOf(parsed, 'instrument').length > 0);

/** What is so on a day: today, unless one is named. */
const OF_FORCE: ReadonlySet<AttributeName | undefined> = new Set(['inForce', 'expired']);

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

/** `had`, `were overseas`, でした, ありました: how it was then. */
const STATE =
  /\b(?:have|has|had)\b(?! .*\bwith\b)|\b(?:were|are|was)\b (?:there |then |already )*(?:overseas|abroad|foreign|outside|from|in|partners|\p{Co})|(?:でした|だった|あった|ありました|いました|いた)(?:か|っけ|の)*(?:[?。]|$)/u;

/** `How many partners did they have after the MOU with X?`, Xとの締結後、何団体になった: as of that event. */
const HAD_AFTER =
  /\b(?:have|has|had|reach(?:ed)?|were there|stood at)\b.* (?:after|once|following)\b|\b(?:after|once|following)\b.*\b(?:have|has|had|reach(?:ed)?|were there)\b|(?:後|あと|時|際|とき|加わって|加わり)[^。]{0,12}(?:何|いくつ|総数)[^。]{0,12}(?:なっ|なり|でし|あっ|あり|に\?|[?]|$)/;

/** `list all partners in July 2023`, 2023年7月の提携先一覧: those of then, whenever they signed. */
const ALL_THEN = /\b(?:all|every|full list|complete list|whole)\b|一覧|すべて|全て|全部/;

/** How it is today. */
const STILL = /\b(?:still(?! be\b)|now|today|currently|at present)\b|今も|今でも|今な|現在|まだ|いまも/;

/**
 * `How many partners did they have in May 2020?` asks as of then, `how many did they sign` of that month
 * alone; `was it still valid in June 2020?` asks of then too.
 */
function asOfWhenAState(
  time: TimeConstraint,
  { op, attribute }: Pick<Query, 'op' | 'attribute'>,
  { question, signals }: ParsedQuestion,
): TimeConstraint {
  const isDay = time.from !== undefined && time.from === time.to;
  if (OF_FORCE.has(attribute) && isDay && !signals.has('signed')) return { asOf: time.from as DateValue };
  // "Which were in force in April 2022?" asks of then; "which of 2019 are still valid?" of today.
  const isOfMany = (op === 'list' || op === 'count') && signals.has('valid');
  if (isOfMany && isDay && !signals.has('signed', 'announced') && !STILL.test(question.text))
    return { asOf: time.from as DateValue };
  const isMonth = time.from !== undefined && time.from === time.to && time.from.length > 4;
  const isOfAll = op === 'list' && isMonth && !signals.has('signed', 'announced', 'effective', 'ends');
  if (isOfAll && ALL_THEN.test(question.text)) return { asOf: time.from as DateValue };
  const isState =
    op === 'count' && time.from !== undefined && time.from === time.to && !signals.has('signed');
  return isState && STATE.test(question.text) ? { asOf: time.from as DateValue } : time;
}

/** What is asked by number of one partner is its place, its total; by number of a publisher, how many there are. */
function refine(
  { op, attribute }: Decision,
  parsed: ParsedQuestion,
  evidence: Evidence,
  { subjects }: PartyChoice,
): { op: Query['op']; attribute?: AttributeName } {
  const municipal = slotsOf(parsed, 'kinds').some(
    ({ kinds }) => kinds.includes('municipality') || kinds.includes('prefecture'),
  );
  if (attribute === 'ordinal' && municipal && asksAmongLocalGovernments(parsed))
    return { op, attribute: 'municipalityOrdinal' };
  // How many partners did SRPN have after the tri-party MOU?
  if (op === 'count' && evidence.signals.has('severalParties') && evidence.signals.has('after', 'partner'))
    return {
      op: 'value',
      attribute: evidence.signals.has('overseas') ? 'overseasPartners' : 'totalPartners',
    };
  if (
    op === 'count' &&
    subjects.length === 1 &&
    (!evidence.signals.has('before', 'after', 'next', 'previous') || HAD_AFTER.test(parsed.question.text))
  ) {
    return {
      op: 'value',
      attribute: evidence.signals.has('overseas') ? 'overseasPartners' : 'totalPartners',
    };
  }
  // "Its most recent agreement", いちばん新しい協定: a renewal is one too, though it brings no new partner.
  const { signals } = parsed;
  const isOfPaper = signals.has('partnership') && !signals.has('partner', 'organisation', 'who');
  if (op === 'order' && attribute === 'partner' && signals.has('latest') && isOfPaper) return { op };
  if (op === 'relation') return { op, attribute: attribute ?? assertedAttribute(parsed, evidence) };
  return attribute ? { op, attribute } : { op };
}

/** Kinds that stand by themselves: `which number among municipalities`, not `Osaka prefecture`. */
function asksAmongLocalGovernments(parsed: ParsedQuestion): boolean {
  return slotsOf(parsed, 'kinds').some(
    ({ kinds }) => kinds.length > 1 || kinds.includes('municipality') || kinds.includes('prefecture'),
  );
}

/** What a yes-or-no question asserts, by what stands in it. */
function assertedAttribute(parsed: ParsedQuestion, e: Evidence): AttributeName | undefined {
  const { signals } = parsed;
  if (e.hasOrdinal) return asksAmongLocalGovernments(parsed) ? 'municipalityOrdinal' : 'ordinal';
  if (e.hasDuration) return 'termMonths';
  if (e.hasDate) {
    if (signals.has('foundedDate') && !signals.has('partnership', 'partner')) return 'foundedOn';
    if (signals.has('endDate', 'ends') || assertedEnd(parsed) !== undefined) return 'endsOn';
    if (signals.has('effective', 'effectiveDate', 'sinceWhen')) return 'effectiveOn';
    if (signals.has('announced', 'announcedDate')) return 'announcedOn';
    return signals.has('signed', 'signedDate') ? 'signedOn' : 'when';
  }
  if (e.persons > 0)
    return signals.has('signed', 'signatory')
      ? 'signatories'
      : signals.has('speaker', 'statement')
        ? 'speakers'
        : signals.has('head')
          ? 'office'
          : 'people';
  if (e.hasNumber) {
    if (e.hasRest || (e.hasKinds && !signals.has('partner', 'partnership', 'cooperate'))) return 'figures';
    return signals.has('overseas') ? 'overseasPartners' : 'totalPartners';
  }
  if (signals.has('location') && e.hasSelector) return 'location';
  return isCalled(parsed) ? 'instrument' : undefined;
}

/** `Is it an MOU?`, MOUでしたっけ: the paper itself is in question, and a slip is no yes. */
function isCalled(parsed: ParsedQuestion): boolean {
  const { text } = parsed.question;
  return slotsOf(parsed, 'instrument').some(({ start, end }) =>
    parsed.language === 'ja'
      ? /^(?:です|でした|だっ|だよ|なの|なん|では|じゃ|か?\?|か$)/.test(text.slice(end))
      : /\b(?:is|was|isnt|wasnt|called)\b.{0,60} an? $/.test(text.slice(0, start)) &&
        !/\b(?:there|have|has|had)\b/.test(text.slice(0, start)),
  );
}

/** What a number beside counts things of its own: areas, people, points. */
const OF_CONTENTS: ReadonlySet<AttributeName | undefined> = new Set([
  'scope',
  'purpose',
  'changes',
  'people',
  'signatories',
]);

function assertedNumber(
  parsed: ParsedQuestion,
  pick: Picked | undefined,
  { op, attribute }: Pick<Query, 'op' | 'attribute'>,
): number | undefined {
  // Words that somebody said, or that a release has, assert nothing.
  if (attribute === 'speakers' || attribute === 'statements' || attribute === 'source') return undefined;
  const ordinal = slotsOf(parsed, 'ordinal')[0];
  if (ordinal && !pick) return ordinal.number;
  const months = slotsOf(parsed, 'duration')[0]?.months;
  // "The five-year MOU" is told by its term, but asked for something else, it asserts no number of another sort.
  const isSelected = op === 'list' || op === 'count';
  if (months !== undefined && op !== 'relation' && !isSelected && attribute !== 'termMonths')
    return undefined;
  // Other numbers select nothing.
  if (isSelected) return months;
  if (months === undefined && parsed.signals.has('severalParties')) return undefined;
  // The five key areas of somebody are no place among partners.
  if (op === 'value' && OF_CONTENTS.has(attribute)) return undefined;
  return months ?? slotsOf(parsed, 'number')[0]?.number;
}
