import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems.js';
import {
  actions,
  type Block,
  button,
  cell,
  mrkdwn,
  opinion,
  option,
  plain,
  richText,
  section,
  select,
  table,
} from './samples.js';

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
