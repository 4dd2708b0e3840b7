import type { z } from 'zod';
import { nearest } from '../nearest.js';

/**
 * What is said of a place of the file, as the end of a sentence that begins with the place:
 * `sources[1].url` + ` is missing: write an address such as "https://example.org/feed.xml"`.
 */
export function wanted(what: string): (issue: z.core.$ZodRawIssue) => string {
  return ({ input }) =>
    input === undefined ? `is missing: write ${what}` : `is ${shown(input)}: write ${what}`;
}

/** Names that mean nothing where they stand: `has "uri", which means nothing there: write "url"` */
export function unknownName(unknown: readonly string[], known: readonly string[]): string {
  const meant = unknown.map((name) => nearest(name, known));
  const which = `has ${unknown.map((name) => `"${name}"`).join(' and ')}`;
  const matter = unknown.length === 1 ? 'which means nothing there' : 'which mean nothing there';
  const remedy = meant.every((name) => name !== undefined)
    ? `write ${meant.map((name) => `"${name}"`).join(' and ')}`
    : `what may stand there is ${names(known, 'and')}`;
  return `${which}, ${matter}: ${remedy}`;
}

/** `"folder", "feed" or "page"` */
export function names(all: readonly string[], word = 'or'): string {
  const quoted = all.map((name) => `"${name}"`);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(` ${word} `);
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object in braces';
  const text = JSON.stringify(value);
  if (text === '""') return 'empty';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
