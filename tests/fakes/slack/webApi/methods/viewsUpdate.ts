import { updateView } from '../../world/views.js';
import { type Method, refused } from '../method.js';
import { shown, viewOf } from '../viewOf.js';

export const viewsUpdate: Method = {
  name: 'views.update',
  token: 'bot',
  scopes: [],
  answer: (call) => {
    const { args, world } = call;
    const open = world.record.views.filter(({ closed }) => !closed);
    const externalId = args.text('external_id');
    const found = open.find(({ id, content }) =>
      externalId === undefined ? id === args.text('view_id') : content.external_id === externalId,
    );
    if (found === undefined) return refused('not_found');
    const view = viewOf(call, found.type);
    if (!view.ok) return view;
    if (args.has('hash') && args.text('hash') !== found.hash) return refused('hash_conflict');
    updateView(world, found, view.value);
    return shown(call, found);
  },
};
