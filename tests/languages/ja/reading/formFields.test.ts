import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { formField, findDateCues, findDates } = READING.ja;

describe('書式の行が何のことか', () => {
  it.each([
    ['締結日', 'signedOn'],
    ['協定締結年月日', 'signedOn'],
    ['■ 調印日時', 'signedOn'],
    ['日時', 'when'],
    ['発効日', 'effectiveOn'],
    ['有効期限', 'endsOn'],
    ['有効期間', 'term'],
    ['協定期間', 'term'],
    ['更新', 'renewal'],
    ['協定の名称', 'instrument'],
    ['協定の相手方', 'partner'],
    ['連携先', 'partner'],
    ['協定締結者', 'signatories'],
    ['(1)場所', 'place'],
    ['連携事項', 'scope'],
    ['協定の内容', 'scope'],
    ['代表者', 'head'],
    ['所在地', 'location'],
    ['設立年月日', 'foundedOn'],
    ['取締役会決議日', 'board'],
    ['会社名', 'publisher'],
    ['電話', undefined],
    ['資本金', undefined],
    ['従業員数', undefined],
    ['生年月日', undefined],
    ['ウェブサイト', undefined],
  ])('%s: %s', (label, field) => {
    expect(formField(label)).toBe(field);
  });
});

describe('その日に何があったかを言う言葉', () => {
  it.each([
    ['4月1日に発効しました。', 'effective'],
    ['4月1日に締結しました。', 'signed'],
    ['4月1日に調印した。', 'signed'],
    ['4月1日、発表した。', 'announced'],
    ['4月1日までとする。', 'ends'],
    ['4月1日の取締役会で', 'board'],
    ['4月1日に設立された。', 'founded'],
    ['4月1日に更新日を記す', 'posted'],
    ['4月1日に開催する。', 'planned'],
    ['4月1日現在の数', 'other'],
    ['4月1日に視察した。', 'other'],
    ['4月1日に覚書を取り交わした。', 'signed'],
  ] as const)('%s: %s', (text, event) => {
    const [date] = findDates(text);
    const nearest = findDateCues(text).find((cue) => cue.start >= (date?.end ?? 0));
    expect(nearest?.event).toBe(event);
  });

  it.each([
    '調印式の録画は、12月末まで公開する。',
    '調印式の様子は公式動画チャンネルで10月末まで視聴できる。',
    '協定書は5月31日まで展示されます。',
    '応募は9月30日まで受け付けます。',
  ])('期限ではない: %s', (text) => {
    expect(findDateCues(text).map(({ event }) => event)).not.toContain('ends');
  });

  it('何も言わなければ、ない', () => {
    expect(findDateCues('鳴瀬市 2021年4月1日')).toEqual([]);
  });
});
