import type { Topic } from './topic.js';

const EVERYTHING: Topic = { is: 'everything' };
const NOTHING: Topic = { is: 'not', of: EVERYTHING };

/**
 * The same topic in its plainest form: no part twice, no choice within a choice, "not" only before one thing and
 * behind what it restricts. `not (companies or banks)` → `not companies and not banks`.
 */
export function simplified(topic: Topic): Topic {
  switch (topic.is) {
    case 'all':
      return allOf(topic.of.map(simplified));
    case 'any':
      return anyOf(topic.of.map(simplified));
    case 'not':
      return negated(simplified(topic.of));
    default:
      return topic;
  }
}

/** All of these hold; of none of them: everything. */
export function allOf(topics: readonly Topic[]): Topic {
  const parts = distinct(mergedWords(topics.flatMap((one) => (one.is === 'all' ? one.of : [one]))));
  if (parts.some(isNothing)) return NOTHING;
  const kept = parts.filter(({ is }) => is !== 'everything');
  const [only, ...more] = [
    ...kept.filter(({ is }) => is !== 'not'),
    ...kept.filter(({ is }) => is === 'not'),
  ];
  if (!only) return EVERYTHING;
  return more.length === 0 ? only : { is: 'all', of: [only, ...more] };
}

/** Any of these holds. */
export function anyOf(topics: readonly Topic[]): Topic {
  const parts = distinct(topics.flatMap((one) => (one.is === 'any' ? one.of : [one])));
  if (parts.some(({ is }) => is === 'everything')) return EVERYTHING;
  const [only, ...more] = parts.filter((one) => !isNothing(one));
  if (!only) return NOTHING;
  return more.length === 0 ? only : { is: 'any', of: [only, ...more] };
}

/** What a simplified topic leaves out. */
export function negated(topic: Topic): Topic {
  if (topic.is === 'not') return topic.of;
  if (topic.is === 'any') return allOf(topic.of.map(negated));
  const isMixed = topic.is === 'all' && topic.of.some(({ is }) => is === 'not' || is === 'any');
  return isMixed ? anyOf(topic.of.map(negated)) : { is: 'not', of: topic };
}

/** The same text for two topics that say the same, whatever the order of their parts. */
export const topicKey = (topic: Topic): string => keyOf(simplified(topic));

function keyOf(topic: Topic): string {
  switch (topic.is) {
    case 'all':
    case 'any':
      return `${topic.is}(${topic.of.map(keyOf).sort().join()})`;
    case 'not':
      return `not(${keyOf(topic.of)})`;
    case 'partner':
      // Whoever is known goes by many names.
      return JSON.stringify([topic.is, topic.ref ?? topic.name.toLowerCase()]);
    case 'words':
      return JSON.stringify([topic.is, ...topic.words.map((word) => word.toLowerCase()).sort()]);
    default:
      return JSON.stringify(Object.values(topic));
  }
}

const isNothing = (topic: Topic): boolean => topic.is === 'not' && topic.of.is === 'everything';

function distinct(topics: readonly Topic[]): Topic[] {
  const seen = new Map<string, Topic>();
  for (const topic of topics) {
    const key = keyOf(topic);
    if (!seen.has(key)) seen.set(key, topic);
  }
  return [...seen.values()];
}

/** A release must have the words of each: one list of words, where the first of them stands. */
function mergedWords(topics: readonly Topic[]): Topic[] {
  const words = [...new Set(topics.flatMap((one) => (one.is === 'words' ? one.words : [])))];
  const first = topics.find(({ is }) => is === 'words');
  return topics.flatMap((one): Topic[] => {
    if (one.is !== 'words') return [one];
    return one === first ? [{ is: 'words', words }] : [];
  });
}
