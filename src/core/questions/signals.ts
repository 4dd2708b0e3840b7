import type { Span } from '../text/span.js';
import type { Spacing } from './template.js';
import { createTemplateFinder } from './templateFinder.js';

/**
 * What words of a question can tell, in groups. Every language says with which words it tells each of them,
 * one file a group; what they mean together is decided in one place for all languages (`decide.ts`).
 */
const GROUPS = {
  /** What sort of thing is wanted, and whether something is. */
  asking: ['when', 'howLong', 'howMany', 'who', 'where', 'what', 'which', 'why', 'yesNo', 'trueThat'],
  /** What happened to an agreement. */
  events: ['signed', 'effective', 'announced', 'ends', 'valid', 'expired', 'founded', 'cooperate'],
  /** Which of its dates is asked for, and for how long it holds. */
  dates: [
    'signedDate',
    'effectiveDate',
    'sinceWhen',
    'announcedDate',
    'endDate',
    'term',
    'renewal',
    'automatic',
    'timesRenewed',
  ],
  /** What an agreement is, what it is for, where and in which release it is told. */
  contents: [
    'instrumentKind',
    'ordinalAsked',
    'scope',
    'purpose',
    'venue',
    'overview',
    'publisherAsked',
    'source',
    'releasesAbout',
    'binding',
    'notice',
    'changes',
  ],
  /** Who signed, spoke, was there, and what office somebody has. */
  people: ['signatory', 'signing', 'witness', 'speaker', 'statement', 'people', 'head', 'former', 'office'],
  /** What is asked of an organisation. */
  organisations: [
    'description',
    'location',
    'countryAsked',
    'kindAsked',
    'foundedDate',
    'founder',
    'url',
    'contact',
  ],
  /** What is done with agreements: counted, listed, compared, told in order. */
  operations: [
    'count',
    'list',
    'compare',
    'comparative',
    'interval',
    'between',
    'timeline',
    'disagreements',
    'newestChange',
    'capabilities',
  ],
  /** What the talk is about. */
  nouns: ['partnership', 'partner', 'release', 'organisation', 'tenant'],
  /** Which one is meant, and which ones. */
  selection: [
    'first',
    'latest',
    'next',
    'previous',
    'lastTime',
    'renewedOne',
    'severalParties',
    'kin',
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
    'all',
  ],
  /** Since when, until when, as of when. */
  time: ['before', 'after', 'since', 'until', 'asOf', 'thisYear', 'lastYear', 'nextYear', 'now'],
  /** Talk around a question: greetings, the language wanted, words that point back. */
  talk: ['greeting', 'thanks', 'inEnglish', 'inJapanese', 'anaphora', 'also', 'politeness'],
} as const;

export type SignalGroup = keyof typeof GROUPS;
export type SignalName = (typeof GROUPS)[SignalGroup][number];

const SIGNALS: readonly SignalName[] = Object.values(GROUPS).flat();

/** A language's words for one group; a missing cell is a type error. */
export type SignalWordsOf<G extends SignalGroup> = Readonly<
  Record<(typeof GROUPS)[G][number], readonly string[]>
>;

/** A language's words for every signal. */
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
