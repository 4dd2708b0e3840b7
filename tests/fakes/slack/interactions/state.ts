import type { Json } from '../json.js';
import { type Element, elementsOf } from './elements.js';

/** What each element holds while nothing is chosen or written in it. */
const EMPTY: Readonly<Record<string, Json>> = {
  static_select: { selected_option: null },
  radio_buttons: { selected_option: null },
  multi_static_select: { selected_options: [] },
  checkboxes: { selected_options: [] },
  conversations_select: { selected_conversation: null },
  channels_select: { selected_channel: null },
  users_select: { selected_user: null },
  datepicker: { selected_date: null },
  plain_text_input: { value: null },
  url_text_input: { value: null },
  email_text_input: { value: null },
  number_input: { value: null },
};

/** What an app can put into an element beforehand, and what that is called once it is chosen. */
const INITIAL: readonly (readonly [initial: string, chosen: string])[] = [
  ['initial_value', 'value'],
  ['initial_option', 'selected_option'],
  ['initial_options', 'selected_options'],
  ['initial_conversation', 'selected_conversation'],
  ['initial_channel', 'selected_channel'],
  ['initial_user', 'selected_user'],
  ['initial_date', 'selected_date'],
];

/**
 * What the elements of these blocks hold, by block id and action id, as Slack sends it along:
 * `{ language: { choose: { type: 'static_select', selected_option: null } } }`. `given` says what somebody
 * chose or wrote; buttons hold nothing.
 */
export function stateOf(blocks: readonly Json[], given: (element: Element) => Json | undefined): Json {
  const values: Record<string, Json> = {};
  for (const each of elementsOf(blocks)) {
    const { blockId, element } = each;
    const type = String(element.type);
    const empty = EMPTY[type];
    if (empty === undefined) continue;
    const state = given(each) ?? initially(element) ?? empty;
    values[blockId] = { ...values[blockId], [String(element.action_id)]: { type, ...state } };
  }
  return values;
}

/** What an element holds from the beginning, if anything. */
export function initially(element: Json): Json | undefined {
  for (const [initial, chosen] of INITIAL) {
    if (element[initial] !== undefined) return { [chosen]: element[initial] };
  }
  return undefined;
}

/** What is held after an element was used: that element by what was chosen in it. */
export function stateAfter(blocks: readonly Json[], action: Json): Json {
  return stateOf(blocks, ({ blockId, element }) => {
    if (blockId !== action.block_id || element.action_id !== action.action_id) return undefined;
    const chosen = Object.keys(EMPTY[String(element.type)] ?? {});
    return Object.fromEntries(chosen.map((name) => [name, action[name] ?? null]));
  });
}
