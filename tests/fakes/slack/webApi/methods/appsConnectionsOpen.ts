import { type Method, ok } from '../method.js';

export const appsConnectionsOpen: Method = {
  name: 'apps.connections.open',
  token: 'app',
  scopes: ['connections:write'],
  answer: ({ socketUrl }) => ok({ url: socketUrl() }),
};
