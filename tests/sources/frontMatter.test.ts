import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/adapters/sources/frontMatter.js';

const file = (...lines: readonly string[]): string => ['---', ...lines, '---', '', 'The text.'].join('\n');

describe('front matter', () => {
  it('gives every field that a release has', () => {
    const text = file(
      'title: "Aoba City: an MOU with Minato University"',
      'language: en',
      'publisher: Aoba City',
      'date: 2021-03-22',
      'url: https://example.org/news/1',
      'textKind: digest',
      'layout: post',
    );
    const found = readFrontMatter(text)!;
    expect(found.mistakes).toEqual([]);
    expect(found.metadata).toEqual({
      title: 'Aoba City: an MOU with Minato University',
      language: 'en',
      publisher: 'Aoba City',
      publishedOn: '2021-03-22',
      url: 'https://example.org/news/1',
      textKind: 'digest',
    });
    expect(text.slice(found.bodyStart)).toBe('\nThe text.');
  });

  it.each([
    ['2021-03-22', '2021-03-22'],
    ['2021/3/5', '2021-03-05'],
    ['2021.03', '2021-03'],
    ['2021', '2021'],
    ['2021-03-22T10:00:00+09:00', '2021-03-22'],
    ['"2021-03-22"', '2021-03-22'],
  ])('reads the date %s', (written, date) => {
    expect(readFrontMatter(file(`date: ${written}`))!.metadata.publishedOn).toBe(date);
  });

  it.each([
    ['a date that is none', ['title: A', 'date: 2021-02-30'], 3, '"date" is "2021-02-30"', '2021-03-22'],
    ['another language', ['language: fr'], 2, '"language" is "fr"', '"en" or "ja"'],
    [
      'an address without https',
      ['title: A', '', 'url: example.org'],
      4,
      '"url" is "example.org"',
      'https://',
    ],
    ['another kind of text', ['textKind: summary'], 2, '"textKind" is "summary"', '"digest" or "original"'],
    ['a list for a title', ['title: [a, b]'], 2, '"title" has no single value', 'title of the release'],
    [
      'a colon without quotation marks',
      ['date: 2021-03-22', 'title: A: B'],
      3,
      'not valid YAML',
      'quotation marks',
    ],
  ])('says where it does not hold: %s', (_, lines, line, matter, remedy) => {
    const [mistake, ...others] = readFrontMatter(file(...lines))!.mistakes;
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({ line });
    expect(mistake!.matter).toContain(matter);
    expect(mistake!.remedy).toContain(remedy);
  });

  it('keeps what holds beside what does not', () => {
    const text = file('title: A: B', 'textKind: digest', 'publisher: Aoba City', 'date: someday');
    expect(readFrontMatter(text)!.metadata).toEqual({
      title: 'A: B',
      textKind: 'digest',
      publisher: 'Aoba City',
    });
  });

  it.each([
    ['no block', 'The text.'],
    ['a rule at the top', '---\nThe text between two rules.\n---\nMore.'],
    ['a block that is never closed', '---\ntitle: A\nThe text.'],
    ['a block further down', 'The text.\n---\ntitle: A\n---\n'],
  ])('is not seen where there is none: %s', (_, text) => {
    expect(readFrontMatter(text)).toBeUndefined();
  });

  it('takes an empty field for none, and Windows line ends for line ends', () => {
    const found = readFrontMatter('---\r\ntitle:\r\npublisher: Aoba City\r\n---\r\nThe text.')!;
    expect(found).toMatchObject({ metadata: { publisher: 'Aoba City' }, mistakes: [] });
    expect(found.metadata.title).toBeUndefined();
  });
});
