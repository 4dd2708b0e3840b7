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
    button(inShort(slots.flatMap(namesIn)), withPage(state, page)),
  );
  const content = escapedWithin(form.title, LIMITS.line);
  return { ...sentencePayload(content), components: buttons.map((one) => ({ type: 1, components: [one] })) };
}

/** As many names as a button holds, none of them cut: `Topic · Language of the releases …`. */
function inShort(names: readonly string[]): string {
  let shown = names.length;
  const label = (): string => names.slice(0, shown).join(' · ') + (shown < names.length ? ' …' : '');
  while (shown > 1 && label().length > LIMITS.label) shown -= 1;
  return label();
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
