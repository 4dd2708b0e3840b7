import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/core/answers/catalogue.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import { matches } from '../../src/core/subscriptions/matches.js';
import { simplified } from '../../src/core/subscriptions/simplified.js';
import { type Told, type ToldAgreement, toldIn } from '../../src/core/subscriptions/told.js';
import { type Topic, topicSchema } from '../../src/core/subscriptions/topic.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

const agreement: fc.Arbitrary<ToldAgreement> = fc.record(
  {
    refs: fc.uniqueArray(fc.constantFrom('AAAAAA', 'BBBBBB'), { maxLength: 2 }),
    names: fc.uniqueArray(fc.constantFrom('aoba city', 'lysberg'), { maxLength: 2 }),
    country: fc.constantFrom('NO', 'JP'),
    isOverseas: fc.boolean(),
    regions: fc.uniqueArray(fc.constantFrom('Europe', 'Kansai'), { maxLength: 2 }),
    kind: fc.constantFrom('university' as const, 'company' as const),
    instruments: fc.uniqueArray(fc.constantFrom('mou' as const, 'capital alliance' as const), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['refs', 'names', 'regions', 'instruments'] },
);
const told: fc.Arbitrary<Told> = fc.record({
  agreements: fc.array(agreement, { maxLength: 3 }),
  text: fc.constantFrom('', 'cell therapy in aoba', '再生医療の連携', 'partners'),
});
const { topic } = fc.letrec<{ topic: Topic }>((tie) => ({
  topic: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Topic>(
      { is: 'everything' },
      { is: 'overseas' },
      { is: 'domestic' },
      { is: 'partner', name: 'Aoba City' },
      { is: 'partner', name: 'nobody', ref: 'BBBBBB' },
      { is: 'country', country: 'NO' },
      { is: 'region', region: 'Kansai' },
      { is: 'kind', kind: 'company' },
      { is: 'instrument', instrument: 'mou' },
      { is: 'words', words: ['cell', 'aoba'] },
      { is: 'words', words: ['再生医療'] },
      { is: 'words', words: ['art'] },
    ),
    fc.record({
      is: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('topic'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ is: fc.constant('not' as const), of: tie('topic') }),
  ),
}));

/** The same, as plainly as it can be said: a sentence of logic over one agreement. */
function model(topic: Topic, one: Partial<ToldAgreement>, text: string): boolean {
  if (topic.is === 'all') return !topic.of.some((part) => !model(part, one, text));
  if (topic.is === 'any') return topic.of.filter((part) => model(part, one, text)).length > 0;
  if (topic.is === 'not') return model(topic.of, one, text) === false;
  const facts = new Set<string>([
    'everything',
    ...(one.isOverseas === undefined ? [] : [one.isOverseas ? 'overseas' : 'domestic']),
    `country ${one.country}`,
    `kind ${one.kind}`,
    ...(one.regions ?? []).map((region) => `region ${region}`),
    ...(one.instruments ?? []).map((kind) => `instrument ${kind}`),
    ...(one.refs ?? []).map((ref) => `ref ${ref}`),
    ...(one.names ?? []).map((name) => `name ${name}`),
    ...(text === 'cell therapy in aoba' ? ['words cell aoba'] : []),
    ...(text === '再生医療の連携' ? ['words 再生医療'] : []),
  ]);
  switch (topic.is) {
    case 'partner':
      return facts.has(`name ${topic.name.toLowerCase()}`) || facts.has(`ref ${topic.ref}`);
    case 'country':
      return facts.has(`country ${topic.country}`);
    case 'region':
      return facts.has(`region ${topic.region}`);
    case 'kind':
      return facts.has(`kind ${topic.kind}`);
    case 'instrument':
      return facts.has(`instrument ${topic.instrument}`);
    case 'words':
      return facts.has(`words ${topic.words.join(' ')}`);
    default:
      return facts.has(topic.is);
  }
}

describe('who is told of what', () => {
  it('is what logic says of any of the agreements', () => {
    fc.assert(
      fc.property(topic, told, (any, event) => {
        const agreements = event.agreements.length > 0 ? event.agreements : [{}];
        expect(matches(any, event)).toBe(agreements.some((one) => model(any, one, event.text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same for a topic in its plainest form', () => {
    fc.assert(
      fc.property(topic, told, (any, event) => {
        expect(matches(simplified(any), event)).toBe(matches(any, event));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is kept and read back as it was', () => {
    fc.assert(
      fc.property(topic, (any) => {
        const kept: unknown = JSON.parse(JSON.stringify(any));
        const read = topicSchema.safeParse(kept);
        if (read.success) expect(read.data).toEqual(any);
        else expect(JSON.stringify(any).split('"of"').length).toBeGreaterThan(6);
      }),
    );
  });
});

describe('what a release tells', () => {
  const catalogue = createCatalogue(HARBOR, WORLD_REGIONS);
  const release = (id: string) => HARBOR.releases.filter((one) => one.id === id);

  it.each<[topic: Topic, isTold: boolean]>([
    [{ is: 'overseas' }, true],
    [{ is: 'country', country: 'NO' }, true],
    [{ is: 'region', region: 'Nordic' }, true],
    [{ is: 'partner', name: 'lhc' }, true],
    [{ is: 'instrument', instrument: 'mou' }, true],
    [{ is: 'words', words: ['memorandum'] }, true],
    [{ is: 'words', words: ['memo'] }, false],
    [{ is: 'domestic' }, false],
    [{ is: 'kind', kind: 'university' }, false],
    // Mentioned in it, and not announced by it.
    [{ is: 'partner', name: 'Tsukimori University' }, false],
  ])('%j: %s', (topic, isTold) => {
    expect(matches(topic, toldIn(release('hln-lysberg'), catalogue))).toBe(isTold);
  });
});
