import { honestLink } from '../../../core/answers/honestLink.js';
import type { Inline, Line } from '../../../core/answers/message.js';
import { shownPart } from '../../../core/text/shown.js';

/** Where markup is not read: nothing in it can ping, but it should not even look like it could. */
export function plain(text: string): string {
  // A word joiner, which nobody sees: copied into a message, `<!channel>` would ping.
  return shownPart(text).replace(/<(?=[!@#])/g, '<\u2060');
}

/** Signs that Slack takes for markup at the edge of a word, and what looks like them. */
const MARKUP: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** Where markup is read: `<!channel> & *us*` → `&lt;!channel&gt; &amp; ∗us∗`. */
export function escaped(text: string): string {
  return shownPart(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, (sign) => MARKUP[sign] ?? sign);
}

/** A line as Slack's markup. */
export function markup(line: Line): string {
  return line.map(markupOf).join('');
}

function markupOf(inline: Inline): string {
  if (inline.type !== 'link') return inline.type === 'strong' ? strong(inline.text) : escaped(inline.text);
  const url = honestLink(inline.text, inline.url);
  return url === undefined ? escaped(inline.text) : `<${address(url)}|${escaped(inline.text)}>`;
}

const strong = (text: string): string => (text.trim() === '' ? text : `*${escaped(text).trim()}*`);

/** An address within `<…|…>`: what would end it there is encoded. */
const address = (url: string): string =>
  url.replace(/&/g, '&amp;').replace(/[<>|]/g, (sign) => encodeURIComponent(sign));

/** A line without markup. */
export const plainLine = (line: Line): string => plain(line.map((inline) => inline.text).join(''));

/** Slack refuses a text of nothing but spaces. */
export const orDash = (text: string): string => (text.trim() === '' ? '–' : text);
