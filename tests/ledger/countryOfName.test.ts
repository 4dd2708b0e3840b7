import { describe, expect, it } from 'vitest';
import { countryOfName } from '../../src/core/ledger/names/countryOfName.js';

describe('the country that a name itself gives', () => {
  it.each([
    ['白鷺県', 'JP'],
    ['鳴瀬市', 'JP'],
    ['南アルプ市', 'JP'],
    ['株式会社リンクポート', 'JP'],
    ['カンポビアンコ県', undefined],
    ['ボルダレーナ市', undefined],
    ['Shirasagi Prefecture', 'JP'],
    ['Embassy of Norway', 'NO'],
    ['Technical University of Denmark', 'DK'],
    ['City of Leith', undefined],
  ])('%s: %s', (name, country) => {
    expect(countryOfName(name)).toBe(country);
  });
});
