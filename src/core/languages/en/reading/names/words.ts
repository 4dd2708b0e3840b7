/** Words that head the name of an organisation; also how two names joined by "and" are told from one. */
export const ORGANISATION_WORDS =
  /\b(?:universit(?:y|ies)|universid\w*|universit[àäéè]\w*|universiti|universiteit|college|institut[eo]?s?|school|academy|gymnasium|cent(?:er|re)s?|centro|hub|park|cluster|valley|campus|network|networks|alliance|circle|guild|coalition|collective|precinct|confederation|syndicate|consortium|association|organi[sz]ation|federation|league|union|society|council|chamber|foundation|trust|fund|forum|platform|initiative|agency|authority|ministry|department|bureau|board|committee|commission|office|embassy|consulate|prefecture|city|town|village|ward|county|municipality|government|province|state|region|hospital|clinic|library|museum|museo|laborator(?:y|ies)|labs?|bank|banco|insurance|railway|group|holdings|partners|ventures|capital|company|companies|corporation|corp|inc|ltd|limited|llc|plc|gmbh|ag|sa|asa|ab|as|oy|bv|b\.v|nv|kk|k\.k|jsc|co|co-op|cooperative|garage|works|mills|motors|pharma\w*|biotech|bio\w*|medical|health|systems|technologies|solutions|industries|innovation|sciences|nucleus|port|harbour|airport|parc|parque|parco|hôpital|ospedale|clinique|fondation|fondazione|stiftung|stichting|agence|agenzia|museu|consor[cz]io|associazione|hochschule|laboratoire)\b/i;

/** Capitalised words that begin a sentence or a phrase and are part of no name. */
export const NOT_NAMES = new Set(
  (
    'the a an this that these those its their his her our your in on at of by under through with within upon from for to as since until during after before between among further intimation ' +
    'both and or but it they we he she i so if when while where also however moreover furthermore additionally meanwhile separately subsequently finally previously currently formerly notably simultaneously similarly originally initially eventually accordingly consequently thereafter then later thus hence instead likewise elsewhere together jointly formally going moving based building ' +
    'following according although because most more recently lately earlier later there here today yesterday yes no not mr mrs ms dr prof sir madam rev hon h.e ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday ' +
    'memorandum memoranda understanding mou mous moc mocs moa loi agreement agreements letter intent concludes conclude concluded signs sign signed signing announces announced announce ' +
    'enters entered joins joined renew renews renewed renewal extends notice conclusion regarding concerning about press release news question questions answer answers faq faqs date official website homepage newsroom'
  ).split(' '),
);

/** Words that a sentence may begin with, and that are part of a name only before another: `One Nucleus`, `Seven Bank`. */
export const OPENING = new Set(
  (
    'how what which who why each either neither many few some most all any every one two three four five six seven eight nine ten eleven twelve ' +
    'same such next last first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth another go see please words photo let thanks welcome'
  ).split(' '),
);

/** Small words within names: `Institute of Physics`, `Museo del Metallo`. */
export const CONNECTORS = new Set([
  'of',
  'for',
  'de',
  'da',
  'do',
  'del',
  'della',
  'des',
  'di',
  'du',
  'la',
  'le',
  'les',
  'el',
  'van',
  'von',
  'der',
  'den',
  'und',
  'et',
  'y',
  'e',
  'i',
  'zu',
  '&',
  'für',
  'at',
]);

/** Legal forms that follow a comma: `Okada Home Center Co., Ltd.`, `Soraito, Inc.`. */
export const LEGAL_FORM =
  /^,? ?(?:Co\.?, ?Ltd\.?|Co\.?|Inc\.?|Ltd\.?|LLC|L\.L\.C\.|K\.K\.|Corp\.?|PLC|plc|GmbH|S\.A\.|B\.V\.|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Sdn\.? Bhd\.?|Bhd\.?|(?<=,? )(?:AS|ASA|A\/S|ApS|OÜ|AB|Oyj?|UAB|BV|NV|SpA|S\.p\.A\.|S\.r\.l\.|SAS|SARL|SE|e\. ?V\.))(?![\p{L}])/u;
