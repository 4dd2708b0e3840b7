import { expect, it } from 'vitest';
import type { Json } from '../json.js';
import type { Message } from '../world/model.js';
import { World } from '../world/world.js';
import { linksOf, pingsOf, read } from './read.js';

const world = new World('musubi', () => 0);
const channel = world.channel(world.workspace([]));

function said(text: string, blocks?: Json[]): Message {
  return world.store({ channel, wording: blocks === undefined ? { text } : { text, blocks } });
}

const mrkdwn = (text: string): Json => ({ type: 'mrkdwn', text });
const plain = (text: string): Json => ({ type: 'plain_text', text });

it.each<[string, Json, string]>([
  ['a heading', { type: 'header', text: plain('A & B') }, 'A & B'],
  ['a text and its fields', { type: 'section', text: mrkdwn('AT&amp;T'), fields: [mrkdwn('a')] }, 'AT&T\na'],
  ['a link', { type: 'section', text: mrkdwn('see <https://a.org|the release>') }, 'see the release'],
  ['what looks like one', { type: 'section', text: mrkdwn('&lt;!channel&gt;') }, '<!channel>'],
  ['evidence', { type: 'context', elements: [mrkdwn('June'), plain('<July>')] }, 'June\n<July>'],
  [
    'a table',
    {
      type: 'table',
      rows: [
        [
          { type: 'raw_text', text: 'a' },
          { type: 'raw_text', text: 'b' },
        ],
      ],
    },
    'a | b',
  ],
  ['buttons', { type: 'actions', elements: [{ type: 'button', text: plain('Go') }] }, '[Go]'],
  [
    'a menu',
    { type: 'actions', elements: [{ options: [{ text: plain('One') }, { text: plain('Two') }] }] },
    '[One, Two]',
  ],
  [
    'an opinion',
    {
      type: 'context_actions',
      elements: [{ positive_button: { text: plain('👍') }, negative_button: { text: plain('👎') } }],
    },
    '[👍]\n[👎]',
  ],
])('%s', (_, block, expected) => {
  expect(read(said('', [block]))).toBe(expected);
});

it('a message without blocks is its text', () => {
  expect(read(said('Osaka &amp; Kyoto'))).toBe('Osaka & Kyoto');
});

it.each([
  ['<!channel> look', ['@channel']],
  ['<!here|x> <@U1> <!subteam^S1|team>', ['@here', '@U1', '@S1']],
  ['&lt;!channel&gt; @channel <#C1> <https://a.org|@here>', []],
])('%s notifies %j', (text, pinged) => {
  expect(pingsOf(said(text))).toEqual(pinged);
  expect(pingsOf(said('', [{ type: 'section', text: mrkdwn(text) }]))).toEqual(pinged);
  expect(pingsOf(said('', [{ type: 'header', text: plain(text) }]))).toEqual([]);
});

it('rich text notifies and links, too', () => {
  const elements = [
    { type: 'broadcast', range: 'here' },
    { type: 'link', url: 'https://a.org', text: 'a' },
  ];
  const message = said('', [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]);
  expect(pingsOf(message)).toEqual(['@here']);
  expect(linksOf(message)).toEqual([{ url: 'https://a.org', label: 'a' }]);
});

it('links lead where they say', () => {
  const message = said('<https://a.org?b=1&amp;c=2|here> and <https://d.org>');
  expect(linksOf(message)).toEqual([
    { url: 'https://a.org?b=1&c=2', label: 'here' },
    { url: 'https://d.org', label: 'https://d.org' },
  ]);
});
