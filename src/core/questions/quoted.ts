import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';

const QUOTES = /「[^「」]{8,}」|“[^“”]{16,}”|"[^"]{16,}"/g;
/** A sentence rather than a name: 「公園は街の庭です」, “we started with a drawing”. */
const IS_SENTENCE =
  /[^\p{L}\p{N}]?(?:です|ます|でした|ました|ません|ない|たい|した|いる|ある|だ|[。!?])[。!?]?[」”"]$/u;
const SAYS_MUCH = /(?:\S+ ){4,}/;

/** Words that somebody said, as a question quotes them: who or what is named in them is not who is asked about. */
export function quotedSentences(text: string): readonly Span[] {
  return matchesIn(text, QUOTES)
    .filter(([quote]) => IS_SENTENCE.test(quote) || SAYS_MUCH.test(quote))
    .map(({ 0: quote, index }) => ({ start: index + 1, end: index + quote.length - 1 }));
}
