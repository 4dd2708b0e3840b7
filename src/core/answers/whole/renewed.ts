import type { AttributeName } from '../../questions/attributes.js';
import type { ParsedQuestion } from '../../questions/parse.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { isToldAsRenewal, saysRenewal } from '../renewals.js';
import { partnershipsOf } from './ground.js';

const DAYS: readonly (AttributeName | undefined)[] = ['when', 'signedOn', 'effectiveOn', 'announcedOn'];

/** "When did they renew it?", of an agreement of which nobody tells that it was renewed: the day of the first is no answer. */
export function isNoRenewal(
  { query, content, evidence }: Answered,
  { signals }: ParsedQuestion,
  catalogue: Catalogue,
): boolean {
  const isDay = content.type === 'extracted' && content.values[0]?.type === 'date';
  if (isDay && signals.has('renewal')) return !evidence.some(({ quote }) => saysRenewal(quote));
  if (query.op !== 'value' || !DAYS.includes(query.attribute) || query.pick?.which === 'first') return false;
  if (!signals.has('renewal') || signals.has('automatic')) return false;
  const told = partnershipsOf(content);
  return told.length > 0 && !told.some((one) => isToldAsRenewal(one, catalogue));
}
