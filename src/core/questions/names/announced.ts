import type { Ledger } from '../../ledger/ledger.js';
import { lookupOf } from '../../ledger/lookup.js';
import { fold } from '../../text/fold.js';

/** Whether a release that announces an agreement of an organisation has a phrase: looked up only for a name that ends in a thing. */
export function createAnnounced(ledger: Ledger): (id: string, phrase: string) => boolean {
  const { partnershipsOf } = lookupOf(ledger);
  return (id, phrase) => {
    const announced = new Set(
      partnershipsOf(id).flatMap(({ status, announcedIn }) => (status === 'own' ? announcedIn : [])),
    );
    return ledger.releases.some(
      (one) => announced.has(one.id) && fold(one.text).replace(/\s+/g, ' ').includes(phrase),
    );
  };
}
