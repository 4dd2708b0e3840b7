import { judge } from '../../../src/commands/evaluation/judge.js';
import type { EvaluationQuestion } from '../../../src/commands/evaluation/question.js';
import type { Answer } from '../../../src/core/answers/answer.js';
import { type Bot, createBot, type Reply } from '../../../src/core/bot.js';
import type { Evidence } from '../../../src/core/facts/fact.js';
import { readFacts } from '../../../src/core/facts/read.js';
import type { Reading } from '../../../src/core/facts/reading.js';
import { createKnowledge } from '../../../src/core/knowledge.js';
import { buildLedger } from '../../../src/core/ledger/build.js';
import type { Party } from '../../../src/core/ledger/parties.js';
import type { Release } from '../../../src/core/releases/release.js';
import { readAgain } from './change.js';

/** What became of questions when the sentences that answer them were taken out of the releases. */
export interface DeletionProof {
  /** Questions whose answer gave one stated value. */
  readonly asked: number;
  /** Refused then, or answered with a passage, or with what other sentences say, and without the value. */
  readonly gone: number;
  /** Those that still gave the value, though no sentence that was quoted for it is left. */
  readonly kept: readonly string[];
}

export interface Corpus {
  readonly releases: readonly Release[];
  readonly parties: readonly Party[];
}

/** The same value may be stated in several places: so often its sentences are taken out. */
const ROUNDS = 12;

/**
 * Takes the evidence of every right answer out of the releases until nothing is quoted for it any more. An
 * answer that still holds what was expected is not made from what the releases say.
 */
export async function proveByDeletion(
  corpus: Corpus,
  questions: readonly EvaluationQuestion[],
  today: string,
): Promise<DeletionProof> {
  const readings = new Map(corpus.releases.map((one) => [one, readFacts(one)]));
  const whole = await botOver(corpus, readings);
  const kept: string[] = [];
  let asked = 0;
  for (const question of questions) {
    const reply = whole.ask(question.question, { today });
    if (!isProvable(question, reply)) continue;
    asked++;
    if (await staysWithout(question, reply, { corpus, readings, today })) kept.push(question.id);
  }
  return { asked, gone: asked - kept.length, kept };
}

/** Counts, lists and comparisons change when a sentence goes; one stated value goes with it. */
function isProvable(question: EvaluationQuestion, reply: Reply): boolean {
  return (
    !question.expected.includes('no answer') &&
    judge(question, reply) === 'right' &&
    reply.answers.length === 1 &&
    reply.answers.every((answer) => answer.kind === 'answered' && STATED.has(answer.content.type)) &&
    reply.answers.every((answer) => evidenceOf(answer).length > 0 && !isInName(answer))
  );
}

const STATED: ReadonlySet<string> = new Set(['value', 'extracted', 'figures', 'office', 'statements']);

/** An embassy's country is in its name, which stands wherever it is spoken of; whose release it is, its source says. */
const isInName = (answer: Answer): boolean =>
  answer.kind === 'answered' &&
  answer.content.type === 'value' &&
  (answer.content.attribute === 'country' || answer.content.attribute === 'publisher');

const evidenceOf = (answer: Answer): readonly Evidence[] => ('evidence' in answer ? answer.evidence : []);

interface Setting {
  readonly corpus: Corpus;
  readonly readings: ReadonlyMap<Release, Reading>;
  readonly today: string;
}

async function staysWithout(question: EvaluationQuestion, first: Reply, setting: Setting): Promise<boolean> {
  let { corpus } = setting;
  const readings = new Map(setting.readings);
  let reply = first;
  for (let round = 0; round < ROUNDS; round++) {
    const evidence = reply.answers.flatMap(evidenceOf);
    // That no release names such an agreement is what is said where its denial is gone.
    if (evidence.length === 0) return !reply.answers.every(isOfSilence);
    corpus = { ...corpus, releases: without(corpus.releases, evidence) };
    const bot = await botOver(corpus, readings);
    reply = bot.ask(question.question, { today: setting.today });
    if (!reply.answers.some(({ kind }) => kind === 'answered') || judge(question, reply) !== 'right')
      return false;
  }
  return judge(question, reply) === 'right';
}

const isOfSilence = (answer: Answer): boolean =>
  answer.kind === 'answered' && answer.content.type === 'verdict' && !answer.content.holds;

function without(releases: readonly Release[], evidence: readonly Evidence[]): readonly Release[] {
  return releases.map((release) => {
    const places = evidence.filter(({ releaseId }) => releaseId === release.id);
    if (places.length === 0) return release;
    const units = release.text.split('');
    for (const { sentence } of places) {
      for (let at = sentence.start; at < sentence.end; at++) if (units[at] !== '\n') units[at] = ' ';
    }
    return readAgain(release, units.join(''));
  });
}

async function botOver({ releases, parties }: Corpus, readings: Map<Release, Reading>): Promise<Bot> {
  const read = releases.map((one) => {
    const reading = readings.get(one) ?? readFacts(one);
    readings.set(one, reading);
    return reading;
  });
  return createBot(await createKnowledge({ ledger: buildLedger({ releases, readings: read, parties }) }));
}
