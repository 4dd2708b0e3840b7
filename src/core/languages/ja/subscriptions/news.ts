import type { First } from '../../../subscriptions/changes.js';
import type { NewsWords } from '../../newsWords.js';
import { clean, countries, date, instrumentName, months } from '../wording/format.js';
import { KINDS } from '../wording/labels.js';

function firstWords(first: First): string {
  switch (first.of) {
    case 'kind':
      return `リリースで確認できる初の${KINDS[first.kind]}`;
    case 'country':
      return `リリースで確認できる初の${countries.of(first.country) ?? first.country}の提携先`;
    case 'overseas':
      return 'リリースで確認できる初の海外の提携先';
    default:
      return first satisfies never;
  }
}

const worked = (basis: 'stated' | 'computed'): string => (basis === 'computed' ? '(計算による)' : '');

/** `灯浜市と白峰銀行`, `灯浜市、白峰銀行、北辰精機`: between three, one と would leave open who is with whom. */
const parties = (names: readonly string[]): string => names.join(names.length === 2 ? 'と' : '、');

const newRelease = (publisher: string | undefined): string =>
  `${publisher === undefined ? '' : `${publisher}の`}新しいリリース`;

export const NEWS_WORDS: NewsWords = {
  announces: (one, names) => {
    const [paper, ...more] = one.instrument.versions;
    const on = paper && more.length === 0 ? `(${instrumentName(paper.value.kind)})` : '';
    return `${parties(names.parties(one))}の提携${on}`;
  },
  newRelease,
  release: (title, publisher) => `${newRelease(publisher)}「${clean(title)}」`,
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
  corrected: (title) => `リリース「${clean(title)}」の内容が変わりました。`,
  says: '現在の内容:',
  read: (publisher, published) => {
    const where = [publisher, published && date(published)].filter(Boolean).join('、');
    return where === '' ? '' : `(${where})`;
  },
  ends: (one, ends, computed, names) =>
    `${parties(names.parties(one))}の提携は${date(ends)}で期間が終わります${computed ? '(計算による)' : ''}。`,
  notRenewed: '更新を伝えるリリースはありません。',
  digest: ({ agreements, others, corrections, endings }) => {
    const parts = [
      agreements > 0 && `新しい提携が${agreements}件`,
      others > 0 && `${agreements > 0 ? 'その他の' : '新しい'}リリースが${others}件`,
      corrections > 0 && `内容が変わったリリースが${corrections}件`,
      endings > 0 && `まもなく期間が終わる提携が${endings}件`,
    ].filter(Boolean);
    return `${parts.join('、')}あります。`;
  },
  headings: {
    agreements: '新しい提携',
    others: 'その他のリリース',
    corrections: '内容が変わったリリース',
    endings: 'まもなく期間が終わる提携',
  },
  more: (count) => `ほかに${count}件あります。`,
  dash: ' – ',
  ask: '詳しく見る',
  inThis: '日本語で見る',
  mutePartner: (name) => `${name}の通知を止める`,
  muteKind: (kind) => `${KINDS[kind]}の通知を止める`,
};
