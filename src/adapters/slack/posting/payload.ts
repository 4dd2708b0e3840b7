import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../core/answers/message.js';
import { renderBlocks, renderText } from '../render/render.js';

/** What a message of Slack shows; the text is for notifications and screen readers. */
export interface Payload {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

const MOST_BLOCKS = 50;

/** Lines of ours around an answer, each found again by the name of its block. */
export const OWN_BLOCKS = { sharedBy: 'musubi:shared-by', askOn: 'musubi:ask-on' } as const;

export const payloadOf = (message: Message): Payload => ({
  text: renderText(message),
  blocks: renderBlocks(message),
});

/** A sentence of ours, in which only references to people and channels are no plain text. */
export const sentencePayload = (markup: string): Payload => ({
  text: markup,
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: markup, verbatim: true } }],
});

/** A small line above the answer, or below it; left out where there is no room. */
export function withLine({ text, blocks }: Payload, name: keyof typeof OWN_BLOCKS, markup: string): Payload {
  if (blocks.length >= MOST_BLOCKS) return { text, blocks };
  const line: KnownBlock = {
    type: 'context',
    block_id: OWN_BLOCKS[name],
    elements: [{ type: 'mrkdwn', text: markup, verbatim: true }],
  };
  return { text, blocks: name === 'sharedBy' ? [line, ...blocks] : [...blocks, line] };
}

/** The lines of ours around an answer that is replaced stay around the one that replaces it. */
export function keepingLines(payload: Payload, replaced: readonly KnownBlock[]): Payload {
  let kept = payload;
  for (const name of Object.keys(OWN_BLOCKS) as (keyof typeof OWN_BLOCKS)[]) {
    const line = replaced.find(({ block_id }) => block_id === OWN_BLOCKS[name]);
    const [element] = line?.type === 'context' ? line.elements : [];
    if (element && 'text' in element && element.type === 'mrkdwn') kept = withLine(kept, name, element.text);
  }
  return kept;
}
