import { expect, it } from 'vitest';
import { World } from '../world/world.js';
import { encoded, richText } from './typed.js';

const world = new World('musubi', () => 0);
const workspace = world.workspace([]);
const mai = world.person(workspace, { name: 'mai' });
const channel = world.channel(workspace, { name: 'general' });
const bot = workspace.bot.userId;

it.each([
  ['AT&T <3', 'AT&amp;T &lt;3'],
  ['@musubi who?', `<@${bot}> who?`],
  ['ask @musubi, @mai and @nobody', `ask <@${bot}>, <@${mai.id}> and @nobody`],
  ['in #general, not C# or #other', `in <#${channel.id}|>, not C# or #other`],
  ['see https://a.org/b?c=1&d=2.', 'see <https://a.org/b?c=1&amp;d=2>.'],
  [
    'example.com or info@example.co.jp',
    '<http://example.com|example.com> or <mailto:info@example.co.jp|info@example.co.jp>',
  ],
  ['“大阪”はいつ？', '“大阪”はいつ？'],
])('%s', (typed, sent) => {
  expect(encoded(typed, world, workspace)).toBe(sent);
});

it('a text is kept as rich text, too', () => {
  const [block] = richText(`<@${bot}> AT&amp;T <https://a.org|here> <#${channel.id}|>`, world);
  expect(block).toMatchObject({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'user', user_id: bot },
          { type: 'text', text: ' AT&T ' },
          { type: 'link', url: 'https://a.org', text: 'here' },
          { type: 'text', text: ' ' },
          { type: 'channel', channel_id: channel.id },
        ],
      },
    ],
  });
});
