import type { Holds } from '../holds.js';
import type { Changes } from './changes.js';
import type { Faults } from './faults/faults.js';
import type { RateLimits } from './faults/rateLimits.js';
import type { Gateway } from './gateway/gateway.js';
import type { RecordedRequest } from './rest/request.js';
import type { Settings } from './settings.js';
import type { World } from './world/world.js';

/** The parts of one fake Discord, as they know each other. */
export interface Platform {
  readonly settings: Settings;
  readonly world: World;
  readonly changes: Changes;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly holds: Holds;
  readonly rateLimits: RateLimits;
  /** Every request to the REST interface, the oldest first. */
  readonly requests: RecordedRequest[];
}
