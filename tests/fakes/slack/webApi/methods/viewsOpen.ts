import { openView } from '../../world/views.js';
import { type Method, refused } from '../method.js';
import { shown, viewOf } from '../viewOf.js';

export const viewsOpen: Method = {
  name: 'views.open',
  token: 'bot',
  scopes: [],
  answer: (call) => {
    const view = viewOf(call, 'modal');
    if (!view.ok) return view;
    const exchanged = call.triggers.exchange(call.args.text('trigger_id') ?? '');
    if (typeof exchanged === 'string') return refused(exchanged);
    return shown(call, openView(call.world, exchanged.user, view.value));
  },
};
