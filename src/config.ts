import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type LogLevel, SECRET, twoPorts, type Values, variables } from './variables.js';

export { LOG_LEVELS, type LogLevel } from './variables.js';

/** What the environment and a `.env` file say, checked. */
export interface Config {
  /** The folder of releases that replaces the shipped one. */
  readonly releasesDir?: string;
  /** The folder of what is kept between two runs. */
  readonly dataDir: string;
  /** Where the configuration file is, if there is one: see `readConfigFile`. */
  readonly configFile: string;
  /** The address of a PostgreSQL database; without it, SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  readonly questionLog: {
    readonly isOn: boolean;
    /** Questions are forgotten after so many days. */
    readonly days: number;
  };
  readonly slack: {
    readonly botToken?: string;
    readonly appToken?: string;
    readonly signingSecret?: string;
    /** Where Slack's methods are, with a slash at its end; without it, Slack itself. */
    readonly apiUrl?: string;
  };
  readonly discord: {
    readonly token?: string;
    /** The one server that has the commands; without it, all have them. */
    readonly guildId?: string;
    /** Where Discord's REST interface is, without a slash at its end; without it, Discord itself. */
    readonly apiUrl?: string;
    /** In how many connections the servers are shared out; `auto`: as many as Discord recommends. */
    readonly shards?: number | 'auto';
  };
  /** The address that is listened on; without it, all of this machine. */
  readonly host?: string;
  /** Where Slack's requests come in. */
  readonly port?: number;
  /** Where health and metrics are shown; without it, nowhere. */
  readonly healthPort?: number;
  /** What is done about a notification of which nobody can find out whether it arrived. */
  readonly onUnknown: 'resend' | 'skip';
  /** Whether the environment names a proxy for the web, which nothing here uses. */
  readonly hasProxy: boolean;
  readonly logLevel: LogLevel;
  /** Any value: the terminal shows no colours. */
  readonly noColor?: string;
}

/** Either the configuration, or one sentence for each variable that does not hold. */
export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };

/** The configuration file of a working folder. */
const CONFIG_FILE = 'musubi.config.json';

/** The names of all variables that are read. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(variables('.').shape);

/**
 * Reads the environment, and for what it leaves out the `.env` file of the working folder. An empty
 * variable counts as unset.
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  folder: string = process.cwd(),
): ConfigResult {
  const file = readEnvFile(join(folder, '.env'));
  if (file.kind === 'wrong') return file;
  const values: Record<string, string | undefined> = { ...file.values, ...filled(environment) };
  const parsed = variables(folder).superRefine(twoPorts).safeParse(values);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return SECRET.includes(name) ? `${name} ${message}.` : `${name} is "${values[name]}", ${message}.`;
    });
    return { kind: 'wrong', sentences };
  }
  const hasProxy = [environment.HTTPS_PROXY, environment.https_proxy].some((proxy) => proxy);
  const configFile = parsed.data.MUSUBI_CONFIG ?? join(folder, CONFIG_FILE);
  return { kind: 'config', config: { ...configOf(parsed.data), configFile, hasProxy } };
}

function configOf(values: Values): Omit<Config, 'configFile' | 'hasProxy'> {
  const { RELEASES_DIR: releasesDir, DATABASE_URL: databaseUrl, NO_COLOR: noColor } = values;
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, DISCORD_TOKEN: token } = values;
  const { SLACK_SIGNING_SECRET: signingSecret, DISCORD_GUILD_ID: guildId } = values;
  const { DISCORD_SHARDS: shards, HOST: host, PORT: port, HEALTH_PORT: healthPort } = values;
  return {
    ...set({ releasesDir, databaseUrl, noColor, host, port, healthPort }),
    dataDir: values.MUSUBI_DATA_DIR,
    questionLog: { isOn: values.QUESTION_LOG === 'on', days: values.QUESTION_LOG_DAYS },
    slack: set({ botToken, appToken, signingSecret, apiUrl: values.SLACK_API_URL }),
    discord: set({ token, guildId, apiUrl: values.DISCORD_API_URL, shards }),
    onUnknown: values.ON_UNKNOWN,
    logLevel: values.LOG_LEVEL,
  };
}

/** Without what is undefined. */
function set<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

type EnvFile = { readonly kind: 'values'; readonly values: Record<string, string> };

function readEnvFile(path: string): EnvFile | (ConfigResult & { readonly kind: 'wrong' }) {
  try {
    return { kind: 'values', values: filled(parseEnv(readFileSync(path, 'utf8'))) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { kind: 'values', values: {} };
    const sentence = `${path} cannot be read (${code}): make it a text file of lines NAME=value, or remove it.`;
    return { kind: 'wrong', sentences: [sentence] };
  }
}

function filled(values: NodeJS.Dict<string>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
