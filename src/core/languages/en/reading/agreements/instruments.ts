import type { InstrumentKind } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';
import type { FoundInstrument } from '../../../rules/agreements.js';

/** What are sisters: `sister port`, `twin cities`, `partner lab`. */
export const SISTERS =
  '(?:sister|twin|partner|friendship)[- ](?:lab(?:oratory)?|city|cities|town|port|harbou?r|airport|hospital|school|universit(?:y|ies)|institute|librar(?:y|ies)|museum|park|zoo|county|state|province|laboratories)s?';

const ADJECTIVES =
  '(?:(?:tri-?party|tri-?partite|trilateral|three-way|three-party|bilateral|non-binding|binding|mutual|joint|strategic|general|new|formal|legally|academic|research|student|exchange|disaster|emergency|relief|response|tourism|medical|laboratory|centre|center|training|licensing|(?:non-)?exclusive|worldwide|licen[cs]e|option|supply|distribution|manufacturing|marketing|development|co-development|commerciali[sz]ation|mutual[- ]aid|cultural|educational|environmental|forestry|sports|logistics|master|international|five-year|three-year|multi-year|long-term|friendship|sister|regional|' +
  `${SISTERS}|` +
  'twinning|consortium|membership|mobility|(?:dual|double|joint)[- ]degree|credit[- ]transfer|faculty|staff|industry-academia|wide-ranging|broad|global|official|second|additional|supplementary|separate|similar|follow-up|final) )*';

const CORE = [
  'memorand(?:um|a|ums) of (?:mutual )?(?:understanding|agreement)',
  'memorand(?:um|a|ums) of (?:mutual )?co-?operation',
  'MOUs?',
  'MoUs?',
  'MOCs?',
  'MoCs?',
  'LOIs?',
  '(?:letters?|statements?|declarations?) of (?:intent|confirmation|understanding|cooperation)',
  'capital(?:,| and) (?:and )?business (?:alliance|tie-?up|partnership)(?: agreements?)?',
  'capital (?:alliance|tie-?up|participation)(?: agreements?)?',
  'basic agreements? on (?:a |the )?(?:capital and )?(?:business )?(?:alliance|tie-?up|partnership|collaboration)',
  '(?:basic|framework|master) (?:(?:cooperation|collaboration|partnership|research) )?agreements?',
  'definitive (?:[a-z]+ )?agreements?',
  'comprehensive (?:(?:and )?[a-z-]+ ){0,4}?agreements?',
  'comprehensive (?:partnership|alliance)',
  'business (?:alliance|tie-?up|partnership|collaboration)(?: agreements?)?',
  '(?:strategic )?alliance agreements?',
  '(?:strategic )?partnership agreements?',
  '(?:cooperation|co-operation|collaboration|collaborative|cooperative|cooperative research|joint research|joint development|research collaboration) agreements?',
  '(?:framework|master|supply|service|licen[cs]e|distribution|manufacturing|development|research|co-?operation|collaboration|partnership) contracts?',
  'memorand(?:um|a|ums)\\b',
  '(?:twinning|friendship|sisterhood|partnership|co-?operation) (?:charters?|declarations?|protocols?|arrangements?)',
  `${SISTERS} (?:relations(?:hips?)?|ties|links?|affiliations?|charters?)`,
  'agreements?',
  'accords?',
  'pacts?',
  '(?:business |strategic |capital )?alliance',
  '(?:strategic )?partnership',
];

const INSTRUMENT = new RegExp(`\\b(${ADJECTIVES}(?:${CORE.join('|')}))\\b`, 'gi');

/** In order: the first that the words hold is the kind. */
const KINDS: readonly [RegExp, InstrumentKind][] = [
  [/understanding|\bmous?\b|memorand\w+ of agreement/i, 'mou'],
  [/memorand\w+ of (?:mutual )?co-?operation|\bmocs?\b/i, 'moc'],
  [/letters? of|statements? of|declarations? of|\blois?\b/i, 'loi'],
  [/contract/i, 'agreement'],
  [/basic|framework|heads of/i, 'basic agreement'],
  [/capital/i, 'capital alliance'],
  [/definitive/i, 'definitive agreement'],
  [/comprehensive/i, 'comprehensive agreement'],
  [/business|alliance/i, 'business alliance'],
  [/partnership agreement/i, 'partnership agreement'],
  [/co-?operat\w+|collaborat\w+|joint (?:research|development)/i, 'collaboration agreement'],
  [/memorand/i, 'memorandum'],
  [/partnership/i, 'partnership agreement'],
];

/** Words that are in the alternation only for titles and partner verbs; alone they name no paper. */
export const isPaper = (written: string): boolean =>
  !/^(?:strategic |business |new |global |long-term |international )*(?:partnership|alliance)$/i.test(
    written.trim(),
  );

/** The kind of `a non-binding letter of intent`: `loi`. */
function instrumentKind(written: string): InstrumentKind {
  return KINDS.find(([pattern]) => pattern.test(written))?.[1] ?? 'agreement';
}

/** `a non-disclosure agreement`, `a labour agreement`, `in agreement`: nothing that makes anybody a partner. */
const NO_PARTNERSHIP =
  /(?:\bin |lab(?:ou)?r |wage |trade union |lease |loan |non-?disclosure |confidentiality |secrecy |(?:share|stock|asset|sale and|power) (?:purchase|transfer|subscription) |employment |service level |termination |user )$/i;

const LICENCE = /\blicen[sc]e (agreements?)$/i;

const LICENCE_WITH =
  /^agreements? (?:today |yesterday |on [^,.;]{3,20} )?(?:with|between|covering|under which)\b|^agreements? for (?!an? |the |use\b|software\b)\S/i;

/** Agreement| on Disaster Relief|, Accord| for Forest Management|: the rest of a name in capitals; `an agreement on tourism` has none. */
const TITLE =
  /^ (?:on|for|concerning|regarding) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}-]+(?: (?:(?:and|of|in|the) ){0,2}\p{Lu}[\p{L}-]+){0,6}/u;

function titleBehind(written: string, rest: string): number {
  return /(?:Agreement|Accord|Pact)s?$/.test(written) ? (TITLE.exec(rest)?.[0].length ?? 0) : 0;
}

/** a |Joint Laboratory |Agreement, an |Academic and |Student Exchange Agreement: the front of a name in capitals. */
const FRONT = /\b(?:an?|the|its|their|this|new) ((?:\p{Lu}[\p{L}-]*,? (?:(?:and|of|for|in|on) )?){1,7})$/u;

const frontOf = (written: string, before: string): number =>
  /^\p{Lu}/u.test(written) ? (FRONT.exec(before)?.[1]?.length ?? 0) : 0;

const JOINT = /\btri-?part|\btrilateral|\b(?:three|four|five)-(?:way|party)/i;

/** `Memorandum of Understanding`, `tri-party MOU`, `business alliance agreement`, `comprehensive collaboration agreement`. */
export function findInstruments(text: string): FoundInstrument[] {
  const found: FoundInstrument[] = [];
  for (const match of matchesIn(text, INSTRUMENT)) {
    const written = match[1] as string;
    if (
      /^(?:moc|loi)s?$/i.test(written) &&
      written !== written.toUpperCase() &&
      !/^(?:MoC|LoI)s?$/.test(written)
    )
      continue;
    // "labour agreement", "in agreement", "no agreement was reached" name no partnership paper.
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    if (NO_PARTNERSHIP.test(before)) continue;
    // A licence agreement with somebody ties two; one for a seal or of a piece of software does not.
    const noun = LICENCE.exec(before + written)?.[1];
    if (noun !== undefined && !LICENCE_WITH.test(noun + text.slice(match.index + written.length))) continue;
    found.push({
      start: match.index - frontOf(written, before),
      end: match.index + written.length + titleBehind(written, text.slice(match.index + written.length)),
      kind: instrumentKind(written),
      ...(JOINT.test(written) ? { joint: true } : {}),
    });
  }
  return found;
}
