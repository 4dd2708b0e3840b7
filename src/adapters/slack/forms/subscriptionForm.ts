import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { SentFields } from '../../../core/chat/managing/managing.js';
import type { Choice, FormField, SubscriptionForm } from '../../../core/chat/said.js';
import { LIMITS } from '../render/limits.js';
import { modal, type Origin, plainText, readMetadata } from './modal.js';

/** The form of what a channel is to be told of. */
export const SUBSCRIPTION_VIEW = 'musubi_subscription';

/** Each field stands in the block of its own name; this is what is filled in there. */
const FIELD = 'field';

const LONGEST_TYPED = 3_000;

export function subscriptionModal(form: SubscriptionForm, origin: Origin): ModalView {
  const blocks = form.fields.flatMap((field) => inputOf(field) ?? []);
  return modal(form, SUBSCRIPTION_VIEW, origin, blocks.slice(0, LIMITS.blocks.home));
}

/** Undefined where there is nothing to choose from: Slack refuses an empty menu. */
function inputOf(field: FormField): InputBlock | undefined {
  const element = elementOf(field);
  return (
    element && {
      type: 'input',
      block_id: field.id,
      optional: field.optional,
      label: plainText(field.label, LIMITS.inputLabel),
      ...(field.hint === undefined ? {} : { hint: plainText(field.hint, LIMITS.inputLabel) }),
      element,
    }
  );
}

function elementOf({ kind, label, choices = [], value }: FormField): InputBlock['element'] | undefined {
  const options = choices.map(optionOf);
  const chosen = options.filter(({ value: one }) => one === value);
  switch (kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: FIELD,
        max_length: LONGEST_TYPED,
        ...(value === undefined ? {} : { initial_value: value }),
      };
    case 'choice':
      if (options.length === 0) return undefined;
      return {
        type: 'static_select',
        action_id: FIELD,
        ...menuOf(options),
        ...(chosen[0] && { initial_option: chosen[0] }),
      };
    case 'choices':
      if (options.length === 0) return undefined;
      return {
        type: 'multi_static_select',
        action_id: FIELD,
        ...menuOf(options),
        ...(chosen.length > 0 && { initial_options: chosen }),
      };
    case 'yes or no': {
      const yes = optionOf({ value: 'yes', label });
      return {
        type: 'checkboxes',
        action_id: FIELD,
        options: [yes],
        ...(value === 'yes' && { initial_options: [yes] }),
      };
    }
    default:
      return kind satisfies never;
  }
}

const optionOf = ({ value, label }: Choice): PlainTextOption => ({
  text: plainText(label, LIMITS.label),
  value,
});

/** More than a hundred choices stand in groups, each named after the first and the last in it. */
function menuOf(options: PlainTextOption[]) {
  if (options.length <= LIMITS.menuOptions) return { options };
  const groups = Array.from({ length: Math.ceil(options.length / LIMITS.menuOptions) }, (_, place) => {
    const inIt = options.slice(place * LIMITS.menuOptions, (place + 1) * LIMITS.menuOptions);
    const [first, last] = [inIt[0], inIt.at(-1)].map(
      (one) => plainText(one?.text.text ?? '', GROUP_END).text,
    );
    return { label: plainText(`${first} – ${last}`, LIMITS.label), options: inIt };
  });
  return { option_groups: groups.slice(0, LIMITS.menuOptions) };
}

/** Two of them, and what stands between them, fit into the name of a group. */
const GROUP_END = 35;

/** A form that was sent. */
export interface SentSubscription {
  readonly state: string;
  readonly origin: Origin;
  readonly fields: SentFields;
  /** Slack's id of it. */
  readonly view: string;
}

const OPTION = z.object({ value: z.string() });
const BODY = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.record(
        z.string(),
        z.object({
          [FIELD]: z.object({
            type: z.string(),
            value: z.string().nullish(),
            selected_option: OPTION.nullish(),
            selected_options: z.array(OPTION).nullish(),
          }),
        }),
      ),
    }),
  }),
});

/** Reads what Slack sends when the form was submitted. Throws where it is no form of ours. */
export function readSubscription(body: unknown, team: string): SentSubscription {
  const { user, view } = BODY.parse(body);
  const fields = Object.entries(view.state.values).flatMap(([id, { [FIELD]: sent }]) => {
    const filled = sent && filledIn(sent);
    return filled === undefined ? [] : [[id, filled] as const];
  });
  return {
    ...readMetadata(view.private_metadata, user.id, team),
    fields: Object.fromEntries(fields),
    view: view.id,
  };
}

type Sent = NonNullable<z.infer<typeof BODY>['view']['state']['values'][string][typeof FIELD]>;

function filledIn({ type, value, selected_option, selected_options }: Sent): string | string[] | undefined {
  const chosen = selected_options?.map((one) => one.value) ?? [];
  if (type === 'checkboxes') return chosen.includes('yes') ? 'yes' : 'no';
  if (chosen.length > 0) return chosen;
  return selected_option?.value ?? (value?.trim() || undefined);
}
