/** What the bot's token must be allowed to do; `slack/manifest.json` asks for the same, and says why. */
export const REQUIRED_SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'im:history'] as const;

/** What it does without where it was not granted. */
export const OPTIONAL_SCOPES = [
  'assistant:write',
  'users:read',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
] as const;

export type Scope = (typeof REQUIRED_SCOPES)[number] | (typeof OPTIONAL_SCOPES)[number];
