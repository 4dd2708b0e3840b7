const SETTINGS = 'in the settings of your app at https://api.slack.com/apps';

/** What to do about a bot token that Slack does not take, by Slack's error. */
const BOT_TOKEN: Readonly<Record<string, string>> = {
  invalid_auth: `copy the Bot User OAuth Token from “OAuth & Permissions” ${SETTINGS} into it`,
  not_authed: `copy the Bot User OAuth Token from “OAuth & Permissions” ${SETTINGS} into it`,
  account_inactive: `the app was removed from the workspace; install it again under “Install App” ${SETTINGS}, and copy the new token`,
  token_revoked: `the token was revoked; install the app again under “Install App” ${SETTINGS}, and copy the new token`,
  token_expired: `tokens of this app expire; switch token rotation off under “OAuth & Permissions” ${SETTINGS}, and install the app again`,
  org_login_required: 'the workspace is being moved into an organisation; wait until that is done',
  team_access_not_granted: `the app was not given access to the workspace; an administrator of the organisation does that`,
  two_factor_setup_required:
    'the workspace asks for two-factor authentication; set it up for the account that installed the app',
};

/** What to do about an app-level token that Slack does not take, by Slack's error. */
const APP_TOKEN: Readonly<Record<string, string>> = {
  invalid_auth: `copy the app-level token (xapp-…) from “Basic Information” ${SETTINGS} into it`,
  not_authed: `copy the app-level token (xapp-…) from “Basic Information” ${SETTINGS} into it`,
  not_allowed_token_type: `it takes the app-level token (xapp-…) from “Basic Information” ${SETTINGS}, not the bot's`,
  missing_scope: `give the app-level token the scope connections:write under “Basic Information” ${SETTINGS}`,
  account_inactive: `the app was removed or switched off; look under “Install App” ${SETTINGS}`,
  token_revoked: `make a new app-level token under “Basic Information” ${SETTINGS}`,
  user_removed_from_team: `who made it has left the workspace; make a new app-level token under “Basic Information” ${SETTINGS}`,
  team_disabled: 'the workspace was closed',
  forbidden_team: 'the app may not be used from this workspace',
  socket_mode_not_enabled: `switch Socket Mode on under “Socket Mode” ${SETTINGS}`,
};

/** A sentence for an error over which somebody has to do something first; undefined for one that may pass. */
export const botTokenRemedy = (error: string): string | undefined =>
  sentence('SLACK_BOT_TOKEN', error, BOT_TOKEN[error]);

/** The same for the token of Socket Mode. */
export const appTokenRemedy = (error: string): string | undefined =>
  sentence('SLACK_APP_TOKEN', error, APP_TOKEN[error]);

function sentence(variable: string, error: string, remedy: string | undefined): string | undefined {
  return remedy && `Slack does not take ${variable} (${error}): ${remedy}.`;
}

/** `chat:write` and others are missing. */
export function scopesRemedy(missing: readonly string[]): string {
  const [which, them] = missing.length === 1 ? ['the scope', 'it'] : ['the scopes', 'them'];
  return `Slack has not given the bot ${which} ${missing.join(', ')}: add ${them} under “OAuth & Permissions” ${SETTINGS}, install the app again, and copy the token into SLACK_BOT_TOKEN where it is a new one.`;
}

export const NO_BOT_TOKEN = `SLACK_BOT_TOKEN is no bot token: it begins with xoxb-; copy it from “OAuth & Permissions” ${SETTINGS}.`;

/** The app went away while it ran. */
export const UNINSTALLED = `The app was removed from the Slack workspace: install it again under “Install App” ${SETTINGS}, and copy the new token into SLACK_BOT_TOKEN.`;
export const REVOKED = `The bot's token was revoked: install the app again under “Install App” ${SETTINGS}, and copy the new token into SLACK_BOT_TOKEN.`;
