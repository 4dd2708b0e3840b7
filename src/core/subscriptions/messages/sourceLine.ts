import { type Block, link, text } from '../../answers/message.js';
import type { Speaking } from '../../answers/speaking.js';
import type { Language } from '../../languages/language.js';
import type { Release } from '../../releases/release.js';

/** `Stated in “…” (LINK-J, March 22, 2021).`, with the link to the original. */
export function sourceLine(
  { title, url, publisher, publishedOn }: Release,
  { wording, names }: Speaking,
): Block {
  const named = publisher === undefined ? undefined : names.named(publisher);
  const stated = wording.stated(oneLine(title), named, publishedOn);
  const content = [text(stated.before), link(`“${stated.title}”`, url), text(stated.after)];
  return { type: 'source', content };
}

/** The newest one that is in this language, if any is; the others behind it. */
export function newestFirst(releases: readonly Release[], language: Language): readonly Release[] {
  return releases.toSorted(
    (a, b) =>
      Number(b.language === language) - Number(a.language === language) ||
      (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''),
  );
}

export const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim();
