import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Catalogue } from './catalogue.js';
import { partiesOf } from './select.js';

/** So many times more agreements than anybody else's has the house whose releases these mostly are. */
const FAR_MORE = 2;

/**
 * With whom somebody's agreement is meant where only that one is named: of those it has agreements with, the house
 * that publishes far more agreements than it and the others do (`the Asagiri MOU`, in a network's releases).
 */
export function usualCounterpart(
  parties: readonly Organisation[],
  agreements: readonly Partnership[],
  { publishedBy }: Catalogue,
): string | undefined {
  const [only] = parties;
  if (!only || parties.length > 1) return undefined;
  const many = (id: string): number => publishedBy(id).length;
  const [most, ...others] = [...new Set(agreements.flatMap((one) => one.parties))].sort(
    (a, b) => many(b) - many(a),
  );
  if (most === undefined || most === only.id) return undefined;
  return [only.id, ...others].every((id) => many(most) > FAR_MORE * many(id)) ? most : undefined;
}

/**
 * Of several agreements of whoever is named those with the usual counterpart; of theirs the ones between the two
 * alone, unless a third party is named, or an agreement of several is told.
 */
export function usualOnes(
  agreements: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  if (agreements.length < 2) return agreements;
  const parties = partiesOf(query, catalogue);
  const counterpart = usualCounterpart(parties, agreements, catalogue);
  const both = [...parties.map(({ id }) => id), ...(counterpart === undefined ? [] : [counterpart])];
  const shared = agreements.filter((one) => both.every((id) => one.parties.includes(id)));
  // One that its house only recalls is not meant where another house announces its own.
  const announced = agreements.filter(({ status }) => status === 'own');
  if (announced.length > 0 && shared.length > 0 && shared.every(({ status }) => status !== 'own'))
    return announced;
  if (query.filter?.several || both.length !== 2) return shared.length > 0 ? shared : agreements;
  // One that is only mentioned is no more the usual one than one of three that is announced.
  const alone = shared.filter(({ parties: ids }) => ids.length === 2);
  const { instrument } = query.filter ?? {};
  const isSo = (one: Partnership): boolean =>
    one.instrument.versions.some(({ value }) => value.kind === instrument);
  // `The comprehensive agreement of A and B`, though only that with C as well is announced.
  if (
    instrument &&
    parties.length === 2 &&
    alone.some(isSo) &&
    !shared.some((one) => !alone.includes(one) && isSo(one))
  )
    return alone.filter(isSo);
  const isAnnounced = alone.some(({ status }) => status === 'own');
  if (isAnnounced || (alone.length > 0 && shared.every(({ status }) => status !== 'own'))) return alone;
  return shared.length > 0 ? shared : agreements;
}
