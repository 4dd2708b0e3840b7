import { fold } from '../../../text/fold.js';
import type { FoundName } from '../../../text/names.js';
import type { Span } from '../../../text/span.js';
import { findNames } from './names.js';

/** The name just before a place: `Medicen Paris Region|`. */
export function nameEndingAt(text: string, end: number): FoundName | undefined {
  const from = Math.max(0, end - 120);
  const name = findNames(text.slice(from, end)).at(-1);
  if (!name || text.slice(from + name.end, end).trim() !== '') return undefined;
  return { ...name, start: from + name.start, end: from + name.end };
}

const LEGAL =
  /(?:,? (?:co\.?, ?ltd\.?|company limited|inc\.?|ltd\.?|limited|llc|plc|corp\.?|corporation|gmbh|k\.k\.?|b\.v\.?|s\.a\.?|asa|a\.s\.?|a\/s|as|oyj|s\.p\.a\.?|sarl|srl|ag|ab|jsc|oy|pte\.?|co\.?|company))+$/;

/** `The Soraito Inc.` → `soraito`; `City of Kawasaki` → `kawasaki city`. */
export function coreOf(name: string): string {
  const plain = fold(name)
    .replace(/^the /, '')
    .replace(LEGAL, '')
    .replace(/['.]/g, '')
    .replace(/labour/g, 'labor')
    .replace(/centre\b/g, 'center')
    .replace(/organisation/g, 'organization')
    .trim();
  const of = /^(city|town|village|prefecture|county|port) of (.+)$/.exec(plain);
  return of
    ? `${of[2]} ${of[1]}`
    : plain
        .replace(/ prefectural government$/, ' prefecture')
        .replace(/ (?:city|municipal) government$/, ' city');
}

const PUBLISHER = /^(?:we|our (?:company|university|institute)|the company|the university|the institute)$/i;
const PARTIES =
  /\b(?:both (?:sides|parties|organi[sz]ations|companies|institutions|universities)|the two(?: \w+)?|they|the parties|the (?:three|four) (?:parties|organi[sz]ations|institutions))\b/i;

export function pronoun(text: string): 'publisher' | 'parties' | undefined {
  if (PUBLISHER.test(text)) return 'publisher';
  return PARTIES.test(text) ? 'parties' : undefined;
}

/** `The MOU became effective …`, `It was signed …`, `This agreement runs …`, `The signing ceremony …`. */
export const refersToAgreement = (text: string): boolean =>
  /\b(?:this|the|said|present|new|current|under the)(?: [\w-]+){0,3} (?:MOUs?|MoUs?|MOC|MoC|LOI|memorandum|agreement|alliance|partnership|pact|accord|contract|letter|collaboration|cooperation|document|signing|ceremony|term|period)\b|^(?:it|they|both|the two|which)\b|\bsign(?:ed|ing)\b/i.test(
    text,
  );

export function isRange(text: string, first: Span, second: Span): boolean {
  return (
    /^,? ?(?:to|until|through|till|-|up to|and ends? on|and (?:expires?|runs? (?:to|until)))(?: the end of)? $|^ ?- ?$/.test(
      text.slice(first.end, second.start),
    ) && !/\bbetween $/.test(text.slice(0, first.start))
  );
}

export const isMonthEnd = (text: string, date: Span): boolean =>
  /\bend of $/i.test(text.slice(0, date.start));

/** English puts the date beside "announced": the nearest word decides. */
export const isAnnouncement = (): boolean => false;

/** `location: Paris, France` · `head office: Takamatsu, Kagawa` · `Ueda City, Nagano; CEO: …`. */
export function locationIn(bracket: string): Span | undefined {
  const labelled =
    /\b(?:location|head ?office|headquarters|headquartered in|based in|located in|address|main office)\s*:? ?([^;:()]{2,80}?)(?=;|$|, (?:hereinafter|president|chairman|CEO)|\. )/i.exec(
      bracket,
    );
  if (!labelled) return undefined;
  const start = labelled.index + labelled[0].indexOf(labelled[1] as string);
  return { start, end: start + (labelled[1] as string).length };
}

/** `Partners to date`, `List of partner universities`, `MOUs concluded so far (in order)`. */
export const isPartnerList = (text: string): boolean =>
  /^\W*(?:list of )?(?:our |\w+'s )?(?:earlier |previous |existing |current |overseas |domestic |international )*(?:(?:cooperation |collaboration |alliance )?partners?|partner (?:institutions|organi[sz]ations|universities|cities)|MOUs|agreements)(?: of \w+)?(?: (?:so far|to date|concluded|signed)[^.]{0,30})?(?:\W*| \([^)]*\)\W*)$|\b(?:MOUs?|agreements|memoranda) with (?:\w+ ){1,3}(?:organi[sz]ations|institutions|partners) *$|\bpartners,? *$|\b(?:following|these) [^.;]{0,60}(?:partners|organi[sz]ations|institutions)[^.;]{0,30}:$/i.test(
    text,
  );

export const speaksOfAgreements = (text: string): boolean =>
  /\b(?:MOUs?|MOCs?|agreements?|memorand\w+|partner(?:s|ship|ships)?|conclud\w+|signed)\b/i.test(text);

/** `decided to dissolve the alliance`, `termination of the MOU`, `have ended their talks`. */
export const isEnding = (text: string): boolean =>
  /\b(?:terminat(?:e|es|ed|ion of)|dissol(?:ve|ved|ution of)|cancel(?:s|led|lation of)|call(?:s|ed)? off|ended? (?:their|its) (?:talks|negotiations|alliance|partnership))\b/i.test(
    text,
  ) && !/\b(?:may|can|until) (?:\w+ )?terminat/i.test(text);

/** English has no such voice. */
export const speaksForItself = (): boolean => false;
