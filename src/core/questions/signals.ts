import type { Span } from '../text/span.js';
import type { Spacing } from './template.js';
import { createTemplateFinder } from './templateFinder.js';

/**
 * What words of a question can tell. Every language says with which words it tells each of them; what they
 * mean together is decided in one place for all languages (`decide.ts`).
 */
export const SIGNALS = [
  // What sort of thing is wanted.
  'when',
  'howLong',
  'howMany',
  'who',
  'where',
  'what',
  'which',
  'why',
  'yesNo',
  // What happened to an agreement.
  'signed',
  'effective',
  'announced',
  'ends',
  'valid',
  'founded',
  'cooperate',
  // What is asked of an agreement.
  'signedDate',
  'effectiveDate',
  'announcedDate',
  'endDate',
  'term',
  'renewal',
  'instrumentKind',
  'ordinalAsked',
  'scope',
  'purpose',
  'venue',
  'signatory',
  'speaker',
  'statement',
  'people',
  'overview',
  'publisherAsked',
  'source',
  // What is asked of an organisation or a person.
  'head',
  'office',
  'description',
  'location',
  'countryAsked',
  'kindAsked',
  'foundedDate',
  'url',
  'contact',
  'binding',
  // What is done with agreements.
  'count',
  'list',
  'compare',
  'comparative',
  'interval',
  'between',
  'trueThat',
  'timeline',
  'disagreements',
  'newestChange',
  'capabilities',
  // Nouns that say what the talk is about.
  'partnership',
  'partner',
  'release',
  'organisation',
  // Which one, and which ones.
  'first',
  'latest',
  'next',
  'previous',
  'renewedOne',
  'severalParties',
  'longest',
  'shortest',
  'longer',
  'shorter',
  'earlier',
  'later',
  'overseas',
  'domestic',
  'withTerm',
  'withoutTerm',
  'before',
  'after',
  'since',
  'until',
  'asOf',
  'thisYear',
  'lastYear',
  'now',
  'all',
  // Talk.
  'greeting',
  'thanks',
  'inEnglish',
  'inJapanese',
  'anaphora',
  'also',
  'politeness',
] as const;

export type SignalName = (typeof SIGNALS)[number];

/** A language's words for every signal; a missing cell is a type error. */
export type SignalWords = Readonly<Record<SignalName, readonly string[]>>;

export interface Signals {
  has(...names: readonly SignalName[]): boolean;
  /** Where a signal is given, in order. */
  spans(name: SignalName): readonly Span[];
  /** Everything that any signal covers. */
  readonly covered: readonly Span[];
  readonly names: readonly SignalName[];
}

export type SignalFinder = (masked: string) => Signals;

export function createSignalFinder(words: SignalWords, spacing: Spacing): SignalFinder {
  const finders = SIGNALS.filter((name) => words[name].length > 0).map(
    (name) => [name, createTemplateFinder(words[name], spacing)] as const,
  );
  return (masked) => {
    const found = new Map<SignalName, Span[]>();
    for (const [name, find] of finders) {
      const spans = find(masked)
        .filter((match) => match[0] !== '')
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
      if (spans.length > 0) found.set(name, spans);
    }
    return {
      has: (...names) => names.some((name) => found.has(name)),
      spans: (name) => found.get(name) ?? [],
      covered: [...found.values()].flat(),
      names: [...found.keys()],
    };
  };
}
