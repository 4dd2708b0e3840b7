import type { Language } from '../../core/languages/language.js';
import { canonicalAddress } from '../../core/sources/canonicalAddress.js';

/** What is set of every source, beside where it is. */
interface AnySource {
  /** What people call it; without it, {@link sourceName} says what it is called. */
  readonly name?: string;
  /** The language of its releases, where their own words leave it open. */
  readonly language?: Language;
}

/** A folder of files, watched. */
export interface FolderSettings extends AnySource {
  readonly kind: 'folder';
  /** Absolute. */
  readonly path: string;
}

/** An RSS, Atom or JSON feed, with the article behind each entry. */
export interface FeedSettings extends AnySource {
  readonly kind: 'feed';
  readonly url: string;
  /** Without it, {@link EVERY_MINUTES}. */
  readonly everyMinutes?: number;
}

/** Which links of a page lead to releases: those that a CSS selector finds, those whose address has a pattern, or both. */
export type LinkSettings =
  | { readonly selector: string; readonly pattern?: string }
  | { readonly selector?: never; readonly pattern: string };

/** A web page that lists news, with the article behind each of these links. */
export interface PageSettings extends AnySource {
  readonly kind: 'page';
  readonly url: string;
  readonly links: LinkSettings;
  /** Without it, {@link EVERY_MINUTES}. */
  readonly everyMinutes?: number;
}

/** Where releases come from, as the configuration file says it. */
export type SourceSettings = FolderSettings | FeedSettings | PageSettings;

/** Minutes between two looks at a feed or a page that says nothing else. */
export const EVERY_MINUTES = 15;

/** The sources, and what is common to them. */
export interface SourcesConfig {
  /** An e-mail or web address under which those who run a site reach whoever runs this. */
  readonly contact?: string;
  /** Hosts that may be asked though they are on a private network: `intranet.example`. */
  readonly privateHosts: readonly string[];
  readonly sources: readonly SourceSettings[];
  /** How long a channel that takes one language waits for it, when a release is there in the other. */
  readonly languageWaitMinutes: number;
}

/** Of a program that has no configuration file. */
export const NO_SOURCES: SourcesConfig = { privateHosts: [], sources: [], languageWaitMinutes: 60 };

/** What a source is called: `https://example.org/feed.xml?key=1` → `example.org/feed.xml`; a folder by its path. */
export function sourceName(settings: SourceSettings): string {
  if (settings.name !== undefined) return settings.name;
  if (settings.kind === 'folder') return settings.path;
  const { host, pathname } = new URL(settings.url);
  return `${host}${pathname}`.replace(/\/$/, '');
}

/** By what it is and where, so that another name or interval keeps what is known of it. */
export function sourceId(settings: SourceSettings): string {
  if (settings.kind === 'folder') return `folder ${settings.path}`;
  return `${settings.kind} ${canonicalAddress(settings.url) ?? settings.url}`;
}
