import type { Span } from '../../../../text/span.js';

const PLACE = String.raw`(?:the )?((?:\p{Lu}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th))(?: (?:of|the|de|la|du|and|for) (?=\p{Lu})| (?=\p{Lu})|, (?=\p{Lu}))?(?:\p{Lu}[\p{L}'’.-]*(?: (?:of|the|de|la|du|for) (?=\p{Lu})| (?=\p{Lu})|, (?=\p{Lu}))?){0,7}(?:(?<=['’]s) (?:(?:main|head|central|north|south|city|town) )?(?:office|headquarters|campus|hall|building|library|residence|premises|auditorium))?)`;

/** What is held or done there: `The signing ceremony was held at`, `was signed in`, `At a ceremony in … signed`. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:signing|ceremony)\b[^.;]{0,60}?\b(?:took place|held|conducted|hosted)\b[^.;]{0,40}?\b(?:at|in) ${PLACE}`,
    'u',
  ),
  new RegExp(String.raw`\bceremony (?:at|in) ${PLACE}`, 'u'),
  new RegExp(
    String.raw`\b(?:signed|inked|exchanged)\b(?: (?:it|(?:an?|the|its|their) (?:[\w-]+ ){0,6}?(?:MOUs?|MoUs?|documents?|memorandum(?: of \w+)?|agreements?|papers?|pact|contract)))?(?: (?:on|last) [\w ,]{2,30}?)? (?:at|in) ${PLACE}`,
    'u',
  ),
  /\b((?:online|virtual|remote) (?:signing )?ceremony)\b/u,
];

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|\d)/;

/** `the Ambassador's| official residence`. */
const OWNED =
  /^ (?:[a-z]+ )?(?:residence|office|offices|hall|house|headquarters|campus|building|chambers?)\b/;

/**
 * Where an agreement was signed: `The signing ceremony was held at Bergen City Hall on August 22`, `was signed in
 * Oslo, Norway, on …`. Undefined where it was signed in a month, or nothing says where.
 */
export function findSigningPlace(text: string): Span | undefined {
  if (!/\bsign|ceremony/i.test(text)) return undefined;
  for (const way of WAYS) {
    const match = way.exec(text);
    const place = match?.[1]?.replace(/[,. ]+$/, '');
    if (!match || place === undefined || MONTH.test(place)) continue;
    const start = match.index + match[0].length - (match[1] as string).length;
    const owned = /['’]s?$/.test(place) ? OWNED.exec(text.slice(start + place.length)) : undefined;
    if (owned === null) continue;
    return { start, end: start + place.length + (owned?.[0].length ?? 0) };
  }
  return undefined;
}
