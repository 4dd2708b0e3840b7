/** Filling in, submitting and closing a modal. */
import { viewProblems } from '../blockKit/views.js';
import type { Delivery } from '../delivery/delivery.js';
import { choice } from '../interactions/actions.js';
import { elementsOf, textOf } from '../interactions/elements.js';
import { type Actor, viewClosed, viewSubmission } from '../interactions/payloads.js';
import { isJson, type Json } from '../json.js';
import type { View } from '../world/model.js';
import { closeViews, openView, updateView } from '../world/views.js';
import type { World } from '../world/world.js';
import type { Surroundings } from './surroundings.js';

/** What is written or chosen, by block id, action id or label. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

export async function submitView(
  { world, dispatcher }: Surroundings,
  actor: Actor,
  view: View,
  filled: Filled,
): Promise<Delivery> {
  const values = valuesOf(view, filled);
  const body = viewSubmission(actor, view, values);
  const delivery = await dispatcher.dispatch({ kind: 'interactive', body });
  if (delivery.outcome === 'acknowledged') follow(world, view, delivery.response);
  return delivery;
}

export async function closeView(
  { world, dispatcher }: Surroundings,
  actor: Actor,
  view: View,
): Promise<Delivery | undefined> {
  closeViews(world, [view]);
  if (view.content.notify_on_close !== true) return undefined;
  return dispatcher.dispatch({ kind: 'interactive', body: viewClosed(actor, view) });
}

/** Does what the app acknowledged a submission with; it closes the view where it said nothing. */
function follow(world: World, view: View, response: unknown): void {
  const said = isJson(response) ? response : {};
  const content = isJson(said.view) ? said.view : undefined;
  if (said.response_action === 'errors') return;
  if (said.response_action === 'clear') {
    closeViews(
      world,
      world.record.views.filter(({ rootId }) => rootId === view.rootId),
    );
  } else if (content === undefined) {
    closeViews(world, [view]);
  } else {
    const problems = viewProblems(content);
    if (problems.length > 0) throw new Error(`Slack would not show this view: ${problems.join('; ')}`);
    if (said.response_action === 'push') openView(world, view.user, content, view);
    else updateView(world, view, content);
  }
}

/** What each input holds; complains of one that must be filled in and is not, as Slack does. */
function valuesOf(view: View, filled: Filled): Json {
  const values: Record<string, Json> = {};
  for (const block of view.content.blocks as Json[]) {
    for (const { blockId, element } of elementsOf([block])) {
      const actionId = String(element.action_id);
      const given = filled[blockId] ?? filled[actionId] ?? filled[textOf(block.label)];
      const state = given === undefined ? initially(element) : choice(element, [given].flat());
      if (state === undefined && block.type === 'input' && block.optional !== true) {
        throw new Error(`“${textOf(block.label)}” must be filled in`);
      }
      values[blockId] = { ...values[blockId], [actionId]: { type: element.type, ...state } };
    }
  }
  return values;
}

function initially(element: Json): Json | undefined {
  if (element.initial_value !== undefined) return { value: element.initial_value };
  if (element.initial_option !== undefined) return { selected_option: element.initial_option };
  if (element.initial_options !== undefined) return { selected_options: element.initial_options };
  if (element.initial_channel !== undefined) return { selected_channel: element.initial_channel };
  if (element.initial_conversation !== undefined)
    return { selected_conversation: element.initial_conversation };
  return undefined;
}
