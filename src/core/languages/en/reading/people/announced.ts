const SIGNED =
  /^(?:signed by|signatories|signatures)\W*$|\b(?:signed|concluded|sealed) by (?:the )?(?:following|these)\b[^.:]{0,40}[.:]?$|\bsignator(?:y|ies)\b[^.:]{0,40}\b(?:are|were|is|as follows|following|below)[^.:]{0,12}[.:]?$|\b(?:the )?following (?:\w+ ){0,2}(?:signed|put (?:their|his|her) (?:names?|signatures?))\b[^.:]{0,60}[.:]?$/i;
const ATTENDED =
  /\b(?:attended|witnessed) by (?:the )?(?:following|these)\b[^.:]{0,40}[.:]?$|\b(?:the )?following (?:\w+ ){0,2}(?:attended|were present|took part)\b[^.:]{0,60}[.:]?$|\bthose present\b[^.:]{0,30}[.:]?$/i;

/** `The Memorandum was signed by the following three persons.` · `The following guests attended the ceremony:`. */
export function announcesPeople(sentence: string): 'signatory' | 'attendee' | undefined {
  if (SIGNED.test(sentence)) return 'signatory';
  return ATTENDED.test(sentence) ? 'attendee' : undefined;
}
