import type { Json } from '../json.js';
import type { View } from '../world/model.js';
import { viewFields } from '../world/viewFields.js';
import type { World } from '../world/world.js';

/** Somebody looks at the app's Home tab, with the view that they see there, or at its messages. */
export function appHomeOpened(
  world: World,
  user: string,
  channel: string,
  tab: 'home' | 'messages',
  view: View | undefined,
): Json {
  return {
    type: 'app_home_opened',
    user,
    channel,
    tab,
    ...(view === undefined ? {} : { view: viewFields(world, view, {}) }),
    event_ts: world.ids.ts(),
  };
}
