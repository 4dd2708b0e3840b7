/** `not (the) Oulu one, but`, `…, not Tartu`: what stands before and behind a name that is not meant. */
export const DENIED_BEFORE =
  /(?:^|[ ,;:(-])not (?:with |of |for |in |from )?(?:the |that )?(?:one (?:with|of|in|from|for) (?:the )?)?$/;
export const DENIED_BEHIND =
  /^(?: (?:one|ones|agreement|deal|mou|memorandum))?(?:\)? ?[,;:]|\)? - | but(?: (?:with|of|for|in|from))?(?= )|\)(?= )|\)?[?.! ]*$)/;

/** `the original MOU|, not the renewal|`. */
export const DENIED_STAGE =
  /[ ,;(-]+(?:and )?not (?:the |its |their |of the )?(?:renewal|renewed|extension|extended|original|first|initial|old|earlier|previous|latest|newer|new|later)(?: (?:one|agreement|mou|memorandum|version|deal))?\)?(?=[ ?!.,;)]|$)/g;
