import type { KnownBlock, ModalView, PlainTextElement } from '@slack/types';
import { z } from 'zod';
import type { Form } from '../../../core/chat/said.js';
import { shortened } from '../../../core/text/shown.js';
import type { Place } from '../place.js';

/** Where a form was asked for, and by whom: what comes of it is said there, to them. */
export interface Origin {
  readonly user: string;
  readonly place: Place;
  /** What Slack calls the channel. */
  readonly channelName?: string | undefined;
}

const LONGEST_TITLE = 24;

/** A form as a modal; its state and where it was asked for go along, and come back with what is typed. */
export function modal(
  { title, submit, cancel, state }: Form,
  callback: string,
  { user, place, channelName }: Origin,
  blocks: KnownBlock[],
): ModalView {
  const { channel, thread } = place;
  return {
    type: 'modal',
    callback_id: callback,
    private_metadata: JSON.stringify({ state, user, channel, thread, channelName }),
    title: plainText(title, LONGEST_TITLE),
    submit: plainText(submit, LONGEST_TITLE),
    close: plainText(cancel, LONGEST_TITLE),
    blocks,
  };
}

export const plainText = (text: string, limit: number): PlainTextElement => ({
  type: 'plain_text',
  text: shortened(text, limit),
});

const METADATA = z.object({
  state: z.string(),
  user: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
  channelName: z.string().optional(),
});

/** What went along with a form of ours. Throws where it is none, or was opened for somebody else. */
export function readMetadata(
  metadata: string,
  user: string,
  team: string,
): { readonly state: string; readonly origin: Origin } {
  const { state, user: asker, channel, thread, channelName } = METADATA.parse(JSON.parse(metadata));
  if (asker !== user) throw new Error('a form came back from somebody else');
  const place = { team, channel, ...(thread === undefined ? {} : { thread }) };
  return { state, origin: { user, place, channelName } };
}
