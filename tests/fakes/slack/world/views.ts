import { withIds } from '../blockKit/withIds.js';
import type { Json } from '../json.js';
import type { View } from './model.js';
import type { World } from './world.js';

/** Puts a view on somebody's screen: a Home tab in place of the last one, a modal over the one below. */
export function openView(world: World, user: string, content: Json, below?: View): View {
  const id = world.ids.next('V');
  const view: View = {
    kind: 'view',
    id,
    teamId: world.people.get(user)!.teamId,
    user,
    type: content.type === 'home' ? 'home' : 'modal',
    rootId: below?.rootId ?? id,
    ...(below === undefined ? {} : { previousId: below.id }),
    content: named(world, content),
    hash: hashOf(world),
    earlier: [],
    closed: false,
  };
  world.record.views.push(view);
  world.changes.happened();
  return view;
}

export function updateView(world: World, view: View, content: Json): void {
  view.earlier.push(view.content);
  view.content = named(world, content);
  view.hash = hashOf(world);
  world.changes.happened();
}

export function closeViews(world: World, views: readonly View[]): void {
  for (const view of views) view.closed = true;
  world.changes.happened();
}

function named(world: World, content: Json): Json {
  return { ...content, blocks: withIds((content.blocks ?? []) as Json[], world.ids) };
}

function hashOf(world: World): string {
  return `${world.seconds()}.${world.ids.next('h')}`;
}
