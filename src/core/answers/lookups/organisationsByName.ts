import type { Organisation } from '../../ledger/ledger.js';
import { groupedBy } from '../../ledger/lookup.js';
import { foldName } from '../../text/fold.js';
import { once } from './once.js';

/** So many spellings are kept as they were asked for; beyond them they are looked up anew. */
const REMEMBERED = 50_000;

/** The organisation that a release calls so; undefined where none or several are. */
export function organisationsByName(
  organisations: readonly Organisation[],
): (name: string) => Organisation | undefined {
  const byName = once(() =>
    groupedBy(organisations, ({ aliases, names }) => [...aliases, ...Object.values(names)].map(foldName)),
  );
  const asWritten = new Map<string, Organisation | undefined>();
  return (name) => {
    if (asWritten.has(name)) return asWritten.get(name);
    const found = byName().get(foldName(name));
    const only = found?.length === 1 ? found[0] : undefined;
    if (asWritten.size >= REMEMBERED) asWritten.clear();
    asWritten.set(name, only);
    return only;
  };
}
