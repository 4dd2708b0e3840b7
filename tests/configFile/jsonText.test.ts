import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/configFile/jsonText.js';

describe('JSON that people write', () => {
  it.each<[text: string, place: string, matter: string]>([
    ['', '1:1', 'nothing stands here: write {} at least'],
    ['{"a": 1,}', '1:8', 'this comma is one too many: remove it'],
    ['{\n  "a": [1, 2,\n  ]\n}', '2:13', 'this comma is one too many: remove it'],
    ['{"a": 1\n "b": 2}', '2:2', 'a comma is missing before it: write one'],
    ['{"a" 1}', '1:6', 'a colon is missing before it: write one'],
    ['{"a": }', '1:7', '} stands where a value is missing: write one before it'],
    ['{sources: []}', '1:2', 'names stand in quotation marks: write "sources"'],
    ['{"kind": feed}', '1:10', 'texts stand in quotation marks: write "feed"'],
    ["{'a': 1}", '1:2', '\' is no quotation mark of JSON: write "'],
    ['{“a”: 1}', '1:2', '“ is no quotation mark of JSON: write "'],
    ['{ // mine\n}', '1:3', 'JSON has no comments: remove this one'],
    ['{"a": "one\n}', '1:7', 'this text is not closed on its line: write " at its end'],
    [
      '{"path": "C:\\data"}',
      '1:10',
      'in this text stands a \\ that says nothing: write \\\\ for the sign itself, or / in a path',
    ],
    ['{"a": {"b": 1}', '1:1', 'this { is never closed: close it'],
    ['{"a": [1}', '1:9', '} closes nothing that is open: remove it, or write the other one'],
    ['{} {}', '1:4', 'the text goes on behind its end: remove what is too much'],
    ['{"a": 1, "b": 2, "a": 3}', '1:18', '"a" stands here twice: leave one of them'],
    ['{"a": 01}', '1:7', '01 stands where a value is missing: write one'],
  ])('%j is wrong at %s', (text, place, matter) => {
    const [line, column] = place.split(':').map(Number);
    expect(readJson(text)).toEqual({ kind: 'wrong', line, column, matter });
  });

  it('is what JSON.parse says, and where that finds nothing wrong, neither does this', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ kind: 'value', value: JSON.parse(text) });
      }),
    );
  });

  it('is never taken for JSON where it is none, however it was broken', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(broken, ([json, at, length, instead]) => {
        const from = json.length === 0 ? 0 : at % json.length;
        const text = json.slice(0, from) + instead + json.slice(from + length);
        const read = readJson(text);
        if (read.kind === 'value') expect(read.value).toEqual(JSON.parse(text));
        else expect(read.matter).not.toBe('');
      }),
    );
  });
});
