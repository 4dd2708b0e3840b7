import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

/** `lapsed: A / B`: the words that tell of the end, who acts, and with whom. */
const endings = (text: string): string[] =>
  READING.ja
    .findEndings(text)
    .map(
      ({ trigger, subjects, counterparts }) =>
        `${text.slice(trigger.start, trigger.end)}: ${subjects.map(({ name }) => name).join(', ')} / ${counterparts.map(({ name }) => name).join(', ')}`,
    );

describe('an agreement that came, or comes, to its end', () => {
  it.each([
    ['Feldmark A/Sとの業務提携の解消に関するお知らせ', '解消:  / Feldmark A/S'],
    ['当社は株式会社北斗倉庫との資本業務提携契約を合意解約いたしました。', '合意解約:  / 株式会社北斗倉庫'],
    [
      '本市と浜桐商事株式会社との包括連携協定は2024年3月31日をもって終了いたします。',
      '終了:  / 浜桐商事株式会社',
    ],
    ['潮見大学との覚書は2020年3月に失効した。', '失効:  / 潮見大学'],
    ['霧積市との連携協定は更新されず、2021年3月末で終了した。', '更新され:  / 霧積市'],
    ['同協定は令和6年3月31日をもって満了しました。', '満了:  / '],
  ])('%s', (text, expected) => {
    expect(endings(text)).toEqual([expected]);
  });
});

describe('no end that anybody tells', () => {
  it.each([
    'いずれの当事者も、3か月前に通知することにより本協定を解約することができる。',
    '本協定の有効期間は令和8年3月31日に満了します。',
    '協定の終了の3か月前までに申し出がない場合は自動更新する。',
    '覚書の有効期間が終了した後も協力を続けます。',
    '本覚書は、双方が更新しない旨の意思を示さない限り1年間延長されます。',
    '人手不足を解消するため、連携協定を締結しました。',
    '協定に基づくイベントは終了しました。',
    '渋滞の解消に向けた協定を締結',
  ])('%s', (text) => {
    expect(endings(text)).toEqual([]);
  });
});
