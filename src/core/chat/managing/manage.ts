import type { Asking } from '../chat.js';
import type { ChatContext } from '../chatContext.js';
import type { SubscriptionCommand } from '../command.js';
import { commandLanguage } from '../commandWords.js';
import type { Audience, Said } from '../said.js';
import { changeSettings } from './changeSettings.js';
import { listSubscriptions } from './listSubscriptions.js';
import { lock } from './lock.js';
import { managed } from './managed.js';
import { type Manager, platformOf, refuse } from './managingContext.js';
import { mayManage } from './mayManage.js';
import { previewCommand } from './preview.js';
import { resume } from './resume.js';
import { subscribe } from './subscribe.js';
import { unsubscribe } from './unsubscribe.js';

export interface ManageOptions {
  /** Who sees what was done; a refusal is for the asker alone. */
  readonly to?: Audience;
  /** What they wrote, for the language to answer in. */
  readonly typed?: string;
}

/** Does what a command says with the subscriptions of the channel that it was written in, and with no other's. */
export async function manage(
  context: ChatContext,
  command: SubscriptionCommand,
  asking: Asking,
  { to = 'asker', typed = typedIn(command) }: ManageOptions = {},
): Promise<Said> {
  const language = await commandLanguage(context, typed, asking);
  return managed({ context, asking, language, to }, (manager) => done(command, manager));
}

const typedIn = (command: SubscriptionCommand): string =>
  'words' in command ? (command.words ?? '') : 'which' in command ? (command.which ?? '') : '';

/** What everybody in a channel may see, and what asks by itself who may do it. */
const LOOKS: ReadonlySet<SubscriptionCommand['kind']> = new Set([
  'subscriptions',
  'preview',
  'lock',
  'unlock',
]);

async function done(command: SubscriptionCommand, manager: Manager): Promise<Said> {
  if (!LOOKS.has(command.kind) && !(await mayManage(manager)))
    return refuse(manager, (why) => why.locked(platformOf(manager)));
  switch (command.kind) {
    case 'subscribe':
      return subscribe(command, manager);
    case 'unsubscribe':
      return unsubscribe(command.which, manager);
    case 'settings':
      return changeSettings(command, manager);
    case 'resume':
      return resume(command.which, manager);
    case 'subscriptions':
      return listSubscriptions(manager);
    case 'preview':
      return previewCommand(command, manager);
    case 'lock':
    case 'unlock':
      return lock(command.kind, manager);
    default:
      return command satisfies never;
  }
}
