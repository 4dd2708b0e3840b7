import type { First } from '../../../subscriptions/changes.js';
import type { NewsWords } from '../../newsWords.js';
import { clean, countryName, date, instrumentName, join, months, ordinal } from '../wording/format.js';
import { KINDS } from '../wording/labels.js';

function firstWords(first: First): string {
  switch (first.of) {
    case 'kind':
      return `the first ${KINDS[first.kind][0]} among the partners that the releases tell of`;
    case 'country':
      return `the first in ${countryName(first.country)} among the partners that the releases tell of`;
    case 'overseas':
      return 'the first overseas among the partners that the releases tell of';
    default:
      return first satisfies never;
  }
}

const worked = (basis: 'stated' | 'computed'): string => (basis === 'computed' ? ' (worked out)' : '');

export const NEWS_WORDS: NewsWords = {
  announces: (one, names) => {
    const [paper, ...more] = one.instrument.versions;
    const on = paper && more.length === 0 ? `: ${instrumentName(paper.value.kind)}` : '';
    return `${join(names.parties(one))}${on}`;
  },
  release: (title, publisher) =>
    `${publisher === undefined ? 'A new release' : `A new release of ${publisher}`}: “${clean(title)}”`,
  changes: ({ ordinal: place, first, term, ends, follows }) => {
    const until = ends && `until ${date(ends.value)}${worked(ends.basis)}`;
    const parts = [
      follows && 'follows an earlier agreement of the same parties',
      place && `${ordinal(place.value)} partner${worked(place.basis)}`,
      first && firstWords(first),
      [term && `${months(term.value)}${worked(term.basis)}`, until].filter(Boolean).join(', '),
    ].filter(Boolean);
    return parts.length === 0 ? undefined : `${capital(parts.join('; '))}.`;
  },
  digest: (releases) => (releases === 1 ? 'One new release.' : `${releases} new releases.`),
  corrected: (title) => `The release “${clean(title)}” was changed.`,
  ask: 'Tell me more',
  mute: 'Mute here',
};

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);
