import type { QuestionForms } from '../../questions/forms.js';

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
    /\b(?:have|has|had|reach(?:ed)?|were there|stood at)\b.* (?:after|once|following)\b|\b(?:after|once|following)\b.*\b(?:have|has|had|reach(?:ed)?|were there)\b/,
  // list all partners in July 2023
  allThen: /\b(?:all|every|full list|complete list|whole)\b/,
  // which of 2019 are still valid
  still: /\b(?:still(?! be\b)|now|today|currently|at present)\b/,
};
