import type { FollowUpWords } from '../../questions/followUps.js';

export const FOLLOW_UP_WORDS: FollowUpWords = {
  leads: '(?:and|also|or|no|not that|sorry|i mean|i meant)(?![a-z])',
  asks: {
    // and at what place?
    place: 'where|at (?:what|which) (?:place|venue)|in (?:what|which) (?:place|city|town)',
    // till when?
    endsOn: '(?:until|till|til) when',
    // for how long?
    termMonths: 'for how long|how long',
    // and when? no, the signing
    signedOn: 'when|the (?:signing|date of signing|signing date|signature)',
    // I meant the effective date
    effectiveOn: 'the (?:effective date|entry into force|start|date of effect)',
    // no, the announcement
    announcedOn:
      'the (?:announcement|date of (?:announcement|the announcement|the release)|announcement date|release date)',
    // by whom?
    signatories: 'by whom',
    // who's that with?
    partner:
      "(?:who(?:m|se)?(?:’s|'s|s| is| was)? (?:that|it|this)(?: one)?|(?:it|that) is) with|with who(?:m)?|who with",
  },
};
