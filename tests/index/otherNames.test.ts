import { describe, expect, it } from 'vitest';
import { LazyIndex } from '../../src/core/index/lazyIndex.js';
import { createOtherNames } from '../../src/core/index/otherNames.js';
import { release } from '../fixtures/ledgerBuilder.js';

const NAMES = [
  ['Shiomi City', 'City of Shiomi', '潮見市'],
  ['Minato University', '湊大学', '湊大'],
  ['Aoba', '青葉'],
  ['Only English Ltd'],
];
const otherNames = createOtherNames(NAMES);

describe('names in the other language', () => {
  it.each<[question: string, names: readonly string[]]>([
    ['What did Shiomi City sign?', ['潮見市']],
    ['潮見市との協定', ['Shiomi City', 'City of Shiomi']],
    ['ＭＩＮＡＴＯ　University', ['湊大学', '湊大']],
    ['city of shiomi and minato university', ['潮見市', '湊大学', '湊大']],
    ['Aobaland is no such place', []],
    ['Only English Ltd', []],
    ['', []],
  ])('%s', (question, names) => {
    expect(otherNames(question)).toEqual(names);
  });

  it('find a release that knows only them', () => {
    const japanese = release({ id: 'ja', language: 'ja' }, [
      '潮見市が灯台を改修',
      '潮見市は灯台を改修します。',
    ]);
    const english = release({ id: 'en', language: 'en' }, [
      'A kelp nursery',
      'Minato University grows kelp.',
    ]);
    const index = new LazyIndex([japanese, english], NAMES);
    const first = (text: string): string | undefined => index.search(text)[0]?.release.id;
    expect(first('Shiomi City')).toBe('ja');
    expect(first('湊大学')).toBe('en');
    expect(new LazyIndex([japanese, english]).search('Shiomi City')).toEqual([]);
  });
});
