import { openView } from '../../world/views.js';
import { type Method, refused } from '../method.js';
import { shown, viewOf } from '../viewOf.js';

const MOST_STACKED = 3;

export const viewsPush: Method = {
  name: 'views.push',
  token: 'bot',
  scopes: [],
  answer: (call) => {
    const view = viewOf(call, 'modal');
    if (!view.ok) return view;
    const exchanged = call.triggers.exchange(call.args.text('trigger_id') ?? '');
    if (typeof exchanged === 'string') return refused(exchanged);
    const { record } = call.world;
    const below = record.modalOf(exchanged.user);
    if (below === undefined) return refused('not_found');
    const stack = record.views.filter(({ rootId, closed }) => rootId === below.rootId && !closed);
    if (stack.length >= MOST_STACKED) return refused('push_limit_reached');
    return shown(call, openView(call.world, exchanged.user, view.value, below));
  },
};
