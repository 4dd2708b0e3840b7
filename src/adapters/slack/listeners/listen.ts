import type { App } from '@slack/bolt';
import type { Services } from '../connection/services.js';
import { listenForCommands } from './command.js';
import { listenForHome } from './home.js';
import { listenForChannels, listenForTheEnd } from './lifecycle.js';
import { listenForPresses } from './press.js';
import { listenForQuestions } from './questions.js';
import { listenForReasons } from './reason.js';
import { listenForShortcuts } from './shortcut.js';
import { listenForSubscriptions } from './subscription.js';

/** Everything that the bot hears in Slack. */
export function listen(app: App, services: Services, onEnd: (sentence: string) => void): void {
  listenForQuestions(app, services);
  listenForCommands(app, services);
  listenForPresses(app, services);
  listenForReasons(app, services);
  listenForSubscriptions(app, services);
  listenForShortcuts(app, services);
  listenForHome(app, services);
  listenForChannels(app, services);
  listenForTheEnd(app, services, onEnd);
}
