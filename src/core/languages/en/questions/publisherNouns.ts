import type { PublisherNouns } from '../../questions/publisherNouns.js';

export const PUBLISHER_NOUNS: PublisherNouns = {
  nouns:
    'museum gallery library aquarium zoo university college school academy hospital clinic bank city town village ward prefecture province embassy consulate institute laboratory center centre park network cluster association federation chamber council consortium society foundation trust agency airport port harbour harbor hub'.split(
      ' ',
    ),
};

/** `the museum`, `the bank`: a noun that may stand for a publisher, with its article. */
export const NOUN_WITH_ARTICLE = /\bthe ([a-z]+)(?![a-z-])/g;

/** `the city| of Nagisa`: it is named, and stands for nobody else. */
export const NAMED_FURTHER = /^ (?:of|in|at|for) /;

/** `the museums| first partner`: a possessive as it is typed, and not several of them. */
export const OWNS =
  /^ (?:own |very |most )?(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|latest|newest|oldest|last|next|previous|only|overseas|foreign|international|partners?|agreements?|mous?|chair\w*|president|director|ceo|head|website|members)\b/;
