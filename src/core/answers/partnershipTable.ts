import type { Partnership } from '../ledger/ledger.js';
import type { Table } from './message.js';
import type { Speaking } from './speaking.js';
import { datesOf } from './when.js';

/** Partnerships in columns: the partner, the day, the number where any has one. */
export function partnershipTable(partnerships: readonly Partnership[], { wording, names }: Speaking): Table {
  const { columns } = wording;
  const numbers = partnerships.map(({ ordinal: { versions } }) =>
    versions.map(({ value }) => String(value)).join(' / '),
  );
  const hasNumbers = numbers.some((number) => number !== '');
  return {
    header: [columns.partner, columns.date, ...(hasNumbers ? [columns.number] : [])],
    rows: partnerships.map((one, place) => {
      // Where the releases disagree, every day that they give.
      const days = [...new Set(datesOf(one).map(wording.date))].join(' / ');
      const cells = [wording.partners(one, names), days || '–'];
      return hasNumbers ? [...cells, numbers[place] || '–'] : cells;
    }),
  };
}
