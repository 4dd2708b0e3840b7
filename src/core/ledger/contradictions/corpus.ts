import type { Evidence, NonEmpty } from '../../facts/fact.js';
import type { Reading } from '../../facts/reading.js';
import { CONTRADICTION_WORDS } from '../../languages/contradictions.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { Language } from '../../languages/language.js';
import type { Release } from '../../releases/release.js';
import { nonEmpty } from '../claims.js';
import type {
  Contradiction,
  ContradictionKind,
  ContradictionReason,
  Organisation,
  Version,
} from '../ledger.js';
import type { Registry } from '../organisations/registry.js';
import type { Draft } from '../partnership.js';

/** One publisher's agreements, in order. */
export interface Series {
  readonly publisher: string;
  readonly drafts: readonly Draft[];
}

/** What the rules that find contradictions look at. */
export interface Corpus {
  readonly series: readonly Series[];
  readonly readings: readonly Reading[];
  readonly releases: readonly Release[];
  readonly registry: Registry;
  /** By id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The releases' texts by id. */
  readonly texts: ReadonlyMap<string, string>;
  languageOf(releaseId: string): Language | undefined;
}

/** The corpus with what the rules look up in it. */
export function toCorpus(parts: Pick<Corpus, 'series' | 'readings' | 'releases' | 'registry'>): Corpus {
  const languages = new Map(parts.readings.map(({ releaseId, language }) => [releaseId, language]));
  return {
    ...parts,
    organisations: new Map(parts.registry.organisations.map((each) => [each.id, each])),
    texts: new Map(parts.releases.map(({ id, text }) => [id, text])),
    languageOf: (id) => languages.get(id),
  };
}

/** A stated value with its places. */
export function stated<V extends string | number>(value: V, evidence: readonly Evidence[]): Version<V> {
  return { value, basis: 'stated', evidence: nonEmpty(evidence) };
}

/** A value that was worked out of these places. */
export function computed<V extends string | number>(value: V, evidence: readonly Evidence[]): Version<V> {
  return { value, basis: 'computed', evidence: nonEmpty(evidence) };
}

/** A contradiction about partnerships and the organisations that are their parties. */
export function aboutPartnerships(
  kind: ContradictionKind,
  reason: ContradictionReason,
  attribute: string,
  drafts: readonly Draft[],
  versions: Contradiction['versions'],
): Contradiction {
  const partnerships = drafts.map(({ partnership }) => partnership.id);
  const organisations = new Set(drafts.flatMap(({ partnership }) => partnership.parties));
  return { kind, reason, attribute, versions, about: { partnerships, organisations: [...organisations] } };
}

/** Who disagrees: one release with itself, the two languages, or releases of one language. */
export function reasonOf(
  versions: readonly { readonly evidence: NonEmpty<Evidence> }[],
  languageOf: (releaseId: string) => string | undefined,
): ContradictionReason {
  const releases = versions.map(({ evidence }) => new Set(evidence.map(({ releaseId }) => releaseId)));
  const within = releases.some((ids, i) =>
    releases.slice(i + 1).some((others) => [...ids].some((id) => others.has(id))),
  );
  if (within) return 'within one release';
  const languages = releases.map((ids) => new Set([...ids].map(languageOf)));
  const mixed = languages.some((one, i) =>
    languages.slice(i + 1).some((other) => [...one].some((each) => other.has(each))),
  );
  return mixed ? 'releases differ' : 'languages differ';
}

/** How far into a release its headline and first paragraph reach, in characters. */
const LEAD = 600;
const renews = inAnyLanguage(CONTRADICTION_WORDS, 'renews');

/** A renewal recalls the number that its partner got years ago (`our partner number one`): it is none of its day. */
export const recallsNumber = (draft: Draft, { texts }: Pick<Corpus, 'texts'>): boolean => {
  const own = draft.tellings.filter(({ agreement }) => agreement.status === 'own');
  return (
    own.length > 0 && own.every(({ reading }) => renews((texts.get(reading.releaseId) ?? '').slice(0, LEAD)))
  );
};
