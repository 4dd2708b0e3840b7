import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import type { ReadingRules } from '../../languages/readingRules.js';
import { matchesIn } from '../../text/matches.js';
import type { FoundName } from '../../text/names.js';
import type { Span } from '../../text/span.js';
import { isHouse, isName } from './rowParts.js';

/** What parts the names of a line: a semicolon where there is one, else a comma; `Ota Foods Co.|, Ltd.` stays whole. */
const BETWEEN = {
  semicolon: new RegExp(`[;；] ?(?:${alternatives(AGREEMENT_WORDS, 'lastItem')} )?`, 'g'),
  comma: new RegExp(
    `、|, (?!${alternatives(HOUSE_WORDS, 'legalForm')}\\b)(?:${alternatives(AGREEMENT_WORDS, 'lastItem')} )?`,
    'g',
  ),
};

/** No name of a list is longer. */
const LONGEST_NAME = 60;

/**
 * The names of a line that holds nothing else: `Yasaka College; Porto Marine Cluster; Nagahama City`,
 * 八坂工業大学、長浜市、三谷物流株式会社. Most look like organisations or have their country in the bracket
 * behind them (`placed`: where in the text such brackets stood). Empty where the line says anything more.
 */
export function namesInLine(text: string, rules: ReadingRules, placed: readonly number[]): FoundName[] {
  const parted = /[;；]/.test(text);
  const pieces = piecesOf(text, parted ? BETWEEN.semicolon : BETWEEN.comma).map((piece) =>
    parted ? withoutCountry(text, piece, rules) : piece,
  );
  if (pieces.length < 2 || /[。!?]/.test(text)) return [];
  const names = pieces.map(({ start, end }) => ({ name: text.slice(start, end), start, end }));
  if (
    names.some(
      ({ name }) =>
        name.length > LONGEST_NAME || /\d{4}/.test(name) || !isName(name) || / [a-z]+$/.test(name),
    )
  )
    return [];
  const sure = names.filter(
    ({ name, end }) => isHouse(name) || rules.looksLikeOrganisation(name) || placed.includes(end),
  );
  return sure.length * 5 >= names.length * 3 ? names : [];
}

/** `Halden Bio|, Norway|`, `Porto Marine Cluster|, Porto, Portugal|`: between semicolons a comma puts the place behind the name. */
function withoutCountry(text: string, { start, end }: Span, rules: ReadingRules): Span {
  const words = text.slice(start, end);
  const comma = words.indexOf(', ');
  const place = words.slice(comma + 2);
  const isPlace =
    comma > 0 &&
    place.split(', ').length <= 2 &&
    !rules.looksLikeOrganisation(place) &&
    rules.countryIn(place) !== undefined;
  return isPlace ? { start, end: start + comma } : { start, end };
}

function piecesOf(text: string, separator: RegExp): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of matchesIn(text, separator)) {
    pieces.push({ start: from, end: index });
    from = index + mark.length;
  }
  pieces.push({ start: from, end: text.replace(/[.\s]+$/, '').length });
  return pieces
    .map(({ start, end }) => trimmedSpan(text, start, end))
    .filter(({ start, end }) => start < end);
}

function trimmedSpan(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
