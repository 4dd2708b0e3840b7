import type { Evidence } from '../facts/fact.js';
import { SENTENCE_FORMS } from '../languages/answers/sentences.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import type { Partnership } from '../ledger/ledger.js';
import type { ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { isToldAsRenewal } from './renewals.js';

const countsNewOne = inAnyLanguage(SENTENCE_FORMS, 'countsNewOne');
const tellsLatest = inAnyLanguage(SENTENCE_FORMS, 'tellsLatest');

interface WorkedOut {
  readonly number: number;
  readonly evidence: readonly Evidence[];
}

/**
 * The place of a new partner that no release gives: the number of partners that it makes (`which now has nine partners`),
 * or the one behind the last before it (`the most recent being Seto City, the 11th`). Of a renewal, and of several that
 * sign at once, there is none.
 */
export function workedOutOrdinal(one: Partnership, catalogue: Catalogue): ValueContent | undefined {
  if (one.parties.length !== 2 || isToldAsRenewal(one, catalogue)) return undefined;
  const found = [byTotal(one), byLatest(one, catalogue)].filter((each) => each !== undefined);
  const [first, second] = found;
  if (!first || (second && second.number !== first.number)) return undefined;
  return {
    type: 'value',
    subject: { type: 'partnership', partnership: one },
    asked: 'ordinal',
    attribute: 'ordinal',
    versions: [
      { value: { type: 'number', value: first.number }, basis: 'computed', evidence: first.evidence },
    ],
    contradicted: false,
  };
}

function byTotal({ totalPartners: { versions } }: Partnership): WorkedOut | undefined {
  const [only, other] = versions;
  if (!only || other) return undefined;
  const telling = only.evidence.filter(({ quote }) => countsNewOne(quote));
  return telling.length > 0 ? { number: only.value, evidence: telling } : undefined;
}

function byLatest(one: Partnership, catalogue: Catalogue): WorkedOut | undefined {
  const last = catalogue
    .counts()
    .ordinalsFor(one)
    .filter(
      ({ fact, publishers, partner }) =>
        fact.value.countClass === 'partner' &&
        one.announcedIn.includes(fact.evidence[0].releaseId) &&
        publishers.some(({ id }) => id === one.publisher) &&
        partner !== undefined &&
        !one.parties.includes(partner.id) &&
        tellsLatest(fact.evidence[0].quote),
    );
  const [only, other] = last;
  return only && !other ? { number: only.fact.value.number + 1, evidence: only.fact.evidence } : undefined;
}
