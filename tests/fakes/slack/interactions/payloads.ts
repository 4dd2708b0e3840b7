/** Commands, presses, shortcuts and submitted views, as Slack sends them. */
import { messageFields } from '../events/messages.js';
import type { Json } from '../json.js';
import type { Channel, Ephemeral, Message, Person, View, Workspace } from '../world/model.js';
import { viewFields } from '../world/viewFields.js';
import type { World } from '../world/world.js';
import { stateAfter } from './state.js';

/** Who did something, and what can be done with it. */
export interface Actor {
  readonly world: World;
  readonly person: Person;
  readonly workspace: Workspace;
  readonly triggerId: string;
}

export function slashCommand(
  actor: Actor,
  channel: Channel,
  command: string,
  text: string,
  url: string,
): Json {
  const { world, person, workspace } = actor;
  return {
    token: world.app.verificationToken,
    team_id: workspace.id,
    team_domain: workspace.domain,
    channel_id: channel.id,
    channel_name: nameFor(channel),
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: url,
    trigger_id: actor.triggerId,
  };
}

/** A press on a message. What an ephemeral one said is not repeated. */
export function pressOnMessage(
  actor: Actor,
  channel: Channel,
  source: Message | Ephemeral,
  action: Json,
  url: string,
): Json {
  const isEphemeral = source.kind === 'ephemeral';
  return {
    type: 'block_actions',
    ...whoAndWhere(actor),
    container: {
      type: 'message',
      message_ts: source.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(source.threadTs === undefined ? {} : { thread_ts: source.threadTs }),
    },
    trigger_id: actor.triggerId,
    channel: { id: channel.id, name: nameFor(channel) },
    ...(source.kind === 'message' ? { message: messageFields(source) } : {}),
    state: { values: stateAfter(source.wording.blocks ?? [], action) },
    response_url: url,
    actions: [action],
  };
}

export function pressOnView(actor: Actor, view: View, action: Json): Json {
  return {
    type: 'block_actions',
    ...whoAndWhere(actor),
    container: { type: 'view', view_id: view.id },
    trigger_id: actor.triggerId,
    view: viewFields(actor.world, view, stateAfter(view.content.blocks as Json[], action)),
    actions: [action],
  };
}

export function messageShortcut(
  actor: Actor,
  channel: Channel,
  message: Message,
  callbackId: string,
  url: string,
): Json {
  return {
    type: 'message_action',
    ...whoAndWhere(actor),
    callback_id: callbackId,
    action_ts: actor.world.ids.ts(),
    trigger_id: actor.triggerId,
    response_url: url,
    message_ts: message.ts,
    channel: { id: channel.id, name: nameFor(channel) },
    message: messageFields(message),
  };
}

export function viewSubmission(actor: Actor, view: View, values: Json): Json {
  return {
    type: 'view_submission',
    ...whoAndWhere(actor),
    trigger_id: actor.triggerId,
    view: viewFields(actor.world, view, values),
    response_urls: [],
  };
}

export function viewClosed(actor: Actor, view: View): Json {
  return {
    type: 'view_closed',
    ...whoAndWhere(actor),
    view: viewFields(actor.world, view, {}),
    is_cleared: false,
  };
}

function whoAndWhere({ world, person, workspace }: Actor): Json {
  return {
    user: { id: person.id, username: person.name, name: person.name, team_id: workspace.id },
    api_app_id: world.app.id,
    token: world.app.verificationToken,
    team: { id: workspace.id, domain: workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Only public channels are called by their name here. */
function nameFor({ kind, name }: Channel): string {
  return kind === 'public' ? name : kind === 'private' ? 'privategroup' : 'directmessage';
}
