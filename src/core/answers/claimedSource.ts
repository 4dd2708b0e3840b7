import type { Query } from '../questions/query.js';
import type { Answered } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { datesOfText } from './search/dates.js';
import { linesOf } from './search/lines.js';
import { wholeLine } from './search/wholeLine.js';
import { partiesOf } from './select.js';

/** So many releases are read through for a date. */
const READ = 40;

/**
 * `Which article claims that they signed in September 2015?`, of a date that the ledger does not have from the
 * announcement: the release of both parties with a line that gives it.
 */
export function claimedSource(query: Query, catalogue: Catalogue): Answered | undefined {
  const { from, to } = query.filter ?? {};
  if (from === undefined || from !== to || from.length === 4) return undefined;
  const parties = partiesOf(query, catalogue);
  const releases = catalogue
    .releasesOf(parties.map(({ id }) => id))
    .filter(({ text }) => parties.every(({ aliases }) => aliases.some((alias) => text.includes(alias))))
    .slice(0, READ);
  for (const release of releases) {
    const line = linesOf(release).find(({ view }) => datesOfText(view.text).includes(from));
    if (!line) continue;
    return {
      kind: 'answered',
      query,
      content: { type: 'sources', releases: [release] },
      evidence: [wholeLine(line)],
      contradictions: [],
    };
  }
  return undefined;
}
