import type { BesidePersons } from '../../answers/besidePersons.js';

export const BESIDE_PERSONS: BesidePersons = {
  // Dr |Lehto|
  titleBefore: /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? $/,
  // |Pekka Lehto|, project manager
  role: /\b(?:\w+ist|manager|officer|founder|researcher|engineer|captain|chief|head|deputy|lecturer|student|doctorate|nurse|curator|coach|artist|consul|partner|representative|coordinator|fellow|desk|author|photographer|interpreter|designer|architect|farmer|member|graduate|alumn\w+)\b/i,
  // |Pekka Lehto| of Turva
  houseBehind: /^,? (?:of|from|at|with|for|who|whose|is|will) |^, (?:the |an? )?\p{L}|^[(（]/u,
};

/** `who is |dr |lehto`: no part of the name. */
export const TITLES = /^(?:dr|prof|professor|mr|ms|mrs)\.? /;
