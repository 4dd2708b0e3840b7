import type { Context } from '../command.js';
import type { PlatformHealth } from './platforms.js';

type Level = 'info' | 'warn' | 'error';

/** Tells whoever runs the program: a sentence for people, and a line of the log for machines. */
export type Announce = (level: Level, sentence: string, fields: object, matter: string) => void;

export function announcer({ errors, log }: Pick<Context, 'errors' | 'log'>): Announce {
  return (level, sentence, fields, matter) => {
    // Whoever wants errors only is spared what is well; a bot that serves has nothing else to say here.
    if (log.isLevelEnabled(level === 'error' ? 'error' : 'warn')) errors.write(`${sentence}\n`);
    log[level](fields, matter);
  };
}

/** Tells that a platform has come, or gone, and why. */
export function announcePlatform({ platform, name, health }: PlatformHealth, announce: Announce): void {
  if (health.state === 'ready') {
    announce('info', `${name} is ready.`, { platform }, 'the platform is ready');
    return;
  }
  const { state, sentence } = health;
  const fields = { platform, sentence };
  if (state === 'off') announce('error', `${name} is off: ${sentence}`, fields, 'the platform is off');
  else announce('warn', `${name} is not ready: ${sentence}`, fields, 'the platform is away');
}
