/** What Slack says of an element that somebody used. */
import type { Json } from '../json.js';
import { isJson } from '../json.js';
import { type Element, findOption, textOf } from './elements.js';

/** A button, or one of the two buttons of a pair that asks for an opinion. */
export function pressed({ blockId, element }: Element, wanted: string, ts: string): Json {
  const used = { action_id: element.action_id, block_id: blockId, type: element.type, action_ts: ts };
  if (element.type === 'feedback_buttons') {
    const sides = [element.positive_button, element.negative_button].filter(isJson);
    const side = sides.find(({ text, value }) => textOf(text) === wanted || value === wanted);
    if (side === undefined) throw new Error(`which of the two is meant by “${wanted}”?`);
    return { ...used, text: side.text, value: side.value };
  }
  const { text, value, url } = element;
  return {
    ...used,
    text,
    ...(value === undefined ? {} : { value }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A menu from which something was chosen: by label, value, or id of a person or channel. */
export function selected({ blockId, element }: Element, wanted: readonly string[], ts: string): Json {
  const used = { action_id: element.action_id, block_id: blockId, type: element.type, action_ts: ts };
  return { ...used, ...choice(element, wanted) };
}

/** What is chosen or written, as a view's state and an action say it. */
export function choice(element: Json, wanted: readonly string[]): Json {
  const [first = ''] = wanted;
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: findOption(element, first) };
    case 'multi_static_select':
    case 'checkboxes':
      return { selected_options: wanted.map((each) => findOption(element, each)) };
    case 'conversations_select':
      return { selected_conversation: first };
    case 'channels_select':
      return { selected_channel: first };
    case 'users_select':
      return { selected_user: first };
    case 'datepicker':
      return { selected_date: first };
    default:
      return { value: first };
  }
}
