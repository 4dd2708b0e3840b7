import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { ReasonForm } from '../../../core/chat/said.js';
import { shortened } from '../../../core/text/shown.js';

export const REASON_FIELD = 'reason';

const LONGEST_TITLE = 45;
const LONGEST_REASON = 1_000;
const PARAGRAPH = 2;

/** The form that asks why an answer was of no use; its id carries what it is about. */
export const reasonModal = ({
  title,
  label,
  state,
}: ReasonForm): APIModalInteractionResponseCallbackData => ({
  custom_id: state,
  title: shortened(title, LONGEST_TITLE),
  components: [
    {
      type: 1,
      components: [
        {
          type: 4,
          custom_id: REASON_FIELD,
          label: shortened(label, LONGEST_TITLE),
          style: PARAGRAPH,
          max_length: LONGEST_REASON,
          required: true,
        },
      ],
    },
  ],
});
