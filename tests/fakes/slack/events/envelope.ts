import type { Envelope } from '../delivery/delivery.js';
import type { Json } from '../json.js';
import type { Workspace } from '../world/model.js';
import type { World } from '../world/world.js';

/** An event as the Events API wraps it: whose it is, for which installation, with an id of its own. */
export function eventEnvelope(world: World, workspace: Workspace, event: Json): Envelope {
  const body = {
    token: world.app.verificationToken,
    team_id: workspace.id,
    context_team_id: workspace.id,
    context_enterprise_id: workspace.enterpriseId,
    api_app_id: world.app.id,
    event,
    type: 'event_callback',
    event_id: world.ids.next('Ev'),
    event_time: world.seconds(),
    authorizations: [
      {
        enterprise_id: workspace.enterpriseId,
        team_id: workspace.id,
        user_id: workspace.bot.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: world.ids.next('4-'),
  };
  return { kind: 'events_api', body };
}
