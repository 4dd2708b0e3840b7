/** What the bot needs to be in Discord. */
export interface DiscordConfig {
  readonly token: string;
  /** The one server that has the commands; without it, all have them. */
  readonly guildId?: string;
  /** Where the REST interface is, without a slash at its end; without it, Discord itself. */
  readonly apiUrl?: string;
  /** In how many connections the servers are shared out; `auto`: as many as Discord recommends. */
  readonly shards?: number | 'auto';
}

/** The address that is talked with, for sentences about it. */
export const serverOf = ({ apiUrl }: DiscordConfig): string =>
  apiUrl && URL.canParse(apiUrl) ? new URL(apiUrl).host : 'discord.com';
