import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { Matter } from '../languages/matters.js';
import type { DateParts } from '../text/dateValue.js';
import type { Span } from '../text/span.js';

/** What a stretch of a question stands for. */
export type Slot = Span &
  (
    | {
        readonly kind: 'party';
        readonly ids: readonly string[];
        readonly how: 'exact' | 'part' | 'typing error';
      }
    | { readonly kind: 'unknown'; readonly name: string }
    | { readonly kind: 'person'; readonly names: readonly string[] }
    | { readonly kind: 'date'; readonly parts: DateParts }
    | { readonly kind: 'ordinal'; readonly number: number }
    | { readonly kind: 'duration'; readonly months: number }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'country'; readonly code: string }
    | { readonly kind: 'region'; readonly region: string }
    | { readonly kind: 'kinds'; readonly kinds: readonly OrganisationKind[] }
    | { readonly kind: 'instrument'; readonly instrument: InstrumentKind }
    | { readonly kind: 'matter'; readonly matter: Matter }
  );

export type SlotKind = Slot['kind'];

/** One letter a kind, from the private use area, so that cues can name slots and never meet their words. */
export const MARKS: Readonly<Record<SlotKind, string>> = {
  party: '\uE000',
  unknown: '\uE001',
  person: '\uE002',
  date: '\uE003',
  ordinal: '\uE004',
  duration: '\uE005',
  number: '\uE006',
  country: '\uE007',
  region: '\uE008',
  kinds: '\uE009',
  instrument: '\uE00A',
  matter: '\uE00B',
};

export const FILL = '\uE0FF';

/** The text with its slots masked, place for place: `who is 🅿▪▪▪▪▪`. */
export function mask(text: string, slots: readonly Slot[]): string {
  let result = '';
  let at = 0;
  for (const slot of slots) {
    result += text.slice(at, slot.start) + MARKS[slot.kind] + FILL.repeat(slot.end - slot.start - 1);
    at = slot.end;
  }
  return result + text.slice(at);
}

/** The slots so far and one more, in order; a slot that touches an earlier one's place is dropped. */
export function addSlots(slots: readonly Slot[], more: readonly Slot[]): Slot[] {
  const free = more.filter(
    (one) => one.end > one.start && !slots.some((slot) => slot.start < one.end && one.start < slot.end),
  );
  return [...slots, ...free].sort((a, b) => a.start - b.start);
}
