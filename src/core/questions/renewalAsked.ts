import { standsBesideInAny } from '../languages/questions/besideNames.js';
import { BETWEEN_NAMES } from '../languages/questions/betweenNames.js';
import type { Span } from '../text/span.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

/**
 * Which renewal of an agreement a question means: 2 of `the second Halifax renewal`, `renewed for the second time`,
 * `the third version`, 2回目の更新; undefined where it tells none.
 */
export function renewalAsked(parsed: ParsedQuestion): number | undefined {
  const { text } = parsed.question;
  const renewals = parsed.signals.spans('renewal');
  const { ordinalAndRenewal, renewalAndOrdinal } = BETWEEN_NAMES[parsed.language];
  const isOfRenewal = ({ start, end }: Span): boolean =>
    renewals.some(
      (renewal) =>
        (renewal.start >= end && ordinalAndRenewal.test(text.slice(end, renewal.start))) ||
        (renewal.end <= start && renewalAndOrdinal?.test(text.slice(renewal.end, start))),
    );
  const ordinals = slotsOf(parsed, 'ordinal');
  const version = ordinals.find((slot) => standsBesideInAny('version', text, slot));
  if (version && version.number > 1) return version.number - 1;
  const told = ordinals.find(isOfRenewal);
  if (told) return told.number;
  return parsed.signals.spans('first').some(isOfRenewal) ? 1 : undefined;
}
