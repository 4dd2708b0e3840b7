import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { ReasonForm } from '../../../core/chat/said.js';
import { shortened } from '../../../core/text/shown.js';
import type { Place } from '../place.js';
import type { Interaction } from './interaction.js';

/** The form that asks why an answer was of no use. */
export const REASON_VIEW = 'musubi_reason';

const BLOCK = 'reason';
const FIELD = 'typed';
const LONGEST_TITLE = 24;
const LONGEST_LABEL = 2_000;
const LONGEST_REASON = 1_000;

const plain = (text: string, limit: number): { type: 'plain_text'; text: string } => ({
  type: 'plain_text',
  text: shortened(text, limit),
});

/** As a modal; where it was asked for goes along, so that the answer comes back there. */
export function reasonModal(
  { title, label, submit, cancel, state }: ReasonForm,
  at: Interaction['at'],
): ModalView {
  const asked = at.kind === 'message' ? { channel: at.place.channel, thread: at.place.thread } : {};
  return {
    type: 'modal',
    callback_id: REASON_VIEW,
    private_metadata: JSON.stringify({ state, ...asked }),
    title: plain(title, LONGEST_TITLE),
    submit: plain(submit, LONGEST_TITLE),
    close: plain(cancel, LONGEST_TITLE),
    blocks: [
      {
        type: 'input',
        block_id: BLOCK,
        label: plain(label, LONGEST_LABEL),
        element: {
          type: 'plain_text_input',
          action_id: FIELD,
          multiline: true,
          max_length: LONGEST_REASON,
        },
      },
    ],
  };
}

/** A reason that was sent, and where its form was asked for. */
export interface SentReason {
  readonly user: string;
  readonly state: string;
  readonly typed: string;
  readonly place: Place;
}

const BODY = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    private_metadata: z.string(),
    state: z.object({
      values: z.object({ [BLOCK]: z.object({ [FIELD]: z.object({ value: z.string().nullish() }) }) }),
    }),
  }),
});
const ASKED = z.object({ state: z.string(), channel: z.string().optional(), thread: z.string().optional() });

/** Reads what Slack sends when the form was submitted. Throws where it is no form of ours. */
export function readReason(body: unknown, team: string): SentReason {
  const { user, view } = BODY.parse(body);
  const { state, channel, thread } = ASKED.parse(JSON.parse(view.private_metadata));
  const typed = view.state.values[BLOCK]?.[FIELD]?.value ?? '';
  // A form of the Home tab is answered in direct messages.
  const place = { team, channel: channel ?? user.id };
  const isThread = thread !== undefined && channel !== undefined;
  return { user: user.id, state, typed, place: isThread ? { ...place, thread } : place };
}
