import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All TypeScript files under src, as paths from there: `core/text/span.ts`. */
export function sourceFiles(): string[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();
}

/** A source file without its comments, which may speak of what the code must not do. */
export function codeOf(name: string): string {
  return withoutComments(readFileSync(join('src', name), 'utf8'));
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
