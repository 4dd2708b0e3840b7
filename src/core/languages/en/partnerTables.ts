import type { PartnerTableWords } from '../rules/partnerTables.js';

/** How English releases head and order lists of partners. */
export const PARTNER_TABLES: PartnerTableWords = {
  columns: {
    number: /^(?:no\.?|nr\.?|#|number)$/i,
    name: /^(?:(?:name of (?:the )?)?(?:partners?|organi[sz]ations?|institutions?|name|counterparts?|partner (?:organi[sz]ation|institution|name)s?))$/i,
    place:
      /^(?:countr(?:y|ies)(?: ?\/ ?(?:region|area|city))?|location|region|place|city|country or region|state)$/i,
    kind: /^(?:type|kind|category|classification|sector)(?: of (?:partner|organi[sz]ation))?$/i,
    date: /^(?:date(?: of (?:signing|conclusion|agreement|signature|MOU))?|signed(?: (?:on|in))?|concluded(?: (?:on|in))?|signing date|month|year|since|conclusion date|month of (?:signing|conclusion)|year\/month)$/i,
    paper: /^(?:agreement|document|instrument|MOU|type of agreement|form)$/i,
    until:
      /^(?:valid(?:ity)?(?: (?:until|to|through|till))?|(?:in force )?until|expir(?:y|es|ation)(?: date| on)?|end(?:s|ing)?(?: date| on)?|(?:term|period)(?: of validity)?|duration)$/i,
    note: /^(?:notes?|remarks?|status|field)$/i,
  },
  partnerColumn:
    /^(?:(?:name of (?:the )?)?partners?(?: (?:organi[sz]ation|institution|name)s?)?|counterparts?)$/i,
  heading:
    /\b(?:partners?|partnerships?|MOUs?|MOCs?|agreements|memoranda|alliances)\b(?!.*\b(?:will|plans?)\b)/i,
  notHeading:
    /\b(?:scope|areas?|contents?|outline|events?|seminars?|programmes?|programs?|schedule|background|purpose|terms?|summary|overview|benefits|next|upcoming|planned|related|about|sponsors?|project)\b/i,
  announcing:
    /\b(?:partners?|partnerships?|MOUs?|MOCs?|agreements|memoranda)\b[^.]{0,90}\b(?:as follows|following|below|listed|these)\b[^.:]{0,40}[:.]$|\bpartners[^.]{0,30} are:$/i,
  groups: [
    [
      /^(?:overseas|foreign|international|abroad)(?: partners?| organi[sz]ations?| institutions?)?$/i,
      'overseas',
    ],
    [
      /^(?:domestic|japan|in japan|within japan)(?: partners?| organi[sz]ations?| institutions?)?$/i,
      'domestic',
    ],
    [
      /^(?:municipalit(?:y|ies)|local (?:government|authorit)\w*|municipal partners?|cities|prefectures and cities)$/i,
      'municipality',
    ],
    [
      /^(?:universit(?:y|ies)|academia|academic(?: institutions?| partners?)?|universities and colleges)$/i,
      'university',
    ],
    [/^(?:compan(?:y|ies)|corporate(?: partners?)?|private sector|businesses|industry)$/i, 'company'],
    [
      /^(?:others?|hospitals?|clusters?|associations?|foundations?|research institut\w+|government\w*|embass\w+|europe|asia|americas?|north america|africa|oceania|middle east|asia[- ]pacific|parks?|banks?|financial institutions?)(?: partners?)?$/i,
      undefined,
    ],
  ],
  remark: /^\W*(?:as of|in (?:chronological )?order|in order of)\b|^\([^()]*\)$|^\*(?![\d\s])/i,
  kindBefore: /^(?:Overseas|Domestic)$/,
  notName:
    /\b(?:is|are|was|were|will|has|have|had|signed|concluded|visit(?:s|ed)?|held|opened|began|renewed|opening|closing|lecture|seminar|session|symposium|workshop|webinar|reception|ceremony)\b/i,
  wrapped:
    /^(?:(?:the |an? )?(?:MOUs?|MOCs?|LOI|memorandum(?: of (?:understanding|cooperation))?|(?:\w+ )?agreement|partnership) (?:concluded |signed )?with )(?:the )?(?<name>.+)$/i,
  paperTitle:
    /^(?:(?:comprehensive|basic|mutual|joint|partnership|cooperation|collaboration) ){0,2}(?:agreement|memorandum(?: of (?:understanding|cooperation))?|MOU|MOC|accord)s? (?:on|for|concerning|regarding|about) /i,
  kin: /\b(?:sister|twin|friendship) (?:cit(?:y|ies)|towns?|ports?|schools?|universit(?:y|ies))(?: and (?:sister|twin|friendship) (?:cities|towns))?\b/i,
  joint: /^(?:, ?(?:and )?| and | & )$/,
  threeSided: /\b(?:tri-?party|tri-?partite|trilateral|three-(?:way|party))\b/i,
  afterDate: /^(?: ?(?:-|~|\(?(?:present|current|onwards?|signed|concluded)\)?))*$/i,
  behindDate: /^[,:]? ?(?:signed|concluded)?(?: with)?(?= )/i,
  beforeDate: /(?:\b(?:signed|concluded|since|in|on|from|dated|date|as of)[:,]? ?)+$/i,
  renewed: /\b(?:renew(?:ed|al)|extended|extension|re-?signed)\b/i,
  beforeNumber: /no\.? ?/,
  behindNumber: /st|nd|rd|th/,
  partners: /partners|organi[sz]ations/,
  time: /years?|months?/i,
  aroundTime: /^[、,;]? ?(?:(?:renewed |renews )?automatic(?:ally)?(?: renewed| renewal)?|renewable)$/i,
  signedBehind: /signed|concluded/,
  article: /the/,
  nameWithArticle: /^the \p{Lu}/u,
  local: /^[^,]*\b(?:City|Prefecture|Town|Village)(?:$|,)/,
  localBeforeCountry: /\b(?:Prefecture|City|Town|Village) \p{Lu}[^,]*$/u,
  localEnd: /\b(?:Prefecture|City|Province|State)$/,
  stateWord: /\b(?:Republic|Kingdom|States)\b/,
  localWithin: /\b(?:Prefecture|City|Town|Village)\b/,
  nameBeforeSeat: /^University of \p{Lu}\w+, $/u,
  joinsName: /^(?:of|in|the|for|and|&|to|de|von)$/i,
  ended: /\b(?:expired|ended|terminated|until|concluded its term|no longer in force|closed|lapsed)\b/i,
};
