import type { VersionWords } from '../../questions/versions.js';

const RELEASES = '(?:(?:press|news) )?(?:releases?|versions?|texts?|pages?|announcements?|articles?)';

/** `in the Japanese release on X`, `the Japanese |X release|: …`, `the Japanese text |says|`; `the Japanese partner` is no release. */
const of = (language: string): RegExp =>
  new RegExp(
    `\\b(?:in|by|per|according to|acc to) (?:(?:the|your|our|its|their) )?${language}(?:[- ]language)? ${RELEASES}\\b|` +
      `\\b(?:the )?${language}(?:[- ]language)? (?:${RELEASES}(?= (?:says?|states?|gives?|mentions?|names?|lists?)\\b)|(?=[^ ?.!,:]{2,24} ${RELEASES}\\b))`,
  );

const both = (one: string, other: string): string =>
  `\\b${one}(?:[- ]language)?(?: ${RELEASES})?(?: and | vs | versus | or | ?[/&] ?)(?:the )?${other}\\b`;

const [ENGLISH, JAPANESE] = ['(?:english|en)', '(?:japanese|jp|ja)'];

export const VERSIONS: VersionWords = {
  of: { en: of(ENGLISH), ja: of(JAPANESE) },
  // the jp and english releases
  both: new RegExp(`${both(ENGLISH, JAPANESE)}|${both(JAPANESE, ENGLISH)}`),
};
