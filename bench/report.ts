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
export function toTables(report: Report): string {
  const { node, firstAnswer } = report;
  const { seconds, nodeSeconds, answered } = firstAnswer;
  const start = `${seconds.toFixed(2)} s from start to first answer, of which Node's own start ${nodeSeconds.toFixed(2)} s${answered ? '' : ' (no answer came)'}`;
  const tables = [
    readingTable(report),
    answersTable(report),
    completionsTable(report),
    start,
    hostileTable(report),
    contradictionTable(report),
  ];
  return [`Node ${node}`, ...tables].join('\n\n');
}

function readingTable({ releases }: Report): string {
  const head = 'releases|M characters|facts/s|with index/s|ledger s|partnerships|MB before|MB after';
  const rows = releases.map((each) => [
    String(each.releases),
    each.megacharacters.toFixed(2),
    perSecond(each.releases, each.factsSeconds),
    perSecond(each.releases, each.factsSeconds + each.indexSeconds),
    each.ledgerSeconds.toFixed(2),
    String(each.partnerships),
    String(each.rssBeforeMb),
    String(each.rssAfterMb),
  ]);
  return table(head.split('|'), rows);
}

function answersTable({ releases }: Report): string {
  const head = 'answers over|ledger|p50 ms|p99 ms|text|p50 ms|p99 ms|hostile ms|worst hostile';
  const rows = releases.map(({ releases: count, answers: { byLedger, byText, hostileMs, hostileInput } }) => [
    String(count),
    ...[byLedger, byText].flatMap(({ questions, p50, p99 }) => [
      String(questions),
      p50.toFixed(2),
      p99.toFixed(2),
    ]),
    hostileMs.toFixed(1),
    hostileInput,
  ]);
  return table(head.split('|'), rows);
}

function completionsTable({ releases }: Report): string {
  const rows = releases.map(({ releases: count, answers: { completions } }) => [
    String(count),
    String(completions.keys),
    completions.firstMs.toFixed(1),
    completions.p50.toFixed(2),
    completions.p99.toFixed(2),
  ]);
  return table('names offered over|keys|first ms|p50 ms|p99 ms'.split('|'), rows);
}

function hostileTable({ hostile }: Report): string {
  const rows = hostile.map(({ input, characters, seconds, doubledSeconds }) => [
    input,
    String(characters),
    seconds.toFixed(3),
    doubledSeconds.toFixed(3),
    (doubledSeconds / seconds).toFixed(1),
  ]);
  return table(['hostile text', 'characters', 's', 's doubled', 'factor'], rows);
}

function contradictionTable({ contradictions }: Report): string {
  const rows = contradictions.map((score) => [
    score.kind,
    String(score.planted),
    String(score.found),
    recallOf(score).toFixed(2),
    String(score.reported),
    String(score.falseAlarms),
    precisionOf(score).toFixed(2),
  ]);
  return table(['contradiction', 'planted', 'found', 'recall', 'reported', 'false', 'precision'], rows);
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
