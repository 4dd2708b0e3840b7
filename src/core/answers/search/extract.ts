import { tellsActOf } from '../../languages/acts.js';
import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import {
  BUT,
  BUT_NOT,
  APPOSITION as EN_APPOSITION,
  DEFINITION as EN_DEFINITION,
  FREQUENCY as EN_FREQUENCY,
  NEGATION as EN_NEGATION,
} from '../../languages/en/questions/clauses.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import {
  APPOSITION as JA_APPOSITION,
  DEFINITION as JA_DEFINITION,
  FREQUENCY as JA_FREQUENCY,
  NEGATION as JA_NEGATION,
} from '../../languages/ja/questions/clauses.js';
import { namesOffice } from '../../languages/offices.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import { fold } from '../../text/fold.js';
import { matchesIn } from '../../text/matches.js';
import type { Catalogue } from '../catalogue.js';
import { daysOf, isRange } from './dates.js';
import { excerpt, whole } from './excerpt.js';
import { type FoundLine, type Sought, soughtTerms } from './find.js';
import type { Found } from './found.js';
import { labelled } from './labelled.js';
import type { Line } from './lines.js';
import { listedAt } from './listed.js';
import { hasNumber, numberOf, type WantedNumber } from './numbers.js';
import { personOf } from './personIn.js';
import { placesIn } from './places.js';
import { tellsRenewing } from './renewing.js';
import { match, placesOf } from './terms.js';
import { goesOn, tellsWhole } from './wholeSentences.js';

/** What a line says to the question: values with their places in it, and whether it says yes or no. */
export interface Extracted {
  readonly values: readonly Found[];
  readonly holds?: boolean;
}

/** Whether a line has anything of the wanted sort at all. */
export function holdsWanted(line: Line, sought: Sought, catalogue: Catalogue): boolean {
  switch (sought.question.wanted) {
    case 'day':
      return daysOf(line).length > 0;
    case 'number':
      return hasNumber(line, wantedNumber(sought)) || labelled(line, sought) !== undefined;
    case 'person':
      return (personOf(line, sought, catalogue) ?? officeTold(line, sought)) !== undefined;
    case 'definition':
      return true;
    case 'frequency':
      return frequenciesIn(line).length > 0;
    case 'reason':
      return line.view.text.length > 30 && (tellsWhole(line, 'reason') === true || isOfIt(line, sought));
    case 'doer':
      return isOfDoer(line, sought);
    default:
      return tellsWhole(line, sought.question.wanted) ?? true;
  }
}

/** The value of the wanted sort in a line; undefined where it has none or several that might be it. */
export function extract(found: FoundLine, sought: Sought, catalogue: Catalogue): Extracted | undefined {
  const { line } = found;
  switch (sought.question.wanted) {
    case 'day':
      return sought.question.isUntil
        ? lastOf(daysOf(line), line, sought)
        : nearest(daysOf(line), line, sought);
    case 'number':
      return one(labelled(line, sought) ?? numberOf(line, wantedNumber(sought)));
    case 'place':
      return (
        one(labelled(line, sought)) ?? (isOfSeat(sought) ? undefined : nearest(placesIn(line), line, sought))
      );
    case 'person':
      return personOf(line, sought, catalogue) ?? officeTold(line, sought);
    case 'frequency':
      return nearest(frequenciesIn(line), line, sought);
    case 'renewing':
      return renewing(line);
    case 'truth':
      if (isOpen(line.view.text)) return undefined;
      return { values: [excerpt(line, sought)], holds: !isDenied(line, sought) };
    case 'definition':
      return defines(line, sought)
        ? { values: [whole(line)] }
        : one(labelled(line, sought) ?? apposition(line, sought));
    case 'doer':
      return isOfDoer(line, sought) ? { values: [excerpt(line, sought)] } : undefined;
    case 'reason':
      return tellsWhole(line, 'reason') || isOfIt(line, sought) ? { values: [whole(line)] } : undefined;
    default:
      return tellsWhole(line, sought.question.wanted)
        ? { values: [whole(line)] }
        : one(labelled(line, sought) ?? listedAt(line, sought));
  }
}

/** `The yard is a test site …`, 実証海域とは、…: what is asked about stands first, and is said to be something. */
export function defines({ view: { text }, words }: Line, sought: Sought): boolean {
  const [first] = soughtTerms(sought);
  const at = first === undefined ? -1 : (placesOf(first, words.folded)[0] ?? -1);
  if (at < 0 || at > (hasJapanese(text) ? 3 : 12)) return false;
  return (hasJapanese(text) ? JA_DEFINITION : EN_DEFINITION).test(text.slice(at, at + 160));
}

/** `the co-creation laboratory "Hatoba"`, 共創ラボ「はとば」: what a name in marks is said to be right before it. */
function apposition({ view: { text } }: Line, sought: Sought): Found | undefined {
  const head = sought.question.head.join(hasJapanese(text) ? '' : ' ');
  if (head === '') return undefined;
  const pattern = hasJapanese(text) ? JA_APPOSITION : EN_APPOSITION;
  for (const match of matchesIn(text, pattern)) {
    const [words, name = ''] = match;
    if (!fold(name).startsWith(head)) continue;
    return {
      start: match.index,
      end: match.index + words.length,
      value: { type: 'text', value: words },
    };
  }
  return undefined;
}

/** `twice a year`, 毎月: how often, each with its place. */
const frequenciesIn = ({ view: { text } }: Line): Found[] =>
  matchesIn(text, hasJapanese(text) ? JA_FREQUENCY : EN_FREQUENCY).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    value: { type: 'text', value: words },
  }));

/** Where somebody is based is told by a label; other places in a sentence with `office` may be anything. */
const isOfSeat = ({ terms }: Sought): boolean =>
  terms.length > 0 && terms.every(({ meanings }) => meanings.includes('seat'));

/** Whether it says who does it, and just that: who lends a thing need not have made it. */
const isOfDoer = (line: Line, sought: Sought): boolean =>
  tellsActOf(sought.question.act ?? '', line.view.text) &&
  (tellsWhole(line, 'doer') === true || hasAll(line, sought));

/** Every word of the question, those of the sentence that this one goes on about among them. */
const hasAll = (line: Line, { terms }: Sought): boolean =>
  terms.every(
    (term) =>
      match(term, line.words) > 0 ||
      (goesOn(line) && line.before !== undefined && match(term, line.before) > 0),
  );

/** 電池が凍結して止まり、開発を中断していました: why it was is told where it is, if everything asked about is there. */
const isOfIt = ({ words }: Line, { terms }: Sought): boolean => {
  const others = terms.filter(({ meanings }) => !meanings.includes('reason'));
  return others.length > 1 && others.every((term) => match(term, words) > 0);
};

const namesSomebody = inAnyLanguage(SENTENCE_FORMS, 'somebody');
const isOpen = inAnyLanguage(SENTENCE_FORMS, 'leavesOpen');

/** Whether it goes on by itself, in the sentence that says so or how else it goes on. */
function renewing(line: Line): Extracted | undefined {
  const told = tellsRenewing(line.view.text);
  return told && { values: [whole(line)], holds: told.isAutomatic };
}

const one = (found: Found | undefined): Extracted | undefined => found && { values: [found] };

const wantedNumber = (sought: Sought): WantedNumber => {
  const { unit, counter, isPerPiece } = sought.question;
  return {
    head: soughtTerms(sought),
    ...(unit ? { unit } : {}),
    ...(counter ? { counter } : {}),
    ...(isPerPiece ? { isPerPiece } : {}),
  };
};

/** The value that stands nearest to what is asked about; two that are a range go together. */
function nearest(found: readonly Found[], line: Line, sought: Sought): Extracted | undefined {
  const [first, second] = found;
  if (!first) return undefined;
  if (!second) return { values: [first] };
  if (found.length === 2 && isRange(line.view.text.slice(first.end, second.start)))
    return { values: [first, second] };
  const places = soughtTerms(sought).flatMap((term) => placesOf(term, line.words.folded));
  if (places.length === 0) return undefined;
  const distance = ({ start, end }: Found): number =>
    Math.min(...places.map((place) => (place < start ? start - place : place - end)));
  const [best, next] = [...found].sort((a, b) => distance(a) - distance(b));
  if (!best || (next && distance(next) < distance(best) + 12)) return undefined;
  return { values: [best] };
}

/** Until when: the end of a range. */
function lastOf(found: readonly Found[], line: Line, sought: Sought): Extracted | undefined {
  const near = nearest(found, line, sought);
  const end = near?.values.at(-1);
  return end && { values: [end] };
}

/** `議長は木工学科の鴻池 寛人教授が務めます`, `Lehto and Berg will head the joint team`: who is not known from elsewhere is told by the sentence, which has all that is asked. */
function officeTold(line: Line, sought: Sought): Extracted | undefined {
  const isAsked = sought.head.length > 0 || sought.terms.length > 1;
  // Of an office the one who holds it must be known; of a deed the sentence with all of it tells.
  const asksOffice = namesOffice(sought.question.words.join(' '));
  const tells = tellsWhole(line, 'doer') === true || (!asksOffice && namesSomebody(line.view.text));

  const isTold = isAsked && line.kind !== 'title' && line.kind !== 'heading' && hasAll(line, sought) && tells;
  return isTold ? { values: [excerpt(line, sought)] } : undefined;
}

/** Whether the clause that has most of the question's terms denies them. */
function isDenied({ view: { text }, words }: Line, { terms }: Sought): boolean {
  const negation = hasJapanese(text) ? JA_NEGATION : EN_NEGATION;
  const places = terms.flatMap((term) => placesOf(term, words.folded));
  let start = 0;
  let best = { count: -1, clause: text };
  let deniesBefore = false;
  for (const clause of text.split(CLAUSE_END)) {
    const end = start + clause.length;
    const count = places.filter((place) => place >= start && place < end).length;
    // Teaching was discussed, but was not included.
    if (count > 0 && count < best.count) deniesBefore ||= BUT_NOT.test(clause.trim());
    if (count > best.count) {
      best = { count, clause };
      deniesBefore = false;
    }
    start = end;
  }
  return (
    deniesBefore || negation.test(best.clause) || places.some((place) => isDeniedAt(text, place, negation))
  );
}

/** `was present as a witness and |did not sign|`, |署名|していません: a word of the question that is itself denied. */
function isDeniedAt(text: string, place: number, negation: RegExp): boolean {
  if (!hasJapanese(text))
    return negation.test(
      text
        .slice(Math.max(0, place - DENIED_BEFORE), place)
        .split(/[,;]/)
        .at(-1) ?? '',
    );
  const behind = text.slice(place, place + DENIED_BEHIND).split(/[、。]/)[0] ?? '';
  return negation.test(behind);
}

/** In letters: `not |acquire`, 署名|していません. */
const [DENIED_BEFORE, DENIED_BEHIND] = [12, 12];

const CLAUSE_END = new RegExp(`(?<=[,;、。])|(?=${BUT.source})`);
