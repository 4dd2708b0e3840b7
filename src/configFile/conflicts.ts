import {
  type SourceSettings,
  type SourcesConfig,
  sourceId,
  sourceName,
} from '../adapters/sources/settings.js';
import { privateHost } from '../adapters/sources/web/privateAddresses.js';
import { bareHost } from './checks.js';

/** What does not hold about a place of the file because of another one. */
export interface Conflict {
  /** `sources[1].url` */
  readonly place: string;
  /** The end of a sentence that begins with the place. */
  readonly matter: string;
}

/** Values that hold each by itself, and not together. */
export async function conflictsIn({ sources, privateHosts }: SourcesConfig): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const [number, settings] of sources.entries()) {
    const at = (name: string, matter: string | undefined): Conflict[] =>
      matter === undefined ? [] : [{ place: `sources[${number}]${name}`, matter }];
    conflicts.push(...at('', sameAsBefore(sources, number)));
    if (settings.kind === 'folder') continue;
    conflicts.push(...at('.url', notAllowed(settings.url, privateHosts)));
    conflicts.push(...at('.everyMinutes', tooOften(settings, privateHosts)));
    if (settings.kind === 'page')
      conflicts.push(...at('.links.selector', await wrongSelector(settings.links.selector)));
  }
  return conflicts;
}

function sameAsBefore(sources: readonly SourceSettings[], number: number): string | undefined {
  const settings = sources[number]!;
  const before = sources.slice(0, number);
  const same = before.findIndex((one) => sourceId(one) === sourceId(settings));
  if (same >= 0) return `is the same source as sources[${same}]: remove one of them`;
  const named = before.findIndex((one) => sourceName(one) === sourceName(settings));
  if (named < 0) return undefined;
  return `is called "${sourceName(settings)}", as sources[${named}] is: give it another "name"`;
}

function notAllowed(url: string, privateHosts: readonly string[]): string | undefined {
  const host = bareHost(url);
  const isPrivate = privateHost(new URL(url)) !== undefined || /(?:^|\.)localhost$/.test(host);
  if (!isPrivate || privateHosts.includes(host)) return undefined;
  return `is on a private network: add "${host}" to "privateHosts" where that is meant`;
}

function tooOften(
  { url, everyMinutes = 1 }: { readonly url: string; readonly everyMinutes?: number },
  privateHosts: readonly string[],
): string | undefined {
  if (everyMinutes >= 1 || privateHosts.includes(bareHost(url))) return undefined;
  return `is ${everyMinutes}, and a host that is not in "privateHosts" is asked once a minute at most: write 1 or more`;
}

/** Its library is loaded only where there is a selector. */
async function wrongSelector(selector: string | undefined): Promise<string | undefined> {
  if (selector === undefined) return undefined;
  const { parseHtml } = await import('../adapters/sources/page/dom.js');
  try {
    parseHtml('<html><body></body></html>').querySelectorAll(selector);
    return undefined;
  } catch {
    return `is "${selector}", which is no CSS selector: write one such as ".news a"`;
  }
}
