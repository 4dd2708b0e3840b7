import { type Method, ok } from '../method.js';

export const teamInfo: Method = {
  name: 'team.info',
  token: 'bot',
  scopes: ['team:read'],
  answer: ({ workspace: { id, name, domain } }) =>
    ok({ team: { id, name, domain, url: `https://${domain}.slack.com/`, email_domain: '', icon: {} } }),
};
