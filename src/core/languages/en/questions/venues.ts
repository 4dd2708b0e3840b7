/** `held in Bergen`, `at the department store Hanazono`: what stands behind the preposition, with a name in it. */
export const VENUE =
  /\b(?:in|at|on) ((?:the |a |an )?(?:[a-z]+ ){0,3}(?!January|February|March|April|May\b|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][\p{L}'’.-]*(?: (?:of |de |the )?[A-Z0-9][\p{L}\d'’.-]*){0,5}(?:, [A-Z][\p{L}-]+(?: (?:City|Prefecture|Province))?(?! and))?)/gu;

/** `the store Hanazono| in |Hoshino City`: both are one place. */
export const WITHIN = /^,? (?:in|at|on) $/;
