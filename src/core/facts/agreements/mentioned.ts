import { agrees, type DateValue, dayRange } from '../../text/dateValue.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import type { InstrumentKind } from '../reading.js';
import { liesIn, mentionDates } from './dates.js';
import { isEarlier } from './former.js';
import type { Scored } from './groups.js';
import type { AgreementGroup, Scene } from './scene.js';
import { areOfTwoStages, kindsOf } from './stages.js';
import type { AgreementStatement } from './statements.js';
import { tellerOf } from './teller.js';

/** An agreement that is only mentioned: each counterpart one, unless two others concluded it between themselves. */
export function mentionsOf(
  scene: Scene,
  { statement, others, dates }: Scored,
  own: readonly AgreementGroup[],
): AgreementGroup[] {
  const teller = tellerOf(scene, statement, own);
  if (teller === 'nobody') return [];
  const joint = statement.clause.instrument?.joint && !statement.listed;
  const partners = teller === 'themselves' ? others.slice(1, 2) : joint ? others.slice(0, 1) : others;
  return partners.flatMap((party) => {
    const parties =
      teller === 'themselves'
        ? others.map((other) => other.name)
        : [
            ...(teller.name === undefined ? [] : [teller.name]),
            ...(joint ? others.map((other) => other.name) : [party.name]),
          ];
    const known = own.find((group) => parties.every((name) => group.parties.includes(name)));
    if (party.name === parties[0] && parties.length > 1) return [];
    if (
      known &&
      !isEarlier(dates, scene.published?.value, statement) &&
      !isOfEarlierStage(statement, dates, known) &&
      !isListedEarlier(scene, statement, dates, known)
    )
      return [];
    return [
      {
        status: 'mentioned' as const,
        parties,
        partner: { ...party, statement },
        statements: [statement],
        references: [],
      },
    ];
  });
}

/** 2023年12月に基本合意書を取り交わし、検討を重ねてまいりました: the paper before the one that is announced, however lately. */
const isOfEarlierStage = (
  { clause }: AgreementStatement,
  dates: readonly SentenceDate[],
  own: AgreementGroup,
): boolean =>
  clause.earlier &&
  clause.instrument !== undefined &&
  dates.some(({ event }) => event === 'signed') &&
  areOfTwoStages(kindsOf(own), new Set([clause.instrument.kind]));

/** The renewal of 2024 is announced, and the list has its partner with the year 2004: what was concluded first. */
function isListedEarlier(
  scene: Scene,
  { listed, place, sentence }: AgreementStatement,
  dates: readonly SentenceDate[],
  own: AgreementGroup,
): boolean {
  if (!listed) return false;
  const days = own.statements
    .filter((one) => !one.listed)
    .flatMap((one) => datesIn(scene.document, one.sentence, scene.published))
    .flatMap(({ event, value }) => (event === 'signed' ? (dayRange(value)?.first ?? []) : []));
  const [only, ...more] = dates.filter((date) => liesIn(sentence, date, place));
  const listedOn = only && dayRange(only.value)?.last;
  return (
    listedOn !== undefined &&
    more.length === 0 &&
    days.length > 0 &&
    days.every((day) => Date.parse(day) - Date.parse(listedOn) > HALF_A_YEAR)
  );
}

const HALF_A_YEAR = 183 * 86_400_000;

/**
 * One mentioned agreement told in several sentences is one; two that were signed on different days, or on different
 * papers, are two: the basic agreement of April, the alliance agreement of September.
 */
export function merged(scene: Scene, groups: readonly AgreementGroup[]): AgreementGroup[] {
  const result: Mention[] = [];
  for (const group of groups) {
    const mention: Mention = { group, signed: signingOf(scene, group), kinds: kindsOf(group) };
    const alike = result.filter((known) => known.group.partner.name === group.partner.name);
    const known = alike.findLast((other) => isOneWith(other, mention));
    if (known) result[result.indexOf(known)] = joined(known, mention);
    else result.push(mention);
  }
  return result.map(({ group }) => group);
}

interface Mention {
  readonly group: AgreementGroup;
  readonly signed: readonly DateValue[];
  readonly kinds: ReadonlySet<InstrumentKind>;
}

const joined = (known: Mention, more: Mention): Mention => ({
  group: { ...known.group, statements: [...known.group.statements, ...more.group.statements] },
  signed: [...known.signed, ...more.signed],
  kinds: new Set([...known.kinds, ...more.kinds]),
});

function isOneWith(known: Mention, more: Mention): boolean {
  if (isListedWith(known.group, more.group)) return true;
  if (known.signed.length > 0 && more.signed.length > 0)
    return known.signed.some((day) => more.signed.some((other) => agrees(day, other)));
  return !areOfTwoStages(known.kinds, more.kinds);
}

/** A sentence and its list tell of the same agreement; the list says more exactly which date is whose. */
const isListedWith = (known: AgreementGroup, more: AgreementGroup): boolean =>
  known.statements.some((a) =>
    more.statements.some((b) => a.sentence === b.sentence && a.listed !== b.listed),
  );

const signingOf = (scene: Scene, group: AgreementGroup): DateValue[] =>
  mentionDates(scene, group)
    .filter(({ event }) => event === 'signed')
    .map(({ value }) => value);
