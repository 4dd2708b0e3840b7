/** How a `when` that tells the occasion is told from one that asks for a day. */

/** `who signed it when| the hub opened`: a clause of its own follows. */
export const OPENS_CLAUSE = /^ (?:the|it|its|they|their|this|that|he|she|we|you|an?|[^ ]*\p{Co})/u;

/** `did they sign it when the hub opened?` asks for a yes; `do you know when …` and `does it say when …` for a day. */
export const YES_NO = /^(?:(?:and|so|ok|but|or|also)[ ,]+)*(?:is|are|was|were|did|does|do|has|have|had)\b/;

/** `do you know |when`: what is told or known is a day. */
export const TOLD_WHEN =
  /\b(?:know|tell|tells|say|says|said|state|states|stated|remember|mention|mentions|mentioned|find out|check|see|sure|clear|idea|decide|decided|agree|agreed)(?: (?:me|us|exactly|about|on))* $/;

/** `who signed it, and |when`: it asks beside the other question. */
export const ASKS_TOO = /(?:\b(?:and|or)|[,;:?!.]) ?$/;
