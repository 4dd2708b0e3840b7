import { beforeAll, describe, expect, it } from 'vitest';
import type { EvaluationQuestion } from '../../src/commands/evaluation/question.js';
import type { Party } from '../../src/core/ledger/parties.js';
import type { Release } from '../../src/core/releases/release.js';
import {
  changed,
  inLaterYears,
  readAgain,
  renamed,
  withDistractors,
  withoutParticles,
} from './proof/change.js';
import { proveByDeletion } from './proof/deletion.js';
import {
  botOver,
  everySet,
  isAnswerable,
  type QuestionSet,
  rightOf,
  shippedParties,
  TODAY,
} from './proof/sets.js';

/** Answers come from what the releases say: change that, and the answers change with it. */

let sets: readonly QuestionSet[] = [];
let parties: readonly Party[] = [];
const right = new Map<QuestionSet, readonly EvaluationQuestion[]>();
beforeAll(async () => {
  [sets, parties] = [await everySet(), await shippedParties()];
  for (const set of sets) {
    right.set(set, rightOf(await botOver(set.releases, parties), set.questions.filter(isAnswerable)));
  }
}, 300_000);

interface Change {
  readonly release?: (release: Release) => Release;
  readonly question?: (question: EvaluationQuestion) => EvaluationQuestion;
  readonly today?: string;
  /** Whether a question is changed by it at all. */
  readonly concerns?: (question: EvaluationQuestion) => boolean;
}

/** The share of the questions answered right that still are, once both are changed. */
async function shareThatFollows(name: string, change: Change): Promise<number> {
  const { release = (one) => one, question = (one) => one, today = TODAY, concerns = () => true } = change;
  let [asked, followed] = [0, 0];
  const lost: string[] = [];
  for (const set of sets) {
    const before = (right.get(set) ?? []).filter(concerns);
    const bot = await botOver(set.releases.map(release), parties);
    const after = rightOf(bot, before.map(question), today);
    asked += before.length;
    followed += after.length;
    lost.push(...before.map(({ id }) => id).filter((id) => !after.some((one) => one.id === id)));
  }
  console.info(`${name}: ${followed} of ${asked} answers follow; not ${lost.join(' ')}`);
  expect(asked).toBeGreaterThan(100);
  return followed / asked;
}

const inText =
  (change: (text: string) => string) =>
  (release: Release): Release =>
    readAgain(release, change(release.text));

describe('answers follow the releases', () => {
  it('with other names in both', async () => {
    const share = await shareThatFollows('other names', {
      release: inText(renamed),
      question: (one) => changed(one, renamed),
      concerns: (one) => renamed(one.question) !== one.question,
    });
    expect(share).toBeGreaterThanOrEqual(0.92);
  }, 300_000);

  it('with all years four years later', async () => {
    const share = await shareThatFollows('later years', {
      release: inText(inLaterYears),
      question: (one) => changed(one, inLaterYears),
      today: inLaterYears(TODAY),
    });
    expect(share).toBeGreaterThanOrEqual(0.98);
  }, 300_000);

  it('when particles are left out of the questions', async () => {
    const share = await shareThatFollows('no particles', {
      question: (one) => ({ ...one, question: withoutParticles(one.question) }),
      concerns: (one) => withoutParticles(one.question) !== one.question,
    });
    expect(share).toBeGreaterThanOrEqual(0.92);
  }, 300_000);

  it('and not dates that belong to nothing', async () => {
    const share = await shareThatFollows('dates beside', { release: withDistractors });
    expect(share).toBeGreaterThanOrEqual(0.99);
  }, 300_000);
});

describe('answers need the sentences they quote', () => {
  it('and are gone with them', async () => {
    let [asked, gone] = [0, 0];
    const kept: string[] = [];
    for (const set of sets) {
      const some = (right.get(set) ?? []).filter((_, place) => place % 3 === 0);
      const proof = await proveByDeletion({ releases: set.releases, parties }, some, TODAY);
      asked += proof.asked;
      gone += proof.gone;
      kept.push(...proof.kept);
    }
    console.info(`deleted sentences: ${gone} of ${asked} answers gone; kept ${kept.join(' ')}`);
    expect(gone / asked).toBeGreaterThanOrEqual(0.99);
  }, 600_000);
});

describe('without the shipped organisations', () => {
  it("questions in the releases' own language lose at most five points", async () => {
    let [asked, kept] = [0, 0];
    for (const set of sets) {
      const languages = new Map(set.releases.map(({ id, language }) => [id, language]));
      const own = set.questions.filter(({ releaseId, lang }) => languages.get(releaseId ?? '') === lang);
      const before = (right.get(set) ?? []).filter((one) => own.includes(one));
      const after = rightOf(await botOver(set.releases, []), own.filter(isAnswerable));
      asked += before.length;
      kept += after.length;
    }
    console.info(`without shipped organisations: ${kept} right, with them ${asked}`);
    expect(kept).toBeGreaterThanOrEqual(asked * 0.95);
  }, 300_000);
});
