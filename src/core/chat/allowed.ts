import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { tell } from './notice.js';
import type { Said } from './said.js';

/**
 * Nothing where somebody may ask on; else that they may not, told alone: once, or each
 * time where only they see it, and silence would look like a failure: of commands and buttons.
 */
export async function declined(
  context: ChatContext,
  asking: Asking,
  how: 'once' | 'each time',
): Promise<Said | undefined> {
  const allowance = context.allowance(asking.person, asking.at);
  if (allowance === 'may') return undefined;
  context.measures.declined(asking.person.platform, 'too many');
  return allowance === 'tell' || how === 'each time' ? tell(context, asking, 'tooMany') : { kind: 'nothing' };
}
