import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.js';
import { problemsOf, textTooLong } from './problems.js';
import {
  actions,
  type Block,
  button,
  cell,
  long,
  many,
  mrkdwn,
  opinion,
  option,
  plain,
  section,
  select,
  table,
} from './samples.js';

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

describe.each(LIMITED)('%s', (_, make, most, said) => {
  it(`up to ${most}`, () => {
    expect(problemsOf(make(most))).toEqual([]);
  });

  it(`not more than ${most}`, () => {
    expect(problemsOf(make(most + 1)).join('\n')).toContain(said);
  });
});

describe('a message as a whole', () => {
  it('holds so much text, tables not counted', () => {
    const sections = (characters: number) => many(characters / 2000, () => section(long(2000)));
    expect(textTooLong([...sections(LIMITS.allText), table(1, 1, long(5000))])).toBe(false);
    expect(textTooLong([...sections(LIMITS.allText), section()])).toBe(true);
  });
});
