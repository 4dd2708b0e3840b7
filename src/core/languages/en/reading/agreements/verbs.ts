const AUXILIARY =
  '(?:(?:has|have|had|was|were|is|are|be|been|being|will|would|shall|may|might|can|could|to|plans?|planning|intends?|aims?|expects?|expected|scheduled|due|going|agreed|decided|resolved|not|never|yet|already|previously|recently|today|also|both|formally|officially|jointly|newly|just|now|then|first|hereby|did|does|do|hopes?|wants?|seeks?|announces?|announced|that|it|they|on (?:\\p{Lu}\\p{Ll}+ \\d{1,2}(?:, \\d{4},?)?|\\d{1,2} \\p{Lu}\\p{Ll}+(?: \\d{4},?)?)) )*';

const VERB =
  '(?:conclud(?:e|es|ed|ing)|signs?|signed|signing|had|holds|maintains|enter(?:s|ed|ing)? into|execut(?:es?|ed)|establish(?:es|ed)?|forg(?:es?|ed)|formed|reach(?:es|ed)?|inks?|inked|exchanged|renew(?:s|ed)?|extend(?:s|ed)|put (?:their|its) (?:names?|signatures?) (?:to|on)|put pen to paper on|affix(?:ed|es)? (?:their|its|his|her) (?:names?|signatures?) to|initial(?:l?ed|s)|penn(?:ed|s)|seals?|sealed|(?:shook|shake) hands on|struck|strikes|finali[sz](?:es?|ed)|formali[sz](?:es?|ed)|launch(?:es|ed)?|unveil(?:s|ed)?|announc(?:es?|ed)|agreed? (?:on|to)|agrees (?:on|to)|agreeing|(?<=\\bas of [^,.;]{3,25}, we )(?:now )?have(?= an? ))';

/** `has concluded`, `will sign`, `entered into`: the auxiliary and the verb. */
export const TRIGGER = new RegExp(`\\b(${AUXILIARY})(${VERB})\\b`, 'giu');

/** `announced a new partnership with B`, `launch their alliance`: verbs of which the paper itself must be the object. */
export const TELLING = /^(?:launch|unveil|announc|formali)/i;

/** What may stand between such a verb and the paper: ` today the conclusion of a `. */
export const TOLD =
  /^ (?:(?:today|jointly|officially|yesterday|on \w+ \d{1,2}(?:, \d{4})?,?) )?(?:(?:an?|the|their|its|our|new|another|further|(?:conclusion|signing|launch|formation|establishment|start|renewal|extension|beginning) of) )*$/i;

/** Verbs that need no paper to say that two work together from now on. */
export const PARTNERING =
  /\b((?:(?:has|have|will|to|is|are|today|recently|newly|also|had|already|previously) )*)(partners?|partnered|partnering|team(?:s|ed)? up|join(?:s|ed)? forces|join(?:s|ed)? hands|sign(?:s|ed)?(?= (?:in|at) |$)|renew(?:s|ed)?(?= (?:friendship|ties|partnership|cooperation|for|until|through|their (?:partnership|ties|tie-up|cooperation|pact|bond|friendship)))|agree[ds]? (?:to (?:cooperate|collaborate|work together|partner|co-operate|join)))\b/gi;

/** `plans to`, `is scheduled to`. */
export const FUTURE =
  /\b(?:will|to|plans?|planning|intends?|aims?|expects?|expected|scheduled|due|going|shall|hopes?|may|might|would|wants?|seeks?|decided|resolved)\b/i;

/** `did not`, `failed to`. */
export const NEGATED = /\b(?:not|never|nor|no longer|without|failed|did)\b/i;

/** `already`, `until now`, `three years ago`. */
export const EARLIER =
  /\b(?:already|previously|earlier|formerly|in the past|had|so far|to date|until now|up to now|\w+ years? ago|last year|existing|over the years|has since|and ha(?:s|ve) (?:since|been))\b/i;
