import { type Method, ok, refused } from '../method.js';

export const botsInfo: Method = {
  name: 'bots.info',
  token: 'bot',
  scopes: ['users:read'],
  answer: ({ args, world, workspace: { bot } }) => {
    if (args.text('bot') !== bot.id) return refused('bot_not_found');
    const { id, userId } = bot;
    return ok({ bot: { id, user_id: userId, app_id: world.app.id, name: world.app.name, deleted: false } });
  },
};
