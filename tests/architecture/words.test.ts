import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles, withoutComments } from './sourceFiles.js';

/** Folders whose rules hold no words of a language: those stand under `core/languages`, one folder a language. */
const FOLDERS = [
  'core/answers/',
  'core/chat/',
  'core/facts/',
  'core/index/',
  'core/ledger/',
  'core/questions/',
  'core/releases/',
  'core/sources/',
  'core/subscriptions/',
  'core/text/',
];

/** Files that may hold Japanese letters, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'core/ledger/parties.ts': 'shows in an error what may be written in the file of organisations',
  'core/text/characters.ts': 'characters that Unicode has twice, whatever they are used to write',
  'core/text/oldKanji.ts': 'forms of one and the same character',
  'core/text/sentences.ts': 'core/text imports nothing of core: what goes on behind a closing bracket',
};

/** Ranges and marks of Japanese writing, which are no words: [ぁ-ゖ], 々, ー. */
const WRITING = /[ぁァ一]-[んゖヴヶ龠]|[ー々〆〇ヶ]/gu;
const LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const linesWithWords = (code: string): string[] =>
  code.split('\n').filter((line) => LETTERS.test(line.replace(WRITING, '')));

describe('words of a language stand under core/languages', () => {
  const files = sourceFiles().filter((name) => FOLDERS.some((folder) => name.startsWith(folder)));

  it('looks at every folder', () => {
    for (const folder of FOLDERS) expect(files.some((name) => name.startsWith(folder))).toBe(true);
  });

  it.each(files.filter((name) => !(name in EXCEPTIONS)))('%s has none', (name) => {
    expect(linesWithWords(codeOf(name))).toEqual([]);
  });

  it.each(Object.keys(EXCEPTIONS))('%s, an exception, has some', (name) => {
    expect(linesWithWords(codeOf(name))).not.toEqual([]);
  });

  it('finds one that is planted, and none in a comment', () => {
    expect(linesWithWords('const PAPER = /協定|覚書/;')).toHaveLength(1);
    expect(linesWithWords(withoutComments('/** 協定 */\nconst KANA = /[ぁ-ん]{2}/; // ひらがな'))).toEqual(
      [],
    );
  });
});
