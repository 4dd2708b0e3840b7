import type { SourcesConfig } from '../../adapters/sources/settings.js';
import { createFetcher, type Fetcher } from '../../adapters/sources/web/fetcher.js';
import { programVersion } from '../../version.js';

/** Fetches pages as the configuration has it, and says who asks. */
export function webFetcher(
  { contact, privateHosts }: Pick<SourcesConfig, 'contact' | 'privateHosts'>,
  now: () => number,
): Fetcher {
  return createFetcher({ userAgent: userAgent(contact), privateHosts, now });
}

/** `Musubi/0.1.0 (+mailto:press@example.org)` */
export function userAgent(contact: string | undefined): string {
  const name = `Musubi/${programVersion()}`;
  if (contact === undefined) return name;
  const isMail = contact.includes('@') && !/^[a-z]+:/i.test(contact);
  return `${name} (+${isMail ? 'mailto:' : ''}${contact})`;
}
