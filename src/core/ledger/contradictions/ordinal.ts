import type { CountClass } from '../../facts/reading.js';
import { chainOf, type Outlier } from '../chain.js';
import { claimOf } from '../claims.js';
import { certainlyBefore, publicationDays } from '../days.js';
import type { Contradiction, Version } from '../ledger.js';
import { type Draft, numbers } from '../partnership.js';
import { aboutPartnerships, type Corpus, reasonOf, recallsNumber, type Series } from './corpus.js';

type Attribute = 'ordinal' | 'municipalityOrdinal';

/** Numbers of a publisher's agreements that are given twice, left out, or against the dates. */
export function findOrdinalContradictions(corpus: Corpus): readonly Contradiction[] {
  const { series, languageOf } = corpus;
  const publishersWith = new Map<string, Set<string>>();
  for (const { publisher, drafts } of series)
    for (const { partnership } of drafts)
      for (const id of partnership.parties)
        publishersWith.set(id, (publishersWith.get(id) ?? new Set()).add(publisher));
  return series.flatMap((each) => [
    ...doubled(each, 'ordinal'),
    ...doubled(each, 'municipalityOrdinal'),
    ...(isToldByOthers(each, publishersWith) ? [] : missing(each)),
    ...againstDates({ ...each, drafts: each.drafts.filter((draft) => !recallsNumber(draft, corpus)) }),
    ...ofKindDiffer(each, languageOf),
  ]);
}

/** Whether others tell of agreements with the publisher that it does not tell of itself: one of theirs may have the number. */
function isToldByOthers(
  { publisher, drafts }: Series,
  publishersWith: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const own = new Set(drafts.flatMap(({ partnership }) => partnership.parties));
  return [...(publishersWith.get(publisher) ?? [])].some((other) => !own.has(other) && other !== publisher);
}

/** Whether the outlier's number is wrong, not its date: its release, too, came before or after its turn. */
export function isNumberWrong({ link, against }: Outlier): boolean {
  const published = publicationDays(link.draft);
  if (published === undefined) return true;
  const other = publicationDays(against.draft) ?? against.days;
  return link.ordinal > against.ordinal
    ? certainlyBefore(published, other)
    : certainlyBefore(other, published);
}

/** Places among partners of one sort that the ledger keeps no claim of. */
const SORTS: readonly CountClass[] = ['overseas', 'university', 'company', 'domestic'];

/** `the 21st overseas partner` in one release that announces an agreement, 海外協定校22校目 in another. */
function ofKindDiffer(
  { publisher, drafts }: Series,
  languageOf: Corpus['languageOf'],
): readonly Contradiction[] {
  return drafts.flatMap((draft) => {
    const own = draft.tellings.filter(({ agreement }) => agreement.status === 'own');
    if (own.length < 2) return [];
    return SORTS.flatMap((sort) => {
      const { versions } = claimOf(numbers(own, publisher, 'ordinal', sort));
      const releases = new Set(
        versions.flatMap(({ evidence }) => evidence.map(({ releaseId }) => releaseId)),
      );
      // `The first` is soon said of something narrower: in Spain, with a public one.
      if (versions.length < 2 || releases.size < 2 || versions.some(({ value }) => value === 1)) return [];
      return [aboutPartnerships('attribute', reasonOf(versions, languageOf), 'ordinal', [draft], versions)];
    });
  });
}

/** `14th` of two partners. */
function doubled({ drafts }: Series, attribute: Attribute): readonly Contradiction[] {
  const byNumber = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const version = onlyStated(draft, attribute);
    if (version !== undefined) byNumber.set(version.value, [...(byNumber.get(version.value) ?? []), draft]);
  }
  return [...byNumber.values()].flatMap((sharing) => {
    const partners = new Set(sharing.map(({ partnership }) => partnership.partner));
    if (partners.size < 2) return [];
    const versions = sharing.map((draft) => onlyStated(draft, attribute)!);
    return [aboutPartnerships('ordinal', 'ordinal doubled', attribute, sharing, versions)];
  });
}

/**
 * One number that nobody has in a series that has its neighbours: 3rd, 4th, 6th, 7th. Not where an
 * agreement without a number stands between them, and not in a corpus with gaps everywhere.
 */
function missing({ drafts }: Series): readonly Contradiction[] {
  const byNumber = new Map<number, { draft: Draft; at: number }>();
  drafts.forEach((draft, at) => {
    for (const { value } of draft.partnership.ordinal.versions) byNumber.set(value, { draft, at });
  });
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const gaps = numbers.slice(1).filter((number, i) => number - numbers[i]! > 1);
  if (numbers.length < 4 || gaps.length !== 1) return [];
  const [next] = gaps as [number];
  const [before, after] = [byNumber.get(next - 2), byNumber.get(next)!];
  const backed = byNumber.has(next - 3) || byNumber.has(next + 1);
  if (before === undefined || !backed || after.at !== before.at + 1) return [];
  const versions = [before, after].map(({ draft }) => draft.partnership.ordinal.versions[0]!);
  return [aboutPartnerships('ordinal', 'ordinal missing', 'ordinal', [before.draft, after.draft], versions)];
}

/** The 9th signed, and announced, after the 10th. */
function againstDates({ drafts }: Series): readonly Contradiction[] {
  return chainOf(drafts)
    .outliers.filter((outlier) => outlier.link.ordinal !== outlier.against.ordinal && isNumberWrong(outlier))
    .map(({ link, against }) => {
      const pair = [link.draft, against.draft];
      const versions = pair.map(({ partnership }) => partnership.ordinal.versions[0]!);
      return aboutPartnerships('ordinal', 'ordinal against dates', 'ordinal', pair, versions);
    });
}

function onlyStated({ partnership }: Draft, attribute: Attribute): Version<number> | undefined {
  const { versions } = partnership[attribute];
  return versions.length === 1 && versions[0]!.basis === 'stated' ? versions[0] : undefined;
}
