/** Filling in, submitting and closing a modal. */
import { viewProblems } from '../blockKit/views.js';
import type { Delivery } from '../delivery/delivery.js';
import { choice } from '../interactions/actions.js';
import { textOf } from '../interactions/elements.js';
import { type Actor, viewClosed, viewSubmission } from '../interactions/payloads.js';
import { initially, stateOf } from '../interactions/state.js';
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
  const blocks = view.content.blocks as Json[];
  return stateOf(blocks, ({ blockId, element }) => {
    const block = blocks.find(({ block_id: id }) => id === blockId)!;
    const given = filled[blockId] ?? filled[String(element.action_id)] ?? filled[textOf(block.label)];
    if (given !== undefined) return choice(element, [given].flat());
    if (block.type === 'input' && block.optional !== true && initially(element) === undefined) {
      throw new Error(`“${textOf(block.label)}” must be filled in`);
    }
    return undefined;
  });
}
