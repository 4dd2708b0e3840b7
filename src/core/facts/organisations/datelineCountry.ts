import type { Document } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Member } from './cast.js';

/** `LYNGVIK, Norway, Jan. 23, 2020 /WIRE/ --`: a town in capitals, and its country. */
const DATELINE =
  /^[ \t]*(\p{Lu}[\p{Lu} .'’-]{2,30}), (\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+){0,3})(?=,| and | [-–—(])/mu;

/** A dateline stands at the head of a text. */
const HEAD = 3000;

/**
 * The country that a release's dateline gives to a house that is called by its town: `LYNGVIK, Norway` of
 * Lyngvik Science Park. Of another house it may be where the news came about.
 */
export function datelineCountry({ release, sentences }: Document, member: Member): Fact<string> | undefined {
  const match = DATELINE.exec(release.text.slice(0, HEAD));
  const [, town, country] = match ?? [];
  if (!match || town === undefined || country === undefined) return undefined;
  if (!member.name.toLowerCase().split(' ').includes(town.toLowerCase())) return undefined;
  const code = sentences[0]?.rules.countryIn(country);
  if (code === undefined) return undefined;
  const start = match.index + match[0].indexOf(town);
  const sentence = { start, end: match.index + match[0].length };
  const value = { start: sentence.end - country.length, end: sentence.end };
  const quote = release.text.slice(sentence.start, sentence.end);
  return { value: code, evidence: [{ releaseId: release.id, sentence, value, quote }] };
}
