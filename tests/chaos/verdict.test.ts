import { describe, expect, it } from 'vitest';
import { defaultRule, type Rule } from '../../src/core/subscriptions/rule.js';
import { AGREEMENTS } from './agreements.js';
import { addressOf, agreementsIn } from './releaseFile.js';
import type { Step } from './script.js';
import type { Subscriber } from './subscribers.js';
import type { Telling } from './tellings.js';
import { judge } from './verdict.js';

const [PAIR, , , , , , SINGLE] = AGREEMENTS;
const NEWS = [PAIR!, SINGLE!];
const STEPS: readonly Step[] = [
  { at: 0, appears: [{ agreement: SINGLE!, language: 'en', isCorrection: true }] },
];

const subscriber = (rule: Partial<Rule> = {}): Subscriber => ({
  id: 's1',
  channel: { platform: 'slack', workspace: 'T1', id: 'C1' },
  rule: { ...defaultRule('en'), ...rule },
  wants: ({ id }) => NEWS.some((one) => one.id === id),
});

const PAIR_EN = addressOf(PAIR!, 'en');
const PAIR_BOTH = `${PAIR_EN} ${addressOf(PAIR!, 'ja')}`;
const SINGLE_EN = addressOf(SINGLE!, 'en');

let messages = 0;
const said = (...wordings: readonly string[]): Telling => ({
  channel: 'C1',
  reference: String(++messages),
  key: `key-${messages}`,
  isUnder: false,
  wordings,
  agreements: agreementsIn(wordings.join(' ')),
});
const under = (text: string): Telling => ({ ...said(text), isUnder: true });

const WELL = [said(PAIR_EN, PAIR_BOTH), said(SINGLE_EN), under(SINGLE_EN)];

const counts = (told: readonly Telling[], rule: Partial<Rule> = {}): readonly number[] => {
  const { missing, doubled, strange } = judge([subscriber(rule)], NEWS, STEPS, told);
  return [missing.length, doubled.length, strange.length];
};

describe('what platforms hold is judged', () => {
  it.each([
    ['all of it once', WELL, [0, 0, 0]],
    ['nothing', [], [2, 0, 0]],
    ['one message twice', [...WELL, said(SINGLE_EN)], [0, 1, 0]],
    ['a correction twice', [...WELL, under(SINGLE_EN)], [0, 1, 0]],
    ['no correction', WELL.slice(0, 2), [1, 0, 0]],
    ['no second language', [said(PAIR_EN), ...WELL.slice(1)], [1, 0, 0]],
    ['a release that nobody was to be told of', [...WELL, said(addressOf({ id: 'a00' }, 'en'))], [0, 0, 1]],
    ['a message about nothing', [...WELL, said('Good morning!')], [0, 0, 1]],
    ['a message where nobody subscribed', [...WELL, { ...said(SINGLE_EN), channel: 'C2' }], [0, 0, 1]],
  ])('%s', (_, told, expected) => {
    expect(counts(told)).toEqual(expected);
  });

  it('by the rule of each channel', () => {
    expect(counts([said(PAIR_EN), said(SINGLE_EN)], { languages: ['en'] })).toEqual([0, 0, 0]);
    expect(counts([said(`${PAIR_EN} ${SINGLE_EN}`)])).toEqual([0, 0, 0]);
    expect(counts(WELL, { threads: false })).toEqual([0, 1, 0]);
  });

  it('a change stands in the message, whether it was changed or came late', () => {
    const [before, after] = [`3 years ${SINGLE_EN}`, `5 years ${SINGLE_EN}`];
    const told = (...single: readonly string[]): readonly number[] =>
      counts([said(PAIR_BOTH), said(...single)], { threads: false });
    expect(told(before, after)).toEqual([0, 0, 0]);
    expect(told(after)).toEqual([0, 0, 0]);
    expect(told(before)).toEqual([1, 0, 0]);
  });

  it('nothing has to stand under a message that waited until the correction was known', () => {
    const told = (single: string): readonly number[] => counts([said(PAIR_BOTH), said(single)]);
    expect(told(`5 years ${SINGLE_EN}`)).toEqual([0, 0, 0]);
    expect(told(`3 years ${SINGLE_EN}`)).toEqual([1, 0, 0]);
  });

  it('one message instead of very many may say that something was changed', () => {
    const told = (later: Telling): readonly number[] => {
      const uncorrected = said(`3 years ${SINGLE_EN}`);
      const { missing, doubled } = judge([subscriber({ threads: false })], [SINGLE!], STEPS, [
        uncorrected,
        later,
      ]);
      return [missing.length, doubled.length];
    };
    expect(told(said(`${PAIR_EN} ${SINGLE_EN}`))).toEqual([0, 0]);
    expect(told(said(SINGLE_EN))).toEqual([0, 1]);
    const many = said(`${PAIR_EN} ${SINGLE_EN}`);
    expect(counts([...WELL.slice(0, 2), many])).toEqual([0, 1, 0]);
    expect(judge([subscriber()], [SINGLE!], STEPS, [said(SINGLE_EN), many])).toMatchObject({ missing: [] });
    expect(judge([subscriber()], [SINGLE!], STEPS, [said(SINGLE_EN), many, under(SINGLE_EN)])).toMatchObject({
      ...{ missing: [], doubled: [expect.anything()] },
    });
  });

  it('a later digest may say of a release that it was changed', () => {
    const told = [said(`${PAIR_EN} ${SINGLE_EN}`), said(SINGLE_EN)];
    const digest: Partial<Rule> = { schedule: { every: 'day', hour: 9, zone: 'UTC' }, threads: false };
    expect(counts(told, digest)).toEqual([0, 0, 0]);
    expect(counts([...told, said(SINGLE_EN)], digest)).toEqual([0, 1, 0]);
    expect(counts([...told, said(PAIR_EN)], digest)).toEqual([0, 1, 0]);
  });

  it('one delivery that is there twice, by what it is known by', () => {
    const digest: Partial<Rule> = { schedule: { every: 'day', hour: 9, zone: 'UTC' }, threads: false };
    const one = said(`${PAIR_EN} ${SINGLE_EN}`);
    const changed = said(SINGLE_EN);
    expect(counts([one, changed], digest)).toEqual([0, 0, 0]);
    expect(counts([one, { ...changed, key: one.key }], digest)).toEqual([0, 1, 0]);
  });

  it('what nobody wants is strange where it comes', () => {
    const nobody = { ...subscriber(), wants: () => false };
    expect(judge([nobody], NEWS, STEPS, [])).toMatchObject({ expected: 0, missing: [], strange: [] });
    expect(judge([nobody], NEWS, STEPS, WELL)).toMatchObject({ expected: 0, missing: [] });
    expect(judge([nobody], NEWS, STEPS, WELL).strange).toHaveLength(2);
  });
});
