import type { Fact } from '../../facts/fact.js';
import type { CountClass, CountObservation } from '../../facts/reading.js';
import { CONTRADICTION_WORDS } from '../../languages/contradictions.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { onlyValue } from '../claims.js';
import { certainlyBefore, startDays } from '../days.js';
import type { Contradiction } from '../ledger.js';
import type { Draft } from '../partnership.js';
import { resolveCounts, type Telling } from '../tellings.js';
import { aboutPartnerships, type Corpus, reasonOf, recallsNumber, type Series, stated } from './corpus.js';
import { findListContradictions } from './partnerList.js';
import { findRecountContradictions } from './recount.js';

/** A total that a release states when it announces one of its publisher's agreements. */
export interface Total {
  readonly fact: Fact<CountObservation>;
  readonly countClass: CountClass;
  readonly number: number;
  readonly telling: Telling;
}

/** One agreement's place in its publisher's order, with the totals of the releases that announce it. */
export interface Step {
  readonly draft: Draft;
  readonly totals: readonly Total[];
}

/**
 * Totals of one publisher that cannot hold together: in one release, between the releases and
 * languages that announce one agreement, from one agreement to the next, and with the recount.
 */
export function findCountContradictions(corpus: Corpus): readonly Contradiction[] {
  return corpus.series.flatMap((series) => {
    const steps = stepsOf(series, corpus);
    return [
      ...steps.flatMap((step) => differing(step, corpus.languageOf)),
      ...steps.filter(({ draft }) => !recallsNumber(draft, corpus)).flatMap(againstOrdinal),
      ...steps.flatMap(partsOverWhole),
      ...decreasing(inTime(steps, corpus)),
      ...findRecountContradictions(series, steps, corpus),
      ...findListContradictions(series, corpus),
    ];
  });
}

function stepsOf({ publisher, drafts }: Series, { registry }: Corpus): readonly Step[] {
  return drafts.map((draft) => ({
    draft,
    totals: draft.tellings
      .filter(({ agreement }) => agreement.status === 'own')
      .flatMap((telling) =>
        resolveCounts(telling.reading, registry)
          .filter(({ fact, publisher: of }) => fact.value.form === 'total' && of === publisher)
          .filter(({ fact }) => !countsEarlierOnly(fact))
          .map(({ fact }) => ({
            fact,
            countClass: fact.value.countClass,
            number: fact.value.number,
            telling,
          })),
      ),
  }));
}

/** `So far the network has signed with 13 organizations`, before the 14th: a total of what was. */
function countsEarlierOnly({ evidence: [{ quote }] }: Fact<CountObservation>): boolean {
  return isSoFar(quote);
}

const isSoFar = inAnyLanguage(CONTRADICTION_WORDS, 'soFar');

/** 6 overseas organisations in English, 8 in Japanese. */
function differing(
  { draft, totals }: Step,
  languageOf: (id: string) => string | undefined,
): readonly Contradiction[] {
  return [...byClass(totals)].flatMap(([countClass, list]) => {
    const numbers = [...new Set(list.map(({ number }) => number))];
    if (numbers.length < 2) return [];
    const versions = numbers.map((number) =>
      stated(
        number,
        list.filter((total) => total.number === number).flatMap(({ fact }) => fact.evidence),
      ),
    );
    return [aboutPartnerships('count', reasonOf(versions, languageOf), countClass, [draft], versions)];
  });
}

/** `This makes it the 15th partner` under a headline of 16 organizations. */
function againstOrdinal({ draft, totals }: Step): readonly Contradiction[] {
  const { publisher } = draft.partnership;
  for (const { telling, countClass, number, fact } of totals) {
    if (countClass !== 'partner') continue;
    const owns = telling.reading.agreements.filter(({ status }) => status === 'own');
    const ordinal = telling.counts.find(
      ({ fact: { value }, publisher: of }) =>
        value.form === 'ordinal' && value.countClass === 'partner' && of === publisher,
    );
    if (owns.length !== 1 || ordinal === undefined || ordinal.fact.value.number === number) continue;
    const versions = [
      stated(ordinal.fact.value.number, ordinal.fact.evidence),
      stated(number, fact.evidence),
    ];
    return [aboutPartnerships('count', 'within one release', 'partner', [draft], versions)];
  }
  return [];
}

/** Nine overseas organisations of eight; five municipalities as the fourth partner. */
function partsOverWhole({ draft, totals }: Step): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const part of totals) {
    if (part.countClass === 'partner') continue;
    const whole = totals.find(
      ({ countClass, telling }) => countClass === 'partner' && telling.reading === part.telling.reading,
    );
    if (whole === undefined || part.number <= whole.number) continue;
    const versions = [stated(part.number, part.fact.evidence), stated(whole.number, whole.fact.evidence)];
    found.push(aboutPartnerships('count', 'part exceeds whole', part.countClass, [draft], versions));
  }
  return found.slice(0, 1);
}

/** A renewal stands where its day is, not where the number that it recalls would have it. */
function inTime(steps: readonly Step[], corpus: Corpus): readonly Step[] {
  return steps.filter(
    ({ draft }) => !recallsNumber(draft, corpus) || onlyValue(draft.partnership.ordinal) === undefined,
  );
}

/** 8 overseas organisations with the 15th partner, 6 with the 16th. */
function decreasing(steps: readonly Step[]): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const latest = new Map<CountClass, { draft: Draft; totals: readonly Total[] }>();
  for (const { draft, totals } of steps) {
    for (const [countClass, list] of byClass(totals)) {
      const before = latest.get(countClass);
      latest.set(countClass, { draft, totals: list });
      if (before === undefined) continue;
      const least = smallest(before.totals);
      const lower = smallest(list);
      if (lower.number >= least.number || !isLater(draft, before.draft)) continue;
      const versions = [stated(least.number, least.fact.evidence), stated(lower.number, lower.fact.evidence)];
      found.push(aboutPartnerships('count', 'total decreases', countClass, [before.draft, draft], versions));
    }
  }
  return found;
}

/** Whether the order of the two is certain: by number, or by date. */
function isLater(draft: Draft, before: Draft): boolean {
  const [number, earlier] = [onlyValue(draft.partnership.ordinal), onlyValue(before.partnership.ordinal)];
  if (number !== undefined && earlier !== undefined) return earlier < number;
  const [days, earlierDays] = [startDays(draft), startDays(before)];
  return days !== undefined && earlierDays !== undefined && certainlyBefore(earlierDays, days);
}

function byClass(totals: readonly Total[]): ReadonlyMap<CountClass, readonly Total[]> {
  const classes = new Map<CountClass, Total[]>();
  for (const total of totals) {
    const list = classes.get(total.countClass);
    if (list === undefined) classes.set(total.countClass, [total]);
    else list.push(total);
  }
  return classes;
}

function smallest(totals: readonly Total[]): Total {
  return totals.reduce((least, total) => (total.number < least.number ? total : least));
}
