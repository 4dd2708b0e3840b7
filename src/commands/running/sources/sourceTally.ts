import type { SourceCounts } from '../../../adapters/health/sourceMetrics.js';
import type { Source } from '../../../core/ports.js';
import type { SourceHappening, TellOfSource } from '../../../core/sources/telling.js';

/** Counts what happens to the sources that this process asks. */
export class SourceTally {
  readonly #counts = new Map<string, SourceCounts>();

  /** Those that are asked no more are not counted any longer. */
  keep(sources: readonly Pick<Source, 'id'>[]): void {
    const ids = new Set(sources.map(({ id }) => id));
    for (const id of this.#counts.keys()) if (!ids.has(id)) this.#counts.delete(id);
  }

  read(): readonly SourceCounts[] {
    return [...this.#counts.values()];
  }

  readonly count: TellOfSource = ({ id, name }, happening) => {
    const before = this.#counts.get(id) ?? { source: name, failures: 0, found: 0, corrected: 0 };
    this.#counts.set(id, { ...before, source: name, ...changed(before, happening) });
  };
}

function changed(before: SourceCounts, happening: SourceHappening): Partial<SourceCounts> {
  switch (happening.kind) {
    case 'found':
      return { found: before.found + 1 };
    case 'corrected':
      return { corrected: before.corrected + 1 };
    case 'looked': {
      const { failures, checkedAt } = happening.state;
      return { failures, ...(checkedAt === undefined ? {} : { lookedAt: checkedAt }) };
    }
    default:
      return {};
  }
}
