import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { languageFor } from './notice.js';
import type { Said } from './said.js';
import { say } from './say.js';

/** What can be asked, with questions to press, for a message without any. */
export async function welcome(context: ChatContext, asking: Asking): Promise<Said> {
  const language = await languageFor(context, asking);
  const query = { op: 'explain', attribute: 'capabilities' } as const;
  const reply = context.bot().answer(query, language, context.today());
  return say(context, reply, { asker: asking.person.id });
}
