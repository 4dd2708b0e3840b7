import { matchesIn } from '../../text/matches.js';
import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';

/** The host of an address or of a mailbox: `press@|asahine.example.jp|`, `www.|yukimi.example.jp|/en/`. */
const HOST = /(?:@|\/\/|\bwww\.)((?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,10})/gi;

/** Shorter labels (`ac`, `en`) are nobody's. */
const LEAST = 3;

/** Of two that sign together the one in whose name the release's sites and mailboxes are: `press@asahine.example.jp`. */
export function ofSite(document: Document, cast: Cast, parties: readonly string[]): Fact<string> | undefined {
  const found = document.sentences.flatMap((sentence) =>
    hostsIn(sentence).flatMap(({ host, labels }) =>
      parties.flatMap((name) =>
        labelsOf(cast, name).some((label) => labels.includes(label)) ? [{ name, sentence, host }] : [],
      ),
    ),
  );
  const [first] = found;
  if (!first || found.some(({ name }) => name !== first.name)) return undefined;
  return { value: first.name, evidence: [placed(document, first.sentence, first.host)] };
}

function hostsIn({ view }: Sentence): readonly { host: string; labels: readonly string[] }[] {
  if (!view.text.includes('.')) return [];
  return matchesIn(view.text, HOST).flatMap((match) => {
    const host = match[1] as string;
    const labels = host.toLowerCase().split(/[.-]/);
    return [{ host, labels: labels.filter((label) => label.length >= LEAST) }];
  });
}

/** What a site of a house may be called: its acronym, or the first word of its name. */
function labelsOf(cast: Cast, name: string): readonly string[] {
  const spellings = [name, ...(cast.find(name, name)?.aliases ?? [])];
  return spellings.flatMap((spelling) => {
    const [first = ''] = spelling.toLowerCase().split(/[ -]/);
    return /^[a-z0-9]+$/.test(first) && first.length >= LEAST && !COMMON.has(first) ? [first] : [];
  });
}

/** First words of many names. */
const COMMON: ReadonlySet<string> = new Set(['the', 'university', 'city', 'town', 'embassy', 'national']);
