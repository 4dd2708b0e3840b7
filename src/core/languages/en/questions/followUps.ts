import type { FollowUpWords } from '../../questions/followUps.js';

export const FOLLOW_UP_WORDS: FollowUpWords = {
  leads: 'and |also |or ',
  asks: {
    // and at what place?
    place: 'where|at (?:what|which) (?:place|venue)|in (?:what|which) (?:place|city|town)',
    // till when?
    endsOn: '(?:until|till|til) when',
    // for how long?
    termMonths: 'for how long|how long',
    // and when?
    signedOn: 'when',
    // by whom?
    signatories: 'by whom',
  },
};
