import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { PARTNER_TABLES, saysOfPartners } from '../../languages/partnerTables.js';
import { READING } from '../../languages/reading.js';
import type { Span } from '../../text/span.js';

/** Where a row says that its partner is. */
export interface RowPlace extends Span {
  /** ISO 3166 alpha-2, where it names a country or a place that is known to be in one. */
  readonly code?: string;
}

const { en, ja } = READING;

/** 英国, 米国ミネソタ州, 名古屋市, `Leeds, U.K.`: a whole cell that is a place, and no organisation. */
export function placeIn(text: string): { readonly code?: string } | undefined {
  if (/^[\p{Script=Han}\p{Script=Katakana}ー・ ]{2,20}$/u.test(text)) {
    const code = ja.countryIn(text);
    return code !== undefined && (saysOfPartners('placeAlone', text) || !ja.looksLikeOrganisation(text))
      ? { code }
      : undefined;
  }
  if (!/^[\p{Lu}t][\p{L}.,' -]{1,60}$/u.test(text)) return undefined;
  // `Narumi Prefecture Japan` is a partner with its country, in two columns.
  if (saysOfPartners('localBeforeCountry', text)) return undefined;
  const code = en.countryIn(text);
  // `Solna Game Commons U.K.` has its country in it, but is none.
  const [, behind] = FIRST_WORD.exec(text) ?? [];
  if (!text.includes(',') && behind !== undefined && en.countryIn(behind) === code) return undefined;
  // `Norwegian Ocean Council of Norway` is no place.
  const isPlace = code !== undefined && text.split(', ').every((part) => part.split(' ').length <= 4);
  return isPlace && !isHouse(text) ? { code } : undefined;
}

/** `Solna| Game Commons U.K.`; `The Netherlands` is one word. */
const FIRST_WORD = new RegExp(`^(?!${alternatives(PARTNER_TABLES, 'article')} )\\S+ (.+)$`, 'i');

const isHouse = (text: string): boolean =>
  text
    .split(', ')
    .some(
      (part) =>
        en.looksLikeOrganisation(part) &&
        (en.countryIn(part) === undefined || !saysOfPartners('stateWord', part)) &&
        !saysOfPartners('localEnd', part),
    );

/** `Vestby Port|, Larvik, Norway`, `Vestby Port| 英国`; where the rows have a column for it, `Vestby Port| Norway` too. */
export function trailingPlace(text: string, column: boolean): RowPlace | undefined {
  return japanesePlace(text) ?? listedPlace(text) ?? (column ? barePlace(text) : undefined);
}

function japanesePlace(text: string): RowPlace | undefined {
  const match = /[ ,、]\s*([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{2,20})$/u.exec(text);
  const word = match?.[1];
  if (!match || word === undefined) return undefined;
  const span = { start: text.length - word.length, end: text.length };
  const place = placeIn(word);
  if (place) return { ...span, ...place };
  const isTown = saysOfPartners('town', word) && ja.looksLikeOrganisation(text.slice(0, match.index));
  return isTown ? { ...span, code: 'JP' } : undefined;
}

/** The parts behind commas, from the country on back. */
function listedPlace(text: string): RowPlace | undefined {
  const parts = text.split(/(?<=, )/);
  let from = parts.length;
  const last = parts.at(-1) ?? '';
  const place = parts.length > 1 ? placeIn(last) : undefined;
  if (!place) return undefined;
  from--;
  while (from > 1 && isTownName((parts[from - 1] as string).replace(/, $/, ''))) from--;
  // `University of Corvale, San Remedio, U.S.A.`
  if (from === 1 && parts.length === 3 && saysOfPartners('nameBeforeSeat', parts[0] as string)) from = 2;
  return { start: parts.slice(0, from).join('').length, end: text.length, ...place };
}

const isTownName = (part: string): boolean =>
  /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u.test(part) && !LEGAL_FORM.test(part) && !isHouse(part);

const LEGAL_FORM = new RegExp(`^${alternatives(HOUSE_WORDS, 'legalForm')}\\b`);

/** The last one to four words, where they are a country and no part of the name: not `Embassy of Norway`. */
function barePlace(text: string): RowPlace | undefined {
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const place = words.slice(-count).join(' ');
    const before = words[words.length - count - 1] as string;
    if (saysOfPartners('joinsName', before)) continue;
    const found = saysOfPartners('localWithin', place) ? undefined : placeIn(place);
    if (found) return { start: text.length - place.length, end: text.length, ...found };
  }
  return undefined;
}
