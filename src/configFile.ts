import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { NO_SOURCES, type SourceSettings, type SourcesConfig } from './adapters/sources/settings.js';
import { hostOf } from './configFile/checks.js';
import { conflictsIn } from './configFile/conflicts.js';
import { readJson } from './configFile/jsonText.js';
import { configSchema, type WrittenConfig } from './configFile/schema.js';
import { nearest } from './nearest.js';

/** What the configuration file says, or one sentence for each thing in it that does not hold. */
export type ConfigFile =
  | { readonly kind: 'config'; readonly config: SourcesConfig }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };

/** The text of the file; `absent` where there is none. */
export type ConfigText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly sentence: string };

/** Reads and checks the configuration file. Where there is none, there are no sources. */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const read = await readConfigText(path);
  if (read.kind === 'absent') return { kind: 'config', config: NO_SOURCES };
  if (read.kind === 'unreadable') return { kind: 'wrong', sentences: [read.sentence] };
  return checkConfig(read.text, path);
}

export async function readConfigText(path: string): Promise<ConfigText> {
  try {
    // Some editors put a mark before the first letter.
    return { kind: 'text', text: (await readFile(path, 'utf8')).replace(/^\ufeff/, '') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { kind: 'absent' };
    const remedy = 'make it a text file that this user may read';
    return { kind: 'unreadable', sentence: `${path} cannot be read (${code}): ${remedy}.` };
  }
}

/** Checks what the file at this path says; its folders are seen from there. */
export async function checkConfig(text: string, path: string): Promise<ConfigFile> {
  const json = readJson(text);
  if (json.kind === 'wrong') {
    return {
      kind: 'wrong',
      sentences: [`${path}, line ${json.line}, column ${json.column}: ${json.matter}.`],
    };
  }
  const parsed = configSchema.safeParse(json.value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const sentences = issues
      .filter((issue) => !issues.some((other) => isMisspelt(issue, other)))
      .map((issue) => sentenceAt(path, placeOf(issue.path), issue.message));
    return { kind: 'wrong', sentences };
  }
  const config = configOf(parsed.data, dirname(path));
  const conflicts = await conflictsIn(config);
  if (conflicts.length === 0) return { kind: 'config', config };
  return { kind: 'wrong', sentences: conflicts.map(({ place, matter }) => sentenceAt(path, place, matter)) };
}

/** Whether what is missing stands there under a name like its own, which is told of already. */
function isMisspelt({ code, path }: z.core.$ZodIssue, other: z.core.$ZodIssue): boolean {
  const name = path.at(-1);
  return (
    code === 'invalid_type' &&
    other.code === 'unrecognized_keys' &&
    typeof name === 'string' &&
    placeOf(other.path) === placeOf(path.slice(0, -1)) &&
    other.keys.some((key) => nearest(key, [name]) !== undefined)
  );
}

const sentenceAt = (path: string, place: string, matter: string): string =>
  `${path}: ${place === '' ? 'the file' : place} ${matter}.`;

/** `sources[1].links.pattern` */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function configOf(
  { $schema: _, privateHosts, sources, ...common }: WrittenConfig,
  folder: string,
): SourcesConfig {
  return {
    ...common,
    privateHosts: privateHosts.map((host) => hostOf(host) ?? host),
    sources: sources.map((source) => settingsOf(source, folder)),
  };
}

function settingsOf(source: WrittenConfig['sources'][number], folder: string): SourceSettings {
  switch (source.kind) {
    case 'folder':
      return { ...source, path: resolve(folder, source.path.replace(/^~(?=$|[\\/])/, homedir())) };
    case 'feed':
      return source;
    case 'page': {
      const { selector, pattern } = source.links;
      const asked = pattern?.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
      if (selector === undefined) return { ...source, links: { pattern: asked ?? '' } };
      return { ...source, links: { selector, ...(asked !== undefined && { pattern: asked }) } };
    }
    default:
      return source satisfies never;
  }
}
