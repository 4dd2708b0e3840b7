import type { Dispatcher } from '../delivery/dispatcher.js';
import type { Announcer } from '../events/announcer.js';
import type { Actor } from '../interactions/payloads.js';
import type { Responses } from '../interactions/responses.js';
import type { Triggers } from '../interactions/triggers.js';
import type { Person } from '../world/model.js';
import type { World } from '../world/world.js';

/** What somebody who does something in Slack sets in motion. */
export interface Surroundings {
  readonly world: World;
  readonly announcer: Announcer;
  readonly dispatcher: Dispatcher;
  readonly responses: Responses;
  readonly triggers: Triggers;
}

/** Somebody at the moment of doing something: with a trigger of their own. */
export function actorOf({ world, triggers }: Surroundings, person: Person): Actor {
  const workspace = world.workspaces.get(person.teamId)!;
  return { world, person, workspace, triggerId: triggers.issue(person.id) };
}
