import { matchesIn } from '../../text/matches.js';
import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { initialsOf } from './lettersOfNames.js';
import { placed } from './placed.js';

/** The host of an address or of a mailbox: `press@|asahine.example.jp|`, `www.|yukimi.example.jp|/en/`. */
const HOST = /(?:@|\/\/|\bwww\.)((?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,10})/gi;

/** Shorter labels (`ac`, `en`) are nobody's. */
const LEAST = 3;

/** `press@|asahine.example.jp|`: whoever is to be asked. */
const MAILBOX = /@((?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,10})/gi;

/** Of two that sign together the one in whose name the release's sites and mailboxes are: `press@asahine.example.jp`. */
export const ofSite = (
  document: Document,
  cast: Cast,
  parties: readonly string[],
): Fact<string> | undefined => ofHosts(document, cast, parties, HOST);

/** The one of the parties in whose name the mailboxes are, whoever else's site the release names. */
export const ofMailbox = (
  document: Document,
  cast: Cast,
  parties: readonly string[],
): Fact<string> | undefined => ofHosts(document, cast, parties, MAILBOX);

function ofHosts(
  document: Document,
  cast: Cast,
  parties: readonly string[],
  pattern: RegExp,
): Fact<string> | undefined {
  const found = document.sentences.flatMap((sentence) =>
    hostsIn(sentence, pattern).flatMap(({ host, labels }) =>
      parties.flatMap((name) =>
        labelsOf(cast, name).some((label) => labels.includes(label)) ? [{ name, sentence, host }] : [],
      ),
    ),
  );
  const [first] = found;
  if (!first || found.some(({ name }) => name !== first.name)) return undefined;
  return { value: first.name, evidence: [placed(document, first.sentence, first.host)] };
}

function hostsIn(
  { view }: Sentence,
  pattern: RegExp,
): readonly { host: string; labels: readonly string[] }[] {
  if (!view.text.includes('.')) return [];
  return matchesIn(view.text, pattern).flatMap((match) => {
    const host = match[1] as string;
    const labels = host.toLowerCase().split(/[.-]/);
    return [{ host, labels: labels.filter((label) => label.length >= LEAST) }];
  });
}

/** What a site of a house may be called: its acronym, the first word of its name, all of its words in one, or their first letters. */
function labelsOf(cast: Cast, name: string): readonly string[] {
  const spellings = [name, ...(cast.find(name, name)?.aliases ?? [])];
  return spellings.flatMap((spelling) => {
    const [first = ''] = spelling.toLowerCase().split(/[ -]/);
    const whole = spelling.toLowerCase().replace(/[ -]/g, '');
    const initials = initialsOf(spelling).toLowerCase();
    const labels = COMMON.has(first) ? [whole, initials] : [first, whole, initials];
    return labels.filter((label) => /^[a-z0-9]+$/.test(label) && label.length >= LEAST);
  });
}

/** First words of many names. */
const COMMON: ReadonlySet<string> = new Set(['the', 'university', 'city', 'town', 'embassy', 'national']);
