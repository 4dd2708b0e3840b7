import fc from 'fast-check';
import { refOf } from '../../src/core/questions/refs.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from '../../src/core/subscriptions/kinds.js';
import type { Topic } from '../../src/core/subscriptions/topic.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

/** One thing to be told of. Nobody subscribes to `other organizations`, or to agreements on whatever paper. */
const simple = fc.oneof(
  fc.constantFrom<Topic[]>({ is: 'overseas' }, { is: 'domestic' }),
  fc
    .constantFrom(...HARBOR.organisations.slice(0, 6))
    .map(({ id }): Topic => ({ is: 'partner', name: id, ref: refOf(id) })),
  fc.constantFrom<Topic[]>(
    { is: 'partner', name: 'Tarnhold and Sons' },
    { is: 'partner', name: '北稜大学' },
    { is: 'words', words: ['再生医療'] },
    { is: 'words', words: ['cell therapy', 'robots'] },
  ),
  fc
    .constantFrom('NO', 'DK', 'US', 'JP', 'GB', 'ZA', 'BA', 'SA', 'MM')
    .map((country): Topic => ({ is: 'country', country })),
  fc
    .constantFrom('Europe', 'Nordic', 'Middle East', 'Kansai', 'Hokkaido')
    .map((region): Topic => ({ is: 'region', region })),
  fc
    .constantFrom(...ORGANISATION_KINDS.filter((kind) => kind !== 'other'))
    .map((kind): Topic => ({ is: 'kind', kind })),
  fc
    .constantFrom(...INSTRUMENT_KINDS.filter((kind) => kind !== 'agreement'))
    .map((instrument): Topic => ({ is: 'instrument', instrument })),
);

/** Whatever a subscription may be about, of the corpus of Harbor Life Network. */
export const anyTopic: fc.Arbitrary<Topic> = fc.letrec<{ topic: Topic }>((tie) => ({
  topic: fc.oneof(
    { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
    simple,
    fc.record({
      is: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('topic'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ is: fc.constant('not' as const), of: tie('topic') }),
  ),
})).topic;
