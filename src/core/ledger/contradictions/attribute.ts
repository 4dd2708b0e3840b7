import type { Claim, Contradiction, Partnership, Version } from '../ledger.js';
import type { Draft } from '../partnership.js';
import { aboutPartnerships, type Corpus, reasonOf } from './corpus.js';

const ATTRIBUTES = [
  'instrument',
  'signedOn',
  'effectiveOn',
  'termMonths',
  'endsOn',
  'renewal',
  'ordinal',
  'municipalityOrdinal',
] as const satisfies readonly (keyof Partnership)[];

/**
 * Attributes of one agreement for which its tellings state values that do not agree: signed on
 * September 7 in English, 9月17日 in Japanese. Dates of less precision agree with finer ones.
 */
export function findAttributeContradictions({ series, languageOf }: Corpus): readonly Contradiction[] {
  return series.flatMap(({ drafts }) =>
    drafts.flatMap((draft) =>
      ATTRIBUTES.flatMap((attribute) => contradictionOf(draft, attribute, languageOf)),
    ),
  );
}

function contradictionOf(
  draft: Draft,
  attribute: (typeof ATTRIBUTES)[number],
  languageOf: (releaseId: string) => string | undefined,
): readonly Contradiction[] {
  const claim: Claim<unknown> = draft.partnership[attribute];
  const versions = claim.versions.filter(({ basis }) => basis === 'stated').map(plain);
  if (versions.length < 2) return [];
  return [aboutPartnerships('attribute', reasonOf(versions, languageOf), attribute, [draft], versions)];
}

/** An instrument is told by its written form. */
function plain({ value, ...rest }: Version<unknown>): Version<string | number> {
  const shown = typeof value === 'object' && value !== null && 'written' in value ? value.written : value;
  return { value: typeof shown === 'number' ? shown : String(shown), ...rest };
}
