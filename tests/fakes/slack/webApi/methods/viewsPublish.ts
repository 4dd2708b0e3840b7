import { openView, updateView } from '../../world/views.js';
import { type Method, refused } from '../method.js';
import { shown, viewOf } from '../viewOf.js';

export const viewsPublish: Method = {
  name: 'views.publish',
  token: 'bot',
  scopes: [],
  answer: (call) => {
    const { args, world, workspace } = call;
    const view = viewOf(call, 'home');
    if (!view.ok) return view;
    const person = world.people.get(args.text('user_id') ?? '');
    if (person === undefined || person.teamId !== workspace.id) return refused('user_not_found');
    const before = world.record.homeOf(person.id);
    if (before === undefined) return shown(call, openView(world, person.id, view.value));
    if (args.has('hash') && args.text('hash') !== before.hash) return refused('hash_conflict');
    updateView(world, before, view.value);
    return shown(call, before);
  },
};
