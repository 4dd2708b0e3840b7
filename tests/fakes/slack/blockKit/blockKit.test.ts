import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.js';
import { problemsOf, textTooLong } from './problems.js';
import { viewProblems, viewTooLarge } from './views.js';

type Block = Record<string, unknown>;

const long = (length: number): string => 'a'.repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text = 'a'): Block => ({ type: 'section', text: mrkdwn(text) });
const button = (more: Block = {}): Block => ({ type: 'button', text: plain('Go'), ...more });
const actions = (...elements: Block[]): Block => ({ type: 'actions', elements });
const option = (index: number | string, text = 'a') => ({ text: plain(text), value: String(index) });
const select = (more: Block): Block => actions({ type: 'static_select', options: [option(1)], ...more });
const cell = (text = 'a') => ({ type: 'raw_text', text });
const table = (rows: number, columns: number, text = 'a'): Block => ({
  type: 'table',
  rows: many(rows, () => many(columns, () => cell(text))),
});
const richText = (...elements: Block[]): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

/** Each limit: what is just within, what is just over, and how Slack puts it. */
const LIMITED: readonly [what: string, make: (size: number) => Block[], most: number, said: string][] = [
  ['blocks in a message', (size) => many(size, () => ({ type: 'divider' })), 50, 'no more than 50 items'],
  [
    'text of a section',
    (size) => [section(long(size))],
    3000,
    'less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'fields of a section',
    (size) => [{ type: 'section', fields: many(size, () => mrkdwn('a')) }],
    10,
    'no more than 10 items',
  ],
  [
    'text of a field',
    (size) => [{ type: 'section', fields: [mrkdwn(long(size))] }],
    2000,
    'less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'text of a header',
    (size) => [{ type: 'header', text: plain(long(size)) }],
    150,
    'less than 151 characters',
  ],
  [
    'elements of a context',
    (size) => [{ type: 'context', elements: many(size, () => mrkdwn('a')) }],
    10,
    'no more than 10 items',
  ],
  [
    'text of a context',
    (size) => [{ type: 'context', elements: [mrkdwn(long(size))] }],
    3000,
    'less than 3001 characters',
  ],
  [
    'elements of actions',
    (size) => [actions(...many(size, () => button()))],
    25,
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'label of a button',
    (size) => [actions(button({ text: plain(long(size)) }))],
    75,
    'less than 76 characters',
  ],
  [
    'value of a button',
    (size) => [actions(button({ value: long(size) }))],
    2000,
    'less than 2001 characters',
  ],
  [
    'spoken label of a button',
    (size) => [actions(button({ accessibility_label: long(size) }))],
    75,
    'less than 76 characters',
  ],
  [
    'address of a button',
    (size) => [actions(button({ url: `https://a.org/${long(size - 14)}` }))],
    3000,
    'less than 3001 characters',
  ],
  ['action id', (size) => [actions(button({ action_id: long(size) }))], 255, 'less than 256 characters'],
  ['block id', (size) => [{ ...section(), block_id: long(size) }], 255, 'less than 256 characters'],
  ['choices of a menu', (size) => [select({ options: many(size, option) })], 100, 'no more than 100 items'],
  [
    'groups of choices',
    (size) => [
      actions({
        type: 'static_select',
        option_groups: many(size, () => ({ label: plain('a'), options: [option(1)] })),
      }),
    ],
    100,
    'no more than 100 items',
  ],
  [
    'label of a choice',
    (size) => [select({ options: [option(1, long(size))] })],
    75,
    'less than 76 characters',
  ],
  [
    'value of a choice',
    (size) => [select({ options: [option(long(size))] })],
    150,
    'less than 151 characters',
  ],
  [
    'description of a choice',
    (size) => [select({ options: [{ ...option(1), description: plain(long(size)) }] })],
    75,
    'less than 76 characters',
  ],
  ['placeholder', (size) => [select({ placeholder: plain(long(size)) })], 150, 'less than 151 characters'],
  [
    'choices of an overflow menu',
    (size) => [actions({ type: 'overflow', options: many(size, option) })],
    5,
    'no more than 5 items',
  ],
  [
    'boxes to tick',
    (size) => [actions({ type: 'checkboxes', options: many(size, option) })],
    10,
    'no more than 10 items',
  ],
  ['rows of a table', (size) => [table(size, 1)], 100, 'no more than 100 items'],
  ['columns of a table', (size) => [table(1, size)], 20, 'no more than 20 items'],
  [
    'text of all cells',
    (size) => [{ type: 'table', rows: [[cell(long(size - 1)), cell()]] }],
    10_000,
    'no more than 10000 characters',
  ],
  [
    'column settings',
    (size) => [{ ...table(1, 1), column_settings: many(size, () => ({ align: 'left' })) }],
    20,
    'no more than 20 items',
  ],
  ['tables in a message', (size) => many(size, () => table(1, 1)), 1, 'only_one_table_allowed'],
  [
    'text of a markdown block',
    (size) => [{ type: 'markdown', text: long(size) }],
    12_000,
    'less than 12001 characters',
  ],
  [
    'text of all markdown',
    (size) => [
      { type: 'markdown', text: long(size - 1) },
      { type: 'markdown', text: 'a' },
    ],
    12_000,
    'no more than 12000 characters of markdown',
  ],
  [
    'what a picture shows',
    (size) => [{ type: 'image', image_url: 'https://a.org/b.png', alt_text: long(size) }],
    2000,
    'less than 2001 characters',
  ],
  [
    'title of a confirmation',
    (size) => [actions(button({ confirm: { text: plain('a'), title: plain(long(size)) } }))],
    100,
    'less than 101 characters',
  ],
  [
    'text of a confirmation',
    (size) => [actions(button({ confirm: { text: plain(long(size)) } }))],
    300,
    'less than 301 characters',
  ],
  [
    'button of a confirmation',
    (size) => [actions(button({ confirm: { text: plain('a'), deny: plain(long(size)) } }))],
    30,
    'less than 31 characters',
  ],
  [
    'pairs that ask for an opinion',
    (size) => [{ type: 'context_actions', elements: many(size, () => opinion()) }],
    5,
    'no more than 5 items',
  ],
  [
    'label of an input',
    (size) => [{ type: 'input', label: plain(long(size)), element: { type: 'plain_text_input' } }],
    2000,
    'less than 2001 characters',
  ],
];

function opinion(): Block {
  const side = (text: string) => ({ text: plain(text), value: text });
  return { type: 'feedback_buttons', positive_button: side('Good'), negative_button: side('Bad') };
}

describe.each(LIMITED)('%s', (_, make, most, said) => {
  it(`up to ${most}`, () => {
    expect(problemsOf(make(most))).toEqual([]);
  });

  it(`not more than ${most}`, () => {
    expect(problemsOf(make(most + 1)).join('\n')).toContain(said);
  });
});

describe('blocks that Slack takes', () => {
  it.each<[string, Block]>([
    [
      'a button with everything',
      actions(button({ action_id: 'a', value: 'b', url: 'https://a.org', style: 'primary' })),
    ],
    ['a menu beside a text', { ...section(), accessory: { type: 'users_select', action_id: 'a' } }],
    ['a chosen choice', select({ options: [option(1), option(2)], initial_option: option(2) })],
    [
      'a table with settings',
      { ...table(2, 2), column_settings: [null, { align: 'right', is_wrapped: true }] },
    ],
    ['a table of blanks', table(1, 1, ' ')],
    [
      'rich text in a table',
      { type: 'table', rows: [[richText({ type: 'text', text: 'a', style: { bold: true } })]] },
    ],
    ['a number in a table', { type: 'table', rows: [[{ type: 'raw_number', value: 3, text: '3' }]] }],
    [
      'rich text',
      richText({ type: 'link', url: 'https://a.org', text: 'a' }, { type: 'user', user_id: 'U1' }),
    ],
    ['an opinion', { type: 'context_actions', elements: [opinion()] }],
    ['a picture', { type: 'image', slack_file: { id: 'F1' }, alt_text: 'a' }],
    ['a divider', { type: 'divider' }],
  ])('%s', (_, block) => {
    expect(problemsOf([block])).toEqual([]);
  });
});

describe('blocks that Slack refuses', () => {
  it.each<[string, Block[], string]>([
    ['an unknown block', [{ type: 'banner' }], 'unsupported type: banner [json-pointer:/blocks/0/type]'],
    [
      'an unknown field',
      [{ ...section(), colour: 'red' }],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'an unknown field of a text',
      [{ type: 'section', text: { ...mrkdwn('a'), emoji: true } }],
      'invalid additional property: emoji',
    ],
    ['a section of nothing', [{ type: 'section' }], 'missing required field: text [json-pointer:/blocks/0]'],
    ['an empty text', [section('')], 'must be more than 0 characters'],
    ['a blank field', [{ type: 'section', fields: [mrkdwn(' ')] }], 'must be more than 0 characters'],
    ['formatting in a header', [{ type: 'header', text: mrkdwn('*a*') }], 'unsupported type: mrkdwn'],
    ['formatting on a button', [actions(button({ text: mrkdwn('*a*') }))], 'unsupported type: mrkdwn'],
    ['a text instead of an object', [{ type: 'header', text: 'a' }], 'must be an object'],
    ['actions without elements', [actions()], 'no less than 1 items'],
    ['a text among actions', [actions(mrkdwn('a'))], 'unsupported type: mrkdwn'],
    [
      'two elements of one id',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      'action_id already exists: a',
    ],
    [
      'two blocks of one id',
      [
        { ...section(), block_id: 'a' },
        { ...section(), block_id: 'a' },
      ],
      'block_id already exists: a',
    ],
    ['an address that is none', [actions(button({ url: 'a b' }))], 'must be a valid url'],
    ['an unknown style', [actions(button({ style: 'loud' }))], 'must be a valid enum value'],
    ['a menu without choices', [actions({ type: 'static_select', options: [] })], 'no less than 1 items'],
    [
      'a choice without a value',
      [select({ options: [{ text: plain('a') }] })],
      'missing required field: value',
    ],
    [
      'another choice than there is',
      [select({ initial_option: option(2) })],
      'initial option is not among the options',
    ],
    [
      'an empty cell',
      [table(1, 1, '')],
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    ['a missing cell', [{ type: 'table', rows: [[cell(), cell()], [cell()]] }], 'rows must be of one length'],
    ['a table without rows', [{ type: 'table', rows: [] }], 'no less than 1 items'],
    ['an empty piece of rich text', [richText({ type: 'text', text: '' })], 'must be more than 0 characters'],
    ['an unknown piece of rich text', [richText({ type: 'shout', text: 'a' })], 'unsupported type: shout'],
    [
      'a picture that shows nothing',
      [{ type: 'image', image_url: 'https://a.org/b.png' }],
      'missing required field: alt_text',
    ],
  ])('%s', (_, blocks, said) => {
    expect(problemsOf(blocks).join('\n')).toContain(said);
  });

  it('tables, markdown and opinions in a Home tab', () => {
    for (const block of [
      table(1, 1),
      { type: 'markdown', text: 'a' },
      { type: 'context_actions', elements: [opinion()] },
    ]) {
      expect(problemsOf([block])).toEqual([]);
      expect(problemsOf([block], 'home').join()).toContain(`unsupported type: ${block.type}`);
    }
  });
});

describe('a message as a whole', () => {
  it('holds so much text, tables not counted', () => {
    const sections = (characters: number) => many(characters / 2000, () => section(long(2000)));
    expect(textTooLong([...sections(LIMITS.allText), table(1, 1, long(5000))])).toBe(false);
    expect(textTooLong([...sections(LIMITS.allText), section()])).toBe(true);
  });
});

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
