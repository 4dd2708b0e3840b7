import type { HouseWords } from '../../../rules/houseWords.js';

/** English words around the names of organisations. */
export const HOUSE_WORDS: HouseWords = {
  hereinafter: /hereinafter|hereafter/i,
  periodical: /(?:(?: \p{Lu}\p{L}+){1,2} Office)? (?:e-)?Newsletter$/u,
  paperOf:
    /^(?:The )?(?:(?:[a-z]+ )?(?:newsletter|magazine|journal|bulletin)|news) (?:of|from) (?:the )?(?<name>\p{Lu}\S*(?: (?:of|for|and|the|\p{Lu}\S*)){0,8}?)(?=$|[,.:·|–-]| (?:No|Vol|Issue|Edition|Number)\b|[ ,]*\d)/u,
  blog: /^(?<name>\p{Lu}[\p{L}\d&.' -]{1,60}?) *[|/>·–-] *(?:our )?(?:blog|newsroom|news|press|stories|journal|updates)(?: *[|/>·].*)?$/iu,
  seat: / in \p{Lu}\p{Ll}+/u,
  inSmallLetters: (capitals) =>
    capitals
      .toLowerCase()
      .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(/ (?:Of|For|And|The|In|At|De|La|Du|Da|Do|Del)(?= )/g, (word) => word.toLowerCase()),
  ofHouse: /(?:['’]s )/,
  // `A joint desk was set up in May`: no house's own founding.
  founds:
    /^(?!(?:An?|Two|Three|The joint|Another) [^.;]{1,60} (?:was|were|will be|is|are|has been|have been) (?:set up|established|founded)).*?(?:found|establish|set up|incorporat)/is,
  describing: (words, isName) => (isName ? `is a ${words}` : `is ${words}`),
  profile: /^(?:business|activit|profile)/i,
  said: /\b(?:said|added|hopes|stated|commented)\b/,
  behindName: /^['’]s\b/,
  building: / (?:hall|building|campus|station|theatre|theater|stadium)$/,
  nameLabel: /^(?:name|company(?: name)?|corporate name)$/i,
  issuerLabel: /company(?: name)?|(?:issued|published) by|(?:publisher|issuer)(?= ?[:：])/,
  paperKind:
    /NEWS ?RELEASE|PRESS ?RELEASE|News Release|Press Release|(?<=[ \u3000])(?:NEWS|News|TOPICS|Topics)/,
  nounFirst:
    /^The (?<noun>embassy|prefecture|city|town|university|college|institute|cluster|association|foundation|company|park|consortium|hospital|ministry)\b/,
  nounAlone: /^the (?<noun>\p{Ll}+)$/u,
  tailOfName: / (?:of|at) (?:the )?(?=\p{Lu})/u,
  legalForm: /Ltd|Inc|LLC|Corp|Co|Limited|K\.K/,
};
