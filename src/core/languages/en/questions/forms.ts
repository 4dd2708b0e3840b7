import type { QuestionForms } from '../../questions/forms.js';

const newsIn = (language: string): RegExp =>
  new RegExp(
    `\\b(?:announc|publish|releas|issu|put out)[a-z]*\\b[^?.!]{0,60}\\bin ${language}\\b|\\b${language}(?:[- ]language)? (?:press |news )?(?:release|announcement|version|text|page)`,
    'i',
  );

export const QUESTION_FORMS: QuestionForms = {
  // is it an MOU or an agreement
  either: /\bor\b/,
  // all agreements and MOUs
  anyPaper:
    /\bagreements?(?: and |, | or |\/)(?:mous?|memoranda|memos)\b|\b(?:mous?|memoranda|memos)(?: and |, | or |\/)(?:other )?agreements?\b/i,
  // how many partners had they · which were overseas
  state:
    /\b(?:have|has|had)\b(?! .*\bwith\b)|\b(?:were|are|was)\b (?:there |then |already )*(?:overseas|abroad|foreign|outside|from|in|partners|\p{Co})/u,
  // how many partners did they have after the MOU
  hadAfter:
    /\b(?:have|has|had|reach(?:ed)?|were there|stood at|in total|in all|altogether|overall)\b.* (?:after|once|following)\b|\b(?:after|once|following)\b.*\b(?:have|has|had|reach(?:ed)?|were there)\b/,
  // as of the danish MOC
  ofThatTime: /^ (?:the )?$/,
  // list all partners in July 2023
  allThen: /\b(?:all|every|full list|complete list|whole)\b/,
  // which of 2019 are still valid
  still: /\b(?:still(?! be\b)|now|today|currently|at present)\b/,
  // is that an MOU
  paper: /\b(?:agreement|mou|memorandum|partnership|alliance|contract|pact)s?\b/,
  // of all partnerships
  anyAgreement: /agreement|partnership|deal/,
  // whose stake is larger
  sizes: /\b(?:larger|bigger|smaller|higher|lower|greater|fewer|more \w+(?: \w+)? than)\b/,
  // was it signed in Seori
  signedSomewhere:
    /\b(?:signed|held|concluded|inked|took place|ceremony) (?:in|at) (?!\d|january|february|march|april|may|june|july|august|september|october|november|december|the)/,
  // and which ones?
  whichOnes: /^(?:and )?(?:which|what|who)(?: ones| are (?:they|these|those))?[?!. ]*$/,
  // announced in English; the English press release
  newsInEnglish: newsIn('english'),
  newsInJapanese: newsIn('japanese'),
  // who said that |we started with a drawing|
  told: /\b(?:said|says|saying|stated|remarked)(?: that)? (.{8,})$/,
};

/** `what notice stops it from being extended`: what the notice is for stands in the clause in other words. */
export const NOTICE_ALONE =
  /\b(?:what|which) (?:\w+ )?notice\b|\bnotice period\b|\bwhat(?:s| is| was) the (?:\w+ )?notice\b/;
export const NOTICE = 'notice';

/** No sentence tells whether a paper binds that has no word for it; Japanese has it in one word with what it is of. */
export const BINDING = 'binding';

/** `how many| members`, `the number| of members`: what is counted stands behind the word that counts. */
export const COUNTED_BEHIND = /^(?: of)?(?: [a-z-]+){1,2}/;

/** `how many projects |has| MPR certified`: what ends the words for what is counted. */
export const ENDS_COUNTED: ReadonlySet<string> = new Set(
  'do does did has have had is are was were in at of with can will there belong make'.split(' '),
);

/** `do you |know| who signed`: what asks is in what follows. */
export const ASKS_TO_TELL = /\b(?:know|tell|remember|say)\b/;

/** What going on by itself is looked for by. */
export const RENEWAL = 'renewal';

/** What is paid for where nothing is named. */
export const COST = 'cost';
