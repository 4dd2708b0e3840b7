import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { words } from '../../written.js';

const { findInstruments } = READING.ja;
const check = (text: string, expected: readonly string[]): void => {
  expect(findInstruments(text).map((found) => `${words(text, found)}: ${found.kind}`)).toEqual(expected);
};

describe('何を結んだか', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['提携に関する覚書(MOU)', ['提携に関する覚書: memorandum', 'MOU: mou']],
    ['基本合意を締結', ['基本合意: basic agreement']],
    ['産学官連携協定', ['産学官連携協定: collaboration agreement']],
    ['姉妹都市協定', ['協定: collaboration agreement']],
    ['パートナーシップ協定', ['協定: collaboration agreement']],
    ['業務提携で合意した', ['業務提携: business alliance']],
    ['包括提携に調印', ['包括提携: comprehensive agreement']],
    ['鳴瀬市と包括連携協定を締結', ['包括連携協定: comprehensive agreement']],
    ['包括的な連携協定を結び', ['包括的な連携協定: comprehensive agreement']],
    ['相互協力に関する覚書を取り交わし', ['相互協力に関する覚書: memorandum']],
    ['MOUを締結', ['MOU: mou']],
    ['MoU締結式', ['MoU: mou']],
    ['協力覚書(MOC)に署名', ['協力覚書: memorandum', 'MOC: moc']],
    ['意向書を交換', ['意向書: loi']],
    ['LOIを取り交わす', ['LOI: loi']],
    ['業務提携に関する基本合意書', ['業務提携: business alliance', '基本合意書: basic agreement']],
    ['資本業務提携を行う', ['資本業務提携: capital alliance']],
    ['業務提携契約を締結', ['業務提携契約: business alliance']],
    ['学術交流協定', ['学術交流協定: collaboration agreement']],
    ['災害時の応援協定', ['応援協定: collaboration agreement']],
    ['基本協定書に調印', ['基本協定書: basic agreement']],
    ['三者協定を結ぶ', ['三者協定: collaboration agreement']],
    ['確認書を交わした', ['確認書: memorandum']],
    ['産学連携協定の更新', ['産学連携協定: collaboration agreement']],
  ];
  it.each(rows)('%s', check);
});

describe('結んだものではない言葉', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['労使協定を見直す', []],
    ['賃貸借契約を更新', []],
    ['売買契約書の写し', []],
    ['雇用契約を結ぶ', []],
    ['地域と連携して取り組む', []],
    ['覚えておきたいこと', []],
    ['市民との協働', []],
    ['合意に至らなかった', []],
    ['MOUSE型の装置', []],
  ];
  it.each(rows)('%s', check);
});
