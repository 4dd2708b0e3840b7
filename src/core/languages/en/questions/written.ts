/** How English questions are typed. */

/** `what's`, `isn't`, `i'd`: read without the apostrophe; a possessive keeps it. */
export const CONTRACTION =
  /\b(?:what|who|where|when|how|it|that|there|let|he|she)'s\b|\b[a-z]{2,6}n't\b|\bi'(?:m|d|ve|ll)\b/gi;

/** `hokuryo univ.` and `osaka pref` are written whole. */
export const WHOLE: Readonly<Record<string, string>> = {
  univ: 'university',
  uni: 'university',
  pref: 'prefecture',
  govt: 'government',
  inst: 'institute',
  govts: 'governments',
  orgs: 'organizations',
  yrs: 'years',
  yr: 'year',
  incl: 'including',
  exec: 'executive',
  sth: 'something',
  wich: 'which',
  sci: 'science',
  intl: 'international',
  dept: 'department',
  pic: 'picture',
  pics: 'pictures',
  'acc to': 'according to',
};
export const SHORTENED =
  /\b(?:univ|uni|pref|govts?|inst|orgs|yrs?|incl|exec|sth|wich|sci|intl|dept|pics?)\b\.?(?=[ ,?!'’]|$)|\bacc\.? to\b/gi;

/** `head |of| ヒナタ損害保険`: one of these makes a question English, whatever Japanese names are in it. */
export const SMALL_WORDS =
  /\b(?:of|the|when|who|what|where|which|how|is|are|was|did|does|has|with|and|for|in|between|until|by)\b/;
