import { NO_SOURCES, type SourcesConfig } from '../../adapters/sources/settings.js';
import { type ConfigFile, type ConfigText, checkConfig, readConfigText } from '../../configFile.js';
import type { Clock } from './clock.js';

export interface FollowOptions {
  /** Of the configuration file. */
  readonly path: string;
  /** Instead of the file itself. */
  readonly read?: () => Promise<ConfigText>;
  readonly clock: Clock;
  /** Ends it. */
  readonly stop: AbortSignal;
  /** Called with each configuration that holds, after the first. */
  readonly onChange: (config: SourcesConfig) => void;
  /** Called where a change does not hold: what held before goes on. */
  readonly onWrong: (sentences: readonly string[]) => void;
}

/** How soon a change is seen. Looked for, since not every disk tells of changes, and editors replace the file. */
const LOOK_MS = 1_000;

/** Reads the configuration file, and again whenever it has changed, until it is stopped. */
export async function followConfig(options: FollowOptions): Promise<ConfigFile> {
  const read = options.read ?? (() => readConfigText(options.path));
  const first = await read();
  const config: ConfigFile =
    first.kind === 'absent' ? { kind: 'config', config: NO_SOURCES } : await judge(first, options.path);
  if (config.kind === 'config') void follow(first, read, options);
  return config;
}

async function follow(
  first: ConfigText,
  read: () => Promise<ConfigText>,
  { path, clock, stop, onChange, onWrong }: FollowOptions,
): Promise<void> {
  let known = first;
  let doubted: ConfigText | undefined;
  for (;;) {
    await clock.sleep(LOOK_MS, stop);
    if (stop.aborted) return;
    const now = await read();
    if (isSame(now, known)) continue;
    const found = await judge(now, path);
    // A file that is still being written does not hold, either: it gets until the next look.
    if (found.kind === 'wrong' && !isSame(now, doubted)) {
      doubted = now;
      continue;
    }
    known = now;
    if (found.kind === 'config') onChange(found.config);
    else onWrong(found.sentences);
  }
}

async function judge(read: ConfigText, path: string): Promise<ConfigFile> {
  switch (read.kind) {
    case 'text':
      return checkConfig(read.text, path);
    case 'unreadable':
      return { kind: 'wrong', sentences: [read.sentence] };
    case 'absent':
      return { kind: 'wrong', sentences: [`${path} is gone: put it back, with {} in it for no sources.`] };
    default:
      return read satisfies never;
  }
}

function isSame(one: ConfigText, other: ConfigText | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
