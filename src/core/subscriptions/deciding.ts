import { holds, NONE } from './matches.js';
import type { Told, ToldAgreement } from './told.js';
import type { Topic } from './topic.js';

/** Whether a topic's subscribers are told of something, and which parts of the topic made it so. */
export interface Decision {
  readonly isTold: boolean;
  /** Parts that hold where it is told, parts that do not where it is not. */
  readonly parts: readonly Topic[];
}

/**
 * What decided: of "overseas, but not companies" and a university abroad both parts, of a company abroad "not
 * companies" alone. Where no agreement is what the topic asks for, the one that comes nearest is looked at.
 */
export function decisionOf(topic: Topic, { agreements, text }: Told): Decision {
  const looked = (agreements.length > 0 ? agreements : [NONE]).map((one) => ({
    isTold: holds(topic, one, text),
    parts: decidingParts(topic, one, text),
  }));
  const told = looked.find(({ isTold }) => isTold);
  return told ?? looked.reduce((best, one) => (one.parts.length < best.parts.length ? one : best));
}

function decidingParts(topic: Topic, one: ToldAgreement, text: string): readonly Topic[] {
  if (topic.is !== 'all' && topic.is !== 'any') return [topic];
  const isHeld = holds(topic, one, text);
  return topic.of
    .filter((part) => holds(part, one, text) === isHeld)
    .flatMap((part) => decidingParts(part, one, text));
}
