import type { Evidence } from '../facts/fact.js';
import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Catalogue } from './catalogue.js';
import { type Block, type Message, paragraph, text } from './message.js';
import { quotes } from './sources.js';
import { speakingIn } from './speaking.js';

/** Places shown at most. */
const MOST = 10;

/**
 * Where the releases say so: each sentence word for word with its release, its date and its link, and apart from
 * them what only a summary says. Undefined where nothing is left to show.
 */
export function evidenceMessage(
  evidence: readonly Evidence[],
  language: Language,
  catalogue: Catalogue,
): Message | undefined {
  const places = differing(evidence).filter(({ releaseId }) => catalogue.release(releaseId) !== undefined);
  const shown = places.slice(0, MOST);
  const words = PACKS[language].chat.evidence;
  const speaking = speakingIn(language, catalogue);
  const isDigest = ({ releaseId }: Evidence): boolean => catalogue.release(releaseId)?.textKind === 'digest';
  const part = (heading: (releases: number) => string, some: readonly Evidence[]): Block[] =>
    some.length === 0 ? [] : [paragraph(text(heading(releasesOf(some)))), ...quotes(some, speaking, true)];
  const originals = shown.filter((one) => !isDigest(one));
  const digests = shown.filter(isDigest);
  const blocks = [
    ...part(words.quoted, originals),
    ...part(words.digested, digests),
    ...(places.length > MOST ? [paragraph(text(words.more(MOST, places.length)))] : []),
  ];
  if (blocks.length === 0) return undefined;
  const summary =
    originals.length > 0 ? words.quoted(releasesOf(originals)) : words.digested(releasesOf(digests));
  return { language, summary, blocks, actions: [] };
}

const releasesOf = (some: readonly Evidence[]): number =>
  new Set(some.map(({ releaseId }) => releaseId)).size;

/** One sentence may say several things. */
function differing(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote }) => quote !== '' && !seen.has(quote) && seen.add(quote));
}
