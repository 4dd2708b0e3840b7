import { alternatives } from '../../languages/alternatives.js';
import { CONTRADICTION_WORDS } from '../../languages/contradictions.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { type DateValue, dayRange, isBefore, precisionOf } from '../../text/dateValue.js';
import { type Chain, chainOf, type Link } from '../chain.js';
import { onlyValue } from '../claims.js';
import { certainlyBefore, dated, signingDays, startVersion } from '../days.js';
import type { Contradiction, Version } from '../ledger.js';
import type { Draft } from '../partnership.js';
import { aboutPartnerships, type Corpus, reasonOf, type Series, stated } from './corpus.js';
import { isNumberWrong } from './ordinal.js';

/** Dates that cannot be: later than the release that tells of them, or against the order of partners. */
export function findDateContradictions({ series, languageOf }: Corpus): readonly Contradiction[] {
  return series.flatMap((each) => {
    const chain = chainOf(each.drafts);
    return [
      ...each.drafts.flatMap(afterRelease),
      ...each.drafts.flatMap((draft) => effectiveInAnotherYear(draft, languageOf)),
      ...againstOrder(chain),
      ...oneVersionAgainstOrder(each, chain),
      ...effectiveTooEarly(each, chain),
    ];
  });
}

/** `(2) 契約締結日 2021年4月28日`, `Conclusion of the agreement  April 28, 2021`: a label and a day, no verb. */
const SCHEDULED = new RegExp(
  `^\\W*(?:[(（]?[\\d①-⑳]{1,2}[)）.]?\\s*)?${alternatives(CONTRADICTION_WORDS, 'scheduled')}\\s*[:：|]?\\s*[^。.]{4,30}$`,
  'u',
);

/** Signed on September 24 says a release of September 7 that tells of it as done. */
function afterRelease(draft: Draft): readonly Contradiction[] {
  for (const { agreement, publishedOn, reading } of draft.tellings) {
    if (agreement.status !== 'own' || agreement.future || publishedOn === undefined) continue;
    const effective = agreement.effectiveOn.filter(({ evidence: [{ quote }] }) => isPast(quote));
    for (const [attribute, facts] of [
      ['signedOn', agreement.signedOn],
      ['effectiveOn', effective],
    ] as const) {
      // A row of a schedule may stand for what is still to come; a sentence tells of it as done.
      const late = facts.find(
        ({ value, evidence: [{ quote }] }) => isBefore(publishedOn, value) && !SCHEDULED.test(quote),
      );
      if (late === undefined) continue;
      const issued = reading.publishedOn?.evidence ?? late.evidence;
      const versions = [stated(late.value, late.evidence), stated(publishedOn, issued)];
      return [aboutPartnerships('date', 'after its release', attribute, [draft], versions)];
    }
  }
  return [];
}

/** `The MOU became effective`, not `becomes effective on April 1`. */
const isPast = (quote: string): boolean => isInForce(quote) && !isToBeInForce(quote);

const isInForce = inAnyLanguage(CONTRADICTION_WORDS, 'inForce');
const isToBeInForce = inAnyLanguage(CONTRADICTION_WORDS, 'toBeInForce');

/**
 * In force from 2021-02-08 says one release, signed on 2022-02-08 the other that announces the same: the day is one,
 * and one of the years is wrong.
 */
function effectiveInAnotherYear(draft: Draft, languageOf: Corpus['languageOf']): readonly Contradiction[] {
  const { signedOn, effectiveOn } = draft.partnership;
  const [signed, effective] = [signedOn, effectiveOn].map(({ versions }) =>
    dated(versions).filter(({ value, basis }) => basis === 'stated' && precisionOf(value) === 'day'),
  ) as [Version<DateValue>[], Version<DateValue>[]];
  return effective.flatMap((version) => {
    const other = signed.find(
      ({ value }) => value.slice(4) === version.value.slice(4) && version.value < value,
    );
    const releases = new Set(other?.evidence.map(({ releaseId }) => releaseId));
    if (other === undefined || version.evidence.some(({ releaseId }) => releases.has(releaseId))) return [];
    const versions = [version, other];
    return [aboutPartnerships('date', reasonOf(versions, languageOf), 'effectiveOn', [draft], versions)];
  });
}

/** The 16th signed a year before the 15th, though it was announced after it. */
function againstOrder({ outliers }: Chain): readonly Contradiction[] {
  return outliers
    .filter((outlier) => outlier.link.ordinal !== outlier.against.ordinal && !isNumberWrong(outlier))
    .map(({ link, against }) => impossible(link.draft, startVersion(link.draft.partnership)!, against));
}

/** Of two signing dates that its releases give, the one that the order of partners rules out. */
function oneVersionAgainstOrder({ drafts }: Series, { links }: Chain): readonly Contradiction[] {
  return drafts.flatMap((draft) => {
    const versions = dated(draft.partnership.signedOn.versions);
    const ordinal = onlyValue(draft.partnership.ordinal);
    if (versions.length < 2 || ordinal === undefined) return [];
    const before = links.findLast((link) => link.ordinal < ordinal);
    const after = links.find((link) => link.ordinal > ordinal);
    const conflictOf = (version: Version<DateValue>): Link | undefined => {
      const days = dayRange(version.value)!;
      if (before !== undefined && certainlyBefore(days, before.days)) return before;
      return after !== undefined && certainlyBefore(after.days, days) ? after : undefined;
    };
    const judged = versions.map((version) => ({ version, against: conflictOf(version) }));
    // Where the order rules out all of them, it is the number that is in doubt.
    if (judged.every(({ against }) => against !== undefined)) return [];
    return judged.flatMap(({ version, against }) =>
      against === undefined ? [] : [impossible(draft, version, against)],
    );
  });
}

/**
 * A paper that came into force before an earlier-numbered one was signed, where its own signing is
 * known to be later: effective 2020-02-05 as the 16th, when the 15th is of November 2020.
 */
function effectiveTooEarly({ drafts }: Series, { links }: Chain): readonly Contradiction[] {
  const previous = new Map<string, Link>();
  links.forEach((link, i) => {
    const before = links[i - 1];
    if (before !== undefined && before.ordinal < link.ordinal)
      previous.set(link.draft.partnership.id, before);
  });
  return drafts.flatMap((draft) => {
    const { signedOn, effectiveOn } = draft.partnership;
    const before = previous.get(draft.partnership.id) ?? precedingComputed(draft, links);
    if (before === undefined || dated(signedOn.versions).length === 0) return [];
    // A neighbour known by its coming into force alone may have been signed half a year before.
    const limit = signingDays(before.draft.partnership);
    return dated(effectiveOn.versions)
      .filter((version) => limit !== undefined && certainlyBefore(dayRange(version.value)!, limit))
      .map((version) => impossible(draft, version, before));
  });
}

/** For an agreement whose own year was worked out, the nearest of the chain with a lower number. */
function precedingComputed({ partnership }: Draft, links: readonly Link[]): Link | undefined {
  const ordinal = partnership.ordinal.versions[0]?.value;
  if (ordinal === undefined || partnership.effectiveOn.versions.length === 0) return undefined;
  return links.findLast((link) => link.ordinal < ordinal && link.draft.partnership.id !== partnership.id);
}

function impossible(draft: Draft, version: Version<DateValue>, against: Link): Contradiction {
  const attribute = draft.partnership.effectiveOn.versions.includes(version) ? 'effectiveOn' : 'signedOn';
  const other = startVersion(against.draft.partnership);
  const versions = other === undefined ? [version] : [version, other];
  return aboutPartnerships('date', 'against order of partners', attribute, [draft, against.draft], versions);
}
