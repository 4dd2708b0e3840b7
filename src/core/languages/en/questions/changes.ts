/** `What changes`, `What is new`, `NEW IN THE MoU`, `Main changes`: a heading above what a renewal changed. */
export const CHANGES_HEADING =
  /^[^\p{L}]*(?:what (?:is|s|'s|has|was) ?(?:new|changed|different|added)|what changes|whats new|(?:main |key |major )?(?:changes|additions|new (?:in|fields|areas|subjects|items|features|points)))\b[^.:]{0,40}[^\p{L}]*$/iu;

/** `A fourth field has been added`, `rises from six to ten`, `The clause has been struck out`. */
export const CHANGES =
  /\b(?:new|newly|adds?|added|adding|rais(?:es|ed)|rises?|rose|increas(?:e|es|ed)|reduc(?:es|ed)|replac(?:es|ed)|remov(?:es|ed)|struck out|drop(?:s|ped)|widen(?:s|ed)|broaden(?:s|ed)|expand(?:s|ed)|opened to|no longer|instead of|chang(?:es|ed)|introduc(?:es|ed)|abolish(?:es|ed)|doubl(?:es|ed)|for the first time|now also|also covers?)\b/i;

/** `stays as it is`, `go on as before`, `continue unchanged`: told beside what changed. */
export const UNCHANGED =
  /\b(?:stays?|remains?|unchanged|as before|as it is|as they are|keeps? its|continues?(?! (?:to|with)\b)|goes on|go on)\b/i;

/** `the renewal adds a field`, `has been newly added`: that the renewal brought it. */
export const BY_RENEWAL =
  /\b(?:renew(?:al|ed)|this time|new (?:version|agreement|mou|memorandum|term))\b.{0,60}\b(?:adds?|added|includes?|introduces?|widens?|extends?|drops?|also covers?)\b|\badd(?:s|ed|ing)? (?:an?|one|two|three|four|five|\d) (?:new|further|more|other|fourth|fifth|sixth)\b|\bha(?:s|ve) been (?:newly )?(?:added|struck out|dropped|widened)\b|\bha(?:s|ve) (?:now|also|newly|since) added\b.{0,40}\b(?:fields?|areas?|items?|topics?|themes?|subjects?|points?)\b/i;

/** `will continue the lectures and add a new field`: what is new, beside what stays. */
export const ADDED =
  /\badd(?:s|ed|ing)? (?:an?|one|two|three|four|five|\d) (?:new|further|more|other|third|fourth|fifth|sixth)\b|\bnewly added\b/i;

/** `Joint surveys (new)`. */
export const NEW_ITEM = /[(（【[]new[)）】\]]\s*$/i;
