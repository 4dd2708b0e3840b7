import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** How much is told on standard error; the names are pino's. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const DAYS = 'which is no number of days: write a whole number from 1 to 9999, or leave it empty';

const PORT = 'which is no port: write a whole number from 1 to 65535, or leave it empty';
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, PORT)
  .optional();

/** An address of the web, written in the way that a library wants: with or without a slash at its end. */
const url = (example: string, ending: '/' | '') =>
  z
    .string()
    .refine(isWebAddress, `which is no address: write it as ${example}, or leave it empty`)
    .transform((address) => address.replace(/\/*$/, ending))
    .optional();

const SHARDS =
  'which is no number of shards: write a whole number from 1 to 9999, or auto, or leave it empty';

const token = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'holds a space or a letter that no token has: copy it again, on one line')
  .optional();

/** Variables whose value is shown to nobody. */
export const SECRET: readonly string[] = [
  'DATABASE_URL',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DISCORD_TOKEN',
];

/** Every variable that is read, with its default; `.env.example` documents each. */
export const variables = (folder: string) =>
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
    MUSUBI_CONFIG: z
      .string()
      .transform((path) => resolve(folder, path))
      .refine(
        (path) => isFolder(path) === false,
        'which is no file: name the configuration file, or leave it empty',
      )
      .optional(),
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
    SLACK_BOT_TOKEN: token,
    SLACK_APP_TOKEN: token,
    SLACK_SIGNING_SECRET: token,
    SLACK_API_URL: url('http://127.0.0.1:4000/api/', '/'),
    DISCORD_TOKEN: token,
    DISCORD_GUILD_ID: z
      .string()
      .regex(
        /^\d{17,20}$/,
        'which is no id of a server: switch on Developer Mode in Discord’s settings, right-click the server and choose “Copy Server ID”',
      )
      .optional(),
    DISCORD_API_URL: url('http://127.0.0.1:4000/api', ''),
    DISCORD_SHARDS: z
      .string()
      .regex(/^(?:auto|[1-9]\d{0,3})$/, SHARDS)
      .transform((shards) => (shards === 'auto' ? shards : Number(shards)))
      .optional(),
    HOST: z
      .string()
      .regex(/^[\w.:%-]+$/, 'which is no address: write one of this machine’s, or leave it empty')
      .optional(),
    PORT: port,
    HEALTH_PORT: port,
    ON_UNKNOWN: z
      .enum(['resend', 'skip'], 'which is neither: write resend or skip, or leave it empty')
      .default('skip'),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, `which is no level: write one of ${LOG_LEVELS.join(', ')}, or leave it empty`)
      .default('warn'),
    NO_COLOR: z.string().optional(),
  });

/** The variables with their values read. */
export type Values = z.infer<ReturnType<typeof variables>>;

/** Adds an issue where one port is to serve two. */
export function twoPorts({ PORT, HEALTH_PORT }: Values, context: z.RefinementCtx): void {
  if (HEALTH_PORT === undefined || HEALTH_PORT !== PORT) return;
  const message = 'which is PORT too, and each needs its own: write another number';
  context.addIssue({ code: 'custom', path: ['HEALTH_PORT'], message });
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

/** True for a folder, false for anything else that is there, undefined where nothing is. */
function isFolder(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch {
    return false;
  }
}
