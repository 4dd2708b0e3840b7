import { expect, it } from 'vitest';
import { messageText } from '../../../src/adapters/slack/questions/messageText.js';

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const rich = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});

it.each<[what: string, message: unknown, text: string]>([
  ['a person’s', { text: 'who signed?', blocks: [rich('who signed?')] }, 'who signed?'],
  [
    'a workflow’s',
    { text: '', blocks: [section('who signed?'), rich('and when?')] },
    'who signed?\nand when?',
  ],
  [
    'a feed’s',
    { text: '', attachments: [{ title: 'Aoba signs', text: 'with Minato', fallback: 'no' }] },
    'Aoba signs\nwith Minato',
  ],
  ['an old app’s', { attachments: [{ fallback: 'Aoba signs' }] }, 'Aoba signs'],
  ['a picture’s', { text: '', files: [{ id: 'F1' }] }, ''],
  ['what is none', 'who?', ''],
])('the text of a message: %s', (_, message, text) => {
  expect(messageText(message)).toBe(text);
});
