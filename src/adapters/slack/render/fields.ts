import type { SectionBlock } from '@slack/types';
import type { Block } from '../../../core/answers/message.js';
import { shortened } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';
import { escaped, orDash, plainLine } from './text.js';

type Fields = Extract<Block, { type: 'fields' }>['fields'];

/** Facts in two columns: what it is, and its value, which reads no markup. */
export function fieldSections(fields: Fields): SectionBlock[] {
  const inOne = LIMITS.fields / 2;
  return Array.from({ length: Math.ceil(fields.length / inOne) }, (_, part) => ({
    type: 'section',
    fields: fields.slice(part * inOne, (part + 1) * inOne).flatMap(({ label, value }) => [
      {
        type: 'mrkdwn',
        text: `*${orDash(escaped(shortened(label, LIMITS.label)).trim())}*`,
        verbatim: true,
      } as const,
      { type: 'plain_text', text: orDash(shortened(plainLine(value), LIMITS.field)) } as const,
    ]),
  }));
}
