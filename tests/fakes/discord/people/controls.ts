import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { asList, asObject, characters, type Json } from '../limits/checks.js';
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

/** What somebody puts into a form, by the ids of its fields; of a menu that takes several, a list. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** A filled form. What is not given keeps what stood there. */
export function submitted(modal: Json, given: Filled): Json {
  const rows = asList(modal.components)
    .map(asObject)
    .filter(({ type }) => type !== ComponentType.TextDisplay);
  const there = rows.map((row) => String(inputOf(row).custom_id));
  const unknown = Object.keys(given).filter((id) => !there.includes(id));
  if (unknown.length > 0) throw new Error(`No such field: ${unknown}. There are: ${there}.`);
  const components = rows.map((row) => {
    const input = inputOf(row);
    const filled = { type: input.type, custom_id: input.custom_id, ...filledIn(input, given) };
    return row.component ? { type: row.type, component: filled } : { type: row.type, components: [filled] };
  });
  return { custom_id: modal.custom_id, components };
}

function filledIn(input: Json, given: Filled): Json {
  const value = given[String(input.custom_id)];
  return input.type === ComponentType.StringSelect
    ? { values: chosenIn(input, value) }
    : { value: typedInto(input, value) };
}

function typedInto(input: Json, given: string | readonly string[] | undefined): string {
  const value = String(given ?? input.value ?? '');
  if (input.required !== false && value === '') throw new Error(`"${input.custom_id}" must be filled in.`);
  const most = Number(input.max_length ?? 4000);
  if (characters(value) > most) throw new Error(`"${input.custom_id}" takes ${most} characters.`);
  return value;
}

/** By value or label; the client lets nobody choose fewer or more than the menu says. */
function chosenIn(menu: Json, given: string | readonly string[] | undefined): unknown[] {
  const options = asList(menu.options).map(asObject);
  const chosen =
    given === undefined
      ? options.filter((option) => option.default === true)
      : [given].flat().map((wanted) => {
          const option = options.find(({ value, label }) => value === wanted || label === wanted);
          if (!option)
            throw new Error(`No option "${wanted}": ${options.map(({ label }) => label).join(' | ')}.`);
          return option;
        });
  const least = menu.required === false ? 0 : Number(menu.min_values ?? 1);
  const most = Number(menu.max_values ?? 1);
  if (chosen.length < least || chosen.length > most) {
    throw new Error(`"${menu.custom_id}" takes ${least} to ${most}, not ${chosen.length}.`);
  }
  return chosen.map(({ value }) => value);
}

function controlsOf(message: StoredMessage): Json[] {
  if (message.isDeleted) throw new Error(`The message ${message.id} was deleted.`);
  return [...everyComponent([], message.components)].map(({ component }) => component);
}
