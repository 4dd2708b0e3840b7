/** Blocks of a given size, as small as they can be otherwise. */
export type Block = Record<string, unknown>;

export const long = (length: number): string => 'a'.repeat(length);
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const section = (text = 'a'): Block => ({ type: 'section', text: mrkdwn(text) });
export const button = (more: Block = {}): Block => ({ type: 'button', text: plain('Go'), ...more });
export const actions = (...elements: Block[]): Block => ({ type: 'actions', elements });
export const option = (index: number | string, text = 'a') => ({ text: plain(text), value: String(index) });
export const select = (more: Block): Block =>
  actions({ type: 'static_select', options: [option(1)], ...more });
export const cell = (text = 'a') => ({ type: 'raw_text', text });
export const table = (rows: number, columns: number, text = 'a'): Block => ({
  type: 'table',
  rows: many(rows, () => many(columns, () => cell(text))),
});
export const richText = (...elements: Block[]): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

export function opinion(): Block {
  const side = (text: string) => ({ text: plain(text), value: text });
  return { type: 'feedback_buttons', positive_button: side('Good'), negative_button: side('Bad') };
}
