import { type Method, ok } from '../method.js';

export const authTest: Method = {
  name: 'auth.test',
  token: 'any',
  scopes: [],
  answer: ({ token, workspace, world }) => {
    if (token.kind === 'app') return ok({ app_name: world.app.name, app_id: world.app.id });
    return ok({
      url: `https://${workspace.domain}.slack.com/`,
      team: workspace.name,
      user: world.app.name,
      team_id: workspace.id,
      user_id: workspace.bot.userId,
      bot_id: workspace.bot.id,
      ...(workspace.enterpriseId === null ? {} : { enterprise_id: workspace.enterpriseId }),
      is_enterprise_install: false,
    });
  },
};
