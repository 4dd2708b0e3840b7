import type { Ids } from '../ids.js';
import { isJson, type Json } from '../json.js';

const NOT_INTERACTIVE = /^(plain_text|mrkdwn|image|rich_text_(?!input).*)$/;

/** Slack gives an id to every block and interactive element that came without one. */
export function withIds(blocks: readonly Json[], ids: Ids): Json[] {
  return blocks.map((block) => {
    const named: Json = { block_id: ids.next('b'), ...block };
    if (Array.isArray(block.elements)) named.elements = block.elements.map((each) => withActionId(each, ids));
    if (isJson(block.accessory)) named.accessory = withActionId(block.accessory, ids);
    if (isJson(block.element)) named.element = withActionId(block.element, ids);
    return named;
  });
}

function withActionId(element: unknown, ids: Ids): unknown {
  if (!isJson(element) || NOT_INTERACTIVE.test(String(element.type))) return element;
  return { action_id: ids.next('a'), ...element };
}
