import type { SentenceForms } from '../../answers/sentences.js';

export const SENTENCE_FORMS: SentenceForms = {
  // she said in Oulu that the yard opens in May
  toldIndirectly: /\b(?:said|stated|added|commented|noted|explained|remarked)\b[^:]{0,80}\bthat\b/,
  // 41 partner universities
  onlyUniversities: /partner universit/i,
  // now has nine partners
  countsNewOne:
    /\b(?:now|bring(?:s|ing)?|with (?:this|the (?:addition|conclusion|signing))|including this|as of today)\b|^ ?[~-]/i,
  // the most recent being the agreement with Seto City (11th)
  tellsLatest:
    /\b(?:most recent(?:ly)?|latest|last (?:one|agreement|partner)|immediately before|preceding)\b/i,
  // extends its agreement
  renewing: /\brenew(?:s|ed|al)?\b|\bextend(?:s|ed)? (?:the|their|its)\b/i,
  // is one of the largest ports
  whatItIs: /\b(?:is|are) (?:an?|one of|the|part of)\b/,
  // Salla Laine, CEO
  whoHeadsIt: /\b(?:CEO|President|Chair\w*|Director|Mayor)\b[^.]{0,40}$/,
  // The memorandum with the institute, which I signed in January
  concludes:
    /\b(?:sign(?:ed|s)?|conclud\w+|entered into|terminat\w+|renewed|ended)\b[^.;]{0,90}\b(?:agreements?|MOUs?|MoUs?|MOC|memorand\w+)\b|\b(?:agreements?|MOUs?|MoUs?|MOC|memorand\w+)\b[^.;]{0,140}\b(?:signed|concluded|terminated|renewed|ended)\b/,
  weConclude: /\b(?:I|[Ww]e|[Oo]ur) (?:\w+ ){0,3}(?:sign(?:ed)?|concluded|renewed)\b|\b(?:I|we) heard\b/,
  countsOn: /\b(?:following|after|behind)\b[^.;]{0,80}(?: and |, )/,
  // signed an MOU
  ofAgreements: /\b(?:MOU|MOC|memorandum|agreement|partner)\b/i,
  // the following three fields
  leadsIn: /following.{0,40}$/,
  // …," said |Salla Laine
  speakerFollows: /["”'’,] ?(?:said|says|added|stated|commented|noted|explained|remarked) ?[^."”]{0,60}$/,
  // It employs 610 people
  goesOn:
    /^(?:It|Its|They|Their|The (?:company|university|institute|city|prefecture|cluster|organi[sz]ation|cent(?:er|re)))/,
  // Veltrix at a glance
  profile: /\babout\b|\bprofile\b|\boutline\b|\boverview\b|at a glance|\bfacts\b/,
  // Why Selby
  // |Lindqvist| provides
  subject: /^ (?:will|shall|is to|are to|would|in (?:turn|return)|(?:also )?[a-z]{2,}(?:s|ed)\b)/,
  // asked whether they would buy
  leavesOpen: /\b(?:whether|asked (?:if|about)|no decision|undecided|yet to be decided)\b/i,
  // Lewis Amato
  somebody:
    /(?<![.!?] |^)\b(?:(?:Dr|Mr|Ms|Mrs|Prof|Cr|Professor|Mayor|President)\.? )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+/u,
  // roles of the parties
  rolesAbove: /\b(?:roles?|responsibilit\w+|contributions?|division of (?:work|labou?r)|tasks)\b/,
  reasonAbove: /(?:^|[^\p{L}])(?:why|reasons?|background)(?!\p{L})/u,
  // January 16 |to| February 3
  upTo: /^ ?(?:to|and|until|through)[^.。]{0,12}$/,
};

/** `|The| Blue Yard`: a name with its article. */
export const ARTICLE = 'The';

/** `in Odense`, `at Odense`: what stands before where something was. */
export const LOCATIVES: readonly string[] = ['in', 'at'];

/** `The City will bear the costs`: the house whose release it is. */
export const HOUSE_OF_RELEASE =
  /\bThe (?:Company|University|City|Town|Prefecture|Bank|Foundation|Association|Institute|Hospital)\b/;
