import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { BESIDE_NAMES, standsBeside } from '../languages/questions/besideNames.js';
import { BETWEEN_NAMES } from '../languages/questions/betweenNames.js';
import type { Span } from '../text/span.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Ref } from './query.js';
import { refOf } from './refs.js';

const areJoint = inAnyLanguage(BETWEEN_NAMES, 'joint');

/** `for Minatohama and Hokuryo`, `for Kisaragi and who for Hartmoor`. */
const isOfBoth = ({ end }: Span, { question, slots }: ParsedQuestion): boolean =>
  slots.some(
    ({ kind, start }) => kind === 'party' && start > end && areJoint(question.text.slice(end, start)),
  );

/** Among whose partners a place is asked for: 如月大学はハートムーアにとって何校目, `which number is UTA for Hokuryo`. */
export function numberedBy(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  if (parties.ids.length < 2) return undefined;
  const { text } = parsed.question;
  const found = slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const counts = standsBeside(BESIDE_NAMES[parsed.language].numbering, text, slot);
    return id !== undefined && counts ? [id] : [];
  });
  const [only] = new Set(found);
  return only !== undefined && new Set(found).size === 1 ? refOf(only) : undefined;
}

/** Whose people a question asks for: タマキ製薬側の署名者, `who signed for Tamaki`, `Tamaki's signatory`. */
export function whoseOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  for (const slot of slotsOf(parsed, 'party')) {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    if (id === undefined) continue;
    const isOurs = standsBeside(BESIDE_NAMES[parsed.language].side, text, slot);
    // "Who signed for Kisaragi and who for Hartmoor?" asks for both sides.
    if (isOurs) return isOfBoth(slot, parsed) ? undefined : refOf(id);
  }
  return undefined;
}

const isOfHouse = inAnyLanguage(BETWEEN_NAMES, 'houseAndOffice');
const isAtHouse = inAnyLanguage(BETWEEN_NAMES, 'officeAndHouse');

/** Whose office is named: A of `the president of A`, `A's mayor`, A銀行の頭取. */
export function houseOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  const offices = parsed.signals.spans('head');
  for (const slot of slotsOf(parsed, 'party')) {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const isTheirs = offices.some(
      ({ start, end }) =>
        (start >= slot.end && isOfHouse(text.slice(slot.end, start))) ||
        (end <= slot.start && isAtHouse(text.slice(end, slot.start))),
    );
    if (id !== undefined && isTheirs) return refOf(id);
  }
  return undefined;
}

/** Whose announcement is asked for: `When did Hartmoor publish its news?`, 天浜県が公表したのは. */
export function announcerOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  const found = slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const announces = standsBeside(BESIDE_NAMES[parsed.language].announcing, text, slot);
    return id !== undefined && announces ? [id] : [];
  });
  const [only] = new Set(found);
  return only !== undefined && new Set(found).size === 1 ? refOf(only) : undefined;
}

/** Those beside whom another is asked for: A of `who came right after A`, Aの次に提携したのは. */
export function besideWhom(parsed: ParsedQuestion, parties: PartyChoice): readonly string[] {
  const { text } = parsed.question;
  return slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const isBeside = standsBeside(BESIDE_NAMES[parsed.language].neighbour, text, slot);
    return id !== undefined && isBeside ? [id] : [];
  });
}

/** In whose line of partners one is asked for that stands beside another: B of `who came right after A among B's partners`. */
export function lineOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  if (parties.ids.length !== 2) return undefined;
  const [anchor, ...more] = new Set(besideWhom(parsed, parties));
  const other = parties.ids.find((id) => id !== anchor);
  return anchor !== undefined && more.length === 0 && other !== undefined ? refOf(other) : undefined;
}
