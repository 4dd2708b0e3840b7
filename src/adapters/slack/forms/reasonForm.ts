import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { ReasonForm } from '../../../core/chat/said.js';
import { LIMITS } from '../render/limits.js';
import { modal, type Origin, plainText, readMetadata } from './modal.js';

/** The form that asks why an answer was of no use. */
export const REASON_VIEW = 'musubi_reason';

const BLOCK = 'reason';
const FIELD = 'typed';
const LONGEST_REASON = 1_000;

export function reasonModal(form: ReasonForm, origin: Origin): ModalView {
  return modal(form, REASON_VIEW, origin, [
    {
      type: 'input',
      block_id: BLOCK,
      label: plainText(form.label, LIMITS.inputLabel),
      element: { type: 'plain_text_input', action_id: FIELD, multiline: true, max_length: LONGEST_REASON },
    },
  ]);
}

/** A reason that was sent. */
export interface SentReason {
  readonly state: string;
  readonly origin: Origin;
  readonly typed: string;
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

/** Reads what Slack sends when the form was submitted. Throws where it is no form of ours. */
export function readReason(body: unknown, team: string): SentReason {
  const { user, view } = BODY.parse(body);
  const typed = view.state.values[BLOCK]?.[FIELD]?.value ?? '';
  return { ...readMetadata(view.private_metadata, user.id, team), typed };
}
