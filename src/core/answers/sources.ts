import type { Evidence } from '../facts/fact.js';
import type { ShownVersion } from './answer.js';
import { type Block, link, paragraph, text } from './message.js';
import type { Speaking } from './speaking.js';

/** The releases that say something, each named once: stated in "title" (publisher, date). */
export function sourceLines(versions: readonly ShownVersion[], speaking: Speaking): Block[] {
  return releaseLines(
    versions.flatMap(({ evidence }) => evidence),
    speaking,
  );
}

const MOST_SOURCES = 4;

export function releaseLines(
  evidence: readonly Evidence[],
  { wording, names, catalogue }: Speaking,
): Block[] {
  const ids = [...new Set(evidence.map(({ releaseId }) => releaseId))].slice(0, MOST_SOURCES);
  return ids.flatMap((id): Block[] => {
    const release = catalogue.release(id);
    if (!release) return [];
    const publisher =
      release.publisher === undefined ? undefined : catalogue.organisationNamed(release.publisher);
    const { before, title, after } = wording.stated(
      release.title,
      publisher ? names.of(publisher) : release.publisher,
      release.publishedOn,
    );
    return [{ type: 'source', content: [text(before), link(`“${title}”`, release.url), text(after)] }];
  });
}

/** Sentences word for word, each with its release. A digest's are shown only where nothing else can answer. */
export function quotes(evidence: readonly Evidence[], speaking: Speaking, withDigests = false): Block[] {
  const { wording, names, catalogue } = speaking;
  const seen = new Set<string>();
  return evidence.flatMap((one): Block[] => {
    const release = catalogue.release(one.releaseId);
    if (!release || seen.has(one.quote) || (release.textKind === 'digest' && !withDigests)) return [];
    seen.add(one.quote);
    const publisher =
      release.publisher === undefined ? undefined : catalogue.organisationNamed(release.publisher);
    const { before, title, after } = wording.stated(
      release.title,
      publisher ? names.of(publisher) : release.publisher,
      release.publishedOn,
    );
    const source = [text(before), link(`“${title}”`, release.url), text(after)];
    if (release.textKind === 'digest')
      return [paragraph(text(one.quote.replace(/\s+/g, ' '))), { type: 'source', content: source }];
    return [{ type: 'quote', text: one.quote, source }];
  });
}
