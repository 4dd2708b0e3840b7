import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/core/answers/catalogue.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import type { Delivery } from '../../src/core/ports.js';
import type { Release } from '../../src/core/releases/release.js';
import { defaultRule } from '../../src/core/subscriptions/rule.js';
import type { Topic } from '../../src/core/subscriptions/topic.js';
import { why } from '../../src/core/subscriptions/why.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

const knowledge = { catalogue: createCatalogue(HARBOR, WORLD_REGIONS) };
const release = (id: string): Release => HARBOR.releases.find((one) => one.id === id) as Release;
const lysberg = [release('hln-lysberg')];

const OVERSEAS: Topic = { is: 'overseas' };
const NO_COMPANIES: Topic = { is: 'not', of: { is: 'kind', kind: 'company' } };
const NO_CLUSTERS: Topic = { is: 'not', of: { is: 'kind', kind: 'cluster' } };

describe('why a channel is told of a release, or not', () => {
  it.each<[topic: Topic, english: string, japanese: string]>([
    [
      { is: 'everything' },
      'Would be told. The subscription is about everything.',
      '通知の対象です。すべてを購読しています。',
    ],
    [
      { is: 'all', of: [OVERSEAS, NO_COMPANIES] },
      'Would be told. It is what “overseas partners” and “not companies” ask for.',
      '通知の対象です。「海外の提携先」と「企業以外」に当てはまります。',
    ],
    [
      { is: 'all', of: [OVERSEAS, NO_CLUSTERS] },
      'Not told. It is not what “not clusters” asks for.',
      '通知の対象ではありません。「クラスター以外」に当てはまりません。',
    ],
    [
      {
        is: 'any',
        of: [
          { is: 'country', country: 'DK' },
          { is: 'words', words: ['robots'] },
        ],
      },
      'Not told. It is not what any of “partners in Denmark” and “robots” asks for.',
      '通知の対象ではありません。「デンマークの提携先」と「robots」のどれにも当てはまりません。',
    ],
  ])('%j', (topic, english, japanese) => {
    const asked = { releases: lysberg, rule: { ...defaultRule('en'), topic }, knowledge };
    expect(why({ ...asked, language: 'en' }).sentence).toBe(english);
    expect(why({ ...asked, language: 'ja' }).sentence).toBe(japanese);
  });

  it('says what a language and a pause do to it', () => {
    const rule = { ...defaultRule('en'), languages: ['ja'] } as const;
    const { verdict, sentence } = why({
      releases: lysberg,
      rule,
      paused: { at: 0, why: 'archived' },
      knowledge,
      language: 'en',
    });
    expect(verdict).toBe('would');
    expect(sentence).toMatch(/The Japanese release is waited for first.+The subscription is paused/);
  });

  it.each([
    ['sent', 'told', 'Told. It is what “overseas partners” asks for.'],
    ['told together', 'told', 'Told, together with others. It is'],
    ['failed', 'not', 'Not told: it was tried many times, and given up (is_archived). It is'],
    ['pending', 'not', 'About to be told (is_archived). It is'],
  ] as const)('says what became of one that is %s', (state, verdict, sentence) => {
    const failed = state === 'failed' || state === 'pending';
    const delivery = { state, ...(failed && { error: 'is_archived' }) } as unknown as Delivery;
    const rule = { ...defaultRule('en'), topic: OVERSEAS };
    const found = why({ releases: lysberg, rule, delivery, knowledge, language: 'en' });
    expect(found.verdict).toBe(verdict);
    expect(found.sentence.startsWith(sentence)).toBe(true);
  });
});
