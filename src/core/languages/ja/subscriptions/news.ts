import type { First } from '../../../subscriptions/changes.js';
import type { NewsWords } from '../../newsWords.js';
import { clean, countries, date, instrumentName, months } from '../wording/format.js';
import { KINDS } from '../wording/labels.js';

function firstWords(first: First): string {
  switch (first.of) {
    case 'kind':
      return `リリースにある提携先の中で最初の${KINDS[first.kind]}`;
    case 'country':
      return `リリースにある提携先の中で${countries.of(first.country) ?? first.country}からは最初`;
    case 'overseas':
      return 'リリースにある提携先の中で海外からは最初';
    default:
      return first satisfies never;
  }
}

const worked = (basis: 'stated' | 'computed'): string => (basis === 'computed' ? '(計算による)' : '');

export const NEWS_WORDS: NewsWords = {
  announces: (one, names) => {
    const [paper, ...more] = one.instrument.versions;
    const on = paper && more.length === 0 ? `(${instrumentName(paper.value.kind)})` : '';
    return `${names.parties(one).join('と')}の提携${on}`;
  },
  release: (title, publisher) =>
    `${publisher === undefined ? '' : `${publisher}の`}新しいリリース「${clean(title)}」`,
  changes: ({ ordinal: place, first, term, ends, follows }) => {
    const until = ends && `${date(ends.value)}まで${worked(ends.basis)}`;
    const parts = [
      follows && '同じ当事者の以前の提携に続くもの',
      place && `${place.value}番目の提携先${worked(place.basis)}`,
      first && firstWords(first),
      [term && `${months(term.value)}${worked(term.basis)}`, until].filter(Boolean).join('、'),
    ].filter(Boolean);
    return parts.length === 0 ? undefined : `${parts.join('。')}。`;
  },
  digest: (releases) => `新しいリリースが${releases}件あります。`,
  corrected: (title) => `リリース「${clean(title)}」の内容が変わりました。`,
  ask: '詳しく見る',
  mute: 'この話題を止める',
};
