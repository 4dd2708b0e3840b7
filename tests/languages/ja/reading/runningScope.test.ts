import { expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

it.each([
  ['両者は、防災、観光の振興及び人材の育成について連携・協力します。', ['防災', '観光の振興', '人材の育成']],
  [
    '本協定に基づき、健康増進、子育て支援、環境保全などの分野で連携して取り組みます。',
    ['健康増進', '子育て支援', '環境保全'],
  ],
  ['今後、両社は、販路の拡大及び新商品の開発に取り組みます。', ['販路の拡大', '新商品の開発']],
  ['青葉大学と霧積市は、災害時の支援について協力します。', []],
  ['市は2024年4月、株式会社サンプル、潮見大学と防災について連携する協定を締結しました。', []],
])('地の文に並ぶ連携事項: %s', (text, expected) => {
  const found = READING.ja.findRunningScope(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
});
