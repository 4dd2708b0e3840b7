import { isConnector } from './names.js';
import { isNamePart, type Token } from './tokens.js';
import { ORGANISATION_WORDS } from './words.js';

/** A head that takes what follows "and" into the name: `Ministry of Health and Welfare`, `Institute for Work and Health`. */
const OPEN_HEAD =
  /\b(?:ministry|department|institut[eo]|foundation|cent(?:er|re)|agency|bureau|office|council|association|society|faculty|federation|forum|commission|organi[sz]ation|authority|board|chamber) (?:of|for|on)\b/i;

/** The right side of an "and" up to the end of its own name. */
function rightOf(text: string, tokens: readonly Token[], i: number): string {
  const words: string[] = [];
  for (let k = i + 1; k < tokens.length && words.length < 10; k++) {
    const token = tokens[k] as Token;
    if (k > i + 1 && text.slice((tokens[k - 1] as Token).end, token.start) !== ' ') break;
    if (!isNamePart(token) && !isConnector(tokens, k)) break;
    words.push(token.text);
  }
  return words.join(' ');
}

/** What members of a trade are called: `Boat and Engine Builders of Wales` is one house, named after what they make. */
const TRADES =
  /^(?:\p{Lu}\p{L}+ ){1,2}(?:Manufacturers|Makers|Producers|Growers|Exporters|Importers|Builders|Operators|Owners|Retailers|Traders|Brewers|Bakers|Processors|Suppliers|Engineers|Workers|Farmers|Breeders|Carriers|Forwarders)\b/u;

/** What a house is for, in one word before its "and": `Wind and Wave Alliance`, `Ports and Harbours Association`. */
const FIELDS =
  /^(?:National |Royal |European |International )?(?:Wind|Solar|Water|Energy|Ports?|Roads?|Rail|Air|Sea|Food|Farm|Plastics?|Paper|Timber|Wood|Steel|Metals?|Glass|Textiles?|Fashion|Arts?|Sports?|Tourism|Travel|Coatings?|Paints?|Chemicals?|Fisher(?:ies|y)|Fish|Seafood|Meat|Dairy|Fruit|Wine|Tools?|Machinery?|Robots?|Optics|Space|Defence|Defense|Health|Care|Mining|Minerals?|Oil|Gas|Hydrogen|Batter(?:y|ies)|Film|Music|Games?|Toys?|Boats?|Ships?|Climate|Forests?|Land|Housing|Hotels?)$/;

/** What a house is for, in more words, behind its article: `the |Precision Optics| and Laser Technology Association`. */
const FIELD_IN_WORDS =
  /^(?:\p{Lu}\p{L}+ ){1,2}(?:Medicine|Biotechnology|Technology|Technologies|Devices?|Engineering|Manufacturing|Agriculture|Aquaculture|Therapy|Therapies|Diagnostics|Nutrition|Care|Health|Energy|Logistics|Electronics|Materials|Semiconductors?|Mobility|Optics|Robotics|Ageing|Aging|Wellness|Sciences?|Research|Data)$/u;

const BODIES =
  /^(?:\p{Lu}[\p{L}]+ ){1,3}(?:Association|Federation|Alliance|Council|Network|Forum|Cluster|Consortium|Institute|Society|League|Board|Agency|Authority|Hub|Park|Cent(?:re|er)|Union|Guild)\b/u;

/** The article of the one house stands before both of what it is for; of two houses the other would have its own. */
const isOfFields = (before: string, left: string, right: string): boolean =>
  /\bthe $/i.test(before) &&
  FIELD_IN_WORDS.test(left) &&
  !ORGANISATION_WORDS.test(left) &&
  BODIES.test(right);

const isOfTrade = (left: string, right: string): boolean =>
  (!ORGANISATION_WORDS.test(left) && left.split(' ').length < 3 && TRADES.test(right)) ||
  (FIELDS.test(left) && BODIES.test(right));

/** `Ministry of Health and Welfare` goes on over its "and"; `Keio University and Osaka City` does not. */
export function isInnerAnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  last: number,
  i: number,
): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !isNamePart(next) || text.slice((tokens[i] as Token).end, next.start) !== ' ')
    return false;
  const { start } = tokens[from] as Token;
  const left = text.slice(start, (tokens[last] as Token).end);
  if (/ and /.test(left)) return false;
  const right = rightOf(text, tokens, i);
  if (isOfTrade(left, right) || isOfFields(text.slice(Math.max(0, start - 5), start), left, right))
    return true;
  if (!OPEN_HEAD.test(left))
    return (
      /\b(?:Arts|Sciences?|Research|Science|Food|Health|Culture|Trade)$/.test(left) &&
      /^(?:Technolog|Innovation|Development|Science|Sport|Industr|Welfare|Cultur|Humanities|Letters|Sciences|Agricult|Medicine|Design|Engineering)/.test(
        right,
      )
    );
  return !ORGANISATION_WORDS.test(
    right.replace(
      /\b(?:innovation|health|sciences?|technolog\w+|medical|bio\w*|industr\w+|capital|trade|pharma\w*)\b/gi,
      '',
    ),
  );
}

/** `Ministry of Health, Labour and Welfare`; `University of California, Los Angeles`. Another comma ends a name. */
export function isInnerComma(
  text: string,
  tokens: readonly Token[],
  from: number,
  last: number,
  i: number,
  gap: string,
): boolean {
  if (gap !== ', ') return false;
  const next = tokens[i] as Token;
  const left = text.slice((tokens[from] as Token).start, (tokens[last] as Token).end);
  if (
    /\b(?:Ministry|Department|Agency|Bureau|Foundation|Institute|Faculty|School|Organization) (?:of|for) [\p{L} ]+$/u.test(
      left,
    )
  ) {
    const tail = text.slice(next.start, next.start + 60);
    return (
      /^\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+){0,3},? and \p{Lu}\p{L}+/u.test(tail) &&
      !ORGANISATION_WORDS.test(
        tail
          .split(/[.;(]| (?:with|on|for|to|is|was|has|have|signed) /)[0]
          ?.replace(/\b(?:health|sciences?|technolog\w+|industr\w+|trade|innovation)\b/gi, '') ?? '',
      )
    );
  }
  // A part and its whole: `Institute for Advanced Biosciences, Keio University`.
  const whole =
    /^(?:\p{Lu}[\p{L}'-]* ){0,3}(?:University|Hospital)\b|^University of (?:\p{Lu}[\p{L}-]*)/u.exec(
      text.slice(next.start, next.start + 60),
    );
  return (
    whole !== null &&
    /\b(?:Institute|Cent(?:er|re)|Faculty|School|Department|College|Hospital)\b/.test(left) &&
    !/\bUniversity\b/.test(left) &&
    !/^,? and\b/.test(text.slice(next.start + whole[0].length))
  );
}
