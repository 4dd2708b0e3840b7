import type { Splitting } from '../../questions/splitting.js';

export const SPLITTING: Splitting = {
  // who signed it
  asks: /\b(?:when|what|who|whom|where|which|why|how|is|are|was|were|does|did|do|has|have|list|compare|tell|show|until|till|term|duration|date|length)\b|\?/,
  // when did they sign?| who signed · when was it signed|, and |where
  breaks:
    /(?<=[?!]|(?<!\b(?:no|nr|vs|mr|mrs|ms|dr|prof|st|co|ltd|inc|etc|approx|corp))\.)\s+(?=[a-z"'(])(?!which ones?\b[?.! ]*$|(?:so )?which is it\b)|\n+|,? and (?=(?:when|what|who|where|which|why|how|(?:until|till|til|by|since|from) when|for how long|with whom|by whom|at (?:what|which)|in (?:what|which))\b(?! (?:for|from|on) [a-z-]+[?.! ]*$))|,? and (?=(?:is|are|was|were|does|did|do|can|will|has) (?:it|they|there|the|he|she|we)\b)|, (?=(?:when|what|who|where|which|why|how)\b)|; /,
};
