import { table } from '../../src/commands/table.js';
import type { Language } from '../../src/core/languages/language.js';
import type { BuildMeasure, Measure, QueryMeasure } from './measure.js';
import type { Quality } from './quality.js';

type Qualities = Partial<Record<Language, Quality>>;

export interface SystemReport {
  readonly name: string;
  /** Both languages in one index. */
  readonly mixed: Qualities;
  /** Each language in an index of its own. */
  readonly separate: Qualities;
  readonly build: BuildMeasure;
  readonly query: QueryMeasure;
}

export interface GrowthReport {
  readonly name: string;
  readonly documents: number;
  readonly build: BuildMeasure;
  readonly query: QueryMeasure;
}

/** Everything that one run measured; rates are fractions of 1, times milliseconds. */
export interface RetrievalReport {
  readonly node: string;
  readonly icu: string;
  readonly systems: readonly SystemReport[];
  readonly growth: readonly GrowthReport[];
}

/** The report as tables for a person. */
export function toTables({ node, systems, growth }: RetrievalReport): string {
  const parts = [`Node ${node}`, qualityTable(systems), costTable(systems)];
  if (growth.length > 0) parts.push(growthTable(growth));
  return `${parts.join('\n\n')}\n`;
}

function qualityTable(systems: readonly SystemReport[]): string {
  const head = ['system', 'index', 'lang', 'questions', 'R@1', 'R@5', 'MRR@10', 'sentence'];
  const rows = systems.flatMap(({ name, mixed, separate }) =>
    Object.entries({ mixed, separate }).flatMap(([index, qualities]) =>
      Object.entries(qualities).map(([lang, { n, recall1, recall5, mrr10, sentence }]) => [
        name,
        index,
        lang,
        String(n),
        ...[recall1, recall5, mrr10, sentence].map((rate) => rate.toFixed(3)),
      ]),
    ),
  );
  return table([head, ...rows]);
}

const COST = [
  'build ms',
  'cpu ms',
  'docs/s',
  'heap MB',
  'worst block ms',
  'p50 ms',
  'p99 ms',
  'cpu ms a query',
];

const costs = ({ build, query }: Pick<Measure, 'build' | 'query'>): string[] => [
  build.ms.toFixed(0),
  build.cpuMs.toFixed(0),
  build.perSecond.toFixed(0),
  build.heapMb.toFixed(1),
  build.worstBlockMs.toFixed(0),
  build.worstBlockCpuMs.toFixed(0),
  query.p50.toFixed(2),
  query.p99.toFixed(2),
  query.cpuMs.toFixed(2),
];

const costTable = (systems: readonly SystemReport[]): string =>
  table([['mixed index of', ...COST], ...systems.map((one) => [one.name, ...costs(one)])]);

const growthTable = (growth: readonly GrowthReport[]): string =>
  table([
    ['system', 'documents', ...COST],
    ...growth.map((one) => [one.name, String(one.documents), ...costs(one)]),
  ]);
