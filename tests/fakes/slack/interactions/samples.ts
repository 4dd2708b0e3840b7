/** A text with two buttons and a menu below it. */
export const BUTTONS = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Which language?' } },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'ja', text: { type: 'plain_text', text: '日本語' }, value: 'ja:1' },
      { type: 'button', action_id: 'en', text: { type: 'plain_text', text: 'English' }, value: 'en:1' },
      {
        type: 'static_select',
        action_id: 'page',
        options: [
          { text: { type: 'plain_text', text: 'One' }, value: '1' },
          { text: { type: 'plain_text', text: 'Two' }, value: '2' },
        ],
      },
    ],
  },
] as const;

/** A modal that asks for a reason. */
export const QUESTION = {
  type: 'modal',
  callback_id: 'feedback',
  title: { type: 'plain_text', text: 'What was wrong?' },
  submit: { type: 'plain_text', text: 'Send' },
  blocks: [
    {
      type: 'input',
      block_id: 'reason',
      label: { type: 'plain_text', text: 'Reason' },
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
} as const;
