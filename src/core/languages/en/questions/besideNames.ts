import { MARKS } from '../../../questions/slots.js';
import type { BesideNames } from '../../questions/besideNames.js';

const NOUN =
  '(?:one|agreements?|deal|pact|memorandum|partnership|partner|alliance|letter|contract|side|party|tie-up|renewal|ambassador)';

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
  side: [
    {
      // who signed for |Tamaki| · at |Ardenza|, and no `at the |Ardenza| ceremony`
      before: /(?:\bfrom|\bfor|\bon behalf of|\brepresent(?:s|ed|ing)?|\bon|\bat)(?: the)? $/,
      notBehind:
        /^ (?:(?:sign|launch)ing|ceremony|mou|moc|loi|agreement|deal|memorandum|event|release|renewal|partnership)\b/i,
    },
    // |Tamaki|'s signatory · |Tamaki|s side
    { behind: /^(?:'s? (?:signator|signer|representative|speaker|side)|'?s? side\b)/ },
  ],
  numbering: [
    // which number is UTA for |Hokuryo|
    { before: /\b(?:for|of|to|among)(?: the)? $/ },
    // |Hokuryo|'s how manieth
    { behind: /^'s? / },
  ],
  announcing: [
    {
      // when did |Hartmoor| publish its news
      before: /\b(?:did|has|had|have)(?: the)? $/,
      behind: /^(?:'s)? (?:announce|publish|release|issue|post|report|put out|first report|tell|told)/,
    },
    // |Hartmoor|'s press release
    { behind: /^'s (?:[a-z]+ ){0,2}(?:announcement|release|news|page|article|publication|press release)/ },
  ],
  neighbour: [
    {
      // who came right after |A|
      before:
        /\b(?:after|before|follow(?:s|ed|ing)?|preced(?:es|ed|ing)|succeed(?:s|ed|ing)?|prior to|next to|behind)(?: the)? $/,
    },
  ],
  version: [
    // the |third| version
    { behind: /^ (?:version|edition)(?![a-z])/ },
  ],
  orLater: [
    // in |2020| or later · |2020| onwards
    { behind: /^ (?:(?:or|and) (?:later|after|newer|beyond|since|onwards?)|onwards?)(?![a-z])/ },
  ],
  ambassador: [
    // the |Latvian| ambassador
    { behind: /^ ambassador/ },
  ],
  countryAsParty: [
    // the |Estonians|
    { is: /s$/, before: /\bthe $/, notBehind: /^ [a-z]/ },
    {
      // the |Korean| battery MOU, and no `which |Korean| partner`
      behind: new RegExp(`^ (?:[a-z]+ ){0,2}(?:${NOUN}|[${MARKS.instrument}${MARKS.kinds}]+s?)(?![a-z])`),
      notBefore:
        /\b(?:which|what|any|another|an?|no|every|each|first|second|third|latest|last|next|newest|only|other|in|from|many) $/,
    },
  ],
  houseThere: [
    // how many beds has the |Dutch hospital|
    { is: /[^s]$/, before: /\bthe $/ },
  ],
  sortAsParty: [
    // the |hospital|, and no `the |hospital| partner`
    { is: /[^s]$/, before: /\bthe $/, notBehind: /^ (?:partner|agreement|deal|alliance)/ },
  ],
  namedSortAsParty: [],
  sortWithOffice: [],
  noNumber: [
    // the |one| with Halifax
    { is: /^(?:one|zero)$/ },
  ],
  place: [
    // signed in |Odense|
    { before: /\b(?:in|at) $/ },
  ],
  laterThan: [
    // signed before |X| · earlier than with |X|
    { before: /\b(?:before|prior to|ahead of|(?:earlier|sooner) than)(?: (?:with|the|its|their))* $/ },
  ],
  earlierThan: [
    // signed after |X| · later than |X|
    { before: /\b(?:after|later than|following)(?: (?:with|the|its|their))* $/ },
  ],
  topic: [],
  sortsAsName: [
    {
      // the |medical association| agreement
      before: /\b(?:the|with) $/,
      behind: /^(?: agreement| memorandum| mou| moc| loi| letter| deal| partnership|[?.!]*$)/,
    },
  ],
  outside: [
    // partners outside |Asia| · other than |Germany| · non-|European|
    {
      before:
        /\b(?:outside(?: of)?|other than|not (?:in|from)|except(?: for| in)?|excluding|beyond|apart from|non)[ -](?:the )?$/,
    },
  ],
};
