/** `is not binding`, `non-binding`, `creates no obligations`, `was unable to attend`. */
export const NEGATION =
  /\b(?:not|no|never|none|nobody|neither|nor|without|unable|absent|cancelled|canceled|declined|refused|excluded|except)\b|\bnon-|n't\b/i;

/** `because costs rose`, `due to`, `as a result of`. */
export const REASON =
  /\b(?:because|due to|owing to|as a result of|on account of|so that|in order to|in view of|for this reason|the reason|reasons|since (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|then)\b)|therefore|thus|to (?:meet|strengthen|respond|ensure|reduce|address|cope|support|improve|promote|help))\b/i;

/** `The Blue Yard is a test site`, `MCI stands for …`: what follows a name that is explained. */
export const DEFINITION =
  /^[^,.;]{1,60}?(?: \([^)]{1,60}\))?,? (?:is|are|was|were|stands for|refers to) (?:an?|the|one) /;
