import type { Span } from '../../../../text/span.js';
import { countryOfAdjective } from '../../../countries.js';
import type { CountryBeside } from '../../../rules/names.js';
import { countryIn } from './places.js';

/** So far before and behind a name its country may stand. */
const REACH = 110;

/** A place in capitals: `Larvik, Norway`, `the Republic of Korea`. */
const PLACE = String.raw`(?:the )?(\p{Lu}[\p{L}'’.-]*(?:,? (?:of )?\p{Lu}[\p{L}'’.-]*){0,5})`;

const SHORT_BRACKET = String.raw`(?: ?\([^()]{1,80}\))?`;

const BRACKET = /^ ?\(([^()]{2,80})\)/;
const OF = new RegExp(`^${SHORT_BRACKET},? (?:of|from|based in|headquartered in|located in) ${PLACE}`, 'u');
const IN = new RegExp(`^${SHORT_BRACKET},? in ${PLACE}(?= ?[,;()]| and |$)`, 'u');
const APPOSED = new RegExp(`^${SHORT_BRACKET}, ${PLACE}(?= ?[(;,.]| and |$)`, 'u');
const SEATED = new RegExp(
  `^${SHORT_BRACKET},? (?:an?|the) [^,;.()]{3,60}? (?:based|headquartered|located|in) (?:in )?${PLACE}`,
  'u',
);
const CALLED = new RegExp(
  `^${SHORT_BRACKET},? (?:is |was )?(?:an?|the) (?:[a-z-]+ ){0,2}(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) [a-z]`,
  'u',
);
const CALLED_IN_BRACKET =
  /^(?:an?|the) (?:[a-z-]+ ){0,2}(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|U\.?K\.?|U\.?S\.?(?:A\.?)?) [a-z]/u;
/** `a life science organization in |Turin, Italy|` within a bracket. */
const SEATED_IN_BRACKET = new RegExp(
  `^(?:an?|the) [^,;()]{3,80}? (?:based |located |headquartered )?in ${PLACE}$`,
  'u',
);
/** `the Danish aquafeed company `, `Japan's `: what stands before. */
const ADJECTIVE =
  /(?:^|[\s("])(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:(?!(?:of|in|by|for|with|and|or|to|at|from|between|on|as)\b)[a-z][a-z-]* ){0,4}$/u;
const POSSESSIVE = /(?:^|[\s("])(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s (?:[a-z][a-z-]* ){0,3}$/u;

/**
 * The country that a text puts beside a name: `X (Norway)`, `X (Korea, 2020)`, `X of Larvik, Norway`,
 * `X, Republic of Korea (October 2015)`, `X, an aquafeed company headquartered in Helsingør, Denmark`,
 * `the Danish company X`. Not `an MOU with X in Tokyo`, which may be where it was signed.
 */
export function countryBeside(text: string, { start, end }: Span): CountryBeside | undefined {
  const behind = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - 60), start);
  const bracket = BRACKET.exec(behind);
  if (bracket) {
    const at = end + bracket[0].indexOf('(') + 1;
    const found = inBracket(bracket[1] as string, at);
    if (found) return found;
  }
  for (const pattern of [OF, IN, APPOSED, SEATED]) {
    const match = pattern.exec(behind);
    const place = match?.[1];
    if (match && place !== undefined) {
      const found = firstCountry(place, end + match[0].lastIndexOf(place));
      if (found) return found;
    }
  }
  const called = CALLED.exec(behind);
  const calling = called && ofAdjective(called[1] as string, end + called[0].indexOf(called[1] as string));
  if (calling) return calling;
  const from = start - before.length;
  const adjective = ADJECTIVE.exec(before);
  const described =
    adjective && ofAdjective(adjective[1] as string, from + before.lastIndexOf(adjective[1] as string));
  if (described) return described;
  const owner = POSSESSIVE.exec(before)?.[1];
  return owner === undefined ? undefined : firstCountry(owner, from + before.lastIndexOf(owner));
}

/** `Norway` · `Korea, 2020` · `Bergen, Norway; hereinafter "X"` · `a Norwegian cluster`. */
function inBracket(content: string, at: number): CountryBeside | undefined {
  const [place = ''] = content.split(';');
  const seat = SEATED_IN_BRACKET.exec(content)?.[1];
  const seated = seat === undefined ? undefined : firstCountry(seat, at + content.length - seat.length);
  // `in Southern France` says where, though it names no town.
  if (seated && seat !== undefined)
    return { place: { start: at + content.length - seat.length, end: at + content.length }, ...seated };
  const called = CALLED_IN_BRACKET.exec(place)?.[1];
  if (called !== undefined) return ofAdjective(called, at + place.indexOf(called));
  const isPlace = place
    .split(', ')
    .every((part) =>
      /^(?:the )?\p{Lu}[\p{L}'’. -]{1,40}$|^(?:\p{Lu}\p{L}+\.? )?(?:\d{1,2}, )?(?:19|20)\d\d$/u.test(part),
    );
  return isPlace ? firstCountry(place, at) : undefined;
}

/** The first part of `Larvik, Norway, have` that is a country. */
function firstCountry(written: string, at: number): CountryBeside | undefined {
  // The stop of the sentence is no part of it, that of `U.S.A.` is.
  const place = /\p{Ll}\.$/u.test(written) ? written.slice(0, -1) : written;
  let from = 0;
  for (const part of place.split(', ')) {
    const code = countryIn(part.replace(/^the /, ''));
    if (code !== undefined) {
      const end = at + from + part.length;
      return { code, start: at + from, end, ...(from > 0 ? { place: { start: at, end } } : {}) };
    }
    from += part.length + 2;
  }
  return undefined;
}

/** `Danish`, `South Korean`; of two words the last alone where both together are none. */
function ofAdjective(words: string, at: number): CountryBeside | undefined {
  const last = words.split(' ').at(-1) as string;
  const whole = countryOfAdjective(words.toLowerCase());
  const code = whole ?? countryOfAdjective(last.toLowerCase());
  if (code === undefined) return undefined;
  return { code, start: whole ? at : at + words.length - last.length, end: at + words.length };
}
