import type { Partnership } from '../../ledger/ledger.js';
import type { Release } from '../../releases/release.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { type Words, wordsOf } from '../search/terms.js';

/** What an answer rests on, and what its releases are about. */
export interface Ground {
  readonly words: Words;
  /** Whom it names, folded. */
  readonly naming: string;
  readonly releases: readonly Release[];
}

export function groundOf({ evidence, content }: Answered, catalogue: Catalogue): Ground {
  const agreements = partnershipsOf(content);
  const releases = catalogue.inOrder([
    ...evidence.map(({ releaseId }) => releaseId),
    ...agreements.flatMap(({ announcedIn }) => announcedIn),
  ]);
  const said = evidence.map(({ quote }) => quote);
  const around = evidence.flatMap(({ releaseId, sentence }) => {
    const release = catalogue.release(releaseId);
    return release ? aroundOf(release, sentence.start) : [];
  });
  const aims = agreements.flatMap(({ scope, purpose }) => [...scope, ...purpose]).map(({ value }) => value);
  const titles = releases.map(({ title }) => title);
  const leads = releases.map(leadOf);
  const isOfText = content.type === 'figures' || content.type === 'extracted';
  const isTruth = content.type === 'extracted' && content.holds !== undefined;
  const told = [...said, ...around, ...aims, ...titles, ...(isOfText ? [] : leads)].join('\n');
  return {
    // Start-ups are startups.
    words: wordsOf(`${told}\n${told.replaceAll('-', '')}`),
    naming: fold([...said, ...titles, ...(isTruth ? [] : leads)].join('\n')),
    releases,
  };
}

/** A paragraph shorter than this, in characters, is a dateline or a greeting. */
const PARAGRAPH = 60;

/** A release as far as its first paragraph: what it is about. */
function leadOf({ zones, text }: Release): string {
  const first = zones.find(({ kind, start, end }) => kind === 'body' && end - start >= PARAGRAPH);
  return text.slice(0, first?.end ?? 0);
}

/** The paragraph of a sentence, the heading above it, and whom its section is about. */
function aroundOf({ zones, text }: Release, at: number): readonly string[] {
  const before = zones.filter(({ start }) => start <= at);
  const own = before.at(-1);
  const heading = before.findLast(({ kind }) => kind === 'heading');
  return [own, heading].flatMap((zone) => (zone ? [zone.about ?? '', text.slice(zone.start, zone.end)] : []));
}

/** The agreements that an answer is about. */
export function partnershipsOf(content: Answered['content']): readonly Partnership[] {
  if ('partnerships' in content) return content.partnerships;
  if ('partnership' in content) return [content.partnership];
  const values = content.type === 'values' ? content.values : content.type === 'value' ? [content] : [];
  return values.flatMap(({ subject }) => (subject.type === 'partnership' ? [subject.partnership] : []));
}
