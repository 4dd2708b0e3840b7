import { readFileSync } from 'node:fs';

/** The version of the program, as package.json has it. */
export function programVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
