import type { SubscriptionForm } from '../../../core/chat/said.js';
import type { Language } from '../../../core/languages/language.js';
import { PACKS } from '../../../core/languages/packs.js';
import { shortened } from '../../../core/text/shown.js';
import { sentencePayload } from '../posting/payload.js';
import { LIMITS } from '../render/limits.js';
import type { Rendered } from '../render/render.js';
import { escapedWithin } from '../render/text.js';
import { pagesOf, type Slot, withPage } from './pages.js';

/** Which page of a form is wanted, as buttons: each is named after what it asks for. */
export function pageChoice(form: SubscriptionForm, state: string): Rendered {
  const buttons = pagesOf(form).map((slots, page) =>
    button(slots.flatMap(namesIn).join(' · '), withPage(state, page)),
  );
  const content = escapedWithin(form.title, LIMITS.line);
  return { ...sentencePayload(content), components: buttons.map((one) => ({ type: 1, components: [one] })) };
}

const namesIn = (slot: Slot): string[] =>
  slot.kind === 'field' ? [slot.field.label] : slot.fields.map(({ label }) => label);

/** What is wrong with which fields, and the form once more: Discord has closed it. */
export function wrongFields(
  errors: Readonly<Record<string, string>>,
  state: string,
  language: Language,
): Rendered {
  const lines = Object.values(errors).map((error) => `- ${escapedWithin(error, LIMITS.line)}`);
  const again = button(PACKS[language].menu.fillInAgain, state);
  return { ...sentencePayload(lines.join('\n')), components: [{ type: 1, components: [again] }] };
}

const button = (label: string, custom_id: string) =>
  ({ type: 2, style: 2, label: shortened(label, LIMITS.label), custom_id }) as const;
