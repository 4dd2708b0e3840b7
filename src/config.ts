import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** How much is told on standard error; the names are pino's. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment and a `.env` file say, checked. */
export interface Config {
  /** The folder of releases that replaces the shipped one. */
  readonly releasesDir?: string;
  /** The folder of what is kept between two runs. */
  readonly dataDir: string;
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
  };
  readonly discord: { readonly token?: string };
  readonly logLevel: LogLevel;
  /** Any value: the terminal shows no colours. */
  readonly noColor?: string;
}

/** Either the configuration, or one sentence for each variable that does not hold. */
export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };

const DAYS = 'which is no number of days: write a whole number from 1 to 9999, or leave it empty';

/** Variables whose value is shown to nobody. */
const SECRET: readonly string[] = ['DATABASE_URL'];

/** Every variable that is read, with its default; `.env.example` documents each. */
const variables = (folder: string) =>
  z.object({
    RELEASES_DIR: z
      .string()
      .transform((path) => resolve(folder, path))
      .refine(
        (path) => isFolder(path) === true,
        'which is no folder: name a folder that holds releases, or leave it empty',
      )
      .optional(),
    MUSUBI_DATA_DIR: z
      .string()
      .default('.musubi')
      .transform((path) => resolve(folder, path))
      .refine(
        (path) => isFolder(path) !== false,
        'which is a file: name a folder (it need not exist yet), or leave it empty',
      ),
    DATABASE_URL: z
      .string()
      .regex(
        /^postgres(?:ql)?:\/\/[^\s]+$/,
        'is no address of a PostgreSQL database: write it as postgresql://user:password@host/database, or leave it empty',
      )
      .optional(),
    QUESTION_LOG: z.enum(['on', 'off'], 'which is neither: write on or off, or leave it empty').default('on'),
    QUESTION_LOG_DAYS: z
      .string()
      .regex(/^\d{1,4}$/, DAYS)
      .transform(Number)
      .refine((days) => days > 0, DAYS)
      .default(90),
    SLACK_BOT_TOKEN: z.string().optional(),
    SLACK_APP_TOKEN: z.string().optional(),
    SLACK_SIGNING_SECRET: z.string().optional(),
    DISCORD_TOKEN: z.string().optional(),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, `which is no level: write one of ${LOG_LEVELS.join(', ')}, or leave it empty`)
      .default('warn'),
    NO_COLOR: z.string().optional(),
  });

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
  const parsed = variables(folder).safeParse(values);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return SECRET.includes(name) ? `${name} ${message}.` : `${name} is "${values[name]}", ${message}.`;
    });
    return { kind: 'wrong', sentences };
  }
  return { kind: 'config', config: configOf(parsed.data) };
}

function configOf(values: z.infer<ReturnType<typeof variables>>): Config {
  const { RELEASES_DIR: releasesDir, DATABASE_URL: databaseUrl, NO_COLOR: noColor } = values;
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, DISCORD_TOKEN: token } = values;
  const { SLACK_SIGNING_SECRET: signingSecret } = values;
  return {
    ...set({ releasesDir, databaseUrl, noColor }),
    dataDir: values.MUSUBI_DATA_DIR,
    questionLog: { isOn: values.QUESTION_LOG === 'on', days: values.QUESTION_LOG_DAYS },
    slack: set({ botToken, appToken, signingSecret }),
    discord: set({ token }),
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

/** True for a folder, false for anything else that is there, undefined where nothing is. */
function isFolder(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch {
    return false;
  }
}
