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
  readonly logLevel: LogLevel;
  /** Any value: the terminal shows no colours. */
  readonly noColor?: string;
}

/** Either the configuration, or one sentence for each variable that does not hold. */
export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };

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
      return `${name} is "${values[name]}", ${message}.`;
    });
    return { kind: 'wrong', sentences };
  }
  const { RELEASES_DIR, MUSUBI_DATA_DIR, LOG_LEVEL, NO_COLOR } = parsed.data;
  return {
    kind: 'config',
    config: {
      ...(RELEASES_DIR !== undefined && { releasesDir: RELEASES_DIR }),
      dataDir: MUSUBI_DATA_DIR,
      logLevel: LOG_LEVEL,
      ...(NO_COLOR !== undefined && { noColor: NO_COLOR }),
    },
  };
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
