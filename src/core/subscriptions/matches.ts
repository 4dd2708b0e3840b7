import { instrumentFit } from '../answers/instrumentFit.js';
import { foldName } from '../text/fold.js';
import type { Told, ToldAgreement } from './told.js';
import type { Topic } from './topic.js';

/** An agreement of which nothing is known: what a release that announces none is looked at with. */
export const NONE: ToldAgreement = { refs: [], names: [], regions: [], instruments: [] };

/**
 * Whether a topic's subscribers are told of an event: where any of its agreements is what the topic asks for.
 * What is not known of an agreement is not what is asked for, and so is what is excluded.
 */
export function matches(topic: Topic, told: Told): boolean {
  const agreements = told.agreements.length > 0 ? told.agreements : [NONE];
  return agreements.some((one) => holds(topic, one, told.text));
}

/** Whether a topic holds of one agreement, in a release with this folded text. */
export function holds(topic: Topic, one: ToldAgreement, text: string): boolean {
  switch (topic.is) {
    case 'everything':
      return true;
    case 'overseas':
      return one.isOverseas === true;
    case 'domestic':
      return one.isOverseas === false;
    case 'partner':
      return (
        (topic.ref !== undefined && one.refs.includes(topic.ref)) || one.names.includes(foldName(topic.name))
      );
    case 'country':
      return one.country === topic.country;
    case 'region':
      return one.regions.includes(topic.region);
    case 'kind':
      return one.kind === topic.kind;
    case 'instrument':
      return one.instruments.some((kind) => instrumentFit(topic.instrument, kind) === 'right');
    case 'words':
      return topic.words.every((word) => hasWord(text, foldName(word)));
    case 'all':
      return topic.of.every((part) => holds(part, one, text));
    case 'any':
      return topic.of.some((part) => holds(part, one, text));
    case 'not':
      return !holds(topic.of, one, text);
    default:
      return topic satisfies never;
  }
}

const LETTER = /[a-z0-9]/;

/** A Latin word stands alone: "art" is not in "partner". Japanese is written without spaces. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = LETTER.test(word[0] ?? '') && LETTER.test(text[at - 1] ?? '');
    const after = LETTER.test(word.at(-1) ?? '') && LETTER.test(text[at + word.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}
