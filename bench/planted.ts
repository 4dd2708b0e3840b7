import type { Reading } from '../src/core/facts/reading.js';
import { buildLedger } from '../src/core/ledger/build.js';
import type { Contradiction, ContradictionKind, Ledger } from '../src/core/ledger/ledger.js';
import { type GeneratedCorpus, type GeneratedRelease, writeCorpus } from './generator/corpus.js';
import { planCorpus } from './generator/plan.js';
import { PLANTED_KINDS, type Planted, plantedCorpus } from './generator/plant.js';

/** How one kind of contradiction was found. */
export interface KindScore {
  readonly kind: ContradictionKind;
  readonly planted: number;
  /** Planted ones that were found, as that kind and about that agreement, organisation or person. */
  readonly found: number;
  /** Contradictions of the kind that the ledger reported. */
  readonly reported: number;
  /** Reported ones that nobody planted and that follow from nothing planted. */
  readonly falseAlarms: number;
  /** What was missed or falsely reported, for whoever mends it. */
  readonly remarks: readonly string[];
}

/** What became of a corpus: its ledger, and what was planted in it (nothing in a clean one). */
interface Trial {
  readonly ledger: Ledger;
  readonly planted?: Planted;
  readonly seed: number;
}

/**
 * Precision and recall over invented corpora: `each` corpora with one contradiction of every kind, and
 * `clean` ones without any. `read` makes a release's facts: its gold reading, or the reader's own.
 */
export function scorePlanted(
  read: (generated: GeneratedRelease) => Reading,
  { each, clean }: { each: number; clean: number },
): readonly KindScore[] {
  const trials: Trial[] = [];
  for (const kind of PLANTED_KINDS) {
    for (let seed = 0; seed < each; seed++) {
      const { plan, planted } = plantedCorpus(seed, kind);
      trials.push(trialOf(writeCorpus(plan), read, seed, planted));
    }
  }
  for (let seed = 1000; seed < 1000 + clean; seed++)
    trials.push(trialOf(writeCorpus(planCorpus(seed)), read, seed));
  return PLANTED_KINDS.map((kind) => scoreOf(kind, trials));
}

function trialOf(
  { releases, parties }: GeneratedCorpus,
  read: (generated: GeneratedRelease) => Reading,
  seed: number,
  planted?: Planted,
): Trial {
  const ledger = buildLedger({
    releases: releases.map(({ release }) => release),
    readings: releases.map(read),
    parties,
  });
  return { ledger, planted, seed };
}

function scoreOf(kind: ContradictionKind, trials: readonly Trial[]): KindScore {
  let [planted, found, reported, falseAlarms] = [0, 0, 0, 0];
  const remarks: string[] = [];
  for (const trial of trials) {
    const ofKind = trial.ledger.contradictions.filter((each) => each.kind === kind);
    reported += ofKind.length;
    const wrong = ofKind.filter((each) => !explains(trial, each));
    falseAlarms += wrong.length;
    for (const each of wrong) remarks.push(`false ${describe(trial, each)}`);
    if (trial.planted?.kind !== kind) continue;
    planted++;
    if (ofKind.some((each) => explains(trial, each))) found++;
    else remarks.push(`missed ${describe(trial)}`);
  }
  return { kind, planted, found, reported, falseAlarms, remarks };
}

/** Whether the contradiction is the planted one, or follows from it. */
function explains({ planted, ledger }: Trial, { kind, about }: Contradiction): boolean {
  if (planted === undefined || !(kind === planted.kind || planted.follows.includes(kind))) return false;
  if (planted.person !== undefined)
    return about.person !== undefined && sameName(about.person, planted.person);
  if (planted.partners.length === 0) return true;
  const touched = ledger.partnerships.filter(({ id }) => about.partnerships.includes(id));
  return touched.some(({ partner }) => planted.partners.includes(partner));
}

function sameName(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

function describe({ planted, seed }: Trial, contradiction?: Contradiction): string {
  const where = planted === undefined ? `clean ${seed}` : `${planted.kind}/${planted.how} ${seed}`;
  if (contradiction === undefined) return where;
  const { attribute, reason, versions, about } = contradiction;
  return `in ${where}: ${attribute}, ${reason}, ${versions.map(({ value }) => value).join(' / ')} (${about.organisations.join(', ')}${about.person ?? ''})`;
}

/** Precision of the kind; 1 where nothing was reported. */
export function precisionOf({ reported, falseAlarms }: KindScore): number {
  return reported === 0 ? 1 : (reported - falseAlarms) / reported;
}

/** Recall of the kind; 1 where nothing was planted. */
export function recallOf({ planted, found }: KindScore): number {
  return planted === 0 ? 1 : found / planted;
}
