import { isJson, type Json } from '../json.js';

/** Something that can be pressed or chosen from, and the block that it is in. */
export interface Element {
  readonly blockId: string;
  readonly element: Json;
}

/** Every interactive element of these blocks, in order. */
export function elementsOf(blocks: readonly Json[]): Element[] {
  return blocks.flatMap((block) => {
    const inside = [...listed(block.elements), ...listed(block.accessory), ...listed(block.element)];
    const blockId = String(block.block_id ?? '');
    return inside.filter(({ action_id: id }) => id !== undefined).map((element) => ({ blockId, element }));
  });
}

/** The one element with this action id, label, placeholder or value; complains of none and of several. */
export function findElement(blocks: readonly Json[], wanted: string): Element {
  const all = elementsOf(blocks);
  const byId = all.filter(({ element }) => element.action_id === wanted);
  const found = byId.length > 0 ? byId : all.filter(({ element }) => namesOf(element).includes(wanted));
  if (found.length === 1) return found[0]!;
  const there = all.map(({ element }) => `${element.action_id} (${namesOf(element).join(', ')})`).join('; ');
  throw new Error(`“${wanted}” names ${found.length} elements, of these: ${there || 'none'}`);
}

/** The choices of a menu, with those in groups. */
export function optionsOf(element: Json): Json[] {
  const groups = listed(element.option_groups).flatMap((group) => listed(group.options));
  return [...listed(element.options), ...groups];
}

export function findOption(element: Json, wanted: string): Json {
  const options = optionsOf(element);
  const found = options.find((option) => option.value === wanted || textOf(option.text) === wanted);
  if (found !== undefined) return found;
  const there = options.map((option) => textOf(option.text)).join(', ');
  throw new Error(`there is no choice “${wanted}” among: ${there}`);
}

export function textOf(value: unknown): string {
  return isJson(value) ? String(value.text ?? '') : '';
}

function namesOf(element: Json): string[] {
  const buttons = [element.positive_button, element.negative_button].filter(isJson);
  const names = [element.text, element.placeholder, ...buttons.map(({ text }) => text)].map(textOf);
  return [...names, ...buttons.map(({ value }) => String(value)), String(element.value ?? '')].filter(
    (name) => name !== '',
  );
}

function listed(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isJson);
}
