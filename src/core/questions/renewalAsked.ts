import type { Span } from '../text/span.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

const BEFORE = /^(?:-(?:time )?| (?:[^ .?!]+ ){0,3})$/;
const BEFORE_JAPANESE = /^(?:の|に|となる|目の)?$/;
const FOR_THE = /^(?: [^ .?!]+){0,4} for (?:the|a) $/;
const VERSION = /^ (?:version|edition)(?![a-z])/;

/**
 * Which renewal of an agreement a question means: 2 of `the second Halifax renewal`, `renewed for the second time`,
 * `the third version`, 2回目の更新; undefined where it tells none.
 */
export function renewalAsked(parsed: ParsedQuestion): number | undefined {
  const { text } = parsed.question;
  const renewals = parsed.signals.spans('renewal');
  const isOfRenewal = ({ start, end }: Span): boolean =>
    renewals.some((renewal) =>
      parsed.language === 'ja'
        ? renewal.start >= end && BEFORE_JAPANESE.test(text.slice(end, renewal.start))
        : (renewal.start >= end && BEFORE.test(text.slice(end, renewal.start))) ||
          (renewal.end <= start && FOR_THE.test(text.slice(renewal.end, start))),
    );
  const ordinals = slotsOf(parsed, 'ordinal');
  const version = ordinals.find(({ end }) => VERSION.test(text.slice(end)));
  if (version && version.number > 1) return version.number - 1;
  const told = ordinals.find(isOfRenewal);
  if (told) return told.number;
  return parsed.signals.spans('first').some(isOfRenewal) ? 1 : undefined;
}
