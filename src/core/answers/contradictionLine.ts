import type { Answered } from './answer.js';
import type { Speaking } from './speaking.js';

/** One contradiction with every version and where it stands. */
export function contradictionLine(
  one: Answered['contradictions'][number],
  { wording, names, catalogue }: Speaking,
): string {
  const { partnerships, organisations, person } = one.about;
  const partners = partnerships.flatMap((id) => catalogue.partnership(id) ?? []);
  const about =
    person ??
    (partners.length > 0
      ? wording.join(partners.map(({ partner }) => names.organisation(partner)))
      : wording.join(organisations.map(names.organisation)));
  const label =
    (wording.labels as Record<string, string>)[one.attribute] ??
    (wording.labels as Record<string, string>)[COUNT_LABELS[one.attribute] ?? ''] ??
    one.attribute;
  const versions = one.versions.map(({ value, evidence }) => {
    const titles = [
      ...new Set(evidence.flatMap(({ releaseId }) => catalogue.release(releaseId)?.title ?? [])),
    ];
    const shown =
      one.attribute === 'termMonths' && typeof value === 'number'
        ? wording.value({ type: 'months', value }, names)
        : typeof value === 'number'
          ? shownNumber(value, one, wording)
          : isDate(value)
            ? wording.date(value)
            : value;
    return wording.version(shown, titles.slice(0, 2));
  });
  return wording.contradiction(about, label, versions, one.reason);
}

/** A place in an order (the 7th), so many partners (7団体), else a number. */
function shownNumber(
  value: number,
  { kind, attribute }: Answered['contradictions'][number],
  wording: Speaking['wording'],
): string {
  if (PLACES.has(attribute)) return wording.ordinal(value);
  return kind === 'count' ? wording.partnerCount(value) : wording.number(value);
}

const PLACES: ReadonlySet<string> = new Set(['ordinal', 'municipalityOrdinal']);

const COUNT_LABELS: Readonly<Record<string, string>> = {
  partner: 'totalPartners',
  overseas: 'overseasPartners',
  municipality: 'municipalityOrdinal',
};
const isDate = (value: string): boolean => /^(?:\d{4}|-)(?:-\d{2}){0,2}$/.test(value) && value.length > 3;
