import { applicationRoutes } from './applicationRoutes.js';
import { channelRoutes } from './channelRoutes.js';
import { guildRoutes } from './guildRoutes.js';
import { interactionRoutes } from './interactionRoutes.js';
import { messageRoutes } from './messageRoutes.js';
import type { Route } from './router.js';
import { webhookRoutes } from './webhookRoutes.js';

/** Everything that can be asked over REST. */
export const ROUTES: readonly Route[] = [
  ...interactionRoutes,
  ...webhookRoutes,
  ...messageRoutes,
  ...channelRoutes,
  // `/users/@me` comes before any user.
  ...applicationRoutes,
  ...guildRoutes,
];
