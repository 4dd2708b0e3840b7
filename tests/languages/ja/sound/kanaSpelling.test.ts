import { describe, expect, it } from 'vitest';
import { isSpelt } from '../../../../src/core/languages/ja/sound/kanaSpelling.js';

describe('a Latin name in katakana', () => {
  it.each([
    ['ダナン', 'danang'],
    ['オウル', 'oulu'],
    ['タルトゥ', 'tartu'],
    ['ハイフォン', 'haiphong'],
    ['エスポー', 'espoo'],
    ['コーク', 'cork'],
    ['ニース', 'nice'],
    ['ベルン', 'bern'],
  ])('%s is %s', (kana, latin) => expect(isSpelt(kana, latin)).toBe(true));

  it.each([
    ['ダナン', 'danone'],
    ['オウル', 'oslo'],
    ['ハノイ', 'hannah'],
    ['ルンド', 'lind'],
    ['ベルン', 'brno'],
    // Too short to tell.
    ['リガ', 'ri'],
  ])('%s is not %s', (kana, latin) => expect(isSpelt(kana, latin)).toBe(false));
});
