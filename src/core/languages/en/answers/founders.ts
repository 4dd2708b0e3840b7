const FOUND = '(?:founded|established|set up|created|launched)';

/** `an association established in 2016 by |Kitano Holdings and volunteers|.` */
export const FOUNDED_BY = new RegExp(
  `\\b${FOUND}(?: jointly| together)?(?: (?:in|on) (?:\\p{L}+ )?(?:\\d{1,2},? )?\\d{4})?(?: at [^,;.]{2,40}?)? by (?:the )?([^.;]{3,160}?)(?=[.;]|,? (?:and|which|that|who|it|with|to|in order) (?:now |today |is|was|has|aims|works|supports|promote|brings)|, (?:with|to|in) |$)`,
  'iu',
);

export const FOUND_AT_ALL = new RegExp(`\\b${FOUND}\\b`, 'i');

/** Without a name: `The association was established by …`, `Founded in 1990 by …`. */
export const OF_WHOM_IT_IS = new RegExp(
  `^(?:It|The (?:association|organi[sz]ation|company|institute|cluster|network|foundation|university|group|bank|agency|cent(?:re|er)|park|hub|alliance|council|society|federation))\\b|^${FOUND}\\b`,
  'i',
);
