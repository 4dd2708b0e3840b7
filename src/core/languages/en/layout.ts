import type { LayoutWords } from '../rules/layout.js';

/** How English releases name their parts. */
export const LAYOUT: LayoutWords = {
  letterhead:
    /^(?:for immediate release|to whom it may concern|news ?release|press ?release|news|press|media release|media alert|announcement|news letter|information)[\s:：]*$/,
  navigation:
    /^(?:menu|skip (?:to|navigation)(?: (?:the )?(?:main )?(?:content|navigation|menu))?|home|top|top page|pagetop|page top|back to top|news|search|share|tweet|print|rss|login|log in|sitemap|e-?mail|share this(?: page| article)?:?|share:|copy link|foreign language|contact|english|japanese|twitter|facebook|line|linkedin|instagram|youtube|x)$/,
  notes: /^(?:[■◆●◇□▼#*\s【<＜]*)(?:\*\d|notes?\b|footnotes?\b)/i,
  contact:
    /^(?:[■◆●◇□▼#*\s【<＜《(（]*)(?:(?:media |press )?(?:contacts?|inquiries|enquiries)\b|for (?:more|further) information)/i,
  caption:
    /[(（](?:left|right|center|centre|middle|from left|second from (?:left|right))[)）]|^[*_]{0,2}[【(（■]?(?:from left|from right|left to right|l(?:eft)?-r(?:ight)?[):]|l to r|pictured|photo|caption|\(left\))/i,
  picture: /photo|caption|pictured/,
  fromSide: /from (?:the )?(?:left|right)/,
  captionGoesOn: /and$/,
  breaksOff:
    /(?:[a-z,]-|,|\b(?:and|or|of|the|an?|in|at|on|to|by|for|with|from|until|between|its|their|our|as|that|which|is|are|was|were|has|have|will|Dr\.|Mr\.|Ms\.|Mrs\.|Prof\.|Professor|President|Mayor|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)?))$/,
  endsInMonth:
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)$/,
  leadsToDay: / (?:on|of|in|by|until|till|from|since|to|through|and|dated|before|after|as of)$/,
  joinsItems: /[,;]? (?:and|or)$/,
  department:
    /\b(?:Division|Department|Section|Team|Bureau)$|^(?:Office of )?(?:Corporate|Public|Media|Press|Investor|External|International|Global|Strategic|Marketing)(?: (?:and|&) [A-Z][a-z]+)* (?:Communications?|Relations|Affairs|Office|Service|Room)$/,
  newspaper: /Gazette|Times\b|News\b/,
  legalForm: /\b(?:Co|Ltd|Inc|Corp|Pty|LLC|S\.A|S\.p\.A|Sdn|Bhd|K\.K|B\.V|N\.V)\.["”)]*$/,
  speaking:
    /\b(?:sa(?:id|ys)|stat(?:ed|es)|comment(?:ed|s)|add(?:ed|s)|remark(?:ed|s)|not(?:ed|es)|explain(?:ed|s)|replied|continued|told|wrote)\b/i,
  columnHead: /^(?:details?|contents?)[\s|]*$/i,
  whomToAsk: /contact|inquir/i,
  pictured: /^(?:from )?left/i,
  countingLabel: /^(?:#{1,6} ?)?[\d０-９]+[.)]?$/,
};
