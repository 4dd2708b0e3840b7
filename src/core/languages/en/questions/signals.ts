import type { SignalWords } from '../../../questions/signals.js';
import { ASKING } from './signals/asking.js';
import { CONTENTS } from './signals/contents.js';
import { DATES } from './signals/dates.js';
import { EVENTS } from './signals/events.js';
import { NOUNS } from './signals/nouns.js';
import { OPERATIONS } from './signals/operations.js';
import { ORGANISATIONS } from './signals/organisations.js';
import { PEOPLE } from './signals/people.js';
import { SELECTION } from './signals/selection.js';
import { TALK } from './signals/talk.js';
import { TIME } from './signals/time.js';

/** The words of English questions; the language of templates is that of `questions/template.ts`. */
export const SIGNAL_WORDS: SignalWords = {
  ...ASKING,
  ...EVENTS,
  ...DATES,
  ...CONTENTS,
  ...PEOPLE,
  ...ORGANISATIONS,
  ...OPERATIONS,
  ...NOUNS,
  ...SELECTION,
  ...TIME,
  ...TALK,
};
