import type { Evidence } from '../../facts/fact.js';
import type { Agreement } from '../../facts/reading.js';
import { CONTRADICTION_WORDS } from '../../languages/contradictions.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { Contradiction } from '../ledger.js';
import type { Draft } from '../partnership.js';
import type { Telling } from '../tellings.js';
import { aboutPartnerships, type Corpus, computed, type Series, stated } from './corpus.js';

/**
 * A release that lists all its earlier partners, each with its date, and calls the new one the nth:
 * the list must have n − 1. A list that gives examples, or that was not read to its end, says nothing.
 */
export function findListContradictions(
  { publisher, drafts }: Series,
  corpus: Corpus,
): readonly Contradiction[] {
  return drafts.flatMap((draft) => {
    for (const telling of draft.tellings) {
      const found = contradictionOf(draft, telling, publisher, corpus);
      if (found !== undefined) return [found];
    }
    return [];
  });
}

function contradictionOf(
  draft: Draft,
  telling: Telling,
  publisher: string,
  { registry, texts }: Corpus,
): Contradiction | undefined {
  const { reading, agreement } = telling;
  const owns = reading.agreements.filter(({ status }) => status === 'own').length;
  const ordinal = ordinalOf(telling, publisher);
  const text = texts.get(reading.releaseId);
  if (agreement.status !== 'own' || owns !== 1 || ordinal === undefined || text === undefined)
    return undefined;
  const listed = reading.agreements.filter(
    (each) =>
      each.status === 'mentioned' && each.parties.some((name) => registry.idOf(reading, name) === publisher),
  );
  const partners = new Map<string, Evidence>();
  for (const { partner } of listed) partners.set(registry.idOf(reading, partner.value), partner.evidence[0]);
  for (const id of draft.partnership.parties) partners.delete(id);
  const expected = ordinal.fact.value.number - 1;
  // A list that lacks many is one of some partners, whatever it calls itself.
  if (partners.size === expected || partners.size < expected - 2) return undefined;
  if (!isWholeList(text, listed)) return undefined;
  const versions = [
    computed(partners.size + 1, [...partners.values()]),
    stated(ordinal.fact.value.number, ordinal.fact.evidence),
  ];
  return aboutPartnerships('count', 'recount differs', 'partner', [draft], versions);
}

function ordinalOf({ counts }: Telling, publisher: string): Telling['counts'][number] | undefined {
  return counts.find(
    ({ fact: { value }, publisher: of }) =>
      value.form === 'ordinal' && value.countClass === 'partner' && of === publisher,
  );
}

const isWhole = inAnyLanguage(CONTRADICTION_WORDS, 'wholeList');
const isSample = inAnyLanguage(CONTRADICTION_WORDS, 'sample');
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** `has signed MOUs with the following partners: …`, with as many dates as there are years in it. */
function isWholeList(text: string, listed: readonly Agreement[]): boolean {
  const dates = listed.flatMap(({ signedOn }) => signedOn.slice(0, 1).map(({ evidence }) => evidence[0]));
  const places = new Set(dates.map(({ value }) => value.start));
  if (places.size < 3) return false;
  const first = Math.min(...dates.map(({ sentence }) => sentence.start));
  const from = sentenceStart(text, first);
  const to = sentenceEnd(text, Math.max(...dates.map(({ sentence }) => sentence.end)));
  const introduction = text.slice(Math.max(0, from - 100), first + 200);
  if (!isWhole(introduction) || isSample(introduction)) return false;
  return (text.slice(from, to).match(YEAR) ?? []).length === places.size;
}

/** Where the sentence began whose piece starts here, at most 1,000 characters before. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 1000), at);
  const end = Math.max(before.lastIndexOf('。'), before.lastIndexOf('. '), before.lastIndexOf('\n\n'));
  return at - before.length + end + 1;
}

/** Where the sentence ends in which this place is, at most 1,000 characters behind. */
function sentenceEnd(text: string, at: number): number {
  if (/[.。]\s*$/u.test(text.slice(Math.max(0, at - 3), at))) return at;
  const after = text.slice(at, at + 1000);
  const ends = ['。', '. ', '.\n', '\n\n'].map((mark) => after.indexOf(mark)).filter((end) => end >= 0);
  return at + (ends.length > 0 ? Math.min(...ends) : after.length);
}
