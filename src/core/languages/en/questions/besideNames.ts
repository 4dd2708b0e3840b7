import type { BesideNames } from '../../questions/besideNames.js';

export const BESIDE_NAMES: BesideNames = {
  endsThen: [
    {
      // it runs until |2030| · good to the end of |March|
      before:
        /\b(?:until|till|through|(?:runs?|lasts?|valid|good) to|(?:end|ends|ended|ending|expires?|expired|runs? out|ran out|lapses?|lapsed) (?:in|on|at))(?: the)?(?: (?:end|close) of)?(?: the)? $/,
    },
  ],
  asksIfCalled: [
    {
      // is it |an MOU|, and no `have they an MOU`
      before: /\b(?:is|was|isnt|wasnt|called)\b.{0,60} an? $/,
      notBefore: /\b(?:there|have|has|had)\b/,
    },
  ],
  counterpart: [
    // the agreement with |X| · next after |X|
    { before: /\b(?:with|after|before|following|preced(?:ed|ing)|next after|since)(?: the)? $/ },
  ],
  owner: [
    // the third partner of |X|
    { before: /\b(?:of|for|to|among|by)(?: the)? $/ },
    // |X|'s third partner
    { behind: /^'s? / },
  ],
};
