import type { FirstAnswerMeasure } from './measures/firstAnswer.js';
import type { HostileMeasure } from './measures/hostile.js';
import type { ReleasesMeasure } from './measures/releases.js';
import type { KindScore } from './planted.js';
import { precisionOf, recallOf } from './planted.js';

/** Everything that one run measured. */
export interface Report {
  readonly node: string;
  readonly releases: readonly ReleasesMeasure[];
  readonly firstAnswer: FirstAnswerMeasure;
  readonly hostile: readonly HostileMeasure[];
  readonly contradictions: readonly KindScore[];
}

/** The report as tables for a person. */
export function toTables({ node, releases, firstAnswer, hostile, contradictions }: Report): string {
  const reading = table(
    [
      'releases',
      'M characters',
      'facts/s',
      'with index/s',
      'ledger s',
      'partnerships',
      'MB before',
      'MB after',
    ],
    releases.map((each) => [
      String(each.releases),
      each.megacharacters.toFixed(2),
      perSecond(each.releases, each.factsSeconds),
      perSecond(each.releases, each.factsSeconds + each.indexSeconds),
      each.ledgerSeconds.toFixed(2),
      String(each.partnerships),
      String(each.rssBeforeMb),
      String(each.rssAfterMb),
    ]),
  );
  const start = `${firstAnswer.seconds.toFixed(2)} s from start to first answer, of which Node's own start ${firstAnswer.nodeSeconds.toFixed(2)} s${firstAnswer.answered ? '' : ' (the program failed)'}`;
  const linear = table(
    ['hostile text', 'characters', 's', 's doubled', 'factor'],
    hostile.map(({ input, characters, seconds, doubledSeconds }) => [
      input,
      String(characters),
      seconds.toFixed(3),
      doubledSeconds.toFixed(3),
      (doubledSeconds / seconds).toFixed(1),
    ]),
  );
  const found = table(
    ['contradiction', 'planted', 'found', 'recall', 'reported', 'false', 'precision'],
    contradictions.map((score) => [
      score.kind,
      String(score.planted),
      String(score.found),
      recallOf(score).toFixed(2),
      String(score.reported),
      String(score.falseAlarms),
      precisionOf(score).toFixed(2),
    ]),
  );
  return [`Node ${node}`, reading, start, linear, found].join('\n\n');
}

function perSecond(count: number, seconds: number): string {
  return Math.round(count / seconds).toString();
}

/** The first column to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
