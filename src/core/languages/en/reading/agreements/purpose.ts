import type { Span } from '../../../../text/span.js';

const PURPOSE =
  /\b(?:aimed at|aims? (?:at|to|is to)|with the (?:objective|aim|purpose|goal) of|for the purpose of|the (?:objective|aim|purpose) of (?:this|the) [\w ]{2,20} is to|its (?:aim|purpose|objective) is to|in order to|intended to) ([^.;:]{8,220}?)(?= with (?:the )?\p{Lu}|[.;:]|, (?:and in particular|which|while|LINK|(?:this|the|it) )|$)/iu;

/** `aimed at creating innovations in the life sciences` → the words behind "aimed at". */
export function findPurpose(text: string): Span | undefined {
  const match = PURPOSE.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1] as string);
  return { start, end: start + (match[1] as string).length };
}
