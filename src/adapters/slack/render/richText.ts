import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { honestLink } from '../../../core/answers/honestLink.js';
import type { Inline, Line, Quote } from '../../../core/answers/message.js';
import { shortened } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';
import { plain } from './text.js';

// Rich text reads no markup: what a release wrote shows as it was written.

/** A paragraph. */
export function richParagraph(line: Line): RichTextBlock {
  return { type: 'rich_text', elements: [section(line)] };
}

/** A list; of nothing, none. */
export function richLists(items: readonly Line[], ordered: boolean): RichTextBlock[] {
  if (items.length === 0) return [];
  const style = ordered ? 'ordered' : 'bullet';
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style, elements: items.map(section) }] }];
}

/** Word for word out of a release. */
export function richQuote({ text }: Pick<Quote, 'text'>): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [words(text)] }] };
}

function section(line: Line): RichTextSection {
  const elements = line.filter(({ text }) => text !== '').map(element);
  // Slack refuses a text of no characters.
  return { type: 'rich_text_section', elements: elements.length > 0 ? elements : [words(' ')] };
}

function element(inline: Inline): RichTextElement {
  switch (inline.type) {
    case 'text':
      return words(inline.text);
    case 'strong':
      return { ...words(inline.text), style: { bold: true } };
    case 'link': {
      const url = honestLink(inline.text, inline.url);
      const { text } = words(inline.text);
      return url === undefined ? { type: 'text', text } : { type: 'link', url, text };
    }
    default:
      return inline satisfies never;
  }
}

function words(text: string): { readonly type: 'text'; text: string } {
  return { type: 'text', text: shortened(plain(text), LIMITS.sectionText) || ' ' };
}
