import { describe, expect, it } from 'vitest';
import { defaultRule, type Rule, readRule, writeRule } from '../../src/core/subscriptions/rule.js';

const WEEKLY: Rule = {
  ...defaultRule('ja'),
  topic: { is: 'all', of: [{ is: 'overseas' }, { is: 'not', of: { is: 'kind', kind: 'company' } }] },
  languages: ['ja'],
  style: 'line',
  schedule: { every: 'week', weekday: 'monday', hour: 9, zone: 'Asia/Tokyo' },
  endings: true,
};

describe('the rule of a subscription', () => {
  it.each([
    ['everything at once', defaultRule('en')],
    ['a weekly digest', WEEKLY],
  ])('%s is kept as it is', (_, rule) => {
    expect(readRule(writeRule(rule))).toEqual(rule);
  });

  it.each([
    ['no JSON', 'everything'],
    ['nothing', '{}'],
    ['no topic', JSON.stringify({ ...WEEKLY, topic: { is: 'weather' } })],
    ['no language', JSON.stringify({ ...WEEKLY, languages: [] })],
    ['no hour', JSON.stringify({ ...WEEKLY, schedule: { ...WEEKLY.schedule, hour: 25 } })],
  ])('%s is none', (_, text) => {
    expect(readRule(text)).toBeUndefined();
  });
});
