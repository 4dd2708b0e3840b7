import type { DeliveryState } from '../../../ports.js';
import type { WhyWords } from '../../whyWords.js';
import { join } from '../wording/format.js';

const STATES: Readonly<Record<DeliveryState, string>> = {
  collected: 'Collected, to be told together with others',
  pending: 'About to be told',
  claimed: 'About to be told',
  sending: 'Being told',
  unknown: 'Sent, and not known yet whether it arrived',
  checking: 'Sent, and being looked up in the channel',
  sent: 'Told',
  'told together': 'Told, together with others',
  'nothing to tell': 'Not told: when it was to be sent, the subscription asked for something else',
  'bad payload': 'Not told: the platform did not take the message',
  failed: 'Not told: it was tried many times, and given up',
  'not known': 'Sent once, and not again, for nobody can find out whether it arrived',
};

const LANGUAGES = { en: 'English', ja: 'Japanese' } as const;

const quoted = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => (part.startsWith('“') ? part : `“${part}”`));

/** `Told. It is what “overseas partners” asks for.` */
export const WHY_WORDS: WhyWords = {
  delivery: (state, error) => `${STATES[state]}${error === undefined ? '' : ` (${error})`}.`,
  would: 'Would be told.',
  not: 'Not told.',
  is: (parts) => `It is what ${join(quoted(parts))} ${parts.length === 1 ? 'asks' : 'ask'} for.`,
  isNot: (parts) =>
    parts.length === 1
      ? `It is not what ${quoted(parts)[0]} asks for.`
      : `It is not what any of ${join(quoted(parts))} asks for.`,
  noAgreement: 'No agreement could be read in it.',
  everything: 'The subscription is about everything.',
  waits: (wanted) => `The ${LANGUAGES[wanted]} release is waited for first, for a while.`,
  paused: 'The subscription is paused: what comes meanwhile is told together when it is resumed.',
  together: (sentences) => sentences.join(' '),
};
