import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord.js';
import type { Choice, FormField, SubscriptionForm } from '../../../core/chat/said.js';
import { shortened } from '../../../core/text/shown.js';
import { pagesOf, type Slot, withPage } from './pages.js';

/** Discord's numbers for what stands in a form. */
const KIND = { label: 18, text: 4, menu: 3 } as const;
const ONE_LINE = 1;

const LONGEST = { title: 45, label: 45, hint: 100, option: 100, text: 300 };
const MOST_OPTIONS = 25;

/** The id of a row of switches says which there are, for what is off is not sent. */
export const SWITCHES = 'switches:';

/** One page of the form of a subscription, with `switches` above what is switched on and off. */
export function subscriptionModal(
  form: SubscriptionForm,
  page: number,
  switches: string,
): APIModalInteractionResponseCallbackData {
  const slots = pagesOf(form)[page] ?? [];
  return {
    custom_id: withPage(form.state, page),
    title: shortened(form.title, LONGEST.title),
    components: slots.map((slot) => (slot.kind === 'field' ? row(slot.field) : switchRow(slot, switches))),
  };
}

const label = (
  { label: name, hint }: Pick<FormField, 'label' | 'hint'>,
  component: APILabelComponent['component'],
): APILabelComponent => ({
  type: KIND.label,
  label: shortened(name, LONGEST.label),
  ...(hint === undefined ? {} : { description: shortened(hint, LONGEST.hint) }),
  component,
});

/** More choices than a menu holds are typed. */
const row = (field: FormField): APILabelComponent =>
  label(
    field,
    field.choices && field.choices.length <= MOST_OPTIONS ? menu(field, field.choices) : input(field),
  );

const input = ({ id, value, optional }: FormField): APITextInputComponent => ({
  type: KIND.text,
  custom_id: id,
  style: ONE_LINE,
  required: !optional,
  max_length: LONGEST.text,
  ...(value ? { value: shortened(value, LONGEST.text) } : {}),
});

const menu = (
  { id, kind, value, optional }: FormField,
  choices: readonly Choice[],
): APIStringSelectComponent => ({
  type: KIND.menu,
  custom_id: id,
  required: !optional,
  min_values: optional ? 0 : 1,
  max_values: kind === 'choices' ? choices.length : 1,
  options: choices.map((choice) => option(choice, choice.value === value)),
});

const switchRow = (
  { fields }: Extract<Slot, { readonly kind: 'switches' }>,
  name: string,
): APILabelComponent =>
  label(
    { label: name },
    {
      type: KIND.menu,
      custom_id: SWITCHES + fields.map(({ id }) => id).join(),
      required: false,
      min_values: 0,
      max_values: fields.length,
      options: fields.map(({ id, label: shown, value }) =>
        option({ value: id, label: shown }, value === 'yes'),
      ),
    },
  );

const option = ({ value, label: shown }: Choice, isChosen: boolean) => ({
  value,
  label: shortened(shown, LONGEST.option),
  ...(isChosen ? { default: true } : {}),
});
