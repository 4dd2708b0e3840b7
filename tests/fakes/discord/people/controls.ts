import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { asList, asObject, type Json } from '../limits/checks.js';
import { everyComponent } from '../limits/components.js';
import { inputOf } from '../limits/modal.js';
import type { StoredMessage } from '../world/messages.js';

/** The button of this label or custom id, as somebody can press it. */
export function pressed(message: StoredMessage, labelOrId: string): Json {
  const buttons = controlsOf(message).filter(
    ({ type, style }) => type === ComponentType.Button && style !== ButtonStyle.Link,
  );
  const button = buttons.find(({ label, custom_id }) => label === labelOrId || custom_id === labelOrId);
  if (!button) {
    throw new Error(`No button "${labelOrId}". There are: ${buttons.map(({ label }) => label).join(' | ')}.`);
  }
  if (button.disabled) throw new Error(`The button "${labelOrId}" is greyed out.`);
  return { id: button.id, component_type: button.type, custom_id: button.custom_id };
}

/** The menu of this placeholder or custom id, with what was chosen by value or label. */
export function selected(message: StoredMessage, placeholderOrId: string, chosen: readonly string[]): Json {
  const menus = controlsOf(message).filter(({ type }) => type === ComponentType.StringSelect);
  const menu = menus.find((each) => [each.placeholder, each.custom_id].includes(placeholderOrId));
  if (!menu) {
    const there = menus.map(({ placeholder, custom_id }) => placeholder ?? custom_id);
    throw new Error(`No menu "${placeholderOrId}". There are: ${there.join(' | ')}.`);
  }
  const options = asList(menu.options).map(asObject);
  const values = chosen.map((wanted) => {
    const option = options.find(({ value, label }) => value === wanted || label === wanted);
    if (!option) throw new Error(`No option "${wanted}": ${options.map(({ label }) => label).join(' | ')}.`);
    return option.value;
  });
  return { id: menu.id, component_type: menu.type, custom_id: menu.custom_id, values };
}

/** A filled form. What is not given keeps the value that stood there. */
export function submitted(modal: Json, given: Readonly<Record<string, string>>): Json {
  const rows = asList(modal.components).map(asObject);
  const components = rows.map((row) => {
    const input = inputOf(row);
    const value = given[String(input.custom_id)] ?? input.value ?? '';
    if (input.required !== false && value === '') throw new Error(`"${input.custom_id}" must be filled in.`);
    const filled = { type: input.type, custom_id: input.custom_id, value };
    return row.component ? { type: row.type, component: filled } : { type: row.type, components: [filled] };
  });
  return { custom_id: modal.custom_id, components };
}

function controlsOf(message: StoredMessage): Json[] {
  if (message.isDeleted) throw new Error(`The message ${message.id} was deleted.`);
  return [...everyComponent([], message.components)].map(({ component }) => component);
}
