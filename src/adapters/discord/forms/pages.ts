import type { FormField, SubscriptionForm } from '../../../core/chat/said.js';

/** What one row of a form asks for: a field, or several that are switched on and off together. */
export type Slot =
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'switches'; readonly fields: readonly FormField[] };

/** Discord's forms have so many rows. */
const ROWS = 5;

/** What the first page asks for: the one that everybody sees. In words, `topic` says whatever other fields pick. */
const FIRST: readonly FormField['id'][] = ['topic', 'kind', 'country', 'languages', 'every'];

/** A form in parts that each fit into one of Discord's, the fields that matter most in the first one. */
export function pagesOf({ fields }: Pick<SubscriptionForm, 'fields'>): readonly (readonly Slot[])[] {
  const first = FIRST.flatMap((id) => fields.filter((field) => field.id === id));
  const slots = slotsOf([...first, ...fields.filter((field) => !first.includes(field))]);
  return Array.from({ length: Math.ceil(slots.length / ROWS) }, (_, page) =>
    slots.slice(page * ROWS, (page + 1) * ROWS),
  );
}

/** What is answered by yes or no stands in one row, where the first of it stood. */
function slotsOf(fields: readonly FormField[]): Slot[] {
  const switches = fields.filter(({ kind }) => kind === 'yes or no');
  return fields.flatMap((field): Slot[] => {
    if (field.kind !== 'yes or no') return [{ kind: 'field', field }];
    return field === switches[0] ? [{ kind: 'switches', fields: switches }] : [];
  });
}

/** Behind the state of a form, which of its pages. */
const MARK = /~(\d)$/;

/** `+e` → `+e~2`: a state of a form, for one of its pages. */
export const withPage = (state: string, page: number): string => `${state}~${page}`;

/** The state and the page that {@link withPage} joined; no page where there is none. */
export function readPage(state: string): { readonly state: string; readonly page?: number } {
  const page = MARK.exec(state)?.[1];
  return page === undefined ? { state } : { state: state.replace(MARK, ''), page: Number(page) };
}
