import type { Command } from './command.js';

const EXIT_CODES = 'Exit codes: 0 done, 1 cannot run as configured, 2 wrong usage.';

/** All that the program can do, for somebody who has never run it. */
export function helpText(commands: readonly Command[]): string {
  const parts = commands.map(({ usage, description }) =>
    [`  musubi ${usage}`, ...description.map((line) => `      ${line}`)].join('\n'),
  );
  return [
    'Musubi answers questions about partnerships out of press releases, in English and in Japanese.',
    ...parts,
    '  musubi help\n      Shows this.',
    '  musubi --version\n      Shows the version.',
    `${EXIT_CODES}\nVariables of the environment are described in .env.example.`,
  ].join('\n\n');
}
