import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RuleWords } from '../../src/core/chat/command.js';
import type { Language } from '../../src/core/languages/language.js';
import { composeRule, isSameRule } from '../../src/core/subscriptions/composeRule.js';
import { readOptions } from '../../src/core/subscriptions/readOptions.js';
import type { TopicReader } from '../../src/core/subscriptions/readTopic.js';
import { defaultRule, type Rule } from '../../src/core/subscriptions/rule.js';
import { ruleInWords } from '../../src/core/subscriptions/ruleInWords.js';
import { type Schedule, WEEKDAYS } from '../../src/core/subscriptions/schedule.js';
import { simplified } from '../../src/core/subscriptions/simplified.js';
import { readZone } from '../../src/core/subscriptions/zones.js';
import { anyTopic } from './anyTopic.js';
import { harborNameOf, harborReader } from './topicReader.js';

let reader: TopicReader;
beforeAll(async () => {
  reader = await harborReader();
});

const compose = (words: RuleWords, told: Language, base: Rule = defaultRule(told)) =>
  composeRule(words, { base, zone: told === 'ja' ? 'Asia/Tokyo' : 'UTC', reader });

/** What typed words are taken for, said back; or what is wrong with them. */
function said(words: string, language: Language): string {
  const { options, topic } = readOptions(words);
  const read = compose({ ...options, topic }, language);
  if (read.kind === 'rule') return ruleInWords(read.rule, language, harborNameOf);
  return read.fields.map(({ field, words: typed, why }) => `${field}: ${typed} (${why})`).join();
}

describe('how something is told is read out of words', () => {
  it.each([
    ['overseas partners', 'overseas partners'],
    ['everything daily', 'everything; every day at 9:00 UTC'],
    ['everything every morning', 'everything; every day at 9:00 UTC'],
    ['overseas, weekly', 'overseas partners; every Monday at 9:00 UTC'],
    ['overseas every Friday', 'overseas partners; every Friday at 9:00 UTC'],
    ['overseas on Fridays at 6pm', 'overseas partners; every Friday at 18:00 UTC'],
    ['overseas weekly on Wed at 18:00 JST', 'overseas partners; every Wednesday at 18:00 Tokyo time'],
    ['overseas daily at noon London time', 'overseas partners; every day at 12:00 Europe/London time'],
    ['overseas daily at 9 Europe/Copenhagen', 'overseas partners; every day at 9:00 Europe/Copenhagen time'],
    ['overseas at 8 am UTC+9', 'overseas partners; every day at 8:00 UTC+9'],
    ['overseas daily at 7 in New York time', 'overseas partners; every day at 7:00 America/New_York time'],
    ['overseas daily at 7 東京時間', 'overseas partners; every day at 7:00 Tokyo time'],
    ['Norway in one line', 'partners in Norway; one line each'],
    ['Norway, one-liners, no threads', 'partners in Norway; one line each, without threads'],
    ['Norway, Japanese only', 'partners in Norway; releases in Japanese only, told in Japanese'],
    ['Norway, English releases only', 'partners in Norway; releases in English only, told in English'],
    [
      'releases in Japanese about universities, told in English',
      'universities; releases in Japanese only, told in English',
    ],
    ['everything in Japanese', 'everything; told in Japanese'],
    ['everything and agreements that expire', 'everything; with terms that end within 90 days'],
    ['Japanese universities', 'universities in Japan'],
    ['only Japanese universities', 'universities in Japan'],
    ['releases about "one line daily"', 'releases with “one line daily”'],
    [
      'Norway or universities, not companies, weekly on Monday at 9, Tokyo time, one line, Japanese only, in threads',
      'partners in Norway or universities, but not companies; releases in Japanese only, told in Japanese, one line each, every Monday at 9:00 Tokyo time',
    ],
    ['daily at 9:30', 'hour: 9:30 (minutes)'],
    ['daily at 25', 'hour: 25 (unknown)'],
    ['daily at 9, Atlantis time', 'zone: atlantis (unknown)'],
    ['daily at 9 IST', 'zone: ist (unknown)'],
  ])('%j: %s', (words, back) => expect(said(words, 'en')).toBe(back));

  it.each([
    ['海外の提携先を毎日', '海外の提携先、毎日9時(日本時間)'],
    ['海外の提携先を毎朝', '海外の提携先、毎日9時(日本時間)'],
    ['海外、毎週', '海外の提携先、毎週月曜日9時(日本時間)'],
    ['海外を毎週金曜日の18時に', '海外の提携先、毎週金曜日18時(日本時間)'],
    ['海外、週1回水曜の午後6時', '海外の提携先、毎週水曜日18時(日本時間)'],
    ['海外を毎日9時、ロンドン時間', '海外の提携先、毎日9時(Europe/London)'],
    ['海外を毎日9時(UTC+9)', '海外の提携先、毎日9時(UTC+9)'],
    ['海外を毎日9時JST', '海外の提携先、毎日9時(日本時間)'],
    ['大学を1行で', '大学、1行表示'],
    ['大学、日本語のリリースのみ', '大学、日本語のリリースのみ、日本語で通知'],
    ['大学、英語だけ', '大学、英語のリリースのみ、英語で通知'],
    ['大学を英語で通知して', '大学、英語で通知'],
    ['日本の大学', '日本の大学'],
    ['大学、スレッドなし', '大学、スレッドなし'],
    ['すべて、期限切れも', 'すべて、90日以内に終了する提携の通知あり'],
    [
      'ノルウェーか大学、企業以外、毎週月曜9時、日本時間、1行で、日本語のみ、スレッドで',
      '(ノルウェーの提携先または大学)(企業を除く)、日本語のリリースのみ、日本語で通知、1行表示、毎週月曜日9時(日本時間)',
    ],
    ['毎日9時半', 'hour: 9時半 (minutes)'],
    ['毎日25時', 'hour: 25時 (unknown)'],
  ])('%j: %s', (words, back) => expect(said(words, 'ja')).toBe(back));
});

const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    every: fc.constantFrom('release' as const, 'day' as const, 'week' as const),
    weekday: fc.constantFrom(...WEEKDAYS),
    hour: fc.integer({ min: 0, max: 23 }),
    zone: fc.constantFrom('Asia/Tokyo', 'UTC', 'Europe/Copenhagen', 'Etc/GMT-9', 'CET', 'America/New_York'),
  })
  .map(({ every, weekday, hour, zone }) => {
    if (every === 'release') return { every };
    return every === 'day' ? { every, hour, zone } : { every, weekday, hour, zone };
  });

const rule: fc.Arbitrary<Rule> = fc.record({
  topic: anyTopic.map(simplified),
  languages: fc.constantFrom<Rule['languages'][]>(['en', 'ja'], ['en'], ['ja']),
  told: fc.constantFrom('en', 'ja'),
  style: fc.constantFrom('full', 'line'),
  schedule,
  threads: fc.boolean(),
  endings: fc.boolean(),
});

describe('a rule that was said', () => {
  it.each(['en', 'ja'] as const)('is read as what it was said of, in %s', (language) => {
    fc.assert(
      fc.property(rule, (any) => {
        const words = ruleInWords(any, language, harborNameOf);
        const { options, topic } = readOptions(words);
        const read = compose({ ...options, topic }, language);
        const isSame = read.kind === 'rule' && isSameRule(read.rule, any);
        expect({ words, isSame, ...(isSame ? {} : { read, any }) }).toEqual({ words, isSame: true });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a form', () => {
  it('adds up what its fields say, several of one any of them', () => {
    const read = compose(
      {
        topic: 'not companies',
        country: ['NO', 'DK'],
        kind: ['university', 'research institute'],
        words: 'cells, 再生医療',
      },
      'en',
    );
    expect(read.kind === 'rule' && ruleInWords(read.rule, 'en')).toBe(
      '(universities or research institutes) in (Norway or Denmark) in releases with “cells” plus “再生医療”, but not companies',
    );
  });

  it.each<[field: keyof RuleWords, words: string]>([
    ['country', 'Atlantis'],
    ['region', 'universities'],
    ['kind', 'Norway'],
    ['instrument', 'handshake'],
    ['topic', 'when'],
    ['weekday', 'someday'],
    ['hour', 'late'],
    ['zone', 'Mars/Olympus'],
  ])('says what is wrong in the field %s: %s', (field, words) => {
    const read = compose({ [field]: words }, 'en');
    expect(read).toMatchObject({ kind: 'wrong', fields: [{ field, words }] });
  });

  it('leaves what it does not say', () => {
    const base: Rule = {
      ...defaultRule('ja'),
      topic: { is: 'overseas' },
      schedule: { every: 'week', weekday: 'friday', hour: 18, zone: 'Asia/Seoul' },
    };
    const read = (words: RuleWords) => {
      const composed = compose(words, 'ja', base);
      return composed.kind === 'rule' ? ruleInWords(composed.rule, 'ja') : '';
    };
    expect(read({ style: 'line' })).toBe('海外の提携先、1行表示、毎週金曜日18時(Asia/Seoul)');
    expect(read({ hour: '7' })).toBe('海外の提携先、毎週金曜日7時(Asia/Seoul)');
    expect(read({ every: 'day' })).toBe('海外の提携先、毎日18時(Asia/Seoul)');
    expect(read({ every: 'release' })).toBe('海外の提携先');
    expect(read({ kind: '大学' })).toBe('大学、毎週金曜日18時(Asia/Seoul)');
  });
});

it.each([
  ['JST', 'Asia/Tokyo'],
  ['Tokyo', 'Asia/Tokyo'],
  ['tokyo time', 'Asia/Tokyo'],
  ['東京', 'Asia/Tokyo'],
  ['日本時間', 'Asia/Tokyo'],
  ['CET', 'CET'],
  ['UTC', 'UTC'],
  ['UTC+9', 'Etc/GMT-9'],
  ['gmt -5', 'Etc/GMT+5'],
  ['UTC+5:30', 'Asia/Kolkata'],
  ['Europe/Copenhagen', 'Europe/Copenhagen'],
  ['europe/copenhagen', 'Europe/Copenhagen'],
  ['Copenhagen', 'Europe/Copenhagen'],
  ['New York', 'America/New_York'],
  ['ニューヨーク時間', 'America/New_York'],
  ['IST', undefined],
  ['UTC+99', undefined],
  ['Mars', undefined],
])('the time zone %s: %s', (typed, zone) => expect(readZone(typed)).toBe(zone));
