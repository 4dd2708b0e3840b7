import { honestLink } from '../../../core/answers/honestLink.js';
import type { Inline, Line } from '../../../core/answers/message.js';
import { shortened, shownPart } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';

/** Signs of Discord's markup wherever they stand; `_` at the edge of a word; what makes an address a link. */
const MARKUP = /[\\*`|~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)/gu;

/** What rings somebody, or begins to. */
const PING = /@(?=everyone|here|[!&]?(?:\d|$))/g;

/** A word joiner, which nobody sees: copied into a message, `@everyone` would ping. */
const JOINER = '\u2060';

/** Text as it was written, where Discord reads markup: `*R&D* <@1>` → `\*R&D\* \<@⁠1>`. */
export function escaped(text: string): string {
  return shownPart(text).replace(MARKUP, '\\$&').replace(PING, `@${JOINER}`);
}

/** The same, cut before it is escaped, so that no escape is cut in two; at most `limit` units. */
export function escapedWithin(text: string, limit: number): string {
  let room = limit;
  let cut = escaped(shortened(shownPart(text), room));
  while (cut.length > limit) {
    room -= cut.length - limit;
    cut = escaped(shortened(shownPart(text), room));
  }
  return cut;
}

/** A line as Discord's markup; one that is too long loses its own. */
export function markup(line: Line, limit: number = LIMITS.line): string {
  const whole = line.map(markupOf).join('').trim();
  const shown = whole.length <= limit ? whole : escapedWithin(plainLine(line), limit - 1).trim();
  return atLineStart(shown);
}

/** At the start of a line a sign may make a heading, a quote or a list: `1. April` → `1\. April`. */
function atLineStart(text: string): string {
  return text.replace(/^(?=[#>+-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}

function markupOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.text);
    case 'strong':
      return inline.text.trim() === '' ? inline.text : `**${escaped(inline.text).trim()}**`;
    case 'link':
      return linked(inline.text, honestLink(inline.text, inline.url));
    default:
      return inline satisfies never;
  }
}

/** In angle brackets, for the page is not to be unfurled below the answer. */
function linked(words: string, url: string | undefined): string {
  if (url === undefined || words.trim() === '') return escaped(words);
  // Discord makes no link of words that are an address themselves.
  return words.includes('://') ? `<${address(url)}>` : `[${escaped(words)}](<${address(url)}>)`;
}

/** What would end the address there is encoded. */
const address = (url: string): string =>
  url.replace(/[()<>[\]\\*_~|`@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A line without markup. */
export const plainLine = (line: Line): string => line.map(({ text }) => text).join('');

/** Discord refuses a text of nothing but spaces. */
export const orDash = (text: string): string => (text.trim() === '' ? '–' : text);
