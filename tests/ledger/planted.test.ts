import { expect, test } from 'vitest';
import { type KindScore, precisionOf, recallOf, scorePlanted } from '../../bench/planted.js';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** With perfect readings only the ledger can be at fault. */
test('planted contradictions are found in perfect readings, and nothing in clean ones', () => {
  const scores = scorePlanted(({ gold }) => gold, { each: 24, clean: 60 });
  print('perfect readings', scores);
  for (const score of scores) {
    expect(recallOf(score), `recall of ${score.kind}: ${score.remarks.join('\n')}`).toBeGreaterThanOrEqual(
      0.95,
    );
    expect(precisionOf(score), `precision of ${score.kind}: ${score.remarks.join('\n')}`).toBe(1);
  }
});

/** From the text on, the reader's own slips count too. */
test('planted contradictions are found in texts', () => {
  const scores = scorePlanted(({ release }) => readFacts(makeRelease(release.text, { id: release.id })), {
    each: 9,
    clean: 20,
  });
  print('texts', scores);
  for (const score of scores) {
    expect(recallOf(score), `recall of ${score.kind}: ${score.remarks.join('\n')}`).toBeGreaterThanOrEqual(
      0.75,
    );
    expect(
      precisionOf(score),
      `precision of ${score.kind}: ${score.remarks.join('\n')}`,
    ).toBeGreaterThanOrEqual(0.9);
  }
});

function print(title: string, scores: readonly KindScore[]): void {
  const rows = scores.map(
    (score) =>
      `${score.kind.padEnd(10)} planted ${score.planted}  found ${score.found}  recall ${recallOf(score).toFixed(2)}  reported ${score.reported}  false ${score.falseAlarms}  precision ${precisionOf(score).toFixed(2)}`,
  );
  process.stderr.write(`${title}\n${rows.join('\n')}\n`);
}
