import type { Json } from '../json.js';
import type { View } from './model.js';
import type { World } from './world.js';

/** A view as Slack writes it, with what somebody filled in. */
export function viewFields(world: World, view: View, values: Json): Json {
  const { content } = view;
  const { bot } = world.workspaces.get(view.teamId)!;
  return {
    id: view.id,
    team_id: view.teamId,
    type: view.type,
    blocks: content.blocks,
    private_metadata: content.private_metadata ?? '',
    callback_id: content.callback_id ?? '',
    external_id: content.external_id ?? '',
    state: { values },
    hash: view.hash,
    title: content.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: content.clear_on_close ?? false,
    notify_on_close: content.notify_on_close ?? false,
    close: content.close ?? null,
    submit: content.submit ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: world.app.id,
    app_installed_team_id: view.teamId,
    bot_id: bot.id,
  };
}
