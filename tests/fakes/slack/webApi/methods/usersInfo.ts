import { type Method, ok, refused } from '../method.js';
import { userFields } from '../shapes.js';

export const usersInfo: Method = {
  name: 'users.info',
  token: 'bot',
  scopes: ['users:read'],
  answer: ({ args, world, workspace }) => {
    const person = world.people.get(args.text('user') ?? '');
    if (person === undefined || person.teamId !== workspace.id) return refused('user_not_found');
    return ok({ user: userFields(person, args.flag('include_locale')) });
  },
};
