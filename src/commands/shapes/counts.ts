import type { Fact } from '../../core/facts/fact.js';
import type { Agreement, CountClass, CountObservation, Reading } from '../../core/facts/reading.js';

/** What the release's counts say of one agreement. */
export interface OwnCounts {
  readonly ordinal: readonly Fact<number>[];
  readonly municipalityOrdinal: readonly Fact<number>[];
  readonly overseasOrdinal: readonly Fact<number>[];
  readonly companyOrdinal: readonly Fact<number>[];
  readonly universityOrdinal: readonly Fact<number>[];
  readonly schoolOrdinal: readonly Fact<number>[];
  readonly totalPartners: readonly Fact<number>[];
  readonly overseasPartners: readonly Fact<number>[];
}

/**
 * Ordinals belong to the partner that they name, and where they name none to the one agreement that
 * the release announces. Totals are as of the release, so they stand with what it announces.
 */
export function countsOf(
  agreement: Agreement,
  { counts, publisher }: Reading,
  soleOwn: Agreement | undefined,
): OwnCounts {
  const isOwn = agreement.status === 'own';
  const partner = agreement.partner.value;
  // A newspaper counts for the first of the parties of whom it tells.
  const own = publisher?.value;
  const counting = own !== undefined && agreement.parties.includes(own) ? own : agreement.parties[0];
  const pick = (form: CountObservation['form'], countClass: CountClass): Fact<number>[] =>
    counts
      .filter(({ value }) => value.form === form && value.countClass === countClass)
      // The other side counts its partners too; that is no place in this publisher's numbering.
      .filter(({ value }) => [undefined, own, counting].includes(value.publisher))
      .filter(({ value }) =>
        form === 'total' ? isOwn : (value.partner ?? soleOwn?.partner.value) === partner,
      )
      .map(({ value, evidence }) => ({ value: value.number, evidence }));
  return {
    ordinal: pick('ordinal', 'partner'),
    municipalityOrdinal: pick('ordinal', 'municipality'),
    overseasOrdinal: pick('ordinal', 'overseas'),
    companyOrdinal: pick('ordinal', 'company'),
    universityOrdinal: pick('ordinal', 'university'),
    schoolOrdinal: pick('ordinal', 'school'),
    totalPartners: pick('total', 'partner'),
    overseasPartners: pick('total', 'overseas'),
  };
}
