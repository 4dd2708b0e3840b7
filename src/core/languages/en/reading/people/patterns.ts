import { LOWER_ROLE, ROLE } from './posts.js';

const PERSON =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|H\\.E)\\.? )?(?:(?:\\p{Lu}[\\p{Script=Latin}'’-]*|\\p{Lu}\\.|de|da|di|van|von|der|den|del|la|bin|al) ){1,4}\\p{Lu}[\\p{Script=Latin}'’-]+|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+){2,}";

/** `chairman of the board: Hideyuki Okano` within a bracket or a row. */
export const LABELLED = new RegExp(
  `(?:^|[;,(] ?|\\b)((?:${ROLE})|(?:${LOWER_ROLE})(?: of (?:the )?[a-z ]{3,30})?|represented by (?:its )?(?:${ROLE}|${LOWER_ROLE})?|Ambassador to \\p{Lu}\\p{L}+)[:,]? ?: ?(${PERSON}|\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+)`,
  'gu',
);

/** `Kenji Shuto, Deputy Governor of Kanagawa Prefecture`. */
export const NAME_ROLE = new RegExp(
  `(${PERSON}), (?:the |its )?(${ROLE})(?:,? (?:of|at|for|to|from)(?: the)? |, (?:the )?)?`,
  'gu',
);

/** `Rector Inês Falcão`, `Vice Chairman of the Board Yoshiki Sawa`. */
export const ROLE_NAME = new RegExp(
  `(?<![\\p{L}-])(${ROLE}) (?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?(${PERSON})(?: of(?: the)? )?`,
  'gu',
);

/** `Masaru Hino, principal of Kaminari High School`, `head of X, Name`. */
export const NAME_LOWER = new RegExp(
  `(${PERSON}), (?:the |its |then |a )?(${LOWER_ROLE})(?![\\p{L}])(?:,? (?:of|at|for)(?: the)? )?`,
  'gu',
);

/** `president of Alba Elettrica, Rosa Neri`, `mayor Kenji Shuto`. */
export const LOWER_NAME = new RegExp(`\\b(${LOWER_ROLE}),? (?:of (?:the )?[^,]{2,40}, )?(${PERSON})`, 'gu');

/** `the |Director-General| of |the Port Bureau|, |Hideaki Sono|, signed`. */
export const ROLE_OF_HOUSE_NAME = new RegExp(
  `\\b[Tt]he (${ROLE}|${LOWER_ROLE}) (?:of|at) (?:the )?([^,;.()]{3,80}), (?:(?:Mr|Mrs|Ms|Dr|Prof)\\. )?(${PERSON})(?=[,.;]| (?:and|signed|inked)\\b|$)(?!, (?:the |its |then )?(?:${ROLE}|${LOWER_ROLE}))`,
  'gu',
);

/** `, and Executive Managing Officer of |Mitsui Fudosan`. */
export const SECOND_POST = new RegExp(`^,? (?:and )?(${ROLE}) (?:of|at)(?: the)? `, 'u');

/** `Kisaragi's President, Naoko Utsugi`. */
export const WHOSE_ROLE_NAME = new RegExp(`['’]s? (${ROLE}),? (${PERSON})(?=[,.;:) ]|$)`, 'gu');

/** `Petter Myhre, who became CEO of |Lyngvik Science Park`, `Ida Berg has been Director of`. */
export const NAME_IS_ROLE = new RegExp(
  `(${PERSON}),? (?:who )?(?:became|is|was appointed|was elected|was named|has been|has served as|serves as|took office as|has taken over as|took over(?: from [\\p{L} ]{3,40})? as|(?:now|today|currently) serves as|(?:has )?(?:succeeded|followed|replaced) [\\p{L} ]{3,40} as) (?:an? |the |its )?(?:new )?(${ROLE}|${LOWER_ROLE})(?:,? (?:of|at|for)(?: the)? )?`,
  'gu',
);

/** `Chairman of the board is |Walter Nakagome`, `The president is |Ida Berg`. */
export const ROLE_IS_NAME = new RegExp(
  `(?:^|[.;,] |\\b(?:[Tt]he|[Ii]ts|[Oo]ur|current|acting) )(${ROLE}|${LOWER_ROLE})(?: of (?:the )?[a-z ]{3,24})? is (?:currently )?(?:(?:Mr|Mrs|Ms|Dr|Prof)\\. )?(${PERSON})`,
  'gu',
);

/** `The board is chaired by Prof. |Ingrid Vasquez`, `the foundation is headed by |Ida Berg`. */
export const CHAIRED_BY = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts) (?:board|supervisory board|board of (?:directors|trustees)) (?:of [^.;]{2,40} )?is (chaired|headed|led) by (?:(?:Mr|Mrs|Ms|Dr|Prof)\\. )?(${PERSON})`,
  'gu',
);

/** `Delfin Medica, |led| by |Lucia Amat|`, `Its Department of Health, headed by |Daniyar Oralbek|`: of the name before the comma. */
export const LED_BY = new RegExp(
  `, (?:(?:which|and) )?(?:is )?(?:headed|led|run|directed|chaired) by (?:(?:Mr|Mrs|Ms|Dr|Prof)\\. )?(${PERSON})(?!,? (?:of|from|at|who|formerly|the|its|our|[A-Z]))`,
  'gu',
);

/** `Professor |Aiko Sendai| of the Faculty of Fisheries will head the |laboratory|`. */
export const WILL_HEAD = new RegExp(
  `(${PERSON})(?:,? (?:of|from|at) (?:the )?[^.;,]{3,60}?)? (?:will |is to )(?:head|lead|direct|run) the (laboratory|lab|centre|center|institute)\\b`,
  'gu',
);

/** `The joint |centre| will be led by Prof. |Ida Moe|`, `The Seaweed Futures |Centre| will be headed by |Ida Moe|`. */
export const UNIT_LED_BY = new RegExp(
  `\\b[Tt]he (?:[\\p{L}-]+ ){0,4}?([Ll]aboratory|[Ll]ab|[Cc]entre|[Cc]enter) (?:will be|is|is to be) (?:headed|led|run|directed) by (${PERSON})`,
  'gu',
);

/** `Henrik Bjørnstad-Lie (SOC CEO)`, `Ida Berg (President, Skarvik Hub)`. */
export const NAME_BRACKET = new RegExp(
  `(${PERSON}) \\(([^()]{0,60}?)(${ROLE})(?:(?:,| of| at)(?: the)? ([^()]{2,60}))?\\)`,
  'gu',
);

/** `President Saegusa`, `Mayor Oki`: somebody named in full elsewhere. */
export const ROLE_FAMILY = new RegExp(
  `(?<![\\p{L}-])(${ROLE}) (\\p{Lu}[\\p{Script=Latin}'’-]+(?<!'s|’s))(?= (?:signed|and|for|put|exchanged|attended|welcomed|thanked|visited|met)\\b)`,
  'gu',
);

/** `Dr. |Castellane`, `Ms. |Elaine Porter`: a title and a name without a post. */
export const TITLED =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? (\p{Lu}[\p{Script=Latin}'’-]+(?: \p{Lu}[\p{Script=Latin}'’-]+){0,2})(?![\p{L}])/gu;

/** `|Rosa Neri| stepped down as |director| in June and was succeeded by |Ida Berg|`: who holds it from then on. */
export const SUCCEEDED_BY = new RegExp(
  `(?:stepped down|retired|resigned|left(?: office| the post)?)[^.;]{0,20}? as (?:the |its )?(${ROLE}|${LOWER_ROLE})\\b[^.;]{0,60}?(?:succeeded|replaced|followed) by (${PERSON})`,
  'gu',
);

/** `|Rosa Neri| stepped down as director`: who it was, for a sentence that goes on by family name. */
export const LEFT = new RegExp(
  `(${PERSON}) (?:has )?(?:stepped down|retired|resigned|left (?:office|the post))[^.;]{0,20}? as (?:the |its )?(?:${ROLE}|${LOWER_ROLE})\\b`,
  'gu',
);

/** `|Makishima| now serves as |adviser|`: by family name, what somebody is from now on. */
export const FAMILY_IS = new RegExp(
  `(?:^|[.;] |, )(\\p{Lu}[\\p{Script=Latin}'’-]+) (?:now|today|has since|since then)(?: (?:serves|acts|works|served|been|is))? (?:as )?(?:an? |the |its )?(${ROLE}|${LOWER_ROLE})\\b`,
  'gu',
);
