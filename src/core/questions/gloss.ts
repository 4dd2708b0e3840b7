import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

/**
 * `Kitakaze Heavy Industries (北風重工業)`, `ヴィドラ工房（Vidra Works）`: of a name that nobody knows with one behind
 * it in brackets that is known, or the other way round, the two are one.
 */
export function withoutGlosses(slots: readonly Slot[], { text }: QuestionText): Slot[] {
  return slots.flatMap((slot, at): Slot[] => {
    if (slot.kind !== 'unknown') return [slot];
    const [before, behind] = [slots[at - 1], slots[at + 1]];
    const known =
      behind?.kind === 'party' && /^ ?[(（]$/.test(text.slice(slot.end, behind.start))
        ? behind
        : before?.kind === 'party' && /^ ?[(（]$/.test(text.slice(before.end, slot.start))
          ? before
          : undefined;
    return known?.kind === 'party'
      ? [{ kind: 'party', ids: known.ids, how: known.how, start: slot.start, end: slot.end }]
      : [slot];
  });
}
