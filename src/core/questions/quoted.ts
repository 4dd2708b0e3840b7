import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';

const QUOTES = /「[^「」]{8,}」|“[^“”]{16,}”|"[^"]{16,}"/g;
/** A sentence rather than a name: 「公園は街の庭です」, “we started with a drawing”. */
const IS_MARKED = /[。!?][」”"]$/u;
const endsAsSentence = inAnyLanguage(QUESTION_FORMS, 'endOfSentence');
const SAYS_MUCH = /(?:\S+ ){4,}/;

/** Words that somebody said, as a question quotes them: who or what is named in them is not who is asked about. */
export function quotedSentences(text: string): readonly Span[] {
  return matchesIn(text, QUOTES)
    .filter(([quote]) => IS_MARKED.test(quote) || endsAsSentence(quote) || SAYS_MUCH.test(quote))
    .map(({ 0: quote, index }) => ({ start: index + 1, end: index + quote.length - 1 }));
}
