import type { Partnership } from '../ledger/ledger.js';
import type { Table } from './message.js';
import type { Speaking } from './speaking.js';
import { dateOf } from './when.js';

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
      const day = dateOf(one);
      const cells = [wording.partners(one, names), day === undefined ? '–' : wording.date(day)];
      return hasNumbers ? [...cells, numbers[place] || '–'] : cells;
    }),
  };
}
