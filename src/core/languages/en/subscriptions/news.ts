import type { First } from '../../../subscriptions/changes.js';
import type { NewsWords } from '../../newsWords.js';
import {
  clean,
  countryName,
  date,
  instrumentName,
  join,
  months,
  number,
  ordinal,
} from '../wording/format.js';
import { KINDS } from '../wording/labels.js';

function firstWords(first: First): string {
  switch (first.of) {
    case 'kind':
      return `the first ${KINDS[first.kind][0]} that the releases tell of`;
    case 'country':
      return `the first partner in ${countryName(first.country)} that the releases tell of`;
    case 'overseas':
      return 'the first overseas partner that the releases tell of';
    default:
      return first satisfies never;
  }
}

const worked = (basis: 'stated' | 'computed'): string => (basis === 'computed' ? ' (worked out)' : '');

/** `Tomohama City and Narumi Bussan Co., Ltd.`: two need no more than "and" between them. */
const parties = (names: readonly string[]): string =>
  names.length === 2 ? names.join(' and ') : join(names);

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? `one ${one}` : `${number(count)} ${several}`];

const newRelease = (publisher: string | undefined): string =>
  publisher === undefined ? 'New release' : `New release from ${publisher}`;

export const NEWS_WORDS: NewsWords = {
  announces: (one, names) => {
    const [paper, ...more] = one.instrument.versions;
    const on = paper && more.length === 0 ? `: ${instrumentName(paper.value.kind)}` : '';
    return `${parties(names.parties(one))}${on}`;
  },
  newRelease,
  release: (title, publisher) => `${newRelease(publisher)}: “${clean(title)}”`,
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
  corrected: (title) => `The release “${clean(title)}” was changed.`,
  says: 'What it says now:',
  read: (publisher, published) => {
    const where = [publisher, published && date(published)].filter(Boolean).join(', ');
    return where === '' ? '' : ` (${where})`;
  },
  ends: (one, ends, computed, names) =>
    `The agreement of ${parties(names.parties(one))} ends ${onDate(ends)}${computed ? ' (worked out)' : ''}.`,
  notRenewed: 'No release tells of a renewal.',
  digest: ({ agreements, others, corrections, endings }) => {
    const parts = [
      ...counted(agreements, 'new agreement', 'new agreements'),
      ...counted(
        others,
        agreements > 0 ? 'other release' : 'new release',
        agreements > 0 ? 'other releases' : 'new releases',
      ),
      ...counted(corrections, 'changed release', 'changed releases'),
      ...counted(endings, 'term that ends soon', 'terms that end soon'),
    ];
    return `${capital(join(parts))}.`;
  },
  headings: {
    agreements: 'New agreements',
    others: 'Other releases',
    corrections: 'Changed releases',
    endings: 'Terms that end soon',
  },
  more: (count) => `… and ${number(count)} more.`,
  dash: ' – ',
  ask: 'Tell me more',
  inThis: 'In English',
  mutePartner: (name) => `Mute ${name} here`,
  muteKind: (kind) => `Mute ${KINDS[kind][1]} here`,
};

const onDate = (value: string): string =>
  /-\d\d-\d\d$/.test(value) ? `on ${date(value)}` : `in ${date(value)}`;

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);
