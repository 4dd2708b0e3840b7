import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/core/ports/adapter.js';
import { DAY, type Way } from '../../../src/core/ports.js';
import { pauseAfter } from '../../../src/core/subscriptions/delivering/pauses.js';
import { step, stepAfterLooking } from '../../../src/core/subscriptions/delivering/step.js';

const NOW = 1_800_000_000_000;
const LEFT_AT = NOW - 40;
const AROUND = { now: NOW, chance: 0, onUnknown: 'skip', remembersMs: 60_000 } as const;
const FIRST = { state: 'claimed', failures: 0, looks: 0 } as const;
const settled = (way: Way, outcome: SendOutcome, before: object = {}) =>
  step({ ...FIRST, ...before }, { kind: 'sent', way, outcome, leftAt: LEFT_AT }, AROUND).settlement;
const retry = (because: Extract<SendOutcome, { kind: 'retry' }>['because']): SendOutcome => ({
  kind: 'retry',
  afterMs: 7_000,
  error: 'x',
  because,
});

describe('what becomes of a delivery', () => {
  it.each<[string, Way, SendOutcome, object, object]>([
    [
      'it is sent',
      'post',
      { kind: 'sent', reference: 'm' },
      {},
      { kind: 'sent', reference: 'm', at: LEFT_AT },
    ],
    ['it is too much', 'post', retry('channel limit'), {}, { kind: 'wait', until: NOW + 7_000, failures: 0 }],
    [
      'trouble passes',
      'post',
      retry('trouble'),
      { failures: 3 },
      { kind: 'wait', until: NOW + 8_000, failures: 4 },
    ],
    [
      'trouble passes, however long',
      'post',
      retry('trouble'),
      { failures: 99 },
      { kind: 'wait', failures: 100 },
    ],
    ['nobody knows the error', 'post', retry('unlisted'), {}, { kind: 'wait', failures: 1 }],
    [
      'nobody ever knows it',
      'post',
      retry('unlisted'),
      { failures: 7 },
      { kind: 'ended', as: 'failed', error: 'x' },
    ],
    [
      'it can be shown nowhere',
      'post',
      { kind: 'bad payload', error: 'x' },
      {},
      { kind: 'ended', as: 'bad payload' },
    ],
    [
      'there is no answer',
      'post',
      { kind: 'unknown', error: 'x' },
      {},
      { kind: 'unknown', until: NOW + 3_000 },
    ],
    [
      'it is refused',
      'post',
      { kind: 'rejected', error: 'x', scope: 'channel' },
      {},
      { kind: 'wait', failures: 0 },
    ],
    [
      'what it changes is gone',
      'update',
      { kind: 'gone', error: 'x' },
      {},
      { kind: 'wait', until: NOW, way: 'post' },
    ],
    [
      'what it stands under is gone',
      'under',
      { kind: 'gone', error: 'x' },
      {},
      { kind: 'wait', way: 'post' },
    ],
    ['it cannot be changed', 'update', retry('unlisted'), {}, { kind: 'wait', until: NOW, way: 'under' }],
    ['changing has no answer', 'update', { kind: 'unknown', error: 'x' }, {}, { kind: 'wait', failures: 1 }],
  ])('where %s', (_, way, outcome, before, settlement) => {
    expect(settled(way, outcome, before)).toMatchObject(settlement);
  });

  it('stays unknown when it is sent again for its key, and that fails too', () => {
    const before = { state: 'checking', way: 'post', firstSentAt: NOW } as const;
    expect(settled('post', retry('trouble'), before)).toMatchObject({ kind: 'unknown', until: NOW + 1_000 });
    const early = step({ ...FIRST, ...before }, { kind: 'too early' }, AROUND);
    expect(early.settlement.kind).toBe('unknown');
  });

  it('is put off, behind what else waits, where it is too early', () => {
    const { settlement } = step(FIRST, { kind: 'too early' }, AROUND);
    expect(settlement).toEqual({ kind: 'put off', until: NOW + 2_000 });
  });
});

describe('what becomes of a delivery that may have arrived', () => {
  const before = { state: 'checking', failures: 0, looks: 0, firstSentAt: NOW - 90_000 } as const;

  it('is sent where it is found, and sent again where it is missing', () => {
    const found = stepAfterLooking(before, { kind: 'found', reference: 'm' }, AROUND);
    expect(found).toMatchObject({ settlement: { kind: 'sent', reference: 'm' }, counted: 'found' });
    const missing = stepAfterLooking(before, { kind: 'missing' }, AROUND);
    expect(missing).toMatchObject({ settlement: { kind: 'wait', failures: 1 } });
  });

  it('is given up where it never arrives, tried many times over a day', () => {
    const often = { ...before, failures: 19 };
    const soon = stepAfterLooking(often, { kind: 'missing' }, AROUND);
    expect(soon).toMatchObject({ settlement: { kind: 'wait' } });
    const late = stepAfterLooking({ ...often, firstSentAt: NOW - DAY }, { kind: 'missing' }, AROUND);
    expect(late).toMatchObject({ settlement: { kind: 'ended', as: 'failed' } });
  });

  it('is left or sent again as the operator wants, where nobody can tell', () => {
    const cannot = { kind: 'cannot tell', why: 'no scope' } as const;
    expect(stepAfterLooking(before, cannot, AROUND)).toMatchObject({
      settlement: { kind: 'ended', as: 'not known', error: 'no scope' },
      counted: 'skipped',
    });
    const resend = { ...AROUND, onUnknown: 'resend' } as const;
    expect(stepAfterLooking(before, cannot, resend)).toMatchObject({
      settlement: { kind: 'wait' },
      counted: 'resent',
    });
    // The platform knows its key still.
    expect(stepAfterLooking({ ...before, firstSentAt: NOW - 59_000 }, cannot, AROUND)).toBe('send again');
  });

  it('is looked for again and again, and then nobody can tell', () => {
    const later = { kind: 'later', afterMs: 5_000, why: 'ratelimited' } as const;
    expect(stepAfterLooking(before, later, AROUND)).toMatchObject({
      settlement: { kind: 'unknown', until: NOW + 5_000, looks: 1 },
    });
    expect(stepAfterLooking({ ...before, looks: 11 }, later, AROUND)).toMatchObject({
      settlement: { kind: 'ended', as: 'not known' },
    });
  });
});

it('leaves what failed alone for longer and longer, and five minutes at most', () => {
  const pauses = [1, 2, 3, 9, 10, 50].map((failures) => pauseAfter(failures, 0));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
  expect(pauseAfter(50, 0.999)).toBeGreaterThanOrEqual(225_000);
});
