/** `not (the) Oulu one, but`, `…, not Tartu`: what stands before and behind a name that is not meant. */
export const DENIED_BEFORE =
  /(?:^|[ ,;:(-])not (?:with |of |for |in |from )?(?:the |that )?(?:one (?:with|of|in|from|for) (?:the )?)?$/;
export const DENIED_BEHIND =
  /^(?: (?:one|ones|agreement|deal|mou|memorandum))?(?:\)? ?[,;:]|\)? - | but(?: (?:with|of|for|in|from))?(?= )|\)?[?.! ]*$)/;
