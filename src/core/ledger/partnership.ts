import type { Fact } from '../facts/fact.js';
import type { Agreement, CountClass, Person } from '../facts/reading.js';
import { type DateValue, isBefore } from '../text/dateValue.js';
import { claimOf, dateClaim } from './claims.js';
import { clearerInstrument, instrumentsAgree } from './instruments.js';
import type { Claim, Partnership } from './ledger.js';
import { foldName, isJapanese } from './names/tokens.js';
import type { Telling } from './tellings.js';

/** A partnership with the tellings that it was made of. */
export interface Draft {
  readonly partnership: Partnership;
  readonly tellings: readonly Telling[];
}

/** One record out of all tellings of one agreement. The tellings are not empty and of one pair. */
export function mergeTellings(id: string, tellings: readonly Telling[]): Partnership {
  const own = tellings.filter(({ agreement }) => agreement.status === 'own').sort(byPublication);
  const mentioned = tellings.filter(({ agreement }) => agreement.status === 'mentioned').sort(byPublication);
  const all = [...own, ...mentioned];
  const { publisher, partner } = numbering(all);
  const owners = own.length > 0 ? own : all;
  return {
    id,
    status: own.length > 0 ? 'own' : 'mentioned',
    publisher,
    partner,
    parties: [...new Set([publisher, partner, ...owners.flatMap(({ parties }) => parties)])],
    // Once a release tells of it as done, an earlier announcement no longer counts.
    future: owners.every(({ agreement }) => agreement.future),
    ...datesOf(all, publisher),
    ...contentOf(all, owners),
    ...numbersOf(all, own, publisher),
    people: peopleOf(own),
    statements: own.flatMap(({ reading }) => reading.statements),
    announcedIn: releaseIds(own),
    mentionedIn: releaseIds(mentioned).filter(
      (release) => !own.some(({ reading }) => reading.releaseId === release),
    ),
  };
}

/** Whose numbering it belongs to: a release that gives an ordinal decides, else the first to announce it. */
function numbering(all: readonly Telling[]): { publisher: string; partner: string } {
  const numbered = all.find(({ counts, publisher }) =>
    counts.some(({ fact, publisher: of }) => fact.value.form === 'ordinal' && of === publisher),
  );
  const { publisher, partner } = numbered ?? all[0]!;
  return { publisher, partner };
}

function datesOf(
  all: readonly Telling[],
  publisher: string,
): Pick<Partnership, 'signedOn' | 'effectiveOn' | 'announcedOn' | 'endsOn' | 'endedOn'> {
  const claim = (attribute: 'signedOn' | 'effectiveOn' | 'announcedOn', tellings = all): Claim<DateValue> =>
    dateClaim(tellings.flatMap(({ agreement }) => agreement[attribute]));
  // The press and the other party announce it on days of their own.
  const byItself = claim(
    'announcedOn',
    all.filter(({ publisher: issuer, issued }) => issued && issuer === publisher),
  );
  return {
    signedOn: claim('signedOn'),
    effectiveOn: claim('effectiveOn'),
    announcedOn: firstOf(byItself.versions.length > 0 ? byItself : claim('announcedOn')),
    ...endOf(all),
  };
}

/** An end that has come, or is decided, takes the place of the one that was agreed; none lies before the start. */
function endOf(all: readonly Telling[]): Pick<Partnership, 'endsOn' | 'endedOn'> {
  const starts = all.flatMap(({ agreement }) => [...agreement.signedOn, ...agreement.effectiveOn]);
  const ended = dateClaim(
    all
      .flatMap(({ agreement }) => agreement.endedOn)
      .filter((end) => starts.every((start) => !isBefore(end.value, start.value))),
  );
  const agreed = dateClaim(all.flatMap(({ agreement }) => agreement.endsOn));
  return { endsOn: ended.versions.length > 0 ? ended : agreed, endedOn: ended };
}

/** Each language announces on its own day: the first one is the announcement. */
function firstOf({ versions }: Claim<DateValue>): Claim<DateValue> {
  const [first] = [...versions].sort((a, b) =>
    isBefore(a.value, b.value) ? -1 : isBefore(b.value, a.value) ? 1 : 0,
  );
  return { versions: first === undefined ? [] : [first] };
}

function contentOf(
  all: readonly Telling[],
  owners: readonly Telling[],
): Pick<Partnership, 'instrument' | 'termMonths' | 'renewal' | 'place' | 'scope' | 'purpose'> {
  const facts = <K extends keyof Agreement>(tellings: readonly Telling[], key: K): Agreement[K][] =>
    tellings.map(({ agreement }) => agreement[key]);
  return {
    // A list of partners calls all of them MOUs, whatever each one was.
    instrument: claimOf(facts(owners, 'instrument').flat(), instrumentsAgree, clearerInstrument),
    termMonths: claimOf(facts(all, 'termMonths').flat()),
    renewal: claimOf(facts(all, 'renewal').flat()),
    place: claimOf(facts(all, 'place').flat(), samePlace),
    scope: facts(all, 'scope').flat(),
    purpose: facts(all, 'purpose').flat(),
  };
}

function numbersOf(
  all: readonly Telling[],
  own: readonly Telling[],
  publisher: string,
): Pick<Partnership, 'ordinal' | 'municipalityOrdinal' | 'totalPartners' | 'overseasPartners'> {
  const claim = (
    tellings: readonly Telling[],
    form: 'ordinal' | 'total',
    countClass: CountClass,
  ): Claim<number> => claimOf(numbers(tellings, publisher, form, countClass));
  return {
    ordinal: claim(all, 'ordinal', 'partner'),
    municipalityOrdinal: claim(all, 'ordinal', 'municipality'),
    totalPartners: claim(own, 'total', 'partner'),
    overseasPartners: claim(own, 'total', 'overseas'),
  };
}

/** The publisher's counts of one sort that the tellings state. */
export function numbers(
  tellings: readonly Telling[],
  publisher: string,
  form: 'ordinal' | 'total',
  countClass: CountClass,
): readonly Fact<number>[] {
  return tellings.flatMap(({ counts }) =>
    counts.flatMap(({ fact, publisher: of }) =>
      of === publisher && fact.value.form === form && fact.value.countClass === countClass
        ? [{ value: fact.value.number, evidence: fact.evidence }]
        : [],
    ),
  );
}

/** Signatories, speakers and heads of the releases that announce it, each mention once. */
function peopleOf(own: readonly Telling[]): readonly Fact<Person>[] {
  const seen = new Set<string>();
  return own
    .flatMap(({ reading }) => reading.people)
    .filter(({ value, evidence: [{ releaseId, value: span }] }) => {
      const key = `${releaseId} ${value.name} ${value.part} ${span.start}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

function samePlace(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  return isJapanese(left) !== isJapanese(right) || left.includes(right) || right.includes(left);
}

function byPublication(a: Telling, b: Telling): number {
  const [left, right] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999'];
  return left < right ? -1 : left > right ? 1 : a.reading.releaseId < b.reading.releaseId ? -1 : 1;
}

function releaseIds(tellings: readonly Telling[]): readonly string[] {
  return [...new Set(tellings.map(({ reading }) => reading.releaseId))];
}
