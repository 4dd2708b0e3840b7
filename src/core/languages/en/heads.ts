import type { HeadWords } from '../rules/heads.js';

const NEWS =
  /\b(?:mou|moc|loi|memorand\w+|agreements?|partner\w*|alliances?|cooperat\w+|collaborat\w+|conclud\w+|sign(?:s|ed|ing)?|announc\w+|tie-?up|joins?|launch\w*|opens?|signing|notice)\b/i;

/** Words of news that a house may have in its name: `Northern Open Research Alliance`. */
const NEWS_IN_NAME = /(?<=\p{L}{2} )(?:(?:Alliance|Partnership|Partners)$|Open (?=\p{Lu}))/gu;

/** `Northern Open Research Alliance (NORA)`, `Tama Medicine Consortium`. */
const isBareName = (text: string): boolean => {
  const name = text.replace(/ ?\([^()]{2,40}\)$/, '');
  return (
    name.length <= 60 &&
    !NEWS.test(name.replace(NEWS_IN_NAME, '')) &&
    /^(?:(?:\p{Lu}[\p{L}\p{N}'&.,-]*|of|for|and|the|&|de|in)\s?){1,9}$/u.test(name)
  );
};

/** How English releases head themselves and their parts. */
export const HEADS: HeadWords = {
  noPlace:
    /(?:Until|Till|From|On|In|Since|By|Before|After|Between|During|Effective|Signed|Valid|Starting|Through|As)\b/,
  issue: /\b(?:no|vol|issue)\.? ?\d+/,
  news: NEWS,
  isBareName,
  side: /left|right/,
  posted:
    /^(?:release date|date|published|posted|issued|for (?:immediate )?release|date of (?:issue|publication|release))(?: on)?[:\s]*$/i,
  postedLabel:
    /date|published(?: on)?|posted(?: on)?|release date|issued(?: on)?|date of issue|for (?:immediate )?release(?: on)?/,
  otherDay: /updated|modified|signed|effective|founded|as of/i,
  writer:
    /^(?:(?:written |words )?by \p{Lu}[\p{L}.' -]{1,50}|(?:from )?our (?:own )?(?:correspondent|reporter)s?|staff (?:reporter|writer)s?)$/iu,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?\)/,
  updates: /updated/i,
  updateLabel: /\b(?:(?:page )?last )?updated?(?: on)?:? $/i,
  sentenceBefore: /\b(?:on|in|has|have|was|the|of|with|and|will|from|until|since|by|before|after|during)\b/i,
  sentenceBehind: /\b(?:was|has|have|were|will|with)\b/i,
  about:
    /^(?:[■◆●◇□▼▽▶★◎#*_\s【<＜《〈]*)(?:(?:key |quick |some )?facts (?:about|on|and figures on)|more about|profile of|about) (?<name>.{2,120}?)[】>＞》〉：:.*_]{0,3}$/i,
  longAbout: /^about \p{Lu}/iu,
  aboutAlone: /^About (?:the )?\p{Lu}[^,.;:]{1,70}$/u,
  sentence: /\b(?:is|are|was|has|have|will)\b/,
  noOrganisation:
    /^(?:us$|the (?:[a-z]+ )?(?:mou|moc|loi|agreement|memorandum|project|event|ceremony|programme|program|seminar|symposium|photo|picture)s?$|MO[UC])/i,
  founded: /^(?:founded|established|opened|incorporated|set up|created) (?:in|on|by) /i,
};
