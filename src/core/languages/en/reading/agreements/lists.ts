import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { Span } from '../../../../text/span.js';
import type { ListedAgreement } from '../../../rules/agreements.js';
import { findNames } from '../names/names.js';
import { isPlace } from '../names/places.js';
import type { Context } from './context.js';
import { listFrom } from './sides.js';

const LISTING =
  /^the (?:previous|earlier|other|first) (?:two|three|four|five|six|seven|eight|nine|ten|partners|ones)(?: (?:partners|ones))? (?:are|were|include):?|\b(?:following|these|as follows|as listed|list of)\b[^;:.]{0,120}:|\bpartners\b[^;:.]{0,30} (?:are|include|so far are)\b:?|\b(?:partners|organi[sz]ations|institutions|agreements|MOUs)(?: (?:abroad|overseas|at home))?(?:,? (?:in order(?: of signing)?|in all|so far|to date|today|\p{L}+ of (?:them|which) [^;:.]{3,30}|including [^;:.]{3,30}))?:(?= (?:the )?\p{Lu})|\b(?:following|after|besides|alongside) (?:those|the ones?|(?:the |its |earlier |previous )*(?:MOUs|agreements|partnerships)) (?:concluded |signed )?with|\bconcluded (?:\w+ )?(?:and \w+ )?with,? among others,|, (?:after|following)(?= (?!those\b|the ones?\b|(?:the |its |earlier |previous )*(?:MOUs|agreements|partnerships)\b))|\b(?:(?:MOUs?|MOCs?|agreements|memoranda|partnerships|alliances|tie-ups)(?: and (?:MOUs?|MOCs?|agreements))?|partnered|joined hands|teamed up) with:?(?! (?:the )?(?:following|these)\b)(?=[^.]{3,160}\b(?:19|20)\d\d)/giu;

/**
 * Earlier partners one after another, each with its date: `…the following partners: the A (AA) and B in May 2016;
 * C in June 2017; and D in July 2020.` · `following those with A in April 2017, B in May 2018 and C` ·
 * `concluded MOUs with A in 2017 and with B in 2018` · `has formed partnerships with: A in 2017; B in 2018` · `agreements with 3 organizations, two of them overseas: A in
 * Denmark, B in France and C`.
 */
export function findListedAgreements(text: string, breaks: readonly number[] = []): ListedAgreement[] {
  if (
    !/partner|previous|earlier|following|after|MOU|MOC|agreement|memoranda|list|these|as follows|among others|overseas|abroad/i.test(
      text,
    )
  )
    return [];
  const names = findNames(text, breaks).filter((name) => !isPlace(name.name));
  const context: Context = { text, names, instruments: [] };
  for (const listing of matchesIn(text, LISTING)) {
    // "the fourth partner, after A (2019), B (2020) and C": only where something is numbered.
    if (/^, (?:after|following)$/.test(listing[0]) && !NUMBERED.test(text.slice(0, listing.index))) continue;
    const from = listing.index + listing[0].length;
    const listed = text.indexOf(';', from) >= 0 ? semicolonList(context, from) : commaList(context, from);
    if (listed.length > 1) return listed;
  }
  return withDates(text, names);
}

function semicolonList(context: Context, from: number): ListedAgreement[] {
  return partsOf(context.text, from, ';').flatMap((part) => {
    const inner: Context = {
      ...context,
      text: context.text.slice(0, part.end),
      names: context.names.filter((name) => name.start >= part.start && name.end <= part.end),
    };
    const lead =
      /^(?:and )?(?:with )?(?:the )?/.exec(context.text.slice(part.start, part.end))?.[0].length ?? 0;
    const list = listFrom(inner, part.start + lead);
    return list.length > 0 ? [{ names: list, part }] : [];
  });
}

const NUMBERED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b[^.;]{0,110}$/i;

/** `A|, |B|, the |C| and, most recently, the |D|, and since 2022 |E. */
const BETWEEN =
  /^(?: (?:of|in) \p{Lu}[\p{L} ]{2,20})?,? ?(?:and )?(?:,? ?(?:(?:most )?recently|lately|finally|last|later|then|(?:in|since) (?:\p{Lu}\p{Ll}+ )?(?:\d{4}|last year|this year)),? )?(?:with )?(?:the )?$/u;

const DATE_BEHIND = /^,? ?(?:in|on) (?:\p{L}+\.? )?(?:\d{1,2},? )?(?:19|20)\d{2}\b/u;

/** `A in April 2017, the B in November 2017 and the C in June 2018`; without dates only where the list says that it is one. */
function commaList({ text, names }: Context, from: number): ListedAgreement[] {
  const found: ListedAgreement[] = [];
  let at = from;
  for (const name of names) {
    if (name.start < from) continue;
    const gap = text.slice(at, name.start);
    // `Gyeong Province of Korea, the State of Mata in Brazil and …`
    if (!BETWEEN.test(gap)) break;
    const place = placeBehind(text, name.end);
    const date = DATE_BEHIND.exec(text.slice(name.end + place, name.end + place + 40))?.[0].length ?? 0;
    at = name.end + place + date;
    found.push({ names: [name], part: { start: name.start, end: at } });
  }
  return found;
}

/** `Vadehav Energy Park| in Denmark|`, `Hanse Hub| in the Netherlands|`. */
function placeBehind(text: string, at: number): number {
  const place = /^ (?:in|from) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text.slice(at, at + 50));
  return place && isPlace(place[1] as string) ? place[0].length : 0;
}

function partsOf(text: string, from: number, separator: string): Span[] {
  const parts: Span[] = [];
  let start = from;
  while (start < text.length) {
    const found = text.indexOf(separator, start);
    const end = found < 0 ? text.length : found;
    let first = start;
    while (first < end && text[first] === ' ') first++;
    if (first < end) parts.push({ start: first, end });
    start = end + 1;
  }
  return parts;
}

/** `with A in 2017 and with B in 2018`: at least two names, each with a date of its own. */
function withDates(text: string, names: readonly FoundName[]): ListedAgreement[] {
  const found: ListedAgreement[] = [];
  for (const match of matchesIn(text, /\bwith (?:the )?(?=\p{Lu})/gu)) {
    const start = match.index + match[0].length;
    const context: Context = { text, names, instruments: [] };
    const list = listFrom(context, start);
    const last = list.at(-1);
    if (!last) continue;
    const date = /^(?:,)? ?(?:in|on) (?:\p{L}+\.? )?(?:\d{1,2},? )?(?:19|20)\d{2}\b/u.exec(
      text.slice(last.end, last.end + 40),
    );
    if (date) found.push({ names: list, part: { start: match.index, end: last.end + date[0].length } });
  }
  return found.length > 1 ? found : [];
}
