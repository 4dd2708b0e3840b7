import { kindOf } from '../answers/kindOf.js';
import type { Reply } from '../bot.js';
import type { ChatContext } from './chatContext.js';
import { withControls } from './controls.js';
import type { Standing } from './press.js';
import type { Said } from './said.js';

/** A reply as a new message, for whoever its standing says. */
export function say(context: ChatContext, reply: Reply, standing: Standing): Said {
  const { question } = standing;
  return {
    kind: 'answer',
    message: underControls(context, reply, standing),
    to: standing.isOwn ? 'asker' : 'all',
    answered: kindOf(reply),
    ...(context.isLogged && question !== undefined ? { question } : {}),
  };
}

/** A reply in place of the message that was pressed. */
export function sayInstead(context: ChatContext, reply: Reply, standing: Standing): Said {
  const { question } = standing;
  return {
    kind: 'replace',
    message: underControls(context, reply, standing),
    ...(context.isLogged && question !== undefined ? { question } : {}),
  };
}

const underControls = (context: ChatContext, reply: Reply, standing: Standing) =>
  withControls(reply, standing, {
    bot: context.bot(),
    today: context.today(),
    isLogged: context.isLogged,
  });
