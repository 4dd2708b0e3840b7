import { describe, expect, it } from 'vitest';
import { type Block, long, many, plain, section } from './samples.js';
import { viewProblems, viewTooLarge } from './views.js';

describe('views', () => {
  const modal = (more: Block = {}): Block => ({ type: 'modal', title: plain('a'), blocks: [], ...more });
  const home = (blocks: Block[]): Block => ({ type: 'home', blocks });
  const input = { type: 'input', label: plain('a'), element: { type: 'plain_text_input' } };

  it.each<[string, Block]>([
    ['a title of 24', modal({ title: plain(long(24)) })],
    ['a button to submit of 24', modal({ submit: plain(long(24)) })],
    ['a button to close of 24', modal({ close: plain(long(24)) })],
    ['an input that can be submitted', modal({ submit: plain('a'), blocks: [input] })],
    ['100 blocks', home(many(100, () => section()))],
    ['3000 characters of private metadata', modal({ private_metadata: long(3000) })],
  ])('%s', (_, view) => {
    expect(viewProblems(view)).toEqual([]);
  });

  it.each<[string, Block, string]>([
    [
      'a title of 25',
      modal({ title: plain(long(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['a button to submit of 25', modal({ submit: plain(long(25)) }), 'must be less than 25 characters'],
    ['a button to close of 25', modal({ close: plain(long(25)) }), 'must be less than 25 characters'],
    ['an input that cannot be submitted', modal({ blocks: [input] }), 'missing required field: submit'],
    [
      '101 blocks',
      home(many(101, () => section())),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      '3001 characters of private metadata',
      modal({ private_metadata: long(3001) }),
      'must be less than 3001 characters',
    ],
    ['a Home tab with a title', { ...home([]), title: plain('a') }, 'invalid additional property: title'],
    ['neither', { type: 'window', blocks: [] }, 'unsupported type: window'],
  ])('%s is refused', (_, view, said) => {
    expect(viewProblems(view).join('\n')).toContain(said);
  });

  it('250 kB', () => {
    expect(viewTooLarge(home(many(80, () => section(long(3000)))))).toBe(false);
    expect(viewTooLarge(home(many(90, () => section(long(3000)))))).toBe(true);
  });
});
