import type { AgreementWords } from '../../../rules/agreementWords.js';

/** English words by which what is told of an agreement is weighed. */
export const AGREEMENT_WORDS: AgreementWords = {
  today:
    /\b(?:today|hereby|recently|newly)\b|\b[Oo]ur new (?:[a-z-]+ ){0,3}(?:agreement|memorandum|MOU|MoU|contract|partnership)\b/,
  now: /\bnow\b|\bnew\b/i,
  renews: /renew|extend/i,
  beforeRenewalDay: /\b(?:renewed|extended)(?: again)? (?:in|on) $/i,
  betweenThem: /\bbetween (?:the two(?: \p{Ll}+)?|both(?: \p{Ll}+)?|us|our two \p{Ll}+)(?= |[.,;]|$)/u,
  newPaper: /^(?:An?|Another|Further) /,
  signedThen:
    /\b(?:which|that)(?: (?:was|were|had been|they|the two|the parties))?(?: (?:had|first|originally))? (?:signed|concluded)\b|\b(?:signed|concluded) (?:on|in) [^,.;]{3,24},? (?:has |have )?(?:expired|ended|ran out|lapsed)/,
  thoseBefore: /^(?:following|after)\b/i,
  beforeStep: /(?:thereafter|then|every|each|further|after|within)[^、,]{0,8}$/i,
  behindStep: /^'? ?(?:s' )?(?:notice|before|prior|at a time)/i,
  collaborates: /cooperat|collaborat/i,
  allies: /alliance|partnership/,
  article: /a|an|the/,
  ofNamed: /\b(?:whose|with wh(?:om|ich)) [^,;.]{0,40}$/,
  joinsSide: /(?<=\S) and (?:the )?$/,
  ownNoun:
    /\bthe (?<noun>city|town|village|prefecture|county|university|college|institute|hospital|bank|foundation|association|agency)$/i,
  hasNoun: (name, noun) => new RegExp(`\\b${noun}\\b`, 'i').test(name),
  nextClause: /, (?:and|which|while|but|where) /,
  lastItem: /and/,
};
