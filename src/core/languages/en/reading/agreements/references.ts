/** `The MOU became effective …`, `It was signed …`, `This agreement runs …`, `The signing ceremony …`. */
export const refersToAgreement = (text: string): boolean =>
  /\b(?:this|the|said|present|new|current|under the)(?: [\w-]+){0,3} (?:MOUs?|MoUs?|MOC|MoC|LOI|LoI|MOA|MoA|LOC|LoC|LOU|JDA|JVA|JRA|CDA|PPA|memorandum|agreement|alliance|partnership|pact|accord|contract|letter|charter|collaboration|cooperation|document|signing|ceremony|membership|term|period)\b|^(?:it|they|both|the two|which)\b|\bsign(?:ed|ing)\b|\bfrom (?:the )?(?:date|day) of (?:conclusion|signature)\b|\b(?:names?|signatures?) (?:to|on) (?:an?|the) /i.test(
    text,
  );

const PAST = '(?:earlier|previous|past|existing|current|other|main|recent|overseas|domestic|international)';
const LISTED =
  '(?:(?:cooperation |collaboration |alliance )?partners?|partner (?:institutions|organi[sz]ations|universities|cities|companies)|(?:sister|twin|friendship)(?: (?:and|or|&) (?:sister|twin|friendship))? (?:cities|towns|schools|ports|universities|municipalities)(?: and (?:sister|twin|friendship) (?:cities|towns))?|(?:cooperation |collaboration |partnership |comprehensive )?(?:MOUs|MOCs|agreements|memoranda|alliances|partnerships))';

/** `Partners to date`, `List of partner universities`, `Earlier agreements of the hub:`, `MOUs signed so far (in order)`. */
const HEADING = new RegExp(
  `^\\W*(?:(?:list|history) of )?(?:the |our )?(?:[\\w-]+'s? )?(?:${PAST} )*${LISTED}(?: of (?:the )?[\\w' -]{2,40})?(?:,? (?:so far|to date|concluded|signed|until now|in order)[^.]{0,30})?(?:\\W*| \\([^)]*\\)\\W*)$`,
  'i',
);

/** Words before a bracket or a colon that announce partners: `has MOUs with 14 organizations`, `the following partners:`. */
const ANNOUNCING =
  /\b(?:MOUs?|agreements|memoranda) with (?:\w+ ){1,3}(?:organi[sz]ations|institutions|partners) *$|\bpartners,? *$|\b(?:following|these) [^.;]{0,60}(?:partners|organi[sz]ations|institutions)[^.;]{0,30}:$|\b(?:has|have|had) (?:previously |already |so far |also |to date )?(?:partnered|cooperated|teamed up|joined (?:forces|hands)|(?:concluded|signed) (?:similar |such |cooperation |partnership )?(?:agreements|MOUs|MoUs|memoranda)) with(?: the following)?:$/i;

/** Whether a heading, or the words before a bracket, announce a list of partners. */
export const isPartnerList = (text: string): boolean => HEADING.test(text) || ANNOUNCING.test(text);

/** `[Related] …`, `Read also: …`, `Earlier news`, `Related links`. */
export const announcesNews = (text: string): boolean =>
  /^\W*(?:(?:related|recent|earlier|previous|past|latest|other|more)(?: \w+)? ?(?:news|articles?|(?:press )?releases?|links?|stories|pages?|announcements?|information)\b|related\b\W|(?:read|see) also\b|read more\b)/i.test(
    text,
  ) && !/^\W*(?:for )?more information (?:on|about)/i.test(text);

/** `MOUs`, `a partnership`, `concluded`. */
export const speaksOfAgreements = (text: string): boolean =>
  /\b(?:MOUs?|MOCs?|agreements?|memorand\w+|partner(?:s|ship|ships)?|conclud\w+|signed)\b/i.test(text);

/** `decided to dissolve the alliance`, `termination of the MOU`, `have ended their talks`. */
export const isEnding = (text: string): boolean =>
  /\b(?:terminat(?:e|es|ed|ion of)|dissol(?:ve|ved|ution of)|cancel(?:s|led|lation of)|call(?:s|ed)? off|ended? (?:their|its) (?:talks|negotiations|alliance|partnership))\b/i.test(
    text,
  ) && !/\b(?:may|can|until) (?:\w+ )?terminat/i.test(text);

/** English has no such voice. */
export const speaksForItself = (): boolean => false;

/** "It" may be either. */
export const goesOnAboutAnother = (): boolean => false;

/** `For |the University| it is the twelfth agreement`, `For |Kaihin City|, this was the first`. */
export const countsFor = (text: string): string | undefined =>
  COUNTS_FOR.exec(text)?.[1]?.replace(/^the /, '');

const COUNTS_FOR =
  /^For ((?:the )?\p{Lu}[^,;.]{1,60}?)(?:,? (?:this|it|the (?:new )?(?:agreement|MOU|MoU|memorandum|alliance|partnership))|, (?:the )?\p{Lu}[^,;.]{1,60}?) (?:is|was|will be|becomes|became|marks)\b/u;

/** `|KBC| partners to date (in order of signing): …`, `|Aoba Hub|'s earlier MOUs: …`. */
export const listsFor = (text: string): string | undefined => LISTS_FOR.exec(text)?.groups?.name;

const LISTS_FOR =
  /^\W*(?<name>\p{Lu}[\w&.-]*(?: (?:of |for )?\p{Lu}[\w&.-]*){0,6})(?:['’]s?)? (?:[a-z]+ ){0,2}(?:partners|partnerships|agreements|MOUs|memoranda)\b[^:.]{0,50}:/u;

/** `The three before it were concluded with …`, `The earlier ones are …`. */
export const goesOnCounting = (text: string): boolean =>
  /^(?:The (?:\w+ )?(?:before (?:it|this)|earlier ones|previous (?:ones|\w+)|others|preceding \w+)|(?:It|This) follows|Before (?:it|this))\b/.test(
    text,
  );

/** `The original memorandum was for three years`, `Its first term ran until …`: the agreement as it was. */
export const tellsOfBefore = (text: string): boolean =>
  /\b(?:original|previous|earlier|old|former|first) (?:MOUs?|MoUs?|MOC|LOI|memorandum|agreement|letter|term|period|contract|one)\b[^.;]{0,50}\b(?:was|were|had|ran|r[au]n out|provided|lasted|expired|ended|applied|contained)\b/i.test(
    text,
  );

/** `The two signed their first MOU in May 2018.` */
export const tellsFirst = (text: string): boolean =>
  /\b(?:their|the|its|our) (?:very )?(?:first|original|initial) (?:MOU|MoU|MOC|MoC|LOI|memorandum|agreement|partnership|pact|accord)\b/.test(
    text,
  );
