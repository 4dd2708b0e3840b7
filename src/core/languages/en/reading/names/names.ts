import type { FoundName } from '../../../../text/names.js';
import { ANY_HOUSE } from '../../../houses.js';
import { lastOfForeign } from './foreign.js';
import { isInnerAnd, isInnerComma } from './joins.js';
import { isOfCountry, isPlace } from './places.js';
import { countryOfRegion } from './regions.js';
import { isCapitalised, isNamePart, isSeated, type Token, tokensOf } from './tokens.js';
import { CONNECTORS, LEGAL_FORM, NOT_NAMES, OPENING, ORGANISATION_WORDS } from './words.js';

/**
 * The proper names of an English text, longest first in place: `Ministry of Health, Labour and Welfare`,
 * `Okada Home Center Co., Ltd.`, `Museo del Metallo`. `A and B` is two names where B can stand alone.
 * No name goes on over one of `breaks`, where brackets were taken out. Months, "MOU", titles of address and words that merely begin a sentence are none.
 */
export function findNames(text: string, breaks: readonly number[] = []): FoundName[] {
  const tokens = tokensOf(text);
  const broken = new Set(breaks);
  const names: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!isNameStart(token) || isOpening(text, tokens, at)) {
      at++;
      continue;
    }
    const [last, next] = extend(text, tokens, at, broken);
    const whole = withLegalForm(text, (tokens[last] as Token).end);
    const end = withoutSeat(text, token.start, whole);
    const name = text.slice(token.start, end);
    if (
      !NAMES_PAPER.test(text.slice(end, end + 14)) &&
      !IS_A_ROLE.test(name) &&
      !isOfCountry(name, text.slice(end, end + 2)) &&
      !isAnyHouse(text, token.start, name)
    )
      names.push(nameOf(text, token.start, end));
    at = next;
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
  }
  return names;
}

/** `the Friendship City Agreement`: what a paper is called is nobody's name. */
const NAMES_PAPER = /^ (?:Agreement|Memorandum|Arrangement|Declaration|Accord|Treaty)\b/;

/** `Friendship City`, `Partner University`: what somebody is to another is nobody's name. */
const IS_A_ROLE =
  /^(?:(?:Friendship|Sister|Twin|Partner|Host|Member|Home|Overseas|Foreign|Affiliated|Participating)(?: |$))+(?:Cit(?:y|ies)|Towns?|Villages?|Universit(?:y|ies)|Schools?|Ports?|Organi[sz]ations?|Institut(?:e|ion)s?|Compan(?:y|ies)|Clusters?|Municipalit(?:y|ies)|Count(?:y|ies))?$/;

/** `the University`, `The Bank`: which one is told elsewhere; mostly it is who speaks. */
const isAnyHouse = (text: string, start: number, name: string): boolean =>
  ANY_HOUSE.test(name) && /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start));

function isNameStart(token: Token): boolean {
  // "Japan's Ministry of Health" is the ministry's name without the country.
  if (token.text.endsWith("'s") && isPlace(token.text.slice(0, -2))) return false;
  if (isSeated(token.text)) return false;
  return isCapitalised(token.text) && !NOT_NAMES.has(token.text.toLowerCase().replace(/\.$/, ''));
}

/** `Five years ago`, `How to apply`: a capital that only begins a sentence. */
function isOpening(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!OPENING.has(token.text.toLowerCase())) return false;
  return next === undefined || !isNamePart(next) || text.slice(token.end, next.start) !== ' ';
}

const nameOf = (text: string, start: number, end: number): FoundName => ({
  start,
  end,
  name: text.slice(start, end),
});

/** The last token of the name that begins at `from`, and the token to go on with. */
function extend(
  text: string,
  tokens: readonly Token[],
  from: number,
  broken: ReadonlySet<number>,
): [number, number] {
  let last = lastOfForeign(text, tokens, from, broken) ?? from;
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const gap = text.slice((tokens[i - 1] as Token).end, token.start);
    if (broken.has((tokens[i - 1] as Token).end) || gap === '') break;
    if (gap !== ' ') {
      if (!isInnerComma(text, tokens, from, last, i, gap)) break;
    }
    if (isNamePart(token)) last = i;
    else if (token.text === 'and') {
      if (!isInnerAnd(text, tokens, from, last, i)) break;
    } else if (isCountryOf(tokens, from, i)) break;
    else if (!isConnector(tokens, i) && !isSeat(text, tokens, from, i, broken)) break;
  }
  return [last, last + 1];
}

/** `RHV| of the Netherlands`: behind an abbreviation a country only says where. */
function isCountryOf(tokens: readonly Token[], from: number, i: number): boolean {
  if ((tokens[i] as Token).text !== 'of' || i !== from + 1) return false;
  if (!/^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test((tokens[from] as Token).text)) return false;
  const place = tokens[i + 1]?.text === 'the' ? tokens[i + 2] : tokens[i + 1];
  return place !== undefined && isPlace(place.text);
}

/** `of`, `for the`, `de la` between two capitalised words. */
export function isConnector(tokens: readonly Token[], i: number): boolean {
  const word = (tokens[i] as Token).text;
  const next = tokens[i + 1];
  if (word === 'the')
    return CONNECTORS.has(tokens[i - 1]?.text ?? '') && next !== undefined && isNamePart(next);
  if (!CONNECTORS.has(word) || next === undefined) return false;
  if (word === 'at') return isNamePart(next) && i > 1;
  if (isNamePart(next)) return true;
  const after = tokens[i + 2];
  return (next.text === 'the' || CONNECTORS.has(next.text)) && after !== undefined && isNamePart(after);
}

/** `Estonian Maritime Trade Office in Tokyo (…)`: the seat is part of a name that a bracket closes. */
function isSeat(
  text: string,
  tokens: readonly Token[],
  from: number,
  i: number,
  broken: ReadonlySet<number>,
): boolean {
  const next = tokens[i + 1];
  if ((tokens[i] as Token).text !== 'in' || next === undefined || !isNamePart(next) || !broken.has(next.end))
    return false;
  const head = text.slice((tokens[from] as Token).start, (tokens[i] as Token).start);
  // `Blue Lakes University in Kenya (agreement of May 2015)`: a country says where the house is.
  if (isPlace(next.text) && !HAS_SEATS.test(head)) return false;
  return ORGANISATION_WORDS.test(head);
}

/** What a house has in several countries: the country tells which. */
const HAS_SEATS =
  /\b(?:office|embassy|consulate|delegation|mission|bureau|chamber|branch|representation|legation)\b/i;

/** `Technical University of`, `Port of`: what is named after its place keeps it. */
const NAMED_AFTER_PLACE =
  /\b(?:universit\w+|college|institute|school|academy|city|town|village|county|prefecture|province|state|republic|kingdom|government|ministry|embassy|consulate|port|harbou?r|airport|bank|museum|library|hospital|chamber|commerce|industry|federation|association|society|council|board|bureau|office|hall|diocese|free|canton|region|municipality|district|duchy)$/i;

/** `Lakeshore Forge of Duluth, U.S.A.`: with its country behind it, the place says where somebody is, and ends no name. */
function withoutSeat(text: string, start: number, end: number): number {
  const at = text.slice(start, end).lastIndexOf(' of ');
  if (at < 0) return end;
  const head = text.slice(start, start + at);
  const tail = text.slice(start + at + 4, end);
  // `Corrin University Hospital of Corrin, Ireland`: it has the place in its name already.
  if (head.startsWith(`${tail} `) && text[end] === ',') return start + at;
  if (!head.includes(' ') || NAMED_AFTER_PLACE.test(head) || / (?:of|for) /.test(head)) return end;
  // `Lanna Food Hub of Thailand`: one that a whole country has says so.
  if (ONE_OF_MANY.test(head) && isPlace(tail.replace(/^the /, ''))) return start + at;
  if (text[end] !== ',') return end;
  const behind = /^, ((?:\p{Lu}[\p{L}.]*\.?(?: |$|(?=[,;(]))){1,3})/u
    .exec(text.slice(end, end + 40))?.[1]
    ?.trim();
  return behind !== undefined && isSeatEnd(behind.replace(/[.,]+$/, '')) ? start + at : end;
}

/** What a country has several of, with a name of its own before it. */
const ONE_OF_MANY =
  /^(?!National|Royal|Federal)\S.* (?:Hub|Park|Cluster|Valley|Archives?|Labs?|Garage|Ventures|Technologies|Systems|Solutions|Pharma|Biotech|Campus|Works|Motors|Group)$/;

function withLegalForm(text: string, end: number): number {
  const form = LEGAL_FORM.exec(text.slice(end, end + 24));
  return form ? end + form[0].length : end;
}

/** What may stand behind the town where somebody is: its country, its state. */
const isSeatEnd = (name: string): boolean => isPlace(name) || countryOfRegion(name) !== undefined;

/** The name just before a place, with or without its seat: `Medicen Paris Region|`, `Sarnen Valley Cluster of Lucerne, Switzerland|`. */
export function nameEndingAt(text: string, end: number): FoundName | undefined {
  const from = Math.max(0, end - 120);
  const names = findNames(text.slice(from, end));
  const last = names.at(-1);
  if (!last || text.slice(from + last.end, end).trim() !== '') return undefined;
  const seated = isSeatEnd(last.name)
    ? names.find((name) => SEAT.test(text.slice(from + name.end, from + last.start)))
    : undefined;
  const name = seated ?? last;
  return { ...name, start: from + name.start, end: from + name.end };
}

/** ` of Lucerne, `, `, an independent institute in Oulu, `: what stands between a name and its country. */
const SEAT =
  /^(?:,? (?:of|in|from|based in)|,(?: (?:a|an|the) [a-z][a-z -]{2,60} (?:in|of|from|at))?) (?:\p{Lu}[\p{L}'-]*(?:,? )){1,3}$/u;
