import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

/**
 * "Who is Ingrid Tarrant?", where the releases know Ingrid Solheim and Owen Tarrant: one's given name and another's
 * family name side by side are the name of somebody whom no release names.
 */
export function withoutMixedNames(slots: readonly Slot[], { text, cased }: QuestionText): Slot[] {
  const result: Slot[] = [];
  for (const slot of slots) {
    const before = result.at(-1);
    if (before?.kind === 'person' && slot.kind === 'person' && isOneName(text, before, slot)) {
      if (before.names.some((name) => slot.names.includes(name))) result.push(slot);
      else {
        const [start, end] = [before.start, slot.end];
        result[result.length - 1] = { kind: 'unknown', name: cased.slice(start, end), start, end };
      }
    } else result.push(slot);
  }
  return result;
}

const isOneName = (text: string, before: Slot, slot: Slot): boolean =>
  text.slice(before.end, slot.start) === ' ' && /^\p{L}+$/u.test(text.slice(before.start, before.end));
