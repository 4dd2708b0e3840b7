import { readFacts } from '../../src/core/facts/read.js';
import type { Reading } from '../../src/core/facts/reading.js';
import { MiniSearchIndex } from '../../src/core/index/passageIndex.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';
import type { Release } from '../../src/core/releases/release.js';
import { type GeneratedRelease, generateReleases } from '../generator/corpus.js';
import { toParty } from '../generator/organisations.js';
import { type AnswersMeasure, measureAnswers } from './answers.js';
import { megabytes, timed } from './timed.js';

/** Reading a corpus of so many invented releases. */
export interface ReleasesMeasure {
  readonly releases: number;
  /** Millions of characters in all. */
  readonly megacharacters: number;
  readonly factsSeconds: number;
  readonly indexSeconds: number;
  readonly ledgerSeconds: number;
  readonly partnerships: number;
  readonly rssBeforeMb: number;
  readonly rssAfterMb: number;
  readonly answers: AnswersMeasure;
}

/** Releases and facts first, then the index, then the ledger; making the texts is not counted. */
export async function measureReleases(
  count: number,
  progress: (text: string) => void,
): Promise<ReleasesMeasure> {
  const generated = [...generateReleases(count)];
  const parties = partiesOf(generated);
  const texts = generated.map(({ release }) => ({ id: release.id, text: release.text }));
  const rssBeforeMb = megabytes();
  const releases: Release[] = [];
  const readings: Reading[] = [];
  const facts = timed(() => {
    for (const { id, text } of texts) {
      const release = makeRelease(text, { id });
      releases.push(release);
      readings.push(readFacts(release));
      if (releases.length % 1000 === 0) progress(`${releases.length} releases read`);
    }
  });
  const index = new MiniSearchIndex();
  const indexed = timed(() => {
    for (const release of releases) index.add(release);
  });
  progress(`${index.size} passages indexed`);
  const ledger = timed(() => buildLedger({ releases, readings, parties }));
  const rssAfterMb = megabytes();
  progress('asking');
  const answers = await measureAnswers(ledger.result, generated);
  return {
    releases: count,
    megacharacters: texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
    factsSeconds: facts.seconds,
    indexSeconds: indexed.seconds,
    ledgerSeconds: ledger.seconds,
    partnerships: ledger.result.partnerships.length,
    rssBeforeMb,
    rssAfterMb,
    answers,
  };
}

function partiesOf(generated: readonly GeneratedRelease[]): ReturnType<typeof toParty>[] {
  const parties = new Map(
    generated
      .flatMap(({ plan }) => [plan.publisher, plan.partner])
      .map((organisation) => [organisation.id, toParty(organisation)]),
  );
  return [...parties.values()];
}
