import type { SignalWordsOf } from '../../../../questions/signals.js';

/** Since when, until when, as of when. */
export const TIME: SignalWordsOf<'time'> = {
  before: ['以前', 'より前', 'の前', '前に', 'までに', '先立', 'よりも前', 'より先', 'より早'],
  after: ['以降', 'より後', 'の後', '後に', 'あとに', 'よりも後', '以後', 'より遅', 'のあと'],
  since: ['以降', '以来', 'から', '以後'],
  until: ['まで', '以前', 'までに'],
  asOf: ['時点', '現在', '末時点', 'の段階', '当時', '末まで', 'までに', '時は', 'の時'],
  thisYear: ['今年', '本年'],
  nextYear: ['来年', '来年度'],
  lastYear: ['去年', '昨年'],
  now: ['今', '現在', '今日', '本日', '現時点', 'これまで', '今まで', 'いま', '目下', '今のところ'],
};
